/// A query's terms in FTS5's language (https://www.sqlite.org/fts5.html#full_text_query_syntax), in which nothing that a
/// reader types is syntax: every word stands in quotes and holds only what `WordWriter` lets through.
struct MatchExpression {
  /// What must match; nil where no term has a word in it.
  let required: String?
  /// What must not match; nil where nothing is excluded.
  let excluded: String?
  /// The words to highlight: whole ones, and the beginnings of ones.
  let highlights: Highlights

  /// The words that a hit's text is searched for.
  struct Highlights: Hashable {
    /// Words as the index has them.
    var words: Set<String> = []
    /// Beginnings of words.
    var prefixes: [String] = []

    /// Whether a word of the index is one of them.
    func contain(_ word: String) -> Bool {
      words.contains(word) || prefixes.contains { word.hasPrefix($0) }
    }
  }

  /// The expression of a query.
  init(_ query: SearchQuery) {
    let terms = query.terms.map(TermWords.init).filter { !$0.isEmpty }
    let exclusions = query.exclusions.map(TermWords.init).filter { !$0.isEmpty }
    let parts = terms.indices.map { index in
      terms[index].expression(
        alsoJoined: Self.joins(of: index, in: terms))
    }
    required = parts.isEmpty ? nil : parts.joined(separator: " AND ")
    let unwanted = exclusions.map { $0.expression(alsoJoined: []) }
    excluded = unwanted.isEmpty ? nil : unwanted.joined(separator: " OR ")
    var highlights = Highlights()
    for (index, term) in terms.enumerated() {
      term.collect(into: &highlights)
      highlights.words.formUnion(Self.joins(of: index, in: terms))
    }
    self.highlights = highlights
  }

  /// A word made of two that stand next to each other in the query: Persian `می خواهم` is also written `میخواهم`.
  private static func joins(of index: Int, in terms: [TermWords]) -> [String] {
    guard terms[index].isJoinable else { return [] }
    var joins: [String] = []
    if index > 0, terms[index - 1].isJoinable { joins.append(terms[index - 1].words[0] + terms[index].words[0]) }
    if index + 1 < terms.count, terms[index + 1].isJoinable {
      joins.append(terms[index].words[0] + terms[index + 1].words[0])
    }
    return joins
  }
}
