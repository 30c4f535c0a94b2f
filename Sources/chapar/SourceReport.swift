import Fetching
import News

/// What `chapar sources` shows about one source.
struct SourceReport: Encodable {
  let name: SourceName
  let kind: SourceKind
  let location: String
  let standing: String
  let isEnabled: Bool
  let addedAt: Timestamp
  let nextAt: Timestamp
  let finishedAt: Timestamp?
  let lastError: String?
  /// What its address turned out to be, if it was not the page that an operator called it.
  let finding: String?
  let labels: [String]
  /// How many entries were skipped, by reason.
  let passedOver: [String: Int]
  let isPolled: Bool
  let rhythmSeconds: Double?
  let lastSuccess: Timestamp?
  /// Nil within a day of its addition.
  let storiesADay: Double?
  let isSilent: Bool
  let failures: Int
  /// When it was removed; nil for those that are read.
  let removedAt: Timestamp?

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

  /// The lines of the listing, the source's own first.
  var lines: [Line] {
    let first: Line = "\(name, .strong)  \(kind.rawValue)  \(standing)  \(location)"
    var lines = [first.hanging(by: 4)]
    if let lastError { lines.append("    \(lastError)") }
    if let finding { lines.append("    it was added as a page: \(finding)") }
    var parts: [String] = []
    if isPolled { parts.append("asked next \(nextAt.awaited())") }
    if let rhythmSeconds { parts.append("every \(Self.words(rhythmSeconds))") }
    if let lastSuccess { parts.append("last answered \(lastSuccess.told())") }
    if let storiesADay, storiesADay > 0 { parts.append("\((storiesADay * 10).rounded() / 10) stories a day") }
    if failures > 1 { parts.append("failed \(failures.times) in a row") }
    if isSilent { parts.append("NO NEWS for longer than usual") }
    if let removedAt { parts.append("removed \(removedAt.told()); `chapar add \(location)` brings it back") }
    if !labels.isEmpty { parts.append("labels: \(labels.joined(separator: ", "))") }
    if !parts.isEmpty { lines.append(Line("    " + parts.joined(separator: "; "))) }
    return lines + passedOver.sorted { $0.key < $1.key }.map { "    passed over \($0.value): \($0.key)" }
  }

  /// A time in the largest suitable unit.
  private static func words(_ seconds: Double) -> String {
    switch seconds {
    case ..<120: "\(Int(clamping: seconds)) s"
    case ..<7200: "\(Int(clamping: seconds / 60)) min"
    case ..<172_800: "\((seconds / 360).rounded() / 10) h"
    default: "\((seconds / 8640).rounded() / 10) days"
    }
  }
}
