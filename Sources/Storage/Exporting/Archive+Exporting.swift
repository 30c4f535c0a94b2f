import Fields
import GRDB
import News

/// An article with all of its content, for an export.
public struct ExportedArticle: Sendable {
  /// Its row number; later articles have greater ones.
  public let row: Int64
  /// The article as lists show it.
  public let summary: ArticleSummary
  /// The item that brought its current content, when that was first seen.
  public let item: ItemID
  /// Its JSON as it arrived, on one line.
  public let json: [UInt8]
}

extension Archive {
  /// The articles after a row that pass a query's filters, in the order in which they arrived. The query's words are
  /// ignored.
  ///
  /// Each call reads a limited number from one snapshot, so that an export of millions holds up nobody and can continue
  /// after the last row it has seen.
  public func export(
    _ query: SearchQuery = SearchQuery(), after row: Int64 = 0, limit: Int = 200
  ) throws(ArchiveError) -> [ExportedArticle] {
    try reading { db in
      var filter = ArticleFilter(query)
      filter.add("article.id > ?", [row])
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT \(ArticleSummary.columns), article.id, revision.item, revision.json
          FROM article JOIN revision ON revision.id = article.current \(filter.clause) ORDER BY article.id LIMIT ?
          """, arguments: filter.arguments + [max(1, limit)])
      var articles: [ExportedArticle] = []
      while let row = try rows.next() {
        let first = ArticleSummary.columnCount
        // Line breaks can be replaced: in JSON they occur only between tokens, as they are escaped in strings.
        let json = try unpacker.json(in: row[first + 2], db).map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
        articles.append(
          ExportedArticle(
            row: row[first], summary: ArticleSummary(row), item: ItemID(rawValue: row[first + 1]), json: json))
      }
      return articles
    }
  }
}

extension ExportedArticle {
  /// The names of the cells of `cells`: the fields that lists show, then the text.
  public static let cellNames = ArticleSummary.shown.map(\.name) + ["text"]

  /// The article as a row of a table; names are separated by semicolons, paragraphs by an empty line. Throws `damaged`
  /// if the JSON can't be read. A cell may have any characters: quoting is the caller's.
  public func cells() throws(ArchiveError) -> [String] {
    let text: String
    do { text = try WrittenArticle(json: json).article.body.map(\.text).joined(separator: "\n\n") } catch {
      throw ArchiveError(.damaged, path: "\(summary.id)", cause: "\(error)")
    }
    return summary.texts + [text]
  }
}
