import Fields
import FoundationEssentials
import News
import Zstandard

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
    /// When it was captured, in milliseconds.
    let time: Int64
    /// The identity that its page gives.
    let identity: ArticleID
    /// What of it decides whether it changed.
    let fingerprint: ArticleFingerprint
    /// The whole article, packed.
    let packed: Data
    /// What is listed of it.
    let listing: ListedArticle
    /// Its words.
    let words: IndexedText
  }

  /// Prepares a delivery.
  init(_ delivery: Delivery, limits: Archive.Limits, _ packer: inout Packer) {
    item = delivery.item
    source = delivery.article.article.source
    do throws(Rejection) {
      content = .success(try Self.content(of: delivery.article, limits: limits, &packer))
    } catch {
      content = .failure(error)
    }
  }

  private static func content(
    of written: WrittenArticle, limits: Archive.Limits, _ packer: inout Packer
  ) throws(Rejection) -> Content {
    let article = written.article
    guard !article.answeredURL.isEmpty else {
      throw Rejection(code: "no-address", reason: "the article has no answered URL to be named by")
    }
    guard !article.headline.isEmpty || article.body.contains(where: { !$0.text.isEmpty }) else {
      throw Rejection(code: "no-text", reason: "the article has neither a headline nor a body")
    }
    guard written.bytes.count <= limits.articleBytes else {
      throw Rejection(
        code: "too-large",
        reason: "the article has \(written.bytes.count) bytes, the archive takes \(limits.articleBytes)")
    }
    let page = PageKey(article.answeredURL)
    let fingerprint = ArticleFingerprint(article)
    let fields = ArticleFields(article)
    var writer = WordWriter()
    return Content(
      time: article.fetchedAt.milliseconds, identity: ArticleID(of: page), fingerprint: fingerprint,
      packed: packer.pack(written.bytes), listing: ListedArticle(article, fields),
      words: IndexedText(fields, using: &writer))
  }
}
