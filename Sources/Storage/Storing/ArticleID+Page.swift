import Crypto
import News

extension ArticleID {
  /// The identity of the article that stands on a page: 128 bits of the key's SHA-256, in hexadecimal.
  ///
  /// The key is that of the address that answered. The canonical address that a page claims is recorded and searched but
  /// never names it: sites that claim the front page, or one address for all pages, would make one article of many, and
  /// lose the others.
  public init(of page: PageKey) {
    let digest = SHA256.hash(data: Array(page.text.utf8)).prefix(16)
    self.init(rawValue: Hexadecimal.text(of: digest))
  }
}
