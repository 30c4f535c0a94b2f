import Fields
import FoundationEssentials
import GRDB
import News

/// The columns of the article's row that mirror its current revision: those that `Fields` lists, and those made of several
/// fields.
struct ListedArticle {
  /// The columns, in the order of `values`.
  static let columns =
    ListedField.all.map(\.column) + ["host", "host_key", "language", "letters", "sort_time"]

  private let fields: ArticleFields
  private let host: String
  private let language: String?
  private let published: Int64?
  private let letters: Int

  /// The columns of an article.
  init(_ article: Article, _ fields: ArticleFields) {
    self.fields = fields
    host = article.site.host.lowercased()
    language = article.language?.lowercased()
    published = article.dates.published.flatMap { PublishedTime.milliseconds($0.value) }
    letters = article.body.reduce(0) { $0 + $1.text.unicodeScalars.count }
  }

  /// The values, in the order of `columns`; `firstSeen` dates an article that has no date of its own.
  func values(firstSeen: Int64) -> StatementArguments {
    StatementArguments(fields.columns.map(\.databaseValue))
      + [host, HostKey.text(of: host), language, letters, published ?? firstSeen]
  }
}

extension ColumnValue {
  /// The value as SQLite takes it.
  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .none: .null
    case .text(let text): text.databaseValue
    case .integer(let number): number.databaseValue
    case .real(let number): number.databaseValue
    }
  }
}

extension ArticleFingerprint {
  /// The fingerprint as a column holds it.
  var data: Data { Data(bytes) }
}
