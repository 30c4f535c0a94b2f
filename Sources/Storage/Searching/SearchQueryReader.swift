/// Parts a query into its pieces: words and quotations, each with the signs before and behind it.
struct SearchQueryReader {
  /// A word or a quotation.
  struct Piece: Hashable {
    /// The text, without signs.
    var text = ""
    /// `site`, `headline` and so on, where one stood before it.
    var filter: String?
    /// Whether it stood in quotes.
    var isQuoted = false
    /// Whether a minus stood before it.
    var isExcluded = false
    /// Whether an asterisk stood behind it.
    var isPrefix = false
  }

  /// The filters and other words for them.
  private static let filters = [
    "site": "site", "host": "site", "language": "language", "lang": "language", "source": "source", "since": "since",
    "after": "since", "until": "until", "before": "until", "headline": "headline", "title": "headline",
    "author": "author", "by": "author", "tag": "tag", "section": "tag",
  ]

  private static let quotes: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "“": "”", "”": "”", "„": "“", "«": "»", "»": "«", "「": "」", "『": "』", "＂": "＂",
  ]

  private let scalars: [Unicode.Scalar]
  private var position = 0

  /// A reader at a text's beginning.
  init(text: String) { scalars = Array(text.unicodeScalars) }

  /// The next piece; nil at the end. Pieces without a text are passed over.
  mutating func next() -> Piece? {
    while true {
      skipSpaces()
      guard position < scalars.count else { return nil }
      let piece = piece()
      if !piece.text.isEmpty { return piece }
    }
  }

  private mutating func piece() -> Piece {
    var piece = Piece()
    if scalars[position] == "-" || scalars[position] == "−" {
      piece.isExcluded = true
      position += 1
    }
    takeFilter(into: &piece)
    if position < scalars.count, let closing = Self.quotes[scalars[position]] {
      position += 1
      piece.isQuoted = true
      piece.text = take { $0 == closing || $0 == "\"" }
      position += 1
    } else {
      piece.text = take { $0.properties.isWhitespace || Self.quotes[$0] != nil }
    }
    if position < scalars.count, piece.isQuoted, scalars[position] == "*" {
      position += 1
      piece.isPrefix = true
    }
    while !piece.isQuoted, piece.text.unicodeScalars.last == "*" {
      piece.text.unicodeScalars.removeLast()
      piece.isPrefix = true
    }
    return piece
  }

  /// Takes `name:` where it is a filter's; `10:15` and `https://…` are words.
  private mutating func takeFilter(into piece: inout Piece) {
    let rest = scalars[position...]
    guard let colon = rest.prefix(12).firstIndex(of: ":") else { return }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: rest[..<colon])
    guard let filter = Self.filters[String(name).lowercased()] else { return }
    piece.filter = filter
    position = colon + 1
  }

  private mutating func skipSpaces() {
    while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
  }

  /// The text up to a scalar that ends it, which stays.
  private mutating func take(until isEnd: (Unicode.Scalar) -> Bool) -> String {
    var text = String.UnicodeScalarView()
    while position < scalars.count, !isEnd(scalars[position]) {
      text.append(scalars[position])
      position += 1
    }
    return String(text)
  }
}
