import News

/// Splits a query into tokens: words and quotations, each with the signs before and after it, and the signs between.
struct SearchQueryReader {
  /// A part of a query.
  enum Token: Hashable {
    /// A word or a quotation.
    case piece(Piece)
    /// `OR`, `AND` or `NOT`.
    case sign(String)
    /// An opening bracket, perhaps with a minus before it.
    case opening(isExcluded: Bool)
    /// A closing bracket.
    case closing
  }

  /// A word or a quotation.
  struct Piece: Hashable {
    /// The text, without signs.
    var text = ""
    /// `site`, `headline` and so on, if it had one.
    var filter: String?
    /// Whether it was in quotes, and so is looked for exactly as typed.
    var isQuoted = false
    /// Whether there was a minus before it.
    var isExcluded = false
    /// Whether there was an asterisk after it.
    var isPrefix = false
  }

  /// The filters' main names.
  static let filterNames = ["site", "language", "source", "since", "until", "headline", "author", "tag"]

  /// The filters and their aliases.
  static let filters = [
    "site": "site", "host": "site", "language": "language", "lang": "language", "source": "source", "since": "since",
    "after": "since", "until": "until", "before": "until", "headline": "headline", "title": "headline",
    "author": "author", "by": "author", "tag": "tag", "section": "tag",
  ]

  /// What stands between words. They must be in capitals: `or` is a word.
  private static let signs = ["OR": "OR", "|": "OR", "||": "OR", "AND": "AND", "&&": "AND", "NOT": "NOT"]

  /// Opening quotation marks, each with the one that closes it; `"` closes all.
  private static let quotes: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "“": "”", "”": "”", "„": "“", "«": "»", "»": "«", "「": "」", "『": "』", "＂": "＂",
  ]

  private let scalars: [Unicode.Scalar]
  private var position = 0

  /// Creates a reader at a text's beginning.
  init(text: String) { scalars = Array(text.unicodeScalars) }

  /// The next token; nil at the end. Pieces without text are skipped.
  mutating func next() throws(SearchQueryError) -> Token? {
    while true {
      skipSpaces()
      guard position < scalars.count else { return nil }
      if scalars[position] == ")" {
        position += 1
        return .closing
      }
      let isExcluded = scalars[position] == "-" || scalars[position] == "−"
      if isExcluded { position += 1 }
      if position < scalars.count, scalars[position] == "(" {
        position += 1
        return .opening(isExcluded: isExcluded)
      }
      var piece = try piece()
      piece.isExcluded = isExcluded
      if !piece.isQuoted, !isExcluded, piece.filter == nil, let sign = Self.signs[piece.text] { return .sign(sign) }
      if !piece.isQuoted, piece.filter == nil { try refuseOperator(piece.text) }
      if !piece.text.isEmpty { return .piece(piece) }
    }
  }

  /// The word or quotation that begins here, with the filter before it and the asterisks after it. It may be empty, as
  /// for a lone asterisk.
  private mutating func piece() throws(SearchQueryError) -> Piece {
    var piece = Piece()
    let nameStart = position
    takeFilter(into: &piece)
    if position < scalars.count, let closing = Self.quotes[scalars[position]] {
      let start = position
      position += 1
      piece.isQuoted = true
      piece.text = take { $0 == closing || $0 == "\"" }
      guard position < scalars.count else { throw .unclosedQuotation(text(from: start)) }
      position += 1
    } else {
      let start = position
      piece.text = take { $0.properties.isWhitespace || Self.quotes[$0] != nil || $0 == "(" || $0 == ")" }
      if piece.filter == nil { try refuseUnknownFilter(in: piece.text, from: start) }
      let word = piece.text.drop { $0 == "*" }.prefix { $0 != "*" }
      if piece.text.hasPrefix("*"), word.contains(where: \.isLetter) { throw .leadingStar(String(word)) }
      // Of `site: x` and `-headline:(oil OR gas)` the filter was dropped in silence. `before: oil` may be words.
      if let filter = piece.filter, piece.text.isEmpty {
        let name = self.text(from: nameStart, to: start)
        if position < scalars.count, scalars[position] == "(" { throw .filterBeforeBracket(String(name.dropLast())) }
        if ["site", "language"].contains(filter) || Self.filterNames.contains(String(name.dropLast().lowercased())) {
          throw .nothing(name)
        }
      }
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

  /// Takes `name:` if it is a filter; `10:15` and `https://…` are words.
  private mutating func takeFilter(into piece: inout Piece) {
    let rest = scalars[position...]
    guard let colon = rest.prefix(12).firstIndex(of: ":") else { return }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: rest[..<colon])
    guard let filter = Self.filters[String(name).lowercased()] else { return }
    piece.filter = filter
    position = colon + 1
  }

  /// Refuses operators that other searches have and that found nothing: `NEAR`, `NEAR/3`, `!word`, a weight `oil^2`, a
  /// tolerance `oil~2`, and `o?l` for any letter. A question mark at a word's end is a question's.
  private func refuseOperator(_ text: String) throws(SearchQueryError) {
    if text == "NEAR" || text.hasPrefix("NEAR/") {
      throw .unknownOperator(
        text, instead: "the words alone, in \"…\" if they follow one another, or \"NEAR\" to look for it")
    }
    let word = text.dropFirst()
    if text.hasPrefix("!"), word.first?.isLetter == true {
      throw .unknownOperator("!", instead: "-\(word) to leave it out, or \"\(text)\" to look for it")
    }
    if let sign = text.firstIndex(where: { $0 == "^" || $0 == "~" }), text.first?.isLetter == true,
      text[sign...].dropFirst().allSatisfy({ $0.isWholeNumber || $0 == "." })
    {
      throw .unknownOperator(String(text[sign...]), instead: "the word alone; nearer matches come first")
    }
    let parts = text.split(separator: "?", omittingEmptySubsequences: false)
    if parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isLetter) }) {
      throw .unknownOperator("?", instead: "\(parts[0])* for all words that begin so, or \"\(text)\" to look for it")
    }
  }

  /// Refuses what looks like a filter but isn't one: two to twelve letters, a colon, and more text. An address counts
  /// as a word.
  private func refuseUnknownFilter(in text: String, from start: Int) throws(SearchQueryError) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, (2...12).contains(parts[0].unicodeScalars.count),
      parts[0].utf8.allSatisfy(\.isASCIILetter), !parts[1].hasPrefix("//")
    else { return }
    // A word followed by a colon and a space, as in sentences, is just a word.
    let isQuotation = position < scalars.count && Self.quotes[scalars[position]] != nil
    guard !parts[1].isEmpty || isQuotation else { return }
    throw .unknownFilter(String(parts[0]), value: String(parts[1]))
  }

  /// The beginning of a part of the query, at most 20 scalars, for an explanation.
  private func text(from start: Int, to end: Int? = nil) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<(end ?? scalars.count)].prefix(20))
    return String(text)
  }

  private mutating func skipSpaces() {
    while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
  }

  /// The text up to a scalar that ends it, which is not taken.
  private mutating func take(until isEnd: (Unicode.Scalar) -> Bool) -> String {
    var text = String.UnicodeScalarView()
    while position < scalars.count, !isEnd(scalars[position]) {
      text.append(scalars[position])
      position += 1
    }
    return String(text)
  }
}
