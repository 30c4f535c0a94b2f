import Crypto
import News

/// A hash of 32 bytes that decides whether an article has changed.
///
/// It covers what a reader would call the article: headline, standfirst, authors, dateline, publication date, body
/// text, credit, and whether it is cut. It leaves out what should not make a revision by itself: times of capture, the
/// date of change (many sites update it with every view), image and link addresses (often signed anew each time), tags,
/// evidence and removed lines.
struct ArticleFingerprint: Hashable {
  /// The SHA-256 of those fields.
  let bytes: [UInt8]

  /// The fingerprint of an article. If it is ever computed in another way, the next capture of every article becomes a
  /// revision.
  init(_ article: Article) {
    var message: [UInt8] = []
    message.reserveCapacity(article.body.reduce(256) { $0 + $1.text.utf8.count + 16 })
    Self.append(article.headline, to: &message)
    Self.append(article.subheadline, to: &message)
    Self.append(article.dateline, to: &message)
    Self.append(article.dates.published?.value, to: &message)
    Self.append(article.attribution?.name, to: &message)
    Self.append(article.attribution?.url, to: &message)
    message.append(article.isCut ? 1 : 0)
    Self.append(String(article.authors.count), to: &message)
    for author in article.authors { Self.append(author, to: &message) }
    for block in article.body {
      Self.append(block.kind.rawValue, to: &message)
      message.append(UInt8(truncatingIfNeeded: block.level ?? 0))
      Self.append(block.text, to: &message)
    }
    bytes = Array(SHA256.hash(data: message))
  }

  /// Appends a text, or marks its absence, so that different texts never give the same bytes: 0xFF doesn't occur in
  /// UTF-8.
  private static func append(_ text: String?, to message: inout [UInt8]) {
    if let text { message.append(contentsOf: text.utf8) } else { message.append(0xFE) }
    message.append(0xFF)
  }
}
