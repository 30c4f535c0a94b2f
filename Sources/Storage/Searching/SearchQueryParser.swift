import News

/// Builds a query from its tokens: AND binds tighter than OR, brackets tightest. Two words side by side are joined by
/// AND.
///
/// A query has at most 32 words and 32 levels of brackets, so neither the recursion nor the expression for SQLite can
/// grow with what a stranger sends.
struct SearchQueryParser {
  private var reader: SearchQueryReader
  private let now: Timestamp
  private var query = SearchQuery()
  private var count = 0

  init(_ text: String, now: Timestamp) {
    reader = SearchQueryReader(text: text)
    self.now = now
  }

  /// Reads all tokens. Throws for the first mistake, with an explanation for the reader.
  mutating func parse() throws(SearchQueryError) -> SearchQuery {
    query.condition = try condition(depth: 0)
    return query
  }

  /// The condition up to the closing bracket or the end; nil if there is none.
  private mutating func condition(depth: Int) throws(SearchQueryError) -> SearchQuery.Condition? {
    guard depth <= SearchQuery.mostTerms else { throw .tooManyParts(most: SearchQuery.mostTerms) }
    var alternatives: [SearchQuery.Condition] = []
    var parts: [SearchQuery.Condition] = []
    var waiting: String?
    var isExcluded = false
    loop: while let token = try reader.next() {
      switch token {
      case .sign(let sign):
        if sign == "NOT", !isExcluded {
          isExcluded = true
          continue loop
        }
        guard !parts.isEmpty, waiting == nil, !isExcluded else { throw .missingSide(sign) }
        if sign != "AND" {
          alternatives.append(try Self.joined(parts, asAlternative: true))
          parts = []
        }
        waiting = sign
      case .opening(let isNot):
        guard let inner = try condition(depth: depth + 1) else { continue loop }
        parts.append(isNot != isExcluded ? .none(inner) : inner)
        (waiting, isExcluded) = (nil, false)
      case .closing:
        guard depth > 0 else { throw .unmatchedBracket(")") }
        return try Self.ended(alternatives, parts, waiting ?? (isExcluded ? "NOT" : nil), depth: depth)
      case .piece(var piece):
        piece.isExcluded = piece.isExcluded != isExcluded
        isExcluded = false
        if let term = try take(piece, depth: depth) {
          parts.append(term)
          waiting = nil
        }
      }
    }
    guard depth == 0 else { throw .unmatchedBracket("(") }
    return try Self.ended(alternatives, parts, waiting ?? (isExcluded ? "NOT" : nil), depth: depth)
  }

  /// The condition at a closing bracket or the end; nil if nothing was between the brackets.
  ///
  /// - Parameter waiting: a sign after which nothing came, which is a mistake.
  private static func ended(
    _ alternatives: [SearchQuery.Condition], _ parts: [SearchQuery.Condition], _ waiting: String?, depth: Int
  ) throws(SearchQueryError) -> SearchQuery.Condition? {
    if let waiting { throw .missingSide(waiting) }
    guard !parts.isEmpty else { return nil }
    // At the top level there may be only exclusions: then everything else is wanted.
    let last = try joined(parts, asAlternative: !alternatives.isEmpty || depth > 0)
    return alternatives.isEmpty ? last : .any(alternatives + [last])
  }

  /// The parts of one alternative, joined by AND. Throws if it is an alternative and only excludes: `oil OR -gas` would
  /// find nearly everything.
  private static func joined(
    _ parts: [SearchQuery.Condition], asAlternative: Bool
  ) throws(SearchQueryError) -> SearchQuery.Condition {
    let condition = parts.count == 1 ? parts[0] : SearchQuery.Condition.all(parts)
    if asAlternative, parts.allSatisfy(\.isExclusion) { throw .onlyExclusions("-" + (parts[0].firstWord ?? "")) }
    return condition
  }

  /// Adds a filter to the query, or returns a word or phrase as a term.
  private mutating func take(
    _ piece: SearchQueryReader.Piece, depth: Int
  ) throws(SearchQueryError) -> SearchQuery.Condition? {
    if let filter = piece.filter, SearchQuery.Field(rawValue: filter) == nil {
      guard depth == 0 else { throw .filterInBrackets(filter) }
      try filterBy(filter, piece)
      return nil
    }
    count += 1
    guard count <= SearchQuery.mostTerms else { throw .tooManyParts(most: SearchQuery.mostTerms) }
    let term = SearchQuery.Term(
      text: piece.text, isPhrase: piece.isQuoted, isPrefix: piece.isPrefix,
      field: piece.filter.flatMap(SearchQuery.Field.init(rawValue:)))
    // To exclude signs, as `---` does, would find every article.
    let hasWord = piece.text.contains { $0.isLetter || $0.isNumber }
    return piece.isExcluded && hasWord ? .none(.term(term)) : .term(term)
  }

  /// Adds a filter. Throws if its value is not a language code, a date or a host; sources may be anything. Of several
  /// dates the last counts.
  private mutating func filterBy(_ filter: String, _ piece: SearchQueryReader.Piece) throws(SearchQueryError) {
    if filter == "language", !piece.text.beginsWithLanguageCode { throw .noLanguage(piece.text) }
    // `site:example.com:http` matched nothing and did not say why.
    if filter == "site", WebURL(piece.text.contains("://") ? piece.text : "http://\(piece.text)/")?.host == nil {
      throw .noSite(piece.text)
    }
    switch filter {
    case "site" where piece.isExcluded: query.unwanted.sites.append(piece.text.lowercased())
    case "language" where piece.isExcluded: query.unwanted.languages.append(piece.text.lowercased())
    case "source" where piece.isExcluded: query.unwanted.sources.append(piece.text)
    case "site": query.sites.append(piece.text.lowercased())
    case "language": query.languages.append(piece.text.lowercased())
    case "source": query.sources.append(piece.text)
    case "since": query.since = try moments(filter, piece.text).lowerBound
    default: query.until = try moments(filter, piece.text).upperBound
    }
  }

  /// The period of a day, month or year in UTC, without its end; for an age, the instant that it means.
  private func moments(_ filter: String, _ text: String) throws(SearchQueryError) -> Range<Int64> {
    if let age = Age(text) {
      let moment = age.before(now).milliseconds
      return moment..<moment
    }
    // `since:7`, meant as seven days, would be the year 7, and so would `since:0007`.
    guard text.split(separator: "-").first?.utf8.count == 4, text.first != "0",
      let period = DatePeriod.moments(of: text)
    else {
      throw .noDate(filter: filter, value: text)
    }
    return period
  }
}

extension SearchQuery.Condition {
  /// Whether it only excludes.
  fileprivate var isExclusion: Bool { if case .none = self { true } else { false } }
}
