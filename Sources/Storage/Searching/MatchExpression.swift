/// A query's terms in FTS5's syntax (https://www.sqlite.org/fts5.html#full_text_query_syntax). Nothing that a reader
/// types becomes syntax: every word is quoted, and contains only what `WordWriter` writes.
struct MatchExpression {
  /// What must match; nil if no term has a word.
  let required: String?
  /// What must not match; nil if nothing is excluded.
  let excluded: String?
  /// The words to highlight: whole words, and prefixes.
  let highlights: Highlights

  /// What to highlight in a hit's text.
  struct Highlights: Hashable {
    /// Words as indexed.
    var words: Set<String> = []
    /// Beginnings of words.
    var prefixes: [String] = []

    /// Whether an indexed word is one of them.
    func contain(_ word: String) -> Bool {
      words.contains(word) || prefixes.contains { word.hasPrefix($0) }
    }
  }

  /// The expression of a query; words also match in their other forms, if given. `oil -gas` gives `("oil")` as required
  /// and `(("gas"))` as excluded.
  init(_ query: SearchQuery, forms: WordForms = WordForms()) {
    var writer = Writer(forms: forms)
    let sides = query.condition.map { writer.sides(of: $0) }
    required = sides?.required
    excluded = sides?.excluded
    highlights = writer.highlights
  }

  /// What must and must not match, as one expression; nil if nothing must match.
  var match: String? { required.map { required in excluded.map { "(\(required)) NOT (\($0))" } ?? required } }
}

/// Writes the conditions of a query, and notes what to highlight.
private struct Writer {
  let forms: WordForms
  var highlights = MatchExpression.Highlights()

  /// The parts of a condition that must match, and that must not.
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
        // Excluded words match only as typed, and are not highlighted.
        var plain = Writer(forms: WordForms())
        if let text = plain.expression(of: unwanted) { excluded.append("(\(text))") }
      }
    }
    return (
      required.isEmpty ? nil : required.joined(separator: " AND "),
      excluded.isEmpty ? nil : excluded.joined(separator: " OR ")
    )
  }

  /// A condition as one expression; nil if nothing in it must match.
  private mutating func expression(of condition: SearchQuery.Condition) -> String? {
    let sides = sides(of: condition)
    guard let required = sides.required else { return nil }
    return sides.excluded.map { "(\(required)) NOT (\($0))" } ?? required
  }

  /// Two adjacent words of the query joined into one: Persian `می خواهم` is also written `میخواهم`. Empty unless the
  /// word and the one beside it are plain words in Arabic script.
  private static func joins(of index: Int, in terms: [TermWords?]) -> [String] {
    func joinable(_ index: Int) -> String? {
      guard terms.indices.contains(index), let term = terms[index], term.isJoinable else { return nil }
      return term.words[0]
    }
    guard let word = joinable(index) else { return [] }
    return [joinable(index - 1).map { $0 + word }, joinable(index + 1).map { word + $0 }].compactMap { $0 }
  }
}
