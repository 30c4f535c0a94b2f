// MARK: Fetching

extension Catalogue {
  /// `fetch.window-items`: the most items in flight.
  public static let windowItems = Setting(
    "fetch.window-items", 256, in: 1...100_000, for: [.fetcher],
    "How many items of this fetcher may be in flight, that is sent and without a receipt. More hides latency, but each "
      + "costs memory in some process.")
  /// `fetch.window-bytes`: the most bytes of pages in flight.
  public static let windowBytes = Setting(
    "fetch.window-bytes", ByteCount.mebibytes(64), in: .mebibytes(1) ... .mebibytes(16_384), for: [.fetcher],
    "Bytes of pages that may be in flight. This bounds the memory of all stages together.")
  /// `fetch.attempts`: how often an item is sent before it becomes a dead letter.
  public static let attempts = Setting(
    "fetch.attempts", 8, in: 1...100, for: [.fetcher],
    "How often an item is sent before it becomes a dead letter. The last attempt travels alone, so that a page that "
      + "kills its worker takes no others with it.")
  /// `fetch.receipt-timeout`: the shortest time before an item is sent again.
  public static let receiptTimeout = Setting(
    "fetch.receipt-timeout", Duration.seconds(5), in: .milliseconds(100) ... .seconds(3600), for: [.fetcher],
    "The shortest time without a receipt after which an item is sent again. It grows with the measured latency.")
  /// `fetch.receipt-timeout-ceiling`: the longest time before an item is sent again.
  public static let receiptTimeoutCeiling = Setting(
    "fetch.receipt-timeout-ceiling", Duration.seconds(300), in: .seconds(1) ... .seconds(86_400), for: [.fetcher],
    "The longest time without a receipt after which an item is sent again.")
  /// `fetch.durability`: whether nothing may be lost even in a power failure.
  public static let durability = Setting(
    "fetch.durability", "process", oneOf: ["process", "power"], for: [.fetcher, .storer],
    "`process`: nothing is lost when any process is killed. `power`: nor when the machine loses power; the journal is "
      + "synced before an item is sent, the ledger and the archive at each commit.")
  /// `fetch.journal-segment`: the size of the journal's WARC files.
  public static let segmentSize = Setting(
    "fetch.journal-segment", ByteCount.mebibytes(1024), in: .mebibytes(1) ... .mebibytes(65_536), for: [.fetcher],
    "The size at which the journal begins a new WARC file.")
  /// `fetch.journal-keep-age`: how long the journal's segments are kept; zero for ever.
  public static let journalAge = Setting(
    "fetch.journal-keep-age", Duration.zero, in: .zero ... .seconds(3_153_600_000), for: [.fetcher],
    "How long a segment of the journal is kept after it was closed; 0s: for ever. A segment with an item that is "
      + "queued, in flight or dead stays. Deleted pages can't be sent again or exported as WARC; their articles stay.")
  /// `fetch.journal-keep-size`: how large the journal may grow; zero for no limit.
  public static let journalSize = Setting(
    "fetch.journal-keep-size", ByteCount(0), in: ByteCount(0) ... .mebibytes(1_073_741_824), for: [.fetcher],
    "The size above which the journal's oldest segments are deleted, as with fetch.journal-keep-age; 0B: no limit. "
      + "Segments that were closed within the last hour, or are needed, stay all the same.")
  /// `fetch.journal-gzip`: whether the journal is compressed.
  public static let compressesJournal = Setting(
    "fetch.journal-gzip", true, for: [.fetcher],
    "Whether the journal's WARC records are compressed, one gzip member each.")
  /// `fetch.user-agent`: the `User-Agent` of requests.
  public static let userAgent = Setting(
    "fetch.user-agent", "Chapar/\(Launch.version) (news archive; set fetch.user-agent to a page about yours)",
    for: [.fetcher, .tool],
    "What the fetcher calls itself to servers. Include a web page or e-mail address where you can be reached.")
  /// `fetch.timeout`: the time a fetch may take, redirects included.
  public static let fetchTimeout = Setting(
    "fetch.timeout", Duration.seconds(30), in: .seconds(1) ... .seconds(600), for: [.fetcher, .tool],
    "The time that one fetch may take in all, redirects included.")
  /// `fetch.body-limit`: the largest body accepted, after decompression.
  public static let bodyLimit = Setting(
    "fetch.body-limit", ByteCount.mebibytes(16), in: ByteCount(65_536) ... .mebibytes(256), for: [.fetcher, .tool],
    "The largest body accepted, after decompression; a larger one is refused with that reason.")
  /// `fetch.redirect-limit`: the most redirects followed for one page.
  public static let redirectLimit = Setting(
    "fetch.redirect-limit", 10, in: 0...50, for: [.fetcher, .tool], "The most redirects followed for one page.")
  /// `fetch.concurrency`: the most fetches at once, over all hosts.
  public static let concurrency = Setting(
    "fetch.concurrency", 32, in: 1...1000, for: [.fetcher],
    "How many fetches may be under way at once, over all hosts; each host gets one at a time.")
  /// `fetch.host-delay`: the shortest pause between two fetches from one host.
  public static let hostDelay = Setting(
    "fetch.host-delay", Duration.seconds(1), in: .zero ... .seconds(3600), for: [.fetcher, .tool],
    "The shortest time from one request to a host to the next. It is longer if the host's robots.txt asks for more "
      + "(crawl-delay, up to two minutes) and after failures; and after an answer the host rests for twice its usual "
      + "response time.")
  /// `fetch.feed-interval`: how often each feed is polled, if set.
  public static let feedInterval = Setting(
    "fetch.feed-interval", Duration.seconds(900), in: .seconds(10) ... .seconds(604_800), for: [.fetcher],
    "If set, how often every feed is polled. If not, each feed is polled at its own rhythm, first after this time; see "
      + "fetch.feed-interval-least.")

