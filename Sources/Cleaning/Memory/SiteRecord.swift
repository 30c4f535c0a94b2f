/// What is remembered about one site: its latest different pages, and for each line on which of them it is.
///
/// A page has one of 64 slots, and a line has a word with a bit for each slot. So a page that comes again, in whatever
/// form, counts once, and an updated page counts with its current lines.
struct SiteRecord: Sendable {
  /// When the site was last seen, by the memory's counter.
  var seen: UInt64
  /// The lines that the operator wants to be kept.
  var spared: Set<UInt64>
  /// The lines whose texts this process has reported.
  var told: Set<UInt64> = []

  /// The addresses in their slots.
  private var pages: [UInt64] = []
  /// The slot that is used next once all are taken.
  private var next = 0
  /// For each line, by its fingerprint, the slots of the pages that have it, as bits.
  private var lines: [UInt64: UInt64] = [:]

  /// Creates a site about which nothing is known but its spared lines.
  init(seen: UInt64 = 0, spared: Set<UInt64> = []) {
    self.seen = seen
    self.spared = spared
  }

  /// The number of different pages remembered.
  var pageCount: Int { pages.count }

  /// On how many of the pages a line is.
  func count(of fingerprint: UInt64) -> Int { lines[fingerprint]?.nonzeroBitCount ?? 0 }

  /// Adds a page; returns its lines that are on `mark` pages or more and whose text has not been reported yet.
  ///
  /// A page that is known, by its address or as a copy, takes its old slot, and lines that it no longer has lose their
  /// bit. If there are more than ``MemoryLimits/linesOfSite`` lines then, three quarters of that number stay.
  mutating func take(_ page: PageLines, reporting mark: Int) -> [UInt64] {
    let slot = slot(for: page)
    let bit: UInt64 = 1 << UInt64(slot)
    for (fingerprint, pages) in lines where pages & bit != 0 {
      let left = pages & ~bit
      lines[fingerprint] = left == 0 ? nil : left
    }
    if slot == pages.count { pages.append(page.address.number) } else { pages[slot] = page.address.number }
    var risen: [UInt64] = []
    for line in page.lines {
      lines[line.fingerprint, default: 0] |= bit
      if count(of: line.fingerprint) >= mark, !told.contains(line.fingerprint) { risen.append(line.fingerprint) }
    }
    if lines.count > MemoryLimits.linesOfSite { thin() }
    return risen
  }

  /// The slot for a page: its own, that of another copy of its story, a free one, or the oldest.
  private mutating func slot(for page: PageLines) -> Int {
    if let own = pages.firstIndex(of: page.address.number) { return own }
    if let copy = copy(of: page) { return copy }
    if pages.count < MemoryLimits.window { return pages.count }
    defer { next = (next + 1) % MemoryLimits.window }
    return next
  }

  /// The slot of a page that has half of this page's words, not counting those that the site repeats: lines on half of
  /// the pages, once four are known. An updated story, or the same story at another address, says nothing about what
  /// the site repeats.
  private func copy(of page: PageLines) -> Int? {
    var shared = [Int](repeating: 0, count: pages.count)
    var own = 0
    for line in page.lines where line.words > 0 {
      let places = lines[line.fingerprint] ?? 0
      if pages.count >= 4, places.nonzeroBitCount * 2 >= pages.count { continue }
      own += Int(line.words)
      var rest = places
      while rest != 0 {
        shared[rest.trailingZeroBitCount] += Int(line.words)
        rest &= rest - 1
      }
    }
    guard own > 0, let most = shared.indices.max(by: { shared[$0] < shared[$1] }) else { return nil }
    return shared[most] * 2 >= own ? most : nil
  }

  /// Drops the lines that are on the fewest pages, and among these the least recently seen.
  private mutating func thin() {
    func age(_ places: UInt64) -> Int {
      // The oldest slot is the next to be used.
      let turned = places >> UInt64(next) | (next == 0 ? 0 : places << UInt64(MemoryLimits.window - next))
      return turned.leadingZeroBitCount
    }
    let ranked = lines.sorted { left, right in
      let (more, fewer) = (left.value.nonzeroBitCount, right.value.nonzeroBitCount)
      if more != fewer { return more > fewer }
      let (young, old) = (age(left.value), age(right.value))
      return young != old ? young < old : left.key < right.key
    }
    lines = Dictionary(
      uniqueKeysWithValues: ranked.prefix(MemoryLimits.linesOfSite * 3 / 4).map { ($0.key, $0.value) })
    told = told.filter { lines[$0] != nil }
  }
}
