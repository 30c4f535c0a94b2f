import GRDB

/// The other forms of a query's words that the archive has: `elections` where `election` was typed.
///
/// The index holds words as they stand. When somebody searches, the forms that a word can have by the rules of the languages
/// that are asked for, or that the archive has, are looked up one by one: to read what the index has by a beginning costs
/// 40 ms where a hundred common words begin so.
struct WordForms {
  /// The forms of each word, without the word itself.
  private(set) var forms: [String: [String]] = [:]

  /// The most forms of one word, the most frequent ones.
  private static let most = 24
  /// No forms.
  init() {}

  /// The forms of the words of a query.
  init(of query: SearchQuery, _ db: Database) throws {
    let words = Set(query.terms.flatMap { TermWords($0).stemmed })
    guard !words.isEmpty else { return }
    let languages = query.languages.isEmpty ? try Self.languages(db) : query.languages
    let stemmers = Set(languages.map { String($0.prefix { $0 != "-" }) }).sorted().compactMap(LightStemmer.of)
    for word in words {
      let possible = stemmers.reduce(into: Set<String>()) { $0.formUnion($1.forms(of: $1.stem(of: word))) }
      forms[word] = try Self.known(possible.subtracting([word]).sorted(), db)
    }
  }

  /// Those of words that the index has; the most frequent ones where there are too many.
  private static func known(_ words: [String], _ db: Database) throws -> [String] {
    let isThere = try db.cachedStatement(sql: "SELECT 1 FROM word WHERE word MATCH ? LIMIT 1")
    let known = try words.filter { try Row.fetchOne(isThere, arguments: ["\"\($0)\""]) != nil }
    guard known.count > most else { return known }
    let count = try db.cachedStatement(sql: "SELECT doc FROM vocabulary WHERE term = ?")
    let counted = try known.map { (word: $0, articles: try Int.fetchOne(count, arguments: [$0]) ?? 0) }
    return counted.sorted { ($1.articles, $0.word) < ($0.articles, $1.word) }.prefix(most).map(\.word)
  }

  /// Whether any word has another form.
  var isEmpty: Bool { forms.values.allSatisfy(\.isEmpty) }

  /// The languages that the archive has, each found by the index without a look at its articles.
  static func languages(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        WITH RECURSIVE each (language) AS (
          SELECT min(language) FROM article
          UNION ALL SELECT (SELECT min(language) FROM article WHERE language > each.language) FROM each
          WHERE each.language IS NOT NULL LIMIT 200)
        SELECT language FROM each WHERE language IS NOT NULL
        """)
  }
}
