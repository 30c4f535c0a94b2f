internal import GRDB

/// The tables for what was learned. They are in `sites.sqlite`. Fingerprints and hashes of addresses are 64 bits
/// without a sign, which SQLite stores as signed numbers with the same bits.
enum MemorySchema {
  /// The migrations, of which a file gets those that it has not had, by their names. So never change a released one,
  /// which no file would run again: add another.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      try database.execute(
        sql: """
          -- One row for each page that was learned from; the numbers order what cleaners tell each other.
          CREATE TABLE page (
            id INTEGER PRIMARY KEY AUTOINCREMENT, site TEXT NOT NULL, address INTEGER NOT NULL, writer INTEGER NOT NULL,
            lines BLOB NOT NULL, UNIQUE (site, address));
          -- The words of lines that repeat, for people; and the lines that the operator wants left alone.
          CREATE TABLE line (
            site TEXT NOT NULL, fingerprint INTEGER NOT NULL, text TEXT NOT NULL DEFAULT '',
            removed INTEGER NOT NULL DEFAULT 0, spared INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (site, fingerprint)
          ) WITHOUT ROWID;
          -- What the operator said since, for the cleaners that run: a site forgotten, or a line of it spared.
          CREATE TABLE word (id INTEGER PRIMARY KEY AUTOINCREMENT, site TEXT NOT NULL, fingerprint INTEGER);
          """)
    }
    return migrator
  }
}
