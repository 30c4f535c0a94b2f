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
      try refuseSignAfterQuotation()
    } else {
      let start = position
      piece.text = take { $0.properties.isWhitespace || Self.quotes[$0] != nil || $0 == "(" || $0 == ")" }
      if piece.filter == nil { try refuseUnknownFilter(in: piece.text, from: start) }
      let word = piece.text.drop { $0 == "*" }.prefix { $0 != "*" }
      if piece.text.hasPrefix("*"), word.contains(where: \.isLetter) {
        throw .misplacedStar("*\(word)", instead: String(word))
      }
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

  /// Refuses operators that other searches have and that found nothing: those of nearness, `!word`, a weight `oil^2`, a
  /// tolerance `oil~2`, signs for any letters within a word, and `site=example.com`.
  private func refuseOperator(_ text: String) throws(SearchQueryError) {
    try refuseNearness(text)
    let word = text.dropFirst()
    if text.hasPrefix("!"), word.first?.isLetter == true {
      throw .unknownOperator("!", instead: "-\(word) to leave it out, or \"\(text)\" to look for it")
    }
    if let sign = text.firstIndex(where: { $0 == "^" || $0 == "~" }), text.first?.isLetter == true,
      text[sign...].dropFirst().allSatisfy({ $0.isWholeNumber || $0 == "." })
    {
      throw .unknownOperator(String(text[sign...]), instead: "the word alone; nearer matches come first")
    }
    try refuseWildcard(text)
    guard let equals = text.firstIndex(of: "="), Self.filters[text[..<equals].lowercased()] != nil else { return }
    let value = text[equals...].dropFirst()
    guard !value.isEmpty || isBeforeQuotation else { return }
    let shown = value.isEmpty ? "\"…\"" : "\(value), or \"\(text)\" to look for it"
    throw .unknownOperator("=", instead: "\(text[..<equals]):\(shown)")
  }

  /// Refuses `NEAR`, `ADJ`, `XOR`, `NEAR/3`, `ADJ3`, `W/3`, `PRE/3` and `AROUND(3)`, which are in capitals in other
  /// searches, too: `near` is a word, and so is `AROUND` unless a number in brackets follows directly.
  private func refuseNearness(_ text: String) throws(SearchQueryError) {
    if text == "XOR" { throw .unknownOperator(text, instead: "OR, or \"\(text)\" to look for it") }
    let next = scalars[position...].prefix(2)
    let isBeforeNumber = next.first == "(" && next.last.map(Self.isDigit) == true
    let isNumbered = ["ADJ", "ADJ/", "W/", "PRE/"].contains { name in
      text.hasPrefix(name) && text != name && text.dropFirst(name.count).allSatisfy(\.isWholeNumber)
    }
    let isNear = text.hasPrefix("NEAR/") || ["NEAR", "ADJ"].contains(text)
    guard isNear || isNumbered || (text == "AROUND" && isBeforeNumber) else { return }
    throw .unknownOperator(
      text == "AROUND" ? "AROUND(…)" : text,
      instead: "the words alone, in \"…\" if they follow one another, or \"\(text)\" to look for it")
  }

  /// Refuses signs for any letters within a word: `o?l`, `o??l` and `o*l`. A question mark at a word's end is a
  /// question's; addresses and sums (`2*3`) have both.
  private func refuseWildcard(_ text: String) throws(SearchQueryError) {
    let parts = text.split(separator: "?")
    if parts.count > 1, text.first?.isLetter == true, text.last?.isLetter == true,
      parts.allSatisfy({ $0.allSatisfy(\.isLetter) })
    {
      throw .unknownOperator("?", instead: "\(parts[0])* for all words that begin so, or \"\(text)\" to look for it")
    }
    let pieces = text.split(separator: "*")
    let isWithin = zip(pieces, pieces.dropFirst()).contains {
      $0.last?.isLetter == true && $1.first?.isLetter == true
    }
    if isWithin, !text.contains("/") { throw .misplacedStar(text, instead: String(pieces[0])) }
  }

  /// Refuses a tolerance or a weight directly after a quotation, as in `"oil price"~3`: the number was looked for.
  private func refuseSignAfterQuotation() throws(SearchQueryError) {
    guard position < scalars.count, scalars[position] == "~" || scalars[position] == "^" else { return }
    let isTolerance = scalars[position] == "~"
    let end = scalars[(position + 1)...].firstIndex { !Self.isDigit($0) && $0 != "." } ?? scalars.count
    guard end == scalars.count || scalars[end] == ")" || scalars[end].properties.isWhitespace else { return }
    throw .unknownOperator(
      text(from: position, to: end),
      instead: isTolerance
        ? "the quotation alone, or its words without quotation marks"
        : "the quotation alone; nearer matches come first")
  }

  /// Refuses what looks like a filter but isn't one: 2 to 40 letters or underscores, a colon, and more text. A weight
  /// may stand before the colon. An address counts as a word, and so does a name in another script.
  private func refuseUnknownFilter(in text: String, from start: Int) throws(SearchQueryError) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].hasPrefix("//") else { return }
    let name = parts[0].prefix { $0 != "^" }
    let weight = parts[0].dropFirst(name.count)
    guard (2...40).contains(name.utf8.count), name.utf8.first?.isASCIILetter == true,
      name.utf8.allSatisfy({ $0.isASCIILetter || $0 == UInt8(ascii: "_") }),
      weight.dropFirst().allSatisfy({ $0.isWholeNumber || $0 == "." })
    else { return }
    // A word followed by a colon and a space, as in sentences, is just a word.
    guard !parts[1].isEmpty || isBeforeQuotation else { return }
    if !weight.isEmpty, Self.filters[name.lowercased()] != nil {
      let value = parts[1].isEmpty ? "\"…\"" : String(parts[1])
      throw .unknownOperator(String(weight), instead: "\(name):\(value); nearer matches come first")
    }
    throw .unknownFilter(String(parts[0]), value: String(parts[1]))
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// Whether a quotation begins here.
  private var isBeforeQuotation: Bool { position < scalars.count && Self.quotes[scalars[position]] != nil }

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
