import ArgumentParser
import Fetching
import Foundation
import News

/// `chapar items`: what stands where, and why.
struct ItemsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "items", abstract: "List the items that stand somewhere, with the reason; or tell of one.",
    discussion: """
      STATE is one of \(Standing.allCases.map(\.rawValue).joined(separator: ", ")). to-fetch, failed and
      set-aside are addresses that are no items yet: those that wait, some after a failure, those that were given up, and
      those that fetchers died with in hand. queued and in-flight together are what `chapar status` calls in flight.
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: "Only of this source.")
  var source: String?

  @Option(help: "The most that are listed.")
  var limit = 50

  @Flag(help: "How often each reason was given, over all sources, instead of the items.")
  var reasons = false

  @Flag(help: "With set-aside: fetch the addresses that stand there again now.")
  var retry = false

  @Argument(help: "Where they stand; or an item's id or the beginning of one, to see that one.")
  var which = Standing.rejected.rawValue

  /// Nil where an item is named.
  private var state: Standing? { Standing(rawValue: which) }

  func validate() throws {
    if state == nil, ItemsCommand.isUnlikeIdentity(which) {
      throw ValidationError(
        "'\(which)' is neither an item's id nor one of \(Standing.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    try OptionRange.check(limit: limit)
    if reasons, state?.itemState == nil { throw ValidationError("--reasons goes with items, not with addresses") }
    if retry, state != .setAside { throw ValidationError("--retry goes with set-aside") }
    if reasons, source != nil { throw ValidationError("--reasons counts those of all sources") }
  }

  func run() async throws {
    let ledger = try await common.existingLedger()
    guard let state else {
      guard let item = try Named(which).item(in: ledger), let trace = try ledger.trace(of: item) else {
        throw Refusal("there is no item '\(which)'; `chapar items STATE` lists them")
      }
      return print(Explanation.text(of: trace).safeForTerminal(keepsLines: true))
    }
    let source = source.map { SourceName(rawValue: $0) }
    if let source, try !ledger.sources().contains(where: { $0.name == source }) {
      throw Refusal("there is no source named '\(source)'; `chapar sources` shows those there are")
    }
    if retry { return print("\(try ledger.retrySetAside(of: source, at: .current())) to be fetched again.") }
    let lines = try lines(ledger, state, source)
    print(lines.isEmpty ? "None." : lines.joined(separator: "\n"))
  }

  private func lines(_ ledger: Ledger, _ state: Standing, _ source: SourceName?) throws -> [String] {
    guard let itemState = state.itemState else {
      return try ledger.unfetched(state.unfetched, of: source, limit: limit).map {
        $0.url.safeForTerminal() + ($0.reason.map { "\n    \($0.safeForTerminal())" } ?? "")
      }
    }
    if reasons {
      return try ledger.reasons(for: itemState, limit: limit).map { "\($0.count)  \($0.reason.safeForTerminal())" }
    }
    return try ledger.traces(in: itemState, of: source, limit: limit).map { trace in
      let stage = trace.stage.map { "by \($0.rawValue)" }
      let said = [stage, trace.reason].compactMap { $0 }.joined(separator: ": ")
      return "\(trace.id)  \(trace.url)".safeForTerminal() + (said.isEmpty ? "" : "\n    \(said.safeForTerminal())")
    }
  }

  /// Whether a word can't be the beginning of an identity: a misspelt state is told so, and not looked for.
  private static func isUnlikeIdentity(_ word: String) -> Bool {
    let digits = word.hasPrefix("urn:uuid:") ? word.dropFirst(9) : word[...]
    return digits.isEmpty || !digits.allSatisfy { $0 == "-" || $0.isHexDigit }
  }

  /// Where an item or address can stand.
  enum Standing: String, CaseIterable {
    case queued
    case inFlight = "in-flight"
    case stored, revised, unchanged, filtered, rejected, dead, failed
    case toFetch = "to-fetch"
    case setAside = "set-aside"

    /// The item's state; nil for what never became an item.
    var itemState: ItemState? {
      switch self {
      case .queued: .queued
      case .inFlight: .inFlight
      case .stored: .stored
      case .revised: .revised
      case .unchanged: .unchanged
      case .filtered: .filtered
      case .rejected: .rejected
      case .dead: .dead
      case .failed, .toFetch, .setAside: nil
      }
    }

    /// Where an address without an item stands; nil for items.
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
