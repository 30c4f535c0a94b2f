import News

/// A source found at an address or on a site, and what it contains.
public struct SourceOffer: Hashable, Sendable {
  /// What the ledger would get if the offer were taken.
  public var source: DetectedSource
  /// Its title, or its name on the page that links to it.
  public var title: String
  /// How many entries or addresses it lists now; nil if it was not read.
  public var entries: Int?
  /// How many are published a day; nil if too few have dates, or they lie too close together to tell.
  public var perDay: Double?
  /// When the newest entry was published.
  public var newest: Timestamp?
  /// Why it is not added by default, such as `comments, a tag, or the like`; nil if it is.
  public var aside: String?
  /// Why it can't be added, such as `a page of HTML`; nil if it can.
  public var flaw: String?

  /// The shortest time between the oldest and the newest entry that says how many a day has: six hours.
  private static let leastDays = 0.25

  /// Creates a source about which nothing else is known.
  public init(_ source: DetectedSource, title: String = "") {
    self.source = source
    self.title = title
  }

  /// What is listed, in words: `20 entries, 5.2 a day, the newest 2026-11-27 10:00:00Z`.
  public var yield: String {
    var words: [String] = []
    if let entries {
      words.append(
        source.kind == .sitemap
          ? "\(entries) address\(entries == 1 ? "" : "es")" : "\(entries) entr\(entries == 1 ? "y" : "ies")")
    }
    if let perDay { words.append("\((perDay * 10).rounded() / 10) a day") }
    if let newest { words.append("the newest \(newest.clock)") }
    return words.joined(separator: ", ")
  }

  /// Sets `entries`, `perDay` and `newest` from times of publication.
  mutating func count(_ times: [Timestamp], of entries: Int) {
    self.entries = entries
    newest = times.max()
    guard let newest, let oldest = times.min(), times.count > 1 else { return }
    let days = Double(newest.milliseconds - oldest.milliseconds) / 86_400_000
    // Six stories of one minute were "120.0 a day".
    if days >= Self.leastDays { perDay = Double(times.count - 1) / days }
  }
}
