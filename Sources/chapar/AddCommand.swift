import ArgumentParser
import Fetching
import Foundation
import News
import Settings

/// `chapar add`: adds sources. Exits with 66 if a path can't be read, and then nothing is added, or if an address does
/// not answer, and then only the others are; with 64 for what can be neither.
struct AddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add sources.",
    discussion: """
      A source is the address of a site, a feed, a sitemap, a list or a page, or the path of a feed, a sitemap, a list \
      of feeds (OPML) or of addresses (one a line), HTML or text files, a folder of them, or a WARC file (.warc, \
      .warc.gz). Its kind is recognised by its bytes: addresses are fetched for that, and one that does not answer is \
      not added, though the others are. With --kind feed, sitemap or page you say what it is, and nothing is asked. \
      From a site its best feed and its news sitemap are added; the others are shown. A source that was added before, \
      even a paused one, is read again from its beginning; pages that are known already are not duplicated.
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: "The kind, if it can't be recognised: \(SourceKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: SourceKind?

  @Option(help: "A name for the source (default: made from its location).")
  var name: String?

  @Option(help: "JSON lines with the addresses of files: {\"id\": FILE NAME WITHOUT EXTENSIONS, \"url\": ADDRESS}.")
  var manifest: String?

  @Flag(help: "Add everything that a site offers, including feeds of comments and tags and all sitemaps.")
  var all = false

  @Flag(help: "Only show what would be added.")
  var dryRun = false

  @Flag(name: .shortAndLong, help: "Name all files of a folder that are left out, not only the first ten.")
  var verbose = false

  @Flag(help: "One JSON object a line.")
  var json = false

  @Argument(help: "Addresses and paths.")
  var sources: [String]

  func validate() throws {
    if name != nil, sources.count > 1 { throw ValidationError("--name allows only one source") }
    if let fault = name.flatMap({ GivenName.fault(in: $0, as: "name") }) { throw ValidationError(fault) }
  }

  /// Whether a text can be a path or an address that is requested.
  private static func isPossible(_ source: String) -> Bool {
    if source.trimmed.isEmpty { return false }
    return !source.contains("://") || source.trimmed.prefix(5).lowercased() == "file:" || WebURL(source)?.isWeb ?? false
  }

  func run() async throws {
    // Check all before any is added, so that a mistyped one doesn't leave the command half done.
    var detected: [DetectedSource] = []
    var faults: [FileFault] = []
    for source in sources {
      do throws(FileFault) { detected.append(try SourceKind.detect(source, kind: kind)) } catch { faults.append(error) }
    }
    guard faults.isEmpty else {
      let lines = faults.map { Line($0.file.isEmpty ? "'' is neither a path nor an address" : $0.description) }
      throw CommandRefusal(
        lines[0], lines.dropFirst() + ["Nothing was added."],
        code: sources.allSatisfy(Self.isPossible) ? .noInput : .usage)
    }
    try checkManifest(for: detected)
    let look = try await looked(at: detected)
    let (seen, refused) = (look.seen, look.refused)
    if let refused, seen.isEmpty { throw refused }
    if name != nil, seen.count > 1 { throw CommandRefusal("--name allows only one source, not \(seen.count)") }
    if dryRun {
      if json { for (source, list) in seen { try Output.json(FoundSource(source, feeds: list?.feeds.count)) } }
      Output.note("Nothing was added.")
      if let refused { throw refused }
      return
    }
    let places = try await common.places()
    let isNew = try !StateFile.isThere(places.ledger)
    let ledger = try await common.ledger()
    if isNew { Output.note("made a new ledger in \(places.state), for fetchers that use that folder") }
    let former = try ledger.sources().filter { !$0.isRemoved }
    let paused = Set(former.filter { !$0.isEnabled }.map(\.name))
    var known = Set(former.map(\.name))
    for (source, list) in seen {
      if let list {
        try subscribe(to: list, as: source, in: ledger, besides: &known)
        continue
      }
      let name = try add(source, to: ledger, aliases: aliases())
      let isKnown = !known.insert(name).inserted
      if json {
        try Output.json(FoundSource(source, name: name, isKnown: isKnown))
      } else {
        // What `--kind` says of an address is believed until then.
        let check =
          look.believed.contains(source.location)
          ? "; the fetcher checks that when it first asks, and `chapar sources \(name)` says what is there" : ""
        let isResumed = paused.contains(name)
        let before = isKnown ? "; known already, \(isResumed ? "resumed " : "")and read again" : ""
        let place = WebURL.withoutCredentials(source.location)
        Output.line("\(name): \(source.shownKind.rawValue) \(place)\(before)\(check)")
      }
    }
    if let refused { throw refused }
  }

  /// Names what is wrong with the manifest, before anything is added.
  private func checkManifest(for detected: [DetectedSource]) throws {
    guard let manifest else { return }
    if let other = detected.first(where: { $0.kind != .files }) {
      let place = WebURL.withoutCredentials(other.location)
      throw CommandRefusal(
        "\(place): it is \(other.kind.phrase(at: other.location)), and --manifest gives addresses to pages in files",
        ["Nothing was added."], code: .usage)
    }
    let check = try ManifestCheck(manifest, mustBeWeb: true) { Output.note(Line($0)) }
    // The files would be archived without their addresses.
    if let fault = check.uselessness { throw fault }
    for stray in try check.strays(besides: detected.map(\.location)) { Output.note(Line(stray)) }
  }

  /// The manifest's lines, read anew for each source; none without a manifest.
  private func aliases() throws -> AnySequence<(name: String, url: String)> {
    guard let manifest else { return AnySequence(EmptyCollection()) }
    return AnySequence(try Manifest(manifest, mustBeWeb: true) { _ in })
  }

  /// Names the files of a folder that will be left out, and why: only how many were told, by the fetcher, later.
  private func tellLeftOut(_ source: DetectedSource) {
    guard !json, let report = FolderReport(source, most: verbose ? .max : 10) else { return }
    Output.lines(report.lines)
  }

  /// Prints a line; to standard error if the output is JSON.
  private func say(_ line: Line) { json ? Output.note(line) : Output.line(line) }

  /// What the addresses and paths turned out to be.
  private struct Look {
    /// What to add: each source, and for a list of feeds also its feeds.
    var seen: [(DetectedSource, SubscriptionList?)] = []
    /// The error that names the addresses that are not added.
    var refused: CommandRefusal?
    /// The addresses for whose kind there is only the operator's word.
    var believed: Set<String> = []
  }

  private func looked(at detected: [DetectedSource]) async throws -> Look {
    // A list's content is known only from its bytes. Of other kinds the operator's word is enough: the fetcher is then
    // the first to ask, and keeps its pauses, which a request from here would not.
    let isAsked = kind.map { $0 == .opml || $0 == .list } ?? true
    let web = isAsked ? detected.filter(\.isOnTheWeb).map(\.location) : []
    let results =
      web.isEmpty || web.count > SourceLook.mostAddresses
      ? [:] : try await SourceLook(settings: common.settings(), seesAll: all).look(at: web)
    var look = Look()
    var refused: [Line] = []
    var isUnseen = false
    look.seen = try detected.flatMap { source -> [(DetectedSource, SubscriptionList?)] in
      let place = WebURL.withoutCredentials(source.location)
      switch results[source.location] {
      case nil:
        let list = source.kind == .opml && !source.isOnTheWeb ? try SubscriptionList(file: source.location) : nil
        let isBelieved = source.isOnTheWeb && kind != nil
        if isBelieved { look.believed.insert(source.location) }
        let trust = isBelieved ? ", as --kind says; it was not asked" : ""
        if !source.isOnTheWeb || dryRun { say("\(place): \(Self.phrase(source, list))\(trust)") }
        tellLeftOut(source)
        return [(source, list)]
      case .unreadable(let reason):
        refused.append("\(place): \(reason)")
        return []
      case .unseen(let error):
        refused.append("\(place): \(error.reason)")
        // What robots.txt forbids would not be fetched either.
        if error.code != .disallowed { isUnseen = true }
        return []
      case .found(let finding):
        if let kind, let what = finding.whyNot(kind) {
          refused.append("\(place): it is \(what), and can't be added with --kind \(kind.rawValue)")
          return []
        }
        return taken(finding, source, place)
      }
    }
    guard let first = refused.first else { return look }
    let outcome: [Line] =
      look.seen.isEmpty ? ["Nothing was added."] : dryRun ? [] : ["Only the others were added."]
    let advice: [Line] =
      isUnseen && kind == nil ? ["To add it unseen, say what it is: --kind feed, sitemap or page."] : []
    let rest = refused.dropFirst() + outcome + advice
    // As for a path: what was named can't be read as that.
    look.refused = CommandRefusal(first, Array(rest), code: .noInput)
    return look
  }

  /// What to add of what was found at an address. Prints what it is.
  private func taken(
    _ finding: SiteSearch.Finding, _ source: DetectedSource, _ place: String
  ) -> [(DetectedSource, SubscriptionList?)] {
    switch finding {
    case .source(let offer):
      say("\(place): \(offer.words)")
      return [(offer.source, nil)]
    case .subscriptions(let list):
      var source = source
      source.kind = .opml
      say("\(place): \(Self.phrase(source, list))")
      return [(source, list)]
    case .site(let offers):
      say("\(place): a site that offers:")
      let taken = offers.filter { $0.flaw == nil && (all || $0.aside == nil) }
      for offer in offers { say("  \(offer.line(isTaken: taken.contains(offer)))") }
      return taken.map { ($0.source, nil) }
    }
  }

  /// What a source is, in words that fit in a sentence.
  private static func phrase(_ source: DetectedSource, _ list: SubscriptionList?) -> String {
    list.map { "a list of \($0.feeds.count.counted("feed")) (OPML)" } ?? source.kind.phrase(at: source.location)
  }

  /// How many feeds of a list are named.
  private static let mostNamed = 10

  /// Adds the feeds of a list, and the list itself as their origin.
  private func subscribe(
    to list: SubscriptionList, as source: DetectedSource, in ledger: Ledger, besides sources: inout Set<SourceName>
  ) throws {
    let name = try add(source, to: ledger, aliases: EmptyCollection())
    let isKnown = !sources.insert(name).inserted
    let result = try ledger.add(list, from: name, at: .current())
    let others = list.feeds.count - list.sources.count
    if json { return try Output.json(FoundSource(source, name: name, isKnown: isKnown, list, result)) }
    Output.line(
      "\(name): a list of \(list.feeds.count.counted("feed")) (OPML): \(result.added.count) added, \(result.known) known"
        + (others > 0 ? ", \(others) skipped without a web address" : ""))
    Output.lines(result.added.prefix(Self.mostNamed).map { "  \($0)" })
    let more = result.added.count - Self.mostNamed
    if more > 0 { Output.line("  and \(more) more; `chapar sources` shows them") }
  }

  /// Adds a source under the given name, or else under a free one.
  ///
  /// - Throws: `CommandRefusal` if it can't have the given name.
  private func add(
    _ source: DetectedSource, to ledger: Ledger, aliases: some Sequence<(name: String, url: String)>
  ) throws -> SourceName {
    guard let name else { return try ledger.add(source, at: .current(), aliases: aliases) }
    do {
      try ledger.add(source, named: SourceName(rawValue: name), at: .current(), aliases: aliases)
    } catch let refusal as NameRefusal {
      throw CommandRefusal(Line(refusal.description))
    }
    return SourceName(rawValue: name)
  }
}

extension SourceKind: ExpressibleByArgument {}

extension DetectedSource {
  /// Whether it is on the web, so that it is fetched.
  fileprivate var isOnTheWeb: Bool { WebURL(location)?.isWeb ?? false }
}

extension SiteSearch.Finding {
  /// What it is, if it can't be added as a kind of source; nil if it can.
  fileprivate func whyNot(_ kind: SourceKind) -> String? {
    switch self {
    // A list of addresses on the web is read like a sitemap, and may be added as one.
    case .source(let offer):
      [offer.source.kind, offer.source.shownKind].contains(kind) ? nil : offer.source.shownKind.phrase
    case .subscriptions: kind == .opml ? nil : SourceKind.opml.phrase
    case .site: "a site's front page"
    }
  }
}

extension SourceOffer {
  /// Its kind, name and yield in words.
  fileprivate var words: String {
    let name = title.isEmpty ? "" : " '\(title.count > 100 ? title.prefix(99) + "…" : title)'"
    // What it brings ends with the time of the newest.
    let age = newest.map { " (\($0.distance(from: .current())))" } ?? ""
    return "\(source.shownKind.phrase)\(name)" + (yield.isEmpty ? "" : ": \(yield)\(age)")
  }

  /// A line for one of a site's offers; `+` marks what is added.
  fileprivate func line(isTaken: Bool) -> String {
    let why = isTaken ? "" : (flaw ?? aside).map { " (not added: \($0))" } ?? ""
    return "\(isTaken ? "+" : "-") \(WebURL.withoutCredentials(source.location)) \(words)\(why)"
  }
}
