import FoundationEssentials
import News

/// A delivery with all that can be worked out before others must wait for the transaction.
struct PreparedDelivery {
  /// The item.
  let item: ItemID
  /// What is stored, or why it can't be.
  let content: Result<Content, Rejection>
  /// The source, for the books.
  let source: SourceName

  /// An article in the forms the archive needs.
  struct Content {
    /// The article as it came.
    let article: Article
    /// The page that it is.
    let page: PageKey
    /// The identity that the page gives.
    let identity: ArticleID
    /// What of it decides whether it changed.
    let fingerprint: Fingerprint
    /// The whole article.
    let json: String
    /// Its words.
    let words: IndexedText
  }

  /// Prepares a delivery.
  init(_ delivery: Delivery, limits: Archive.Limits) {
    item = delivery.item
    source = delivery.article.source
    content = Result { () throws(Rejection) in try Self.content(of: delivery.article, limits: limits) }
  }

  private static func content(of article: Article, limits: Archive.Limits) throws(Rejection) -> Content {
    guard !article.answeredURL.isEmpty else {
      throw Rejection(code: "no-address", reason: "the article has no answered URL to be named by")
    }
    guard !article.headline.isEmpty || article.body.contains(where: { !$0.text.isEmpty }) else {
      throw Rejection(code: "no-text", reason: "the article has neither a headline nor a body")
    }
    let json = try json(of: article)
    guard json.utf8.count <= limits.articleBytes else {
      throw Rejection(
        code: "too-large", reason: "the article has \(json.utf8.count) bytes, the archive takes \(limits.articleBytes)")
    }
    let page = PageKey(article.answeredURL)
    var writer = WordWriter()
    return Content(
      article: article, page: page, identity: ArticleID(of: page),
      fingerprint: Fingerprint(article), json: json,
      words: IndexedText(article, using: &writer))
  }

  private static func json(of article: Article) throws(Rejection) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(article), as: UTF8.self)
    } catch {
      throw Rejection(code: "no-json", reason: "the article can't be written as JSON: \(error)")
    }
  }
}
