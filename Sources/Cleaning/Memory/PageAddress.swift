import News

/// A page in the memory: its site, and its key as a number.
struct PageAddress: Hashable, Sendable {
  /// The host, without `www.`
  let site: String
  /// The hash of the page's key, so that a page that comes again is recognised.
  let number: UInt64

  /// The address of a page; nil if it is no URL, or not of the web.
  init?(_ url: String) {
    guard let address = WebURL(url), address.isWeb else { return nil }
    let key = PageKey(address)
    site = key.site
    number = LineFingerprint.of(key.text.utf8)
  }

  /// The address as it was stored.
  init(site: String, number: UInt64) {
    self.site = site
    self.number = number
  }
}
