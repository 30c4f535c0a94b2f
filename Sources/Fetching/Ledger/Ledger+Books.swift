internal import GRDB
import News

extension Ledger {
  /// The books of every source, in the order they were added. Triggers keep them up to date, so reading them is cheap.
  public func books() throws -> [Book] {
    try read("read its books", Self.books)
  }

  /// The books as the triggers keep them, within a read of the caller.
  private static func books(_ database: Database) throws -> [Book] {
    let columns = ItemState.allCases.map { "s\($0.rawValue)" }.joined(separator: ", ")
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT name, fetched, \(columns) FROM book JOIN source ON source.id = book.source ORDER BY source.id")
    return rows.map { row in
      var book = Book()
      book.source = SourceName(rawValue: row[0])
      book.fetched = row[1]
      for state in ItemState.allCases { book.counts[state] = row[2 + state.rawValue] }
      return book
    }
  }

  /// The books of all sources together. It belongs to no source.
  public func total() throws -> Book {
    var total = Book()
    for book in try books() {
      total.fetched += book.fetched
      for (state, count) in book.counts { total.counts[state, default: 0] += count }
    }
    return total
  }

  /// The books counted again from the items themselves: slow with millions of items, but authoritative.
  ///
  /// In a sound ledger they never differ from `books()`; tests compare the two.
  public func audit() throws -> [Book] {
    try read("count its items", Self.audit)
  }

  /// The books counted from the items, within a read of the caller. A source without items has a book of zeros.
  private static func audit(_ database: Database) throws -> [Book] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT name, state, count(item.seq) FROM source LEFT JOIN item ON item.source = source.id
        GROUP BY source.id, state ORDER BY source.id
        """)
    var books: [Book] = []
    for row in rows {
      let name = SourceName(rawValue: row[0])
      if books.last?.source != name {
        var book = Book()
        book.source = name
        for state in ItemState.allCases { book.counts[state] = 0 }
        books.append(book)
      }
      guard let state = (row[1] as Int?).flatMap(ItemState.init(rawValue:)) else { continue }
      books[books.count - 1].counts[state] = row[2]
      books[books.count - 1].fetched += row[2]
    }
    return books
  }

  /// Looks for damage and contradictions in one snapshot of the ledger, with SQLite's own check and by comparing the
  /// books with the items. It reads the whole ledger, which takes seconds with millions of items.
  ///
  /// - Returns: the problems in words for an operator; none in a sound ledger.
  public func integrityProblems() throws -> [String] {
    try read("be read through") { database in
      var problems = try String.fetchAll(database, sql: "PRAGMA quick_check(20)").filter { $0 != "ok" }
      for (book, counted) in zip(try Self.books(database), try Self.audit(database))
      where book.fetched != counted.fetched || book.counts != counted.counts || !book.isBalanced {
        problems.append("the books of '\(book.source?.rawValue ?? "")' differ from its items: \(book) and \(counted)")
      }
      return problems
    }
  }

  /// How many entries were skipped while importing a source, by reason; empty if there is no such source.
  public func skips(of source: SourceName) throws -> [String: Int] {
    try read("read what was passed over") { database in
      let rows = try Row.fetchAll(
        database, sql: "SELECT reason, n FROM skip JOIN source ON source.id = skip.source WHERE name = ?",
        arguments: [source.rawValue])
      return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }
  }

  /// How many receipts, since the ledger was created, ended no item or revived a dead letter.
  public func oddReceipts() throws -> Settlement {
    try read("count receipts") { database in
      var counts = Settlement()
      guard let row = try Row.fetchOne(database, sql: "SELECT duplicates, unknown, revived FROM pulse") else {
        return counts
      }
      counts.duplicates = row[0]
      counts.unknown = row[1]
      counts.revived = row[2]
      return counts
    }
  }
}
