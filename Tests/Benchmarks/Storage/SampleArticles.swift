import News

/// Makes articles with the statistics of news: words by Zipf's law from a vocabulary of 60,000, about 5 KB of body in
/// paragraphs, and the evidence and removed lines that an extractor adds. The same numbers give the same articles.
struct SampleArticles {
  /// The length of the body text in bytes.
  let bodyBytes: Int
  private let words: [String]
  private var state: UInt64

  /// Creates a maker of articles whose bodies have at least `bodyBytes` bytes.
  init(bodyBytes: Int) {
    self.bodyBytes = bodyBytes
    var state: UInt64 = 42
    words = (0..<60_000).map { Self.word($0, &state) }
    self.state = 1
  }

  /// The vocabulary, the most common word first.
  var commonWords: [String] { words }

  /// The article with a number; another `version` has a different headline and first paragraph.
  mutating func article(_ number: Int, version: Int = 0, fetchedAt: Timestamp) -> Article {
    state = UInt64(number) &* 0xD134_2543_DE82_EF95 | 1
    let host = "site\(number % 500).example.com"
    let url = "https://\(host)/2023/06/\(number)/\(words[number % 60_000])"
    var article = Article(
      url: url, answeredURL: url, fetchedAt: fetchedAt, source: SourceName(rawValue: "feed-\(number % 50)"),
      headline: sentence(70) + (version > 0 ? " update \(version)" : ""),
      site: Article.Site(host: host, name: "Site \(number % 500)"), body: [])
    while article.body.reduce(0, { $0 + $1.text.utf8.count }) < bodyBytes {
      article.body.append(Block(kind: .paragraph, text: sentence(320)))
    }
    article.authors = [sentence(14)]
    article.language = "en"
    article.excerpt = sentence(150)
    article.dates.published = DateLedger.Decision(
      value: "2023-06-04T10:15:00Z", source: .linkedData, why: "first in trust")
    article.evidence = (0..<8).map {
      Article.Evidence(field: "headline", value: sentence(60), place: "og:title", won: $0 == 0)
    }
    article.removed = (0..<8).map { _ in Document.Removal(text: sentence(40), rule: "navigation") }
    return article
  }

  private mutating func sentence(_ bytes: Int) -> String {
    var text = ""
    while text.utf8.count < bytes {
      if !text.isEmpty { text += " " }
      // With a uniformly distributed exponent of the rank, the frequency falls as 1/rank.
      let exponent = Double(next() >> 11) / Double(1 << 53) * 16
      text += words[min(59_999, Int(power(exponent)) - 1)]
    }
    return text + "."
  }

  /// 2 to the power of the exponent, interpolated linearly between whole powers.
  private func power(_ exponent: Double) -> Double {
    let whole = Int(exponent)
    return Double(1 << whole) * (1 + exponent - Double(whole))
  }

  private mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  private static func word(_ rank: Int, _ state: inout UInt64) -> String {
    var text = ""
    let syllables = rank < 200 ? 1 : rank < 5000 ? 2 : 3
    for _ in 0..<syllables {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let choice = Int(state >> 33)
      text += ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "st", "tr"][choice % 15]
      text += ["a", "e", "i", "o", "u", "ea", "ou"][choice / 15 % 7]
      text += ["", "n", "r", "s", "l", "t"][choice / 105 % 6]
    }
    return text
  }
}
