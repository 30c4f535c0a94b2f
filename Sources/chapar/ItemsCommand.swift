import ArgumentParser
import Fetching
import Foundation
import News
import Settings

/// `chapar items`: items and addresses by state, with the reason; the newest first.
///
/// Exits with 64 for what is neither a state nor can be an id, an address or a path; with 1 for an id that no item has.
///
/// `--reasons` counts over all items in the state, the most frequent reason first: `12  no-text: …`. `--retry` makes
/// addresses that were set aside due at once; as JSON `{"toFetch":3}`.
struct ItemsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "items", abstract: "List the items in a state, with the reason; or show one.",
    discussion: """
      STATE is one of \(Standing.allCases.map(\.rawValue).joined(separator: ", ")). to-fetch, failed and set-aside are \
      addresses that are not items yet: those that wait, some after a failure; those that were given up; and those \
      that fetchers died with in hand. queued and in-flight together are what `chapar status` calls in flight.
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: "Only from this source.", completion: SourceOptions.completion)
  var source: String?

  @Option(parsing: .unconditional, help: "The most to list (default: 50).", transform: OptionRange.limit)
  var limit = 50

  @Flag(help: "Instead of the items, how often each reason was given, over all sources.")
  var reasons = false

  @Flag(help: "With set-aside: fetch those addresses again now.")
  var retry = false

  @Flag(help: "One JSON object a line.")
  var json = false

  @Argument(
    help: "A state; or an item's or an article's id, the beginning of one, an address or a path, to show that item.",
    completion: .list(Standing.allCases.map(\.rawValue)))
  var which = Standing.rejected.rawValue

  /// Nil if an item is named.
  private var state: Standing? { Standing(rawValue: which.lowercased()) }

  /// Refuses options that don't fit the state. What is no state is taken for an item only if it can be one, so that a
  /// mistyped state gets the nearest.
  func validate() throws {
    if state == nil, !Named(which).isLikeIdentity, Named(which).file == nil, WebURL(which)?.isWeb != true {
      let states = Standing.allCases.map(\.rawValue)
      let nearest = EditDistance.nearest(to: which.lowercased(), among: states, within: 3)
      let advice = nearest.map { "did you mean '\($0)'?" } ?? "states are \(states.joined(separator: ", "))"
      throw ValidationError("'\(which)' is neither an item's id nor a state; \(advice)")
    }
    if reasons, state?.itemState == nil { throw ValidationError("--reasons works for items, not for addresses") }
    if retry, state != .setAside {
      let advice = state == .failed ? "; `chapar add ADDRESS` fetches again what was given up" : ""
      throw ValidationError("--retry works only with set-aside\(advice)")
    }
    if reasons, source != nil { throw ValidationError("--reasons counts all sources; leave out --source") }
  }

  /// Shows one item, or the address without one that has this id or is named itself, or the items of an article that
  /// an operator removed.
  ///
  /// - Throws: `CommandRefusal` if nothing has the name, or if several ids begin so.
  private func showItem(in ledger: Ledger) async throws {
    if let item = try await common.item(named: which, in: ledger), let trace = try ledger.trace(of: item) {
      if json { return try Output.json(ItemReport(trace)) }
      return Output.lines(ItemText.lines(of: trace))
    }
    // A fetch that failed for good has an id on the taps but is not an item; nor is an address that waits.
    guard let address = try Named(which).unfetchedAddress(in: ledger) else {
      if let removed = try await common.removed(which) { return try show(removed, in: ledger) }
      throw Named(which).unknown("there is no item '\(which)'; `chapar items STATE` lists them")
    }
    if json { try Output.json(AddressReport(address)) } else { Output.line(ItemText.line(of: address)) }
  }

  /// The items of an article that an operator removed: the archive no longer says which they were.
  private func show(_ removed: RemovedArticles.Entry, in ledger: Ledger) throws {
    let traces = try removed.items.compactMap { try ledger.trace(of: $0) }
    if json { return try traces.forEach { try Output.json(ItemReport($0)) } }
    Output.line("an operator removed the article \(removed.removedAt.told()); its items were:")
    Output.lines(traces.flatMap(ItemText.lines))
  }

  /// Shows, lists, counts or retries, as asked.
  func run() async throws {
    let ledger = try await common.existingLedger()
    guard let state else { return try await showItem(in: ledger) }
    let source = source.map { SourceName(rawValue: $0) }
    if let source { try ledger.requireSource(source.rawValue) }
    if retry {
      let count = try ledger.retrySetAside(of: source, at: .current())
      return json ? try Output.json(["toFetch": count]) : Output.line("\(count) to be fetched again.")
    }
    if json { return try printJSON(ledger, state, source) }
    let entries = try entries(ledger, state, source)
    Output.lines(entries.isEmpty ? ["None."] : entries.flatMap(\.self))
    if entries.count == limit { Output.noteCut(limit, of: try total(ledger, state, source)) }
  }

  /// The list as JSON: an `ItemReport`, an `AddressReport` or a `ReasonCount` a line; nothing for an empty list.
  private func printJSON(_ ledger: Ledger, _ state: Standing, _ source: SourceName?) throws {
    guard let itemState = state.itemState else {
      for address in try ledger.unfetched(state.unfetched, of: source, limit: limit) {
        try Output.json(AddressReport(address))
      }
      return
    }
    if reasons {
      for reason in try ledger.reasons(for: itemState, limit: limit) {
        try Output.json(ReasonCount(reason: reason.reason, count: reason.count))
      }
      return
    }
    for trace in try ledger.traces(in: itemState, of: source, limit: limit) { try Output.json(ItemReport(trace)) }
  }

  /// How many items ended for a reason.
  private struct ReasonCount: Encodable {
    let reason: String
    let count: Int
  }

  /// How many the list would have without `--limit`.
  private func total(_ ledger: Ledger, _ state: Standing, _ source: SourceName?) throws -> Int {
    guard let itemState = state.itemState else {
      let counts = try ledger.frontier(of: source)
      switch state.unfetched {
      case .toFetch: return counts.pending + counts.claimed
      case .failed: return counts.failed
      case .setAside: return counts.setAside
      case nil: return 0
      }
    }
    if reasons { return try ledger.reasons(for: itemState, limit: OptionRange.mostListed).count }
    guard let source else { return try ledger.total()[itemState] }
    return try ledger.books().first { $0.source == source }?[itemState] ?? 0
  }

  /// The list for people, each entry in its lines; empty if there is nothing in that state.
  private func entries(_ ledger: Ledger, _ state: Standing, _ source: SourceName?) throws -> [[Line]] {
    guard let itemState = state.itemState else {
      return try ledger.unfetched(state.unfetched, of: source, limit: limit).map { address -> [Line] in
        [Line(address.url)] + (ItemText.trouble(of: address).map { ["    \($0)"] } ?? [])
      }
    }
    if reasons {
      return try ledger.reasons(for: itemState, limit: limit).map { each in
        [Line("\(each.count)  \(each.reason.isEmpty ? "no reason given" : each.reason)").hanging(by: 3)]
      }
    }
    return try ledger.traces(in: itemState, of: source, limit: limit).map { trace -> [Line] in
      let stage = trace.stage.map { "by \($0.rawValue)" }
      let said = [stage, trace.reason].compactMap { $0 }.joined(separator: ": ")
      let end = trace.endedAt.map { $0.told() }
      let more = [end, said].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "  ")
      return ["\(trace.id.shown, .faint)  \(trace.url)"] + (more.isEmpty ? [] : ["    \(more)"])
    }
  }

  /// The states of items and addresses, as an operator writes them: those of `ItemState` and those of
  /// `UnfetchedAddress`, in the order of the journey and then the addresses'.
  enum Standing: String, CaseIterable {
    /// Entered, and waits to be sent.
    case queued
    /// Sent, and waits for its receipt.
    case inFlight = "in-flight"
    /// An item's outcomes, `dead` for none at all; and, last, an address that was given up.
    case stored, revised, unchanged, filtered, rejected, dead, failed
    /// An address that waits.
    case toFetch = "to-fetch"
    /// An address with which in hand three fetchers died.
    case setAside = "set-aside"

    /// The name of an item's state.
    init(_ state: ItemState) {
      self =
        switch state {
        case .queued: .queued
        case .inFlight: .inFlight
        case .stored: .stored
        case .revised: .revised
        case .unchanged: .unchanged
        case .filtered: .filtered
        case .rejected: .rejected
        case .dead: .dead
        }
    }

    /// The item's state; nil for addresses that never became items.
    var itemState: ItemState? { ItemState.allCases.first { Standing($0) == self } }

    /// The state of an address without an item; nil for items.
    var unfetched: UnfetchedAddress.Standing? {
      switch self {
      case .failed: .failed
      case .toFetch: .toFetch
      case .setAside: .setAside
      case .queued, .inFlight, .stored, .revised, .unchanged, .filtered, .rejected, .dead: nil
      }
    }
  }
}
