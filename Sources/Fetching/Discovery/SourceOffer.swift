import News

/// A source that was found at an address or on a site, and what it brings.
public struct SourceOffer: Hashable, Sendable {
  /// The source.
  public var source: DetectedSource
  /// Its title, or what the page that names it calls it.
  public var title: String
  /// How many entries or addresses it lists now; nil where nobody looked.
  public var entries: Int?
  /// How many of them are published in a day, where enough of them are dated.
  public var perDay: Double?
  /// When the newest was published.
  public var newest: Timestamp?
  /// Why it is not taken unless all are, such as `comments, a tag or the like`; nil where it is taken.
  public var aside: String?

  /// A source of which nothing else is known.
  public init(_ source: DetectedSource, title: String = "") {
    self.source = source
    self.title = title
  }

  /// What is listed, in words: `20 entries, 5.2 a day, the newest 2026-11-27T10:00:00Z`.
  public var yield: String {
    var words: [String] = []
    if let entries { words.append("\(entries) \(source.kind == .sitemap ? "addresses" : "entries")") }
    if let perDay { words.append("\((perDay * 10).rounded() / 10) a day") }
    if let newest { words.append("the newest \(newest)") }
    return words.joined(separator: ", ")
  }

  /// Counts entries by the times they were published at.
  mutating func count(_ times: [Timestamp], of entries: Int) {
    self.entries = entries
    newest = times.max()
    guard let newest, let oldest = times.min(), times.count > 1 else { return }
    let days = Double(newest.milliseconds - oldest.milliseconds) / 86_400_000
    perDay = Double(times.count - 1) / max(days, 1.0 / 24)
  }
}
