/// What is said of a field where it is listed: what it means, and who else makes use of it.
package struct FieldNote: ExpressibleByStringLiteral {
  /// What the field means: a sentence for the schema and the reference.
  package let meaning: StaticString
  /// The name that lists give it; the archive has a column of that name: `siteName`, `site_name`.
  package let listed: StaticString?
  /// The part of the index that its words are in.
  package let words: WordColumn?
  /// Whether `show --revisions` says that it changed.
  package let isCompared: Bool
  /// Whether it only tells how others came about: who stores, lists or searches checks it and does not build it.
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

/// The parts of the index of words, each with its weight in the ranking. The body comes first: FTS5 writes two bytes less for
/// each word of its first column (https://www.sqlite.org/fts5.html#the_fts5_data_structures), a fifth of the index.
package enum WordColumn: String, CaseIterable, Sendable {
  case body, headline, authors, site, tags

  /// How much a word there counts against one of the body.
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
