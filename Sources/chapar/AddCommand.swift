import ArgumentParser
import Fetching
import Foundation
import News
import Settings

/// `chapar add`: sources to take in.
struct AddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Take sources in.",
    discussion: """
      A source is the address of a site, a feed, a sitemap, a list or a page, or the path of a feed, a sitemap, a list of \
      feeds (OPML) or of addresses (one a line), HTML or text files, a folder of them, or a WARC file (.warc, .warc.gz). \
      What kind it is, is told by its bytes: addresses are asked for, unless --kind says what they are. Of a site its best \
      feed and its sitemap of news are taken; the others are shown. A source that is there already is taken in again from \
      its beginning; what is known is not doubled.
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: "The kind, where it can't be told: \(SourceKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: SourceKind?

  @Option(help: "A name for the source (default: made of its location).")
  var name: String?

  @Option(help: "JSON lines that give files their addresses: {\"id\": FILE NAME LESS EXTENSIONS, \"url\": ADDRESS}.")
  var manifest: String?

  @Flag(help: "Take all that a site offers: feeds of comments and tags and all sitemaps too.")
  var all = false

  @Flag(help: "Only say what would be added.")
  var dryRun = false

  @Flag(help: "One JSON object a line.")
  var json = false

  @Argument(help: "Addresses and paths.")
  var sources: [String]

  func validate() throws {
    if name != nil, sources.count > 1 { throw ValidationError("--name goes with one source") }
  }

  func run() async throws {
    // All are looked at before any is added: a misspelt one should not leave half the command done.
    var detected: [DetectedSource] = []
    var faults: [FileFault] = []
    for source in sources {
      do throws(FileFault) { detected.append(try SourceKind.detect(source, kind: kind)) } catch { faults.append(error) }
    }
    guard faults.isEmpty else {
      throw CommandRefusal(
        Line(faults[0].description), faults.dropFirst().map { Line($0.description) } + ["Nothing was added."])
    }
    let seen = try await looked(at: detected)
    if name != nil, seen.count > 1 { throw CommandRefusal("--name goes with one source, and there are \(seen.count)") }
    if dryRun { return Output.note("Nothing was added.") }
    let places = try await common.places()
    if !FileManager.default.fileExists(atPath: places.ledger) {
      Output.note("a new ledger in \(places.state), for the fetchers of that folder")
    }
    let ledger = try await common.ledger()
    for (source, list) in seen {
      if let list {
        try subscribe(to: list, as: source, in: ledger)
        continue
      }
      let name: SourceName
      if let manifest {
        name = try add(source, to: ledger, aliases: try Manifest(manifest))
      } else {
        name = try add(source, to: ledger, aliases: EmptyCollection())
      }
      let place = WebURL.withoutCredentials(source.location)
      if json {
        try Output.json(["name": name.rawValue, "kind": source.kind.rawValue, "location": place])
      } else {
        Output.line("\(name): \(source.kind.rawValue) \(place)")
      }
    }
  }

  /// Says what something turned out to be; beside the output where that is JSON.
  private func say(_ line: Line) { json ? Output.note(line) : Output.line(line) }

  /// What is to be added: each source, and of a list of feeds the feeds too.
  private func looked(at detected: [DetectedSource]) async throws -> [(DetectedSource, SubscriptionList?)] {
    let web = kind == nil ? detected.filter { WebURL($0.location)?.isWeb ?? false }.map(\.location) : []
    let results =
      web.isEmpty || web.count > SourceLook.mostAddresses
      ? [:] : try await SourceLook(settings: common.settings()).look(at: web)
    return try detected.flatMap { source -> [(DetectedSource, SubscriptionList?)] in
      let place = WebURL.withoutCredentials(source.location)
      switch results[source.location] {
      case nil where source.kind == .opml && WebURL(source.location)?.isWeb != true:
        let list = try SubscriptionList(file: source.location)
        say("\(place): a list of \(list.feeds.count) feeds (OPML)")
        return [(source, list)]
      case nil: return [(source, nil)]
      case .unseen(let reason):
        say("\(place): \(reason); taken for \(source.kind.phrase) by its form")
        return [(source, nil)]
      case .found(.source(let offer)):
        say("\(place): \(offer.words)")
        return [(offer.source, nil)]
      case .found(.subscriptions(let list)):
        say("\(place): a list of \(list.feeds.count) feeds (OPML)")
        var source = source
        source.kind = .opml
        return [(source, list)]
      case .found(.site(let offers)):
        say("\(place): a site that offers:")
        for offer in offers { say("  \(offer.line(isTaken: all || offer.aside == nil))") }
        return offers.filter { all || $0.aside == nil }.map { ($0.source, nil) }
      }
    }
  }

  /// Adds the feeds of a list, and the list as what they came from.
  private func subscribe(to list: SubscriptionList, as source: DetectedSource, in ledger: Ledger) throws {
    let name = try add(source, to: ledger, aliases: EmptyCollection())
    let result = try ledger.add(list, from: name, at: .current())
    let others = list.feeds.count - list.sources.count
    say(
      "\(name): a list of \(list.feeds.count) feeds (OPML): \(result.added.count) added, \(result.known) known"
        + (others > 0 ? ", \(others) passed over that have no web address" : ""))
  }

  /// Adds a source under the name wanted, which must not be another's, or under one that is free.
  private func add(
    _ source: DetectedSource, to ledger: Ledger, aliases: some Sequence<(name: String, url: String)>
  ) throws -> SourceName {
    guard let name else { return try ledger.add(source, at: .current(), aliases: aliases) }
    if let other = try ledger.sources().first(where: { $0.name.rawValue == name && $0.location != source.location }) {
      let place = WebURL.withoutCredentials(other.location)
      throw CommandRefusal("the name '\(name)' is that of \(place) already; give another one")
    }
    try ledger.add(
      SourceName(rawValue: name), kind: source.kind, location: source.location, at: .current(), aliases: aliases)
    return SourceName(rawValue: name)
  }
}

extension SourceKind: ExpressibleByArgument {}

extension SourceOffer {
  /// What it is and brings, in words.
  fileprivate var words: String {
    let name = title.isEmpty ? "" : " '\(title)'"
    return "\(source.kind.phrase)\(name)" + (yield.isEmpty ? "" : ": \(yield)")
  }

  /// A line of what a site offers; `+` before what is taken.
  fileprivate func line(isTaken: Bool) -> String {
    let why = isTaken ? "" : aside.map { " (not taken: \($0))" } ?? ""
    return "\(isTaken ? "+" : "-") \(WebURL.withoutCredentials(source.location)) \(words)\(why)"
  }
}

extension Source {
  /// Where it stands, in a word or two.
  var standing: String {
    if !isEnabled { return isSetAside ? "set aside" : "disabled" }
    if finishedAt != nil { return lastError == nil ? "taken in" : "taken in, with an error" }
    return lastError == nil ? "active" : "tried again \(nextAt.told())"
  }
}
