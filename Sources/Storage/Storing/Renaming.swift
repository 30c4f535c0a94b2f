import GRDB
import News

/// Gives every article the id that follows from the current `PageKey`, and merges articles that are the same page.
///
/// A migration runs it each time the rule changes. Old ids are kept as former ones. Foreign keys are off meanwhile; the
/// migrator checks them at the end.
struct Renaming {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Renames and merges whatever needs it, within the caller's transaction. Of several articles with one id the oldest
  /// row is kept. If the rule did not change, nothing does.
  func run() throws {
    try db.execute(
      sql: "CREATE TEMP TABLE renamed (id INTEGER PRIMARY KEY, identity TEXT)")
    try judge()
    try db.execute(
      sql: """
        CREATE INDEX temp.renamed_by_identity ON renamed (identity);
        CREATE TEMP TABLE kept AS SELECT identity, min(id) AS id FROM renamed GROUP BY identity HAVING count(*) > 1;
        CREATE TEMP TABLE moved_article (old INTEGER PRIMARY KEY, new INTEGER);
        INSERT INTO moved_article SELECT renamed.id, kept.id FROM renamed JOIN kept USING (identity)
          WHERE renamed.id <> kept.id;
        CREATE TEMP TABLE moved_revision (old INTEGER PRIMARY KEY, new INTEGER);
        """)
    try keepFormerIdentities()
    for kept in try Int64.fetchAll(db, sql: "SELECT id FROM kept ORDER BY id") {
      let others = try Int64.fetchAll(
        db, sql: "SELECT old FROM moved_article WHERE new = ? ORDER BY old", arguments: [kept])
      try ArticleMerge(db, kept: kept, others: others).run()
    }
    try db.execute(
      sql: """
        UPDATE receipt SET article = (SELECT new FROM moved_article WHERE old = article)
          WHERE article IN (SELECT old FROM moved_article);
        UPDATE receipt SET revision = (SELECT new FROM moved_revision WHERE old = revision)
          WHERE revision IN (SELECT old FROM moved_revision);
        UPDATE article SET identity = 'renaming ' || id
          WHERE identity <> (SELECT identity FROM renamed WHERE renamed.id = article.id);
        UPDATE article SET identity = (SELECT identity FROM renamed WHERE renamed.id = article.id);
        DROP TABLE renamed; DROP TABLE kept; DROP TABLE moved_article; DROP TABLE moved_revision;
        """)
  }

  /// Computes the id of every article from its address, into `renamed`.
  private func judge() throws {
    let insert = try db.makeStatement(sql: "INSERT INTO renamed VALUES (?, ?)")
    let rows = try Row.fetchCursor(db, sql: "SELECT id, url FROM article")
    while let row = try rows.next() {
      let page = PageKey(row[1] as String)
      try insert.execute(arguments: [row[0] as Int64, ArticleID(of: page).rawValue])
    }
  }

  /// Notes the ids that articles had until now, and points former ids of merged articles to the one that is kept.
  private func keepFormerIdentities() throws {
    try db.execute(
      sql: """
        UPDATE former_identity SET article = (SELECT new FROM moved_article WHERE old = article)
          WHERE article IN (SELECT old FROM moved_article);
        INSERT OR REPLACE INTO former_identity
          SELECT article.identity, coalesce(moved_article.new, article.id)
          FROM article JOIN renamed ON renamed.id = article.id LEFT JOIN moved_article ON moved_article.old = article.id
          WHERE article.identity <> renamed.identity;
        """)
  }
}
