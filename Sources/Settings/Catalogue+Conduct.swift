// MARK: How the fetcher treats servers

extension Catalogue {
  /// `fetch.product-token`: the fetcher's name in robots.txt files.
  public static let productToken = Setting(
    "fetch.product-token", "Chapar", for: [.fetcher, .tool],
    "What robots.txt files call this crawler (RFC 9309): letters, `-` and `_`. It should be part of fetch.user-agent.")
  /// `fetch.robots-for-feeds`: whether feeds must obey robots.txt too.
  public static let asksRobotsForFeeds = Setting(
    "fetch.robots-for-feeds", true, for: [.fetcher],
    "Whether robots.txt is obeyed for feeds too. For pages it always is. Publishers sometimes offer a feed to "
      + "readers but forbid it to crawlers.")
  /// `fetch.refused-marks`: publishers' marks on pages that are not kept.
  public static let refusedMarks = Setting(
    "fetch.refused-marks", "noarchive", for: [.fetcher],
    "Publishers' marks that keep a page out, separated by commas: words of X-Robots-Tag and robots metas "
      + "(`noarchive`, `noindex`, `noai`), and Content-Usage preferences, in a header or in robots.txt "
      + "(`train-ai=n`). Such a page ends as filtered, and its body is kept nowhere. Other marks are kept with the "
      + "item.")

  /// `fetch.import-heeds-marks`: whether imported pages are refused by their marks too.
  public static let importHeedsMarks = Setting(
    "fetch.import-heeds-marks", false, for: [.fetcher],
    "Whether imported pages with one of fetch.refused-marks are skipped too, from WARC files by headers and metas, from "
      + "other files by metas. By default they are imported with their marks, since whoever adds a file has its pages "
      + "already.")

  /// `fetch.feed-interval-least`: the shortest time between two polls of a feed.
  public static let feedIntervalLeast = Setting(
    "fetch.feed-interval-least", Duration.seconds(300), in: .seconds(1) ... .seconds(604_800), for: [.fetcher],
    "The shortest time between two polls of a feed that is polled at its own rhythm, which is twice in the mean time "
      + "between its stories. A longer time that the feed asks for (`ttl`, `sy:`, `skipHours`, `max-age`) is "
      + "respected.")
  /// `fetch.feed-interval-most`: the longest time between two polls of a feed.
  public static let feedIntervalMost = Setting(
    "fetch.feed-interval-most", Duration.seconds(86_400), in: .seconds(60) ... .seconds(2_592_000), for: [.fetcher],
    "The longest time between two polls of a feed, however rarely it has news and however often it fails.")
  /// `fetch.sitemap-age`: the greatest age of a sitemap's pages to be fetched.
  public static let sitemapAge = Setting(
    "fetch.sitemap-age", Duration.seconds(604_800), in: .seconds(3600) ... .seconds(3_153_600_000), for: [.fetcher],
    "How old a page in a sitemap may be to be fetched, by the sitemap's dates or the date in its address. Pages "
      + "without a date are fetched.")
  /// `fetch.polls-per-second`: the most feeds polled in a second.
  public static let pollsPerSecond = Setting(
    "fetch.polls-per-second", 25, in: 4...1000, for: [.fetcher],
    "The most feeds polled in a second, so that overdue feeds are spread out after an outage."
  )

  /// `fetch.revisit`: when pages are fetched again, for corrections.
  public static let revisit = Setting(
    "fetch.revisit", "6h,1d,7d", for: [.fetcher],
    "When a page that a feed named is fetched again, for corrections: times after its publication, with `m`, `h`, "
      + "`d` or `w`; `none` for never. After two visits in a row without changes there are no more.")

  static let conduct = [
    productToken.declaration, asksRobotsForFeeds.declaration, refusedMarks.declaration,
    importHeedsMarks.declaration, feedIntervalLeast.declaration,
    feedIntervalMost.declaration, sitemapAge.declaration, revisit.declaration, pollsPerSecond.declaration,
  ]
}
