import GRDB

/// The other forms of a query's words that the archive has: `elections` where `election` was typed.
///
/// The index holds words as they stand. Their forms are looked up when somebody searches: the words of the index that begin
/// as the stem does and have that stem, by the rules of the languages that are asked for, or that the archive has.
struct WordForms {
  /// The forms of each word, without the word itself.
  private(set) var forms: [String: [String]] = [:]

  /// The most forms of one word, the most frequent ones.
  private static let most = 24
  /// The most words of the index that are looked at for one beginning.
  private static let mostLookedAt = 2000

  /// No forms.
  init() {}

  /// The forms of the words of a query.
  init(of query: SearchQuery, _ db: Database) throws {
    let words = Set(query.terms.flatMap { TermWords($0).stemmed })
    guard !words.isEmpty else { return }
    let languages = query.languages.isEmpty ? try Self.languages(db) : query.languages
    let stemmers = Set(languages.map { String($0.prefix { $0 != "-" }) }).sorted().compactMap(LightStemmer.of)
    let statement = try db.cachedStatement(
      sql: "SELECT term, doc FROM vocabulary WHERE term >= ? AND term < ? LIMIT \(Self.mostLookedAt)")
    for word in words {
      var found: [String: Int] = [:]
      for stemmer in stemmers {
        let stem = stemmer.stem(of: word)
        for beginning in stemmer.ranges(of: stem) {
          let end = beginning + "\u{10FFFF}"
          let rows = try Row.fetchCursor(statement, arguments: [beginning, end])
          while let row = try rows.next() {
            let term: String = row[0]
            if term != word, stemmer.stem(of: term) == stem { found[term] = row[1] }
          }
        }
      }
      forms[word] = found.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.most).map(\.key)
    }
  }

  /// Whether any word has another form.
  var isEmpty: Bool { forms.values.allSatisfy(\.isEmpty) }

  /// The languages that the archive has, each found by the index without a look at its articles.
  private static func languages(_ db: Database) throws -> [String] {
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