  /// `fetch.reach`: the networks that may be reached.
  public static let reach = Setting(
    "fetch.reach", "public", oneOf: ["public", "public-and-loopback", "everything"], for: [.fetcher, .tool],
    "Which networks may be asked. Links on public pages must not reach into the operator's own network; a private or "
      + "loopback host that is itself a source may always link to itself, at the same port. Use `everything` if your "
      + "news is in a private network under public names.")

  static let fetch = sending + conduct + network
  private static let sending = [
    windowItems.declaration, windowBytes.declaration, attempts.declaration, receiptTimeout.declaration,
    receiptTimeoutCeiling.declaration, durability.declaration, segmentSize.declaration, journalAge.declaration,
    journalSize.declaration,
    compressesJournal.declaration, userAgent.declaration, fetchTimeout.declaration, bodyLimit.declaration,
    redirectLimit.declaration, concurrency.declaration, hostDelay.declaration, feedInterval.declaration,
    reach.declaration,
  ]
}

// MARK: Cleaning

extension Catalogue {
  /// `clean.learn-sites`: whether the lines that a site repeats are learned and removed.
  public static let learnsSites = Setting(
    "clean.learn-sites", true, for: [.cleaner],
    "Whether the cleaner learns which lines a site repeats and removes them, by the rule `site.repeated`. What it "
      + "learned is in `learned` in the state directory, shared by the machine's cleaners; `chapar boilerplate` "
      + "shows and undoes it."
  )
  /// `clean.learning-pages`: the pages of a site that must be known before lines are removed.
  public static let learningPages = Setting(
    "clean.learning-pages", 8, in: 2...64, for: [.cleaner, .tool],
    "How many different pages of a site must be known before a repeated line is removed. The last 64 are remembered; "
      + "the same address again, or another copy of the same story, doesn't count as different.")
  /// `clean.learning-share`: the percentage of a site's pages that must have a line for it to be removed.
  public static let learningShare = Setting(
    "clean.learning-share", 60, in: 34...100, for: [.cleaner, .tool],
    "The percentage of a site's remembered pages that must have a line for it to be removed.")
  /// `clean.learning-sites`: the most sites remembered.
  public static let learningSites = Setting(
    "clean.learning-sites", 2000, in: 1...1_000_000, for: [.cleaner],
    "How many sites are remembered, about 16 KB of memory each; the least recently seen are forgotten first.")

  static let clean = [
    learnsSites.declaration, learningPages.declaration, learningShare.declaration, learningSites.declaration,
  ]
}

// MARK: Storing

extension Catalogue {
  /// `store.batch`: the most articles stored in one transaction.
  public static let storeBatch = Setting(
    "store.batch", 64, in: 1...10_000, for: [.storer],
    "The most articles stored in one transaction; their receipts are sent after it.")
  /// `store.batch-wait`: how long the storer waits for a batch to fill.
  public static let storeBatchWait = Setting(
    "store.batch-wait", Duration.milliseconds(100), in: .zero ... .seconds(10), for: [.storer],
    "How long the storer waits for a batch to fill once it has an article.")

  static let store = [storeBatch.declaration, storeBatchWait.declaration]
}
