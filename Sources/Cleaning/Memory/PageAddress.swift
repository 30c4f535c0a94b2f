import News

/// A page as the memory knows it: its site, and its address as a number.
struct PageAddress: Hashable, Sendable {
  /// The host, without `www.`
  let site: String
  /// The hash of the normalised address: the same page sent again is the same page.
  let number: UInt64

  /// The address of a page; nil where it is of no site.
  init?(_ url: String) {
    guard let address = WebURL(url), address.isWeb, let host = address.host, !host.isEmpty else { return nil }
    site = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    number = Fingerprint.of(address.normalised.href.utf8)
  }

  /// The address as it was stored.
  init(site: String, number: UInt64) {
    self.site = site
    self.number = number
  }
}
