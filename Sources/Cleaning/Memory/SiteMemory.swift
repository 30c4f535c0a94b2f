/// What sites repeat: for each line of a site, on how many of its latest different pages it is.
///
/// It is only in memory; `SiteMemoryStore` stores it and shares it among cleaners. `MemoryLimits` limits it to about 16
/// KB per site.
public struct SiteMemory: Sendable {
  /// From how many pages on a line counts as repeated, and how many sites are remembered.
  public let limits: MemoryLimits

  /// Pages that are not in the store yet.
  private(set) var fresh: [PageLines] = []
  /// The texts of lines that began to repeat, for inspecting the memory.
  private(set) var texts: [LineKey: String] = [:]
  /// Removals not yet reported to the store.
  private(set) var removals: [LineKey: Int] = [:]
  private var records: [String: SiteRecord] = [:]
  private var count: UInt64 = 0

  /// A line's fingerprint with its site, because two sites may have the same line.
  struct LineKey: Hashable, Sendable {
    var site: String
    var fingerprint: UInt64
  }

  /// Creates an empty memory.
  public init(_ limits: MemoryLimits = MemoryLimits()) { self.limits = limits }

  /// The known sites, each with its number of different pages.
  public var sites: [String: Int] { records.mapValues(\.pageCount) }

  /// Learns a page; `text` gives a line's text by its fingerprint, and is called only for lines that begin to repeat.
  ///
  /// The page is fresh until the store has it. Of more than 4,096 fresh pages all are dropped, but they stay learned
  /// here.
  mutating func learn(_ page: PageLines, text: (UInt64) -> String?) {
    let site = page.address.site
    for fingerprint in take(page) {
      texts[LineKey(site: site, fingerprint: fingerprint)] = text(fingerprint)
      records[site]?.told.insert(fingerprint)
    }
    fresh.append(page)
    // Without a store nobody ever takes these.
    if fresh.count > 4096 { forgetFresh() }
  }

  /// Learns a page that another cleaner, or an earlier run of this one, has stored; returns its repeated lines whose
  /// text is not known.
  ///
  /// The site becomes the latest seen. If that is one too many, a tenth of the sites are forgotten, the oldest first.
  @discardableResult
  mutating func take(_ page: PageLines) -> [UInt64] {
    count += 1
    var record = records.removeValue(forKey: page.address.site) ?? SiteRecord()
    record.seen = count
    let risen = record.take(page, reporting: min(3, limits.minimumPages))
    records[page.address.site] = record
    if records.count > limits.sites { forgetOldest() }
    return risen
  }

  /// On how many of a site's pages a line is, and how many pages there are; nil unless it is repeated.
  ///
  /// By default at least 60 % of at least eight pages. Nil for a line that the operator spared.
  func repetition(of fingerprint: UInt64, at site: String) -> Repetition? {
    guard let record = records[site], record.pageCount >= limits.minimumPages else { return nil }
    let pages = record.count(of: fingerprint)
    guard pages * 100 >= record.pageCount * limits.share, pages >= limits.minimumPages * limits.share / 100,
      !record.spared.contains(fingerprint)
    else { return nil }
    return Repetition(pages: pages, of: record.pageCount)
  }

  /// How often a line is on its site's pages.
  struct Repetition: Hashable, Sendable {
    var pages: Int
    var of: Int
  }

  /// Whether enough is known to remove lines of a site.
  func isReady(for site: String) -> Bool { (records[site]?.pageCount ?? 0) >= limits.minimumPages }

  /// Notes that a line was removed once more; the store adds such counts to those of other cleaners.
  mutating func countRemoval(of fingerprint: UInt64, at site: String) {
    removals[LineKey(site: site, fingerprint: fingerprint), default: 0] += 1
  }

  /// Keeps a line from now on. A site that isn't known yet is remembered for it.
  mutating func spare(_ fingerprint: UInt64, at site: String) {
    records[site, default: SiteRecord(seen: count)].spared.insert(fingerprint)
  }

  /// Forgets a site, except which lines the operator wants to be kept.
  ///
  /// What was not yet stored of it is dropped too, so that it doesn't come back with the next exchange.
  mutating func forget(_ site: String) {
    guard let record = records.removeValue(forKey: site) else { return }
    if !record.spared.isEmpty { records[site] = SiteRecord(seen: count, spared: record.spared) }
    fresh.removeAll { $0.address.site == site }
    texts = texts.filter { $0.key.site != site }
    removals = removals.filter { $0.key.site != site }
  }

  /// Forgets the pages that the store now has.
  mutating func forgetFresh() {
    fresh.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
    removals.removeAll(keepingCapacity: true)
  }

  /// Forgets the sites that were not seen for longest, but none with lines that the operator spared.
  private mutating func forgetOldest() {
    // Remove a tenth at once, so that not every new site needs a search.
    let oldest = records.filter { $0.value.spared.isEmpty }.sorted { $0.value.seen < $1.value.seen }
    for (site, _) in oldest.prefix(max(1, limits.sites / 10)) { records[site] = nil }
  }
}
