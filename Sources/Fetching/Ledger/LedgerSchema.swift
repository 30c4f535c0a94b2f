internal import GRDB

/// The ledger's tables. Times are milliseconds since 1970; ids of items and keys of pages are 16 bytes.
///
/// Columns that have no text of their own below: `item.hops` is in the form of `HopNotes`; `item.formerly` is the
/// outcome that an item had before it was sent again, or 0 if that is not to be given back; `pulse.seenAt` is the time
/// that a fetcher noted last; `goneFile` has the rows of `file` that were deleted from the journal.
enum LedgerSchema {
  /// The migrations from any older ledger to the current one; a released step is never changed.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("sources, items and books") { database in
      try database.execute(sql: sources)
      try database.execute(sql: items)
      try database.execute(sql: books)
      try database.execute(sql: frontier)
    }
    migrator.registerMigration("addresses of one page are one") { database in
      try database.execute(sql: pages)
      try LedgerPages.enter(database)
    }
    migrator.registerMigration("hosts and deaths") { database in
      try database.execute(sql: hostsAndDeaths)
      try noteHosts(in: database)
    }
    migrator.registerMigration("the time last seen") { database in
      try database.execute(sql: "ALTER TABLE pulse ADD COLUMN seenAt INTEGER NOT NULL DEFAULT 0")
    }
    migrator.registerMigration("what the monitor lists") { try $0.execute(sql: listed) }
    migrator.registerMigration("stations passed") { database in
      try database.execute(
        sql: "ALTER TABLE item ADD COLUMN hops TEXT; ALTER TABLE item ADD COLUMN formerly INTEGER")
    }
    migrator.registerMigration("what hosts said") { try $0.execute(sql: hosts) }
    migrator.registerMigration("stories, feeds' texts and labels") { try $0.execute(sql: stories) }
    migrator.registerMigration("visits, and items by page") { database in
      try database.execute(sql: visits)
      try notePages(in: database)
    }
    migrator.registerMigration("segments that went") { database in
      try database.execute(sql: "CREATE TABLE goneFile (file INTEGER PRIMARY KEY)")
    }
    migrator.registerMigration("what is paused") { database in
      try database.execute(sql: "CREATE INDEX sourcePaused ON source(id) WHERE NOT isEnabled")
    }
    migrator.registerMigration("sources that were removed") { try $0.execute(sql: removals) }
    migrator.registerMigration("suspects by deaths") { database in
      try database.execute(sql: "CREATE INDEX frontierLeastSuspect ON frontier(deaths, state, nextAt) WHERE deaths > 0")
    }
    migrator.registerMigration("what sources turned out to be") { database in
      try database.execute(sql: "ALTER TABLE source ADD COLUMN finding TEXT")
    }
    return migrator
  }

  /// `removedAt` tells a removed source from a paused one: `resume` polled removed feeds again. Those removed before
  /// are known by what a removal left.
  private static let removals = """
    ALTER TABLE source ADD COLUMN removedAt INTEGER;
    UPDATE source SET removedAt = finishedAt WHERE NOT isEnabled AND finishedAt IS NOT NULL AND lastError IS NULL
      AND kind IN ('feed', 'sitemap');
    """

  /// `story`: the page to which each entry id of a feed led while the feed listed it; title and date distinguish
  /// stories. `feedText`: a feed's full text for a page, gzipped, until its last visit.
  private static let stories = """
    CREATE TABLE story (
      source INTEGER NOT NULL, guid BLOB NOT NULL, title BLOB, published BLOB, page BLOB NOT NULL,
      PRIMARY KEY (source, guid)) WITHOUT ROWID;
    CREATE TABLE feedText (page BLOB PRIMARY KEY, html BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE label (source INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (source, name)) WITHOUT ROWID;
    CREATE INDEX labelled ON label(name, source);
    """

  /// `source`: `location` is an address or a path; `cursor` says how far it was read, in a form that its kind sets
  /// (`PollState`, `SitemapState`, `ImportCursor`); `finishedAt` is set once nothing more is to be read. A source is
  /// claimed while it has an `owner`, until `lease`. `alias`: a manifest's page addresses by file name. `skip`: how
  /// many entries were passed over, by reason.
  private static let sources = """
    CREATE TABLE source (
      id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, location TEXT NOT NULL,
      addedAt INTEGER NOT NULL, isEnabled INTEGER NOT NULL DEFAULT 1, cursor TEXT, nextAt INTEGER NOT NULL,
      finishedAt INTEGER, lastError TEXT, owner TEXT, lease INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE alias (
      source INTEGER NOT NULL, name TEXT NOT NULL, url TEXT NOT NULL, PRIMARY KEY (source, name)) WITHOUT ROWID;
    CREATE TABLE skip (
      source INTEGER NOT NULL, reason TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (source, reason)) WITHOUT ROWID;
    """

  /// `state` is an `ItemState`, and `form` to `length` a `Pointer`: a record's file is a row of `file`, a page's own
  /// file is in `path`. `deadline` is when a receipt is overdue. The partial indexes contain only items that are
  /// queued, in flight or dead, so they stay small however many have ended, and cover what a claim reads. `pulse` is a
  /// single row: when the last receipt came, and the counts of `Ledger.oddReceipts`.
  private static let items = """
    CREATE TABLE file (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE);
    CREATE TABLE item (
      seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, source INTEGER NOT NULL, url TEXT NOT NULL,
      form INTEGER NOT NULL, file INTEGER, path TEXT, offset INTEGER NOT NULL, inner INTEGER NOT NULL,
      length INTEGER NOT NULL, fetchedAt INTEGER NOT NULL, entry TEXT,
      state INTEGER NOT NULL DEFAULT 0, attempt INTEGER NOT NULL DEFAULT 0, owner TEXT, sentAt INTEGER,
      deadline INTEGER, reason TEXT, stage TEXT, endedAt INTEGER);
    CREATE INDEX itemQueued ON item(seq, length) WHERE state = 0;
    CREATE INDEX itemInFlight ON item(deadline, attempt, sentAt, owner, length) WHERE state = 1;
    CREATE INDEX itemDead ON item(endedAt) WHERE state = 2;
    CREATE TABLE pulse (
      id INTEGER PRIMARY KEY CHECK (id = 1), receiptAt INTEGER NOT NULL, duplicates INTEGER NOT NULL,
      unknown INTEGER NOT NULL, revived INTEGER NOT NULL);
    INSERT INTO pulse VALUES (1, 0, 0, 0, 0);
    """

  /// The books, counted by triggers in the transaction that changes an item, so that no reader ever sees a difference.
  private static let books = """
    CREATE TABLE book (
      source INTEGER PRIMARY KEY, fetched INTEGER NOT NULL DEFAULT 0, s0 INTEGER NOT NULL DEFAULT 0,
      s1 INTEGER NOT NULL DEFAULT 0, s2 INTEGER NOT NULL DEFAULT 0, s3 INTEGER NOT NULL DEFAULT 0,
      s4 INTEGER NOT NULL DEFAULT 0, s5 INTEGER NOT NULL DEFAULT 0, s6 INTEGER NOT NULL DEFAULT 0,
      s7 INTEGER NOT NULL DEFAULT 0);
    CREATE TRIGGER bookOpened AFTER INSERT ON source BEGIN INSERT INTO book (source) VALUES (new.id); END;
    CREATE TRIGGER itemEntered AFTER INSERT ON item BEGIN
      UPDATE book SET fetched = fetched + 1, s0 = s0 + 1 WHERE source = new.source;
    END;
    CREATE TRIGGER itemMoved AFTER UPDATE OF state ON item WHEN old.state <> new.state BEGIN
      UPDATE book SET
        s0 = s0 + (new.state = 0) - (old.state = 0), s1 = s1 + (new.state = 1) - (old.state = 1),
        s2 = s2 + (new.state = 2) - (old.state = 2), s3 = s3 + (new.state = 3) - (old.state = 3),
        s4 = s4 + (new.state = 4) - (old.state = 4), s5 = s5 + (new.state = 5) - (old.state = 5),
        s6 = s6 + (new.state = 6) - (old.state = 6), s7 = s7 + (new.state = 7) - (old.state = 7)
      WHERE source = new.source;
    END;
    """

  /// The frontier by page (`Ledger.page(of:)`); `LedgerPages` moves the addresses from the old one.
  private static let pages = """
    ALTER TABLE frontier RENAME TO frontierByAddress;
    DROP INDEX frontierPending; DROP INDEX frontierClaimed; DROP INDEX frontierState;
    CREATE TABLE frontier (
      seq INTEGER PRIMARY KEY, page BLOB NOT NULL UNIQUE, source INTEGER NOT NULL, url TEXT NOT NULL, entry TEXT,
      state INTEGER NOT NULL DEFAULT 0, tries INTEGER NOT NULL DEFAULT 0, nextAt INTEGER NOT NULL,
      owner TEXT, lease INTEGER, lastError TEXT);
    CREATE INDEX frontierPending ON frontier(nextAt, seq) WHERE state = 0;
    CREATE INDEX frontierClaimed ON frontier(lease) WHERE state = 1;
    CREATE INDEX frontierState ON frontier(source, state);
    """

  /// `state` is a `Frontier.State`.
  private static let frontier = """
    CREATE TABLE frontier (
      seq INTEGER PRIMARY KEY, source INTEGER NOT NULL, url TEXT NOT NULL, entry TEXT,
      state INTEGER NOT NULL DEFAULT 0, tries INTEGER NOT NULL DEFAULT 0, nextAt INTEGER NOT NULL,
      owner TEXT, lease INTEGER, lastError TEXT, UNIQUE (source, url));
    CREATE INDEX frontierPending ON frontier(nextAt, seq) WHERE state = 0;
    CREATE INDEX frontierClaimed ON frontier(lease) WHERE state = 1;
    CREATE INDEX frontierState ON frontier(source, state);
    """

  /// `host` is the host whose turn an address waits for; `deaths` counts the fetchers that died with it in hand. A
  /// source is in hand while it has an owner and a lease.
  private static let hostsAndDeaths = """
    ALTER TABLE frontier ADD COLUMN host TEXT NOT NULL DEFAULT '';
    ALTER TABLE frontier ADD COLUMN isInHand INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE frontier ADD COLUMN deaths INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE source ADD COLUMN deaths INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX frontierWaiting ON frontier(source, host, nextAt, seq) WHERE state = 0;
    CREATE INDEX frontierSuspect ON frontier(state, nextAt) WHERE deaths > 0;
    """

  /// `robots`: by origin, with the file gzipped; `form` is 0 for rules, 1 for no file, 2 for a file that could not be
  /// fetched. `host`: by name; `pace` is a `HostPace` in JSON.
  private static let hosts = """
    CREATE TABLE robots (
      origin TEXT PRIMARY KEY, host TEXT NOT NULL, form INTEGER NOT NULL, reason TEXT NOT NULL, file BLOB,
      askedAt INTEGER NOT NULL, expiresAt INTEGER NOT NULL, unreachableSince INTEGER);
    CREATE INDEX robotsOfHost ON robots(host);
    CREATE TABLE host (name TEXT PRIMARY KEY, pace TEXT NOT NULL, restUntil INTEGER, seenAt INTEGER NOT NULL);
    ALTER TABLE item ADD COLUMN marks TEXT;
    CREATE INDEX sourceDue ON source(nextAt, id) WHERE isEnabled AND finishedAt IS NULL;
    CREATE INDEX sourceSuspect ON source(lease) WHERE deaths > 0;
    CREATE INDEX sourceClaimed ON source(owner) WHERE owner IS NOT NULL;
    CREATE INDEX sourcePlace ON source(location);
    """

  /// `revisitAt` is when a fetched page is requested again, `base` the time from which its visits count, `same` how
  /// many of the latest found no change. `interval` is an operator's setting for one source, in milliseconds.
  private static let visits = """
    ALTER TABLE frontier ADD COLUMN revisitAt INTEGER;
    ALTER TABLE frontier ADD COLUMN visits INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE frontier ADD COLUMN same INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE frontier ADD COLUMN base INTEGER;
    ALTER TABLE frontier ADD COLUMN entityTag TEXT;
    ALTER TABLE frontier ADD COLUMN lastModified TEXT;
    ALTER TABLE frontier ADD COLUMN digest BLOB;
    CREATE INDEX frontierRevisit ON frontier(revisitAt) WHERE revisitAt IS NOT NULL;
    CREATE INDEX frontierStanding ON frontier(state, seq);
    ALTER TABLE source ADD COLUMN interval INTEGER;
    ALTER TABLE item ADD COLUMN page BLOB;
    CREATE INDEX itemOfPage ON item(page);
    CREATE INDEX itemOfFile ON item(file, offset);
    CREATE INDEX itemStanding ON item(state, seq);
    """

  /// Fills in the pages of items that were entered before the ledger kept them.
  private static func notePages(in database: Database) throws {
    let note = try database.cachedStatement(sql: "UPDATE item SET page = ? WHERE seq = ?")
    let rows = try Row.fetchCursor(database, sql: "SELECT seq, url FROM item")
    while let row = try rows.next() { try note.execute(arguments: [Ledger.page(of: row[1]), row[0] as Int64]) }
  }

  /// Fills in the hosts of addresses that were entered before the ledger kept them.
  private static func noteHosts(in database: Database) throws {
    let note = try database.cachedStatement(sql: "UPDATE frontier SET host = ? WHERE seq = ?")
    let rows = try Row.fetchAll(database, sql: "SELECT seq, url FROM frontier")
    for row in rows { try note.execute(arguments: [FrontierRound.host(of: row[1]), row[0] as Int64]) }
  }

  /// Indexes for the monitor's lists: the last items of a source, and items that did not become articles, by time and
  /// by address. The partial ones are small, because most items become articles.
  private static let listed = """
    CREATE INDEX itemOfSource ON item(source);
    CREATE INDEX itemRefused ON item(endedAt) WHERE state IN (6, 7);
    CREATE INDEX itemTroubled ON item(url) WHERE state IN (2, 6, 7);
    """
}
