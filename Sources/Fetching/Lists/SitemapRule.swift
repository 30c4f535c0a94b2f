import News

/// Decides which addresses in a sitemap are fetched: those on its own host, and not older than a setting allows.
struct SitemapRule {
  /// The oldest date that is taken.
  let oldest: Timestamp
  /// The hosts whose addresses the sitemap may list, without `www.`; empty for a local file, which may list any.
  let hosts: Set<String>

  /// Why addresses are skipped.
  enum Objection: String {
    case otherHost = "addresses of another host than the sitemap's"
    case old = "addresses older than fetch.sitemap-age"
    case noAddress = "entries of a sitemap without a web address"
  }

  /// The host of an address in the form used for comparison, without `www.`: sitemaps of `example.com` list pages of
  /// `www.example.com`, and the other way round.
  static func host(of url: String) -> String? {
    WebURL(url)?.host.map { $0.hasPrefix("www.") ? String($0.dropFirst(4)) : $0 }
  }

  /// Why an entry is skipped; nil if it is taken. An entry without any date is taken.
  func refusal(of entry: Sitemap.Entry) -> Objection? {
    guard let address = WebURL(entry.url), address.isWeb else { return .noAddress }
    // sitemaps.org/protocol.html#location
    if !hosts.isEmpty, !hosts.contains(Self.host(of: entry.url) ?? "") { return .otherHost }
    // The story's own date says more than the date on which its page was last generated.
    let written = entry.news?.published ?? entry.lastModified
    guard let time = written.flatMap(FeedDate.instant) ?? Self.day(in: address.path) else { return nil }
    return time < oldest ? .old : nil
  }

  /// The end of the day or month named in an address, such as `/2024/02/17/` or `/2024/02/`; nil without one. It is a
  /// day late for a day, and up to three for a month, so that no address is taken for old because of its time zone or
  /// its short month.
  static func day(in path: String) -> Timestamp? {
    let parts = path.split(separator: "/").map(String.init)
    for index in parts.indices.dropLast() {
      guard parts[index].count == 4, let year = Int(parts[index]), (1990...2099).contains(year),
        parts[index + 1].count <= 2, let month = Int(parts[index + 1]), (1...12).contains(month)
      else { continue }
      let day = index + 2 < parts.count && parts[index + 2].count <= 2 ? Int(parts[index + 2]) : nil
      guard let date = CivilDate(year: year, month: month, day: day ?? 28) else { return nil }
      // A day in the site's time zone may end half a day later than in UTC, and a month may have three days more than
      // 28.
      let end = Int64(date.daysSinceEpoch + (day == nil ? 4 : 2)) * 86_400_000
      return Timestamp(milliseconds: end)
    }
    return nil
  }
}
