import Foundation
import Launching
import News
import Storage
import Testing

/// A folder for one test, removed with this value.
final class TemporaryArchive {
  let folder: String

  init(in parent: String = NSTemporaryDirectory()) {
    folder = parent + "/chapar-storage-" + UUID().uuidString
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var file: String { folder + "/archive.sqlite" }

  func open(durability: Durability = .process, limits: Archive.Limits = .init()) throws -> Archive {
    try Archive.open(folder, durability: durability, limits: limits)
  }

  /// Runs SQL with Debian's own `sqlite3` and returns its output.
  @discardableResult
  func sqlite(_ sql: String) throws -> String {
    let outcome = try Command("sqlite3", [file, sql])
    try #require(outcome.status == 0)
    return outcome.output.trimmingCharacters(in: .newlines)
  }
}

/// The time at which tests store.
let noon = Timestamp(milliseconds: 1_700_000_000_000)

extension Timestamp {
  func later(by seconds: Int64) -> Timestamp { Timestamp(milliseconds: milliseconds + seconds * 1000) }
}

extension SourceName: ExpressibleByStringLiteral {
  /// Creates a source named in a test.
  public init(stringLiteral name: String) { self.init(rawValue: name) }
}

extension Article {
  /// A small article.
  static func sample(
    _ url: String = "https://news.example.com/2023/06/oil-price", headline: String = "Oil price rises",
    body: [String] = ["The price of oil rose on Monday.", "Traders in Tehran were not surprised."],
    fetchedAt: Timestamp = noon
  ) -> Article {
    Article(
      url: url, answeredURL: url, fetchedAt: fetchedAt, source: "samples", headline: headline,
      site: Site(host: "news.example.com"), body: body.map { Block(kind: .paragraph, text: $0) })
  }
}

extension Article {
  /// The article, with the site set from its address.
  var atHome: Article {
    var article = self
    article.site.host = WebURL(answeredURL)?.host ?? ""
    return article
  }
}

extension Archive {
  /// Stores articles as separate items: `item-0` and so on, with a prefix.
  @discardableResult
  func store(_ articles: [Article], items prefix: String = "item") throws -> [Deposit] {
    try store(
      articles.enumerated().map { try Delivery(item: ItemID(rawValue: "\(prefix)-\($0)"), article: $1) }, at: noon)
  }

  /// The headlines that a query finds, in order.
  func headlines(_ query: String, order: SearchOrder = .relevance) throws -> [String] {
    try search(SearchQuery(query), order: order, now: noon).hits.map(\.article.headline)
  }
}
