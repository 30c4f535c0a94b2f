// MARK: How the fetcher behaves towards servers

extension Catalogue {
  /// What robots.txt files call the fetcher.
  public static let productToken = Setting(
    "fetch.product-token", "Chapar", for: [.fetcher, .tool],
    "What robots.txt files call this crawler (RFC 9309): letters, `-` and `_`. It should be part of fetch.user-agent.")
  /// Whether robots.txt holds for feeds.
  public static let asksRobotsForFeeds = Setting(
    "fetch.robots-for-feeds", true, for: [.fetcher],
    "Whether robots.txt is heeded for feeds too. For pages it always is. Publishers that list a feed for readers sometimes "
      + "forbid it to crawlers.")
  /// The marks of pages that are not kept.
  public static let refusedMarks = Setting(
    "fetch.refused-marks", "noarchive", for: [.fetcher],
    "Marks by which a publisher keeps a page out, with commas between: words of X-Robots-Tag and robots metas (`noarchive`, "
      + "`noindex`, `noai`), and preferences of Content-Usage, there or in robots.txt (`train-ai=n`). Such a page ends as "
      + "filtered, and its body is kept nowhere. Other marks are kept with the item.")

  /// The shortest time between two polls of a feed.
  public static let feedIntervalLeast = Setting(
    "fetch.feed-interval-least", Duration.seconds(300), in: .seconds(1) ... .seconds(604_800), for: [.fetcher],
    "The shortest time between two polls of a feed that is asked by its own rhythm: twice in the mean time between its "
      + "stories. What it asks for itself (`ttl`, `sy:`, `skipHours`, `max-age`) is heeded on top.")
  /// The longest time between two polls of a feed.
  public static let feedIntervalMost = Setting(
    "fetch.feed-interval-most", Duration.seconds(86_400), in: .seconds(60) ... .seconds(2_592_000), for: [.fetcher],
    "The longest time between two polls of a feed, however seldom it brings something and however often it fails.")
  /// How old an address of a sitemap may be.
  public static let sitemapAge = Setting(
    "fetch.sitemap-age", Duration.seconds(604_800), in: .seconds(3600) ... .seconds(3_153_600_000), for: [.fetcher],
    "How old a page may be, by its sitemap's dates or the day in its address, to be taken in from a sitemap. Pages "
      + "without a date are taken.")
  /// The polls in a second.
  public static let pollsPerSecond = Setting(
    "fetch.polls-per-second", 25, in: 4...1000, for: [.fetcher],
    "The most feeds that are asked in a second, so that after an outage those that are overdue come one after the other."
  )

  /// When pages are asked for again.
  public static let revisit = Setting(
    "fetch.revisit", "6h,1d,7d", for: [.fetcher],
    "When a page that a feed named is asked for again, for corrections: times after its publication, with `m`, `h`, `d` or "
      + "`w`; `none` for never. Two visits in a row that show it as it was are the last.")

  static let conduct = [
    productToken.declaration, asksRobotsForFeeds.declaration, refusedMarks.declaration, feedIntervalLeast.declaration,
    feedIntervalMost.declaration, sitemapAge.declaration, revisit.declaration, pollsPerSecond.declaration,
  ]
}
