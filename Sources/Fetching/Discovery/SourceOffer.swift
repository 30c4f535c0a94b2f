import News

/// A source found at an address or on a site, and what it would bring.
public struct SourceOffer: Hashable, Sendable {
  /// The source.
  public var source: DetectedSource
  /// Its title, or its name on the page that links to it.
  public var title: String
  /// How many entries or addresses it lists now; nil if it was not read.
  public var entries: Int?
  /// How many are published a day; nil if too few have dates.
  public var perDay: Double?
  /// When the newest entry was published.
  public var newest: Timestamp?
  /// Why it is taken only when all are, such as `comments, a tag, or the like`; nil if it is taken anyway.
  public var aside: String?

  /// A source about which nothing else is known.
  public init(_ source: DetectedSource, title: String = "") {
    self.source = source
    self.title = title
  }

  /// What is listed, in words: `20 entries, 5.2 a day, the newest 2026-11-27T10:00:00Z`.
  public var yield: String {
    var words: [String] = []
    if let entries {
      words.append(
        source.kind == .sitemap
          ? "\(entries) address\(entries == 1 ? "" : "es")" : "\(entries) entr\(entries == 1 ? "y" : "ies")")
    }
    if let perDay { words.append("\((perDay * 10).rounded() / 10) a day") }
    if let newest { words.append("the newest \(newest)") }
    return words.joined(separator: ", ")
  }

  /// Sets `entries`, `perDay` and `newest` from times of publication.
  mutating func count(_ times: [Timestamp], of entries: Int) {
    self.entries = entries
    newest = times.max()
    guard let newest, let oldest = times.min(), times.count > 1 else { return }
    let days = Double(newest.milliseconds - oldest.milliseconds) / 86_400_000
    perDay = Double(times.count - 1) / max(days, 1.0 / 24)
  }
}
