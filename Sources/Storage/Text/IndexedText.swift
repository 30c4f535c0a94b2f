import GRDB
import News

/// An article as the index holds it: one text of folded words for each column.
///
/// The same article must always give the same texts, because the index, which keeps no copy of them, is told the old
/// texts when a revision replaces them. Who changes the folding adds a migration that rebuilds the index.
struct IndexedText: Equatable {
  /// The columns in the index's order.
  static let columns = ["headline", "body", "authors", "site", "tags"]
  /// The columns' weights in the ranking, in the same order.
  static let weights = "8.0, 1.0, 4.0, 2.0, 3.0"

  /// The headline.
  let headline: String
  /// The standfirst, the dateline, the body, the image's caption and who is credited.
  let body: String
  /// The names of the authors and of the organisations that sign.
  let authors: String
  /// The site's host and name.
  let site: String
  /// The section and the tags.
  let tags: String

  /// The texts of an article.
  init(_ article: Article, using writer: inout WordWriter) {
    headline = Self.text(using: &writer) { $0.append(article.headline) }
    body = Self.text(using: &writer) { writer in
      for text in [article.subheadline, article.dateline] { if let text { writer.append(text) } }
      for block in article.body { writer.append(block.text) }
      for text in [article.image?.caption, article.attribution?.name] { if let text { writer.append(text) } }
    }
    authors = Self.text(using: &writer) { writer in
      for name in article.authors + (article.organisations ?? []) { writer.append(name) }
    }
    site = Self.text(using: &writer) { writer in
      writer.append(article.site.host)
      if let name = article.site.name { writer.append(name) }
    }
    tags = Self.text(using: &writer) { writer in
      if let section = article.section { writer.append(section) }
      for tag in article.tags { writer.append(tag) }
    }
  }

  /// The arguments of the statements that put an article's words into the index, or take them out.
  func arguments(article: Int64) -> StatementArguments { [article, headline, body, authors, site, tags] }

  private static func text(using writer: inout WordWriter, _ write: (inout WordWriter) -> Void) -> String {
    writer.removeAll()
    write(&writer)
    return writer.columnText()
  }
}
