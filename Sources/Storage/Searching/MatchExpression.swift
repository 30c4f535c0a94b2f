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

  /// The expression of a query; words match in their other forms too where those are given.
  init(_ query: SearchQuery, forms: WordForms = WordForms()) {
    var writer = Writer(forms: forms)
    let sides = query.condition.map { writer.sides(of: $0) }
    required = sides?.required
    excluded = sides?.excluded
    highlights = writer.highlights
  }

  /// What must match and must not, as one expression; nil where nothing must.
  var match: String? { required.map { required in excluded.map { "(\(required)) NOT (\($0))" } ?? required } }
}

/// Writes the conditions of a query, and notes what to highlight.
private struct Writer {
  let forms: WordForms
  var highlights = MatchExpression.Highlights()

  /// What must match of a condition, and what must not.
  mutating func sides(of condition: SearchQuery.Condition) -> (required: String?, excluded: String?) {
    let parts = if case .all(let parts) = condition { parts } else { [condition] }
    var required: [String] = []
    var excluded: [String] = []
    let words = parts.map { part in if case .term(let term) = part { TermWords(term) } else { nil as TermWords? } }
    for (index, part) in parts.enumerated() {
      switch part {
      case .term:
        guard let term = words[index], !term.isEmpty else { continue }
        let joins = Self.joins(of: index, in: words)
        required.append(term.expression(alsoJoined: joins, forms: forms))
        term.collect(into: &highlights, forms: forms)
        highlights.words.formUnion(joins)
      case .all: if let text = expression(of: part) { required.append("(\(text))") }
      case .any(let alternatives):
        let texts = alternatives.compactMap { expression(of: $0) }
        if !texts.isEmpty { required.append("(" + texts.map { "(\($0))" }.joined(separator: " OR ") + ")") }
      case .none(let unwanted):
        // What must not be there is meant as it was typed, and is not highlighted.
        var plain = Writer(forms: WordForms())
        if let text = plain.expression(of: unwanted) { excluded.append("(\(text))") }
      }
    }
    return (
      required.isEmpty ? nil : required.joined(separator: " AND "),
      excluded.isEmpty ? nil : excluded.joined(separator: " OR ")
    )
  }

  /// A condition as one expression; nil where nothing in it must match.
  private mutating func expression(of condition: SearchQuery.Condition) -> String? {
    let sides = sides(of: condition)
    guard let required = sides.required else { return nil }
    return sides.excluded.map { "(\(required)) NOT (\($0))" } ?? required
  }

  /// A word made of two that stand next to each other in the query: Persian `می خواهم` is also written `میخواهم`.
  private static func joins(of index: Int, in terms: [TermWords?]) -> [String] {
    func joinable(_ index: Int) -> String? {
      guard terms.indices.contains(index), let term = terms[index], term.isJoinable else { return nil }
      return term.words[0]
    }
    guard let word = joinable(index) else { return [] }
    return [joinable(index - 1).map { $0 + word }, joinable(index + 1).map { word + $0 }].compactMap { $0 }
  }
}
