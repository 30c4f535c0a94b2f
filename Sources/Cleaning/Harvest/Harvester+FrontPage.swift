extension Harvester {
  /// Whether an address is that of a site's front page: `/`, or a scheme and the page's own host.
  ///
  /// `https://example.org` and `http://example.org/` are, on a page of example.org; `/index.html`, `//example.org` and
  /// `https://EXAMPLE.org` are not.
  static func isHome(_ href: ArraySlice<UInt8>, of url: String) -> Bool {
    guard href.count > 1 else { return href.first == 0x2F }
    guard href.count < 80, href.starts(with: "http".utf8) else { return false }
    let (link, page) = (href.span, url.utf8.span)
    guard let host = hostPlace(link), let own = hostPlace(page), host.count == own.count else { return false }
    // Only a slash may follow.
    guard host.upperBound + 1 >= link.count else { return false }
    for offset in 0..<host.count where link[host.lowerBound + offset] != page[own.lowerBound + offset] { return false }
    return true
  }

  /// Where an address has its host and port: between the second slash and the third, or the end. Nil for an address
  /// without two slashes.
  private static func hostPlace(_ address: Span<UInt8>) -> Range<Int>? {
    var (slashes, start) = (0, 0)
    for index in address.indices where address[index] == 0x2F {
      slashes += 1
      if slashes == 2 { start = index + 1 }
      if slashes == 3 { return start..<index }
    }
    return slashes == 2 ? start..<address.count : nil
  }
}
