import FoundationEssentials
import GRDB
import News

/// The columns of the article's row that mirror its current revision.
struct Listing {
  private let article: Article
  private let fingerprint: Fingerprint

  /// The columns of a prepared article.
  init(_ content: PreparedDelivery.Content) { self.init(content.article, content.fingerprint) }

  /// The columns of an article, whose fingerprint is known.
  init(_ article: Article, _ fingerprint: Fingerprint) {
    self.article = article
    self.fingerprint = fingerprint
  }

  /// The values, in the order of the statements; `firstSeen` dates an article that has no date of its own.
  func values(firstSeen: Int64) -> StatementArguments {
    let published = article.dates.published?.value
    let host = article.site.host.lowercased()
    return [
      fingerprint.data, article.answeredURL, article.canonicalURL, article.source.rawValue, host,
      HostKey.text(of: host), article.site.name, article.headline, JSONText.array(article.authors),
      article.language?.lowercased(), article.section, published,
      published.flatMap(PublishedTime.milliseconds) ?? firstSeen, article.fetchedAt.milliseconds,
      article.attribution?.name, article.attribution?.url, article.body.reduce(0) { $0 + $1.text.unicodeScalars.count },
      article.quality, article.pageKind?.rawValue,
    ]
  }
}

extension Fingerprint {
  /// The fingerprint as a column holds it.
  var data: Data { Data(bytes) }
}
