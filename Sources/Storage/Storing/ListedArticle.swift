import Fields
import FoundationEssentials
import GRDB
import News

/// The columns of the article's row that mirror its current revision: those that `Fields` lists, and those made from
/// several fields.
struct ListedArticle {
  /// The columns, in the order of `values`.
  static let columns =
    ListedField.all.map(\.column) + ["host", "host_key", "language", "letters", "sort_time"]

  private let fields: ArticleFields
  private let host: String
  private let language: String?
  private let published: Int64?
  private let letters: Int

  /// The columns of an article. Host and language are put in lower case, as filters compare them byte by byte.
  init(_ article: Article, _ fields: ArticleFields) {
    self.fields = fields
    host = article.site.host.lowercased()
    language = article.language?.lowercased()
    published = article.dates.published.flatMap { PublishedTime.milliseconds($0.value) }
    letters = article.body.reduce(0) { $0 + Self.scalars(in: $1.text) }
  }

  /// The number of scalars: each has exactly one byte that is not a continuation byte.
  private static func scalars(in text: String) -> Int {
    let bytes = text.utf8.span
    var (others, index) = (0, 0)
    // Eight at a time: continuation bytes are those with a high bit and a low one after it.
    while index &+ 8 <= bytes.count {
      let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
      others &+= (word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
      index &+= 8
    }
    while index < bytes.count {
      if bytes[index] & 0xC0 == 0x80 { others &+= 1 }
      index &+= 1
    }
    return bytes.count &- others
  }

  /// The values, in the order of `columns`; `firstSeen` is used for an article without a date.
  func values(firstSeen: Int64) -> StatementArguments {
    StatementArguments(fields.columns.map(\.databaseValue))
      + [host, HostKey.text(of: host), language, letters, published ?? firstSeen]
  }
}

extension ColumnValue {
  /// The value for SQLite.
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
  /// The fingerprint for its column.
  var data: Data { Data(bytes) }
}
