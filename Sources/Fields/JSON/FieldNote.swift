/// What the list of fields says about a field: what it means, and where else it is used. A string literal is a note
/// with a meaning alone, which is what most fields have.
package struct FieldNote: ExpressibleByStringLiteral {
  /// What the field means: a sentence for the schema and the reference. Empty where the type says enough: the schema
  /// then has the type's description, and the reference an empty cell.
  package let meaning: StaticString
  /// Its name in lists; the archive's column has the same name: `siteName`, `site_name`.
  package let listed: StaticString?
  /// The part of the index that contains its words. Its words have that column's ``WordColumn/weight`` in the ranking.
  package let words: WordColumn?
  /// Whether `show --revisions` reports changes to it.
  package let isCompared: Bool
  /// Whether it only explains other fields. Code that stores, lists or searches articles only checks such a field, and
  /// doesn't build it.
  package let isBackground: Bool

  package init(
    _ meaning: StaticString = "", listed: StaticString? = nil, words: WordColumn? = nil, compared: Bool = false,
    background: Bool = false
  ) {
    self.meaning = meaning
    self.listed = listed
    self.words = words
    isCompared = compared
    isBackground = background
  }

  package init(stringLiteral meaning: StaticString) { self.init(meaning) }
}

/// The columns of the full-text index, each with its weight in the ranking. The body comes first because FTS5 needs two
/// bytes less for each word in the first column (https://www.sqlite.org/fts5.html#the_fts5_data_structures), which
/// saves a fifth of the index.
package enum WordColumn: String, CaseIterable, Sendable {
  case body, headline, authors, site, tags

  /// How much a word there counts compared with one in the body.
  package var weight: Double {
    switch self {
    case .headline: 8
    case .body: 1
    case .authors: 4
    case .site: 2
    case .tags: 3
    }
  }
}
