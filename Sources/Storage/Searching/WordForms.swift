import GRDB

/// Other forms of a query's words that are in the archive: `elections` if `election` was typed.
///
/// The index has words as written. A search looks up, one by one, the forms that a word can have by the rules of the
/// requested languages, or else of those in the archive. Reading all indexed words with the same beginning instead
/// would cost 40 ms if a hundred of them are common.
struct WordForms {
  /// The forms of each word, without the word itself.
  private(set) var forms: [String: [String]] = [:]

  /// The most forms of one word, the most frequent ones.
  private static let most = 24
  init() {}

  /// The forms of the words of a query. Excluded words, quotations, prefixes and authors have none.
  init(of query: SearchQuery, _ db: Database) throws {
    let words = Set(query.terms.flatMap { TermWords($0).stemmed })
    guard !words.isEmpty else { return }
    let languages = query.languages.isEmpty ? try Self.languages(db) : query.languages
    let stemmers = Set(languages.map { String($0.prefix { $0 != "-" }) }).sorted().compactMap(LightStemmer.of)
    for word in words {
      let possible = stemmers.reduce(into: Set<String>()) { $0.formUnion($1.forms(ofWord: word)) }
      forms[word] = try Self.known(possible.subtracting([word]).sorted(), db)
    }
  }

  /// The words that are in the index; the most frequent ones if there are too many.
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

  /// The languages in the archive, each found through the index without reading its articles. At most 200; in lower
  /// case, as BCP 47 tags.
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
