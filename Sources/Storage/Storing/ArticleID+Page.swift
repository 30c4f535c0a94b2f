import Crypto
import News

extension ArticleID {
  /// The id of the article on a page: 128 bits of the key's SHA-256, in hexadecimal.
  ///
  /// The key comes from the address that answered. The canonical address that a page claims is recorded but never
  /// identifies it: a site that claims its front page, or one address for all pages, would merge many articles into
  /// one, and lose the others.
  public init(of page: PageKey) {
    let digest = SHA256.hash(data: Array(page.text.utf8)).prefix(16)
    self.init(rawValue: Hexadecimal.text(of: digest))
  }
}
