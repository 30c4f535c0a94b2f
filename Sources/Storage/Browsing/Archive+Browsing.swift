import GRDB
import News

extension Archive {
  /// The languages of the articles, as BCP 47 tags in lower case.
  public func languages() throws(ArchiveError) -> [String] { try reading { try WordForms.languages($0) } }

  /// A page of a shelf, read through an index, so its cost doesn't grow with the archive.
  ///
  /// - Parameters:
  ///   - mark: where the previous page ended; nil for the first.
  ///   - now: articles dated more than a day after it are left out when ordering by publication.
  /// A limit below 1 counts as 1. One row more is read than shown, to know whether there is a next page.
  public func page(
    of shelf: Shelf, after mark: Shelf.Mark? = nil, limit: Int = 30, now: Timestamp
  ) throws(ArchiveError) -> ShelfPage {
    let limit = max(1, limit)
    return try reading { db in
      var tags: [String] = []
      if case .language(let tag) = shelf.part { tags = try Self.tags(of: tag.lowercased(), db) }
      var picking = Picking(shelf, tags: tags, now: now)
      if let mark { picking.start(after: mark) }
      let rows = try Row.fetchAll(
        db, sql: Teaser.select(picking.sql), arguments: picking.arguments + [limit + 1])
      let last = rows.count > limit ? rows[limit - 1] : nil
      return ShelfPage(
        teasers: try rows.prefix(limit).map { try Teaser($0, db, unpacker) },
        next: last.map { Shelf.Mark(place: $0[Teaser.placeColumn], row: $0[Teaser.placeColumn + 1]) })
    }
  }

  /// A language's tags in use, `fa` and `fa-ir`, at most 50. They are found by skipping through the index, so that the
  /// articles of each can be read in order.
  private static func tags(of language: String, _ db: Database) throws -> [String] {
    // In ASCII `.` follows `-`, so this range contains the language with all its regions and scripts.
    let found = try String.fetchAll(
      db,
      sql: """
        WITH RECURSIVE tag (name) AS (
          SELECT min(language) FROM article WHERE language >= ?1
          UNION ALL SELECT (SELECT min(language) FROM article WHERE language > tag.name) FROM tag WHERE tag.name < ?2
        ) SELECT name FROM tag WHERE name >= ?1 AND name < ?2 LIMIT 50
        """, arguments: [language, language + "."])
    return found.filter { $0 == language || $0.hasPrefix(language + "-") }
  }

  /// The articles that have this author's name, newest first, without their texts. The name is looked up as a phrase,
  /// folded: `Ada Byron` also finds `ADA BYRON` and `Ada Byron King`. Empty if it has no letter or digit.
  public func articles(by author: String, limit: Int, offset: Int = 0, now: Timestamp) throws(ArchiveError) -> [Teaser]
  {
    var query = SearchQuery()
    query.condition = .term(SearchQuery.Term(text: author, isPhrase: true, isPrefix: false, field: .author))
    guard let match = MatchExpression(query).required else { return [] }
    return try reading { db in
      let pick = """
        SELECT article.id, article.sort_time AS place FROM word CROSS JOIN article ON article.id = word.rowid
        WHERE word MATCH ? ORDER BY place DESC, article.id DESC LIMIT ? OFFSET ?
        """
      return try Row.fetchAll(
        db, sql: Teaser.select(pick), arguments: [match, max(1, limit), max(0, offset)]
      ).map { try Teaser($0, db, unpacker) }
    }
  }

  /// The teasers of articles, in the same order; articles that the archive lacks are left out.
  public func teasers(of ids: [ArticleID]) throws(ArchiveError) -> [Teaser] {
    try reading { db in
      try ids.compactMap { id in
        let pick = "SELECT id, sort_time AS place FROM article WHERE identity = ?"
        return try Row.fetchOne(db, sql: Teaser.select(pick), arguments: [id.rawValue]).map {
          try Teaser($0, db, unpacker)
        }
      }
    }
  }
}

/// Picks a page's rows through one index: it continues after the mark's place and row instead of counting an offset, so
/// that page 1000 costs as much as page 1, and a new article shifts nothing.
private struct Picking {
  private let column: String
  private var conditions: [String] = []
  private(set) var arguments = StatementArguments()

  /// - Parameter tags: the shelf's language tags in use.
  init(_ shelf: Shelf, tags: [String], now: Timestamp) {
    column = shelf.order == .arrival ? "first_seen" : "sort_time"
    switch shelf.part {
    case .all: break
    case .host(let host): add("host_key = ?", [HostKey.text(of: host.lowercased())])
    // What the pages call the language of articles that have none (BCP 47 §4.1).
    case .language("und"): add("language IS NULL", [])
    case .language(let tag):
      let tags = tags.isEmpty ? [tag.lowercased()] : tags
      add("language IN (\(tags.map { _ in "?" }.joined(separator: ", ")))", StatementArguments(tags))
    case .section(let section): add("section = ?", [section])
    case .dated(let range): add("sort_time >= ? AND sort_time < ?", [range.lowerBound, range.upperBound])
    case .undated: add("published IS NULL", [])
    }
    if shelf.order == .published, shelf.part != .undated {
      add("published IS NOT NULL", [])
      add("sort_time < ?", [now.milliseconds + 86_400_000])
    }
  }

  /// Articles with the same time are told apart by their rows.
  mutating func start(after mark: Shelf.Mark) {
    add("\(column) <= ? AND (\(column) < ? OR id < ?)", [mark.place, mark.place, mark.row])
  }

  var sql: String {
    let condition = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    return "SELECT id, \(column) AS place FROM article \(condition) ORDER BY \(column) DESC, id DESC LIMIT ?"
  }

  private mutating func add(_ condition: String, _ values: StatementArguments) {
    conditions.append(condition)
    arguments += values
  }
}
