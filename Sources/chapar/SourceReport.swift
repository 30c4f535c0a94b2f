import Fetching
import News

/// What `chapar sources` shows about one source. The stored members are those of the JSON.
struct SourceReport: Encodable {
  let name: SourceName
  let kind: SourceKind
  /// Without user and password.
  let location: String
  /// As people read it: see `Source.standing`.
  let standing: String
  /// False for one that is paused, set aside or removed.
  let isEnabled: Bool
  /// When it was first added.
  let addedAt: Timestamp
  /// When it is read next, if it is.
  let nextAt: Timestamp
  /// When it was read to its end; nil for what is polled.
  let finishedAt: Timestamp?
  /// What went wrong at the last try, in words; nil if nothing did.
  let lastError: String?
  /// What its address turned out to be, if it was not the page that an operator called it.
  let finding: String?
  let labels: [String]
  /// How many entries were skipped, by reason; empty if none was.
  let passedOver: [String: Int]
  /// Whether it is asked again and again, and is not paused.
  let isPolled: Bool
  /// The time between two polls: as set, or by the feed's own rhythm; nil for other kinds.
  let rhythmSeconds: Double?
  /// When it last answered; nil if it never did, and for what is not polled.
  let lastSuccess: Timestamp?
  /// Items a day over the last week; nil within a day of its addition, and for what is not polled.
  let storiesADay: Double?
  /// Whether a feed has had no news for unusually long: see `PollState.isSilent`.
  let isSilent: Bool
  /// How many polls failed in a row.
  let failures: Int
  /// When it was removed; nil for those that are read.
  let removedAt: Timestamp?

  /// - Parameter labels: the source's, in the order in which they are shown.
  init(_ source: Source, in ledger: Ledger, labels: [String], at now: Timestamp) throws {
    name = source.name
    kind = source.shownKind
    location = WebURL.withoutCredentials(source.location)
    standing = source.standing
    self.labels = labels
    isEnabled = source.isEnabled
    addedAt = source.addedAt
    nextAt = source.nextAt
    finishedAt = source.finishedAt
    lastError = source.lastError
    finding = source.finding
    passedOver = try ledger.skips(of: source.name)
    let poll = source.kind == .feed ? PollState(cursor: source.cursor) : nil
    isPolled = source.isPolled
    rhythmSeconds = (source.interval ?? poll?.interval).map { $0 / .seconds(1) }
    lastSuccess = poll?.succeededAt ?? source.sitemapAnswered
    // What a feed holds when it is added was not published today.
    let isKnown = now.milliseconds - source.addedAt.milliseconds >= 86_400_000
    let hasRate = isKnown && (poll != nil || source.kind == .sitemap)
    storiesADay = hasRate ? try ledger.storiesADay(of: source, at: now) : nil
    isSilent = isPolled && poll?.isSilent(at: now, addedAt: source.addedAt) ?? false
    removedAt = source.removedAt
    failures = poll?.failures ?? 0
  }

  /// The lines of the listing, the source's own first; then what is wrong, when it is asked, and what was passed over.
  var lines: [Line] {
    let first: Line = "\(name, .strong)  \(kind.rawValue)  \(standing)  \(location)"
    var lines = [first.hanging(by: 4)]
    if let lastError { lines.append("    \(lastError)") }
    if let finding { lines.append("    it was added as a page: \(finding)") }
    var parts: [String] = []
    if isPolled { parts.append("asked next \(nextAt.awaited())") }
    if let rhythmSeconds { parts.append("every \(DurationText.told(seconds: rhythmSeconds))") }
    if let lastSuccess { parts.append("last answered \(lastSuccess.told())") }
    if let storiesADay, storiesADay > 0 { parts.append("\((storiesADay * 10).rounded() / 10) stories a day") }
    if failures > 1 { parts.append("failed \(failures.times) in a row") }
    if isSilent { parts.append("NO NEWS for longer than usual") }
    if let removedAt { parts.append("removed \(removedAt.told()); `chapar add \(location)` brings it back") }
    if !labels.isEmpty { parts.append("labels: \(labels.joined(separator: ", "))") }
    if !parts.isEmpty { lines.append(Line("    " + parts.joined(separator: "; "))) }
    return lines + passedOver.sorted { $0.key < $1.key }.map { "    passed over \($0.value): \($0.key)" }
  }
}

extension Source {
  /// Its state, in a word or two.
  var standing: String {
    if isRemoved { return "removed" }
    if !isEnabled { return isSetAside ? "set aside" : "paused" }
    if finishedAt != nil {
      return lastError == nil ? "taken in" : kind == .page ? "given up" : "taken in, with an error"
    }
    return lastError == nil ? "active" : "tried again \(nextAt.awaited())"
  }
}
