import Fields
import GRDB

/// The archive's tables, and the migrations from every earlier version.
///
/// A migration is never changed once released: later ones build on its result.
enum Schema {
  /// All migrations, in order. GRDB notes the names of those that have run, so a name is never changed either.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 articles, revisions, receipts, index") { try first($0) }
    migrator.registerMigration("2 former identities") { try $0.execute(sql: formerIdentities) }
    migrator.registerMigration("3 quality and kind of articles") { db in
      // Older articles have no value in either column until their pages are read again.
      try db.execute(sql: "ALTER TABLE article ADD COLUMN quality REAL")
      try db.execute(sql: "ALTER TABLE article ADD COLUMN page_kind TEXT")
    }
    migrator.registerMigration("4 pages by arrival, language and section, undated articles") { db in
      try db.execute(sql: pages)
    }
    migrator.registerMigration("5 columns of listed fields") { try addListedColumns($0) }
    migrator.registerMigration("6 packed revisions") { try $0.execute(sql: packing) }
    migrator.registerMigration("7 tombstones") { try $0.execute(sql: tombstones) }
    migrator.registerMigration("8 the words of the index, to be looked up by their beginnings") { db in
      // A view of the index that stores nothing (https://www.sqlite.org/fts5.html#the_fts5vocab_virtual_table_module).
      try db.execute(sql: "CREATE VIRTUAL TABLE vocabulary USING fts5vocab ('word', 'row')")
    }
    migrator.registerMigration("9 dictionaries, addresses once, an index that begins with the body") { db in
      try db.execute(sql: dictionaries)
      try WordIndex.beginRenewal(db)
    }
    migrator.registerMigration("10 items of removed articles") { try $0.execute(sql: removedItems) }
    // `Renaming` expects the tables in their current form: put migrations that change tables before this one.
    migrator.registerMigration("one article a page") { try Renaming($0).run() }
    return migrator
  }

  /// Adds the missing columns of listed fields to an archive from before they were listed. Its articles have no value
  /// there until their pages are read again.
  static func addListedColumns(_ db: Database) throws {
    for field in try missingColumns(db) {
      let type =
        switch field.kind {
        case .text, .texts: "TEXT"
        case .integer, .time: "INTEGER"
        case .real: "REAL"
        }
      try db.execute(sql: "ALTER TABLE article ADD COLUMN \(field.column) \(type)")
    }
  }

  /// The listed fields without a column in the table of articles.
  static func missingColumns(_ db: Database) throws -> [ListedField] {
    let columns = Set(try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info('article')"))
    return ListedField.all.filter { !columns.contains($0.column) }
  }

  /// The first version's tables. Its index has today's columns, so a new archive needs no renewal of it.
  private static func first(_ db: Database) throws {
    try db.execute(sql: articles)
    try db.execute(sql: revisions)
    try db.execute(sql: receipts)
    try db.execute(sql: WordIndex.definition(of: "word"))
  }

  /// One row per article: its id, its history, and the listed and filtered fields of its current revision. Times are
  /// milliseconds since 1970-01-01T00:00:00Z.
  private static let articles = """
    CREATE TABLE article (
      id INTEGER PRIMARY KEY,
      identity TEXT NOT NULL UNIQUE,  -- ArticleID
      address TEXT NOT NULL,          -- what the identity is the hash of; until 9
      current INTEGER NOT NULL REFERENCES revision (id),
      fingerprint BLOB NOT NULL,      -- the current revision's; until 9
      first_seen INTEGER NOT NULL,    -- the first and the last capture, whatever the content
      last_seen INTEGER NOT NULL,
      captures INTEGER NOT NULL,
      revisions INTEGER NOT NULL,
      url TEXT NOT NULL,              -- as answered
      canonical_url TEXT,
      source TEXT NOT NULL,
      host TEXT NOT NULL,
      host_key TEXT NOT NULL,         -- labels reversed, each with a full stop behind: com.example.www.
      site_name TEXT,
      headline TEXT NOT NULL,
      authors TEXT NOT NULL,          -- a JSON array
      language TEXT,                  -- BCP 47, lower case
      section TEXT,
      published TEXT,                 -- ISO 8601 to the precision that is known
      sort_time INTEGER NOT NULL,     -- published, or the first capture where that is unknown
      fetched_at INTEGER NOT NULL,    -- the current content's first capture
      attribution_name TEXT,
      attribution_url TEXT,
      letters INTEGER NOT NULL        -- the body's length
    );
    CREATE INDEX article_by_time ON article (sort_time);
    CREATE INDEX article_by_site ON article (host_key, sort_time);
    """

  /// One row per revision: content that was on the page from its first to its last capture, with the whole article.
  ///
  /// A new article and its first revision refer to each other, so one must be inserted before the other exists. That is
  /// the revision. When a row is inserted, SQLite looks for rows that already refer to it
  /// (https://www.sqlite.org/foreignkeys.html §3), and only `revision.article` has an index. In the other order SQLite
  /// would scan all articles and receipts for each new revision.
  private static let revisions = """
    CREATE TABLE revision (
      id INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
      first_seen INTEGER NOT NULL,
      last_seen INTEGER NOT NULL,
      fingerprint BLOB NOT NULL,
      item TEXT NOT NULL,             -- the item that brought it
      stored_at INTEGER NOT NULL,
      json TEXT NOT NULL              -- the Article; a Zstandard frame, in old archives text
    );
    CREATE INDEX revision_by_article ON revision (article, first_seen);
    """

  /// One row per item with a result, and their sums.
  private static let receipts = """
    CREATE TABLE receipt (
      item TEXT PRIMARY KEY,
      outcome TEXT NOT NULL,
      reason TEXT,
      article INTEGER REFERENCES article (id),
      revision INTEGER REFERENCES revision (id),
      answered_at INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE book (
      source TEXT NOT NULL,
      outcome TEXT NOT NULL,
      items INTEGER NOT NULL,
      PRIMARY KEY (source, outcome)
    ) WITHOUT ROWID;
    """

  /// Ids from before the rule for ids changed, so that links with them still find their article.
  private static let formerIdentities = """
    CREATE TABLE former_identity (
      identity TEXT PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES article (id)
    ) WITHOUT ROWID;
    CREATE INDEX former_identity_by_article ON former_identity (article);
    """

  /// Revisions that an earlier version kept as text and that are not compressed yet. `Archive.packOldRevisions` does
  /// that in batches, because a single transaction would hold up storers, and be lost if interrupted.
  private static let packing = """
    CREATE TABLE packing (next INTEGER NOT NULL, last INTEGER NOT NULL);
    INSERT INTO packing SELECT 1, max(id) FROM revision HAVING max(id) IS NOT NULL;
    """

  /// The dictionaries for compression, each with the archive's number of revisions when it was learned, and without
  /// bytes if the contents had too little in common. Revisions compressed without a dictionary are compressed again;
  /// see `packing`. An article's columns for address and fingerprint are dropped, as both are also in `url` and in the
  /// current revision's `fingerprint`.
  private static let dictionaries = """
    CREATE TABLE dictionary (revisions INTEGER PRIMARY KEY, number INTEGER UNIQUE, bytes BLOB);
    DELETE FROM packing;
    INSERT INTO packing SELECT 1, max(id) FROM revision HAVING max(id) IS NOT NULL;
    ALTER TABLE article DROP COLUMN address;
    ALTER TABLE article DROP COLUMN fingerprint;
    """

  /// The ids of articles that an operator removed, so that they are not stored again.
  private static let tombstones = """
    CREATE TABLE tombstone (identity TEXT PRIMARY KEY, removed_at INTEGER NOT NULL) WITHOUT ROWID;
    """

  /// The items of removed articles, with the article's id. Once the removal is revoked, the id is missing until the
  /// item arrives again.
  private static let removedItems = """
    CREATE TABLE removed_item (item TEXT PRIMARY KEY, identity TEXT) WITHOUT ROWID;
    CREATE INDEX removed_item_by_identity ON removed_item (identity);
    """

  /// Indexes for readers' lists, so that each page reads only its own rows.
  private static let pages = """
    CREATE INDEX article_by_arrival ON article (first_seen);
    CREATE INDEX article_by_language ON article (language, sort_time);
    CREATE INDEX article_by_section ON article (section, sort_time) WHERE section IS NOT NULL;
    CREATE INDEX article_undated ON article (sort_time) WHERE published IS NULL;
    """
}
