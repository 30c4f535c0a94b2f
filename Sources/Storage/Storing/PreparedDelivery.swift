import Fields
import News

/// A delivery with everything that can be computed before the transaction, during which other storers must wait.
struct PreparedDelivery {
  /// The item that brought the article.
  let item: ItemID
  /// What to store, or why it can't be stored.
  let content: Result<Content, Rejection>
  /// The source, for the books.
  let source: SourceName

  /// An article in the forms the archive needs.
  struct Content {
    /// When it was captured, in milliseconds.
    let time: Int64
    /// The id, made from the page's address.
    let identity: ArticleID
    /// The hash that decides whether it changed.
    let fingerprint: ArticleFingerprint
    /// The whole article as it arrived; compressed only if it is new.
    let bytes: [UInt8]
    /// What lists show, in the archive's columns.
    let listing: ListedArticle
    /// The words for the index, folded.
    let words: IndexedText
  }

  /// Computes all of that; a delivery that can't be stored becomes a failure here.
  init(_ delivery: Delivery, limits: Archive.Limits) {
    item = delivery.item
    source = delivery.article.article.source
    do throws(Rejection) {
      content = .success(try Self.content(of: delivery.article, limits: limits))
    } catch {
      content = .failure(error)
    }
  }

  /// What to store. Throws a rejection with the code `no-address`, `no-text` or `too-large`.
  private static func content(of written: WrittenArticle, limits: Archive.Limits) throws(Rejection) -> Content {
    let article = written.article
    guard !article.answeredURL.isEmpty else {
      throw Rejection(code: "no-address", reason: "the article has no answered URL to identify it")
    }
    guard !article.headline.isEmpty || article.body.contains(where: { !$0.text.isEmpty }) else {
      throw Rejection(code: "no-text", reason: "the article has neither a headline nor a body")
    }
    guard written.bytes.count <= limits.articleBytes else {
      throw Rejection(
        code: "too-large",
        reason: "the article has \(written.bytes.count) bytes, the archive allows \(limits.articleBytes)")
    }
    let page = PageKey(article.answeredURL)
    let fingerprint = ArticleFingerprint(article)
    let fields = ArticleFields(article)
    var writer = WordWriter()
    return Content(
      time: article.fetchedAt.milliseconds, identity: ArticleID(of: page), fingerprint: fingerprint,
      bytes: written.bytes, listing: ListedArticle(article, fields),
      words: IndexedText(fields, using: &writer))
  }
}
