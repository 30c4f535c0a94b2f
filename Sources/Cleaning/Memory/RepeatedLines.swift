/// Removes from a page what its site repeats, and adds the page to the memory.
///
/// Lines that identify a story are kept even if they repeat: its headline, its dateline, its first paragraph unless the
/// evidence is overwhelming, headings of kept paragraphs, and cells of tables. Use one for each page. A page teaches
/// what it has before this rule removes any of it, so a line that is removed stays known as repeated.
struct RepeatedLines {
  /// Names the rule in what the document lists as removed.
  static let rule = "site.repeated"

  private let page: PageText
  private let marks: PageLandmarks
  /// Each block's; 0 for those that were not observed.
  private var fingerprints: [UInt64] = []

  /// Prepares the rule for one page. Nothing is learned or removed before ``apply(to:at:_:)``.
  init(_ page: PageText, _ landmarks: PageLandmarks) {
    self.page = page
    marks = landmarks
  }

  /// Learns from a page, then removes what is repeated.
  ///
  /// Nothing is removed until ``MemoryLimits/minimumPages`` pages of the site are known, this one included, nor if more
  /// than half of the kept words would go.
  mutating func apply(to verdicts: inout [BlockVerdict], at address: PageAddress, _ memory: inout SiteMemory) {
    let observed = observe(verdicts, at: address)
    memory.learn(observed) { fingerprint in
      fingerprints.firstIndex(of: fingerprint).map { String(page.text(of: page.blocks[$0]).prefix(200)) }
    }
    guard memory.isReady(for: address.site) else { return }
    let found = repeated(verdicts, at: address.site, memory)
    guard !found.isEmpty, leavesStory(found, verdicts) else { return }
    for index in found {
      verdicts[index] = .removed(rule: Self.rule, score: nil)
      memory.countRemoval(of: fingerprints[index], at: address.site)
    }
  }

  /// The lines that were kept, or almost.
  ///
  /// A line that the model removed with a score near its threshold is learned too, with 0 words: it may be kept on the
  /// next page. Each line counts once. Of more than ``MemoryLimits/linesOfPage`` lines the first half of that number
  /// and as many of the last count, since a site repeats what is around its stories; those between are neither learned
  /// nor removed as repeated.
  private mutating func observe(_ verdicts: [BlockVerdict], at address: PageAddress) -> PageLines {
    var observed = PageLines(address: address, lines: [])
    fingerprints = [UInt64](repeating: 0, count: verdicts.count)
    let lines = verdicts.indices.filter { Self.isLearned(verdicts[$0]) }
    let half = MemoryLimits.linesOfPage / 2
    var seen: Set<UInt64> = []
    for (place, index) in lines.enumerated() where place < half || place >= lines.count - half {
      let block = page.blocks[index]
      let fingerprint = LineFingerprint.of(line: page.bytes, Int(block.start), Int(block.end))
      fingerprints[index] = fingerprint
      guard seen.insert(fingerprint).inserted else { continue }
      let words = verdicts[index].isKept ? block.shape.words : 0
      observed.lines.append(.init(fingerprint: fingerprint, words: UInt16(clamping: words)))
    }
    return observed
  }

  private static func isLearned(_ verdict: BlockVerdict) -> Bool {
    switch verdict {
    case .kept: true
    case .removed(_, let score): score.map { $0 > -1 } ?? false
    }
  }

  /// The kept blocks that the site repeats. The story's first block goes only if the evidence is overwhelming.
  private func repeated(_ verdicts: [BlockVerdict], at site: String, _ memory: SiteMemory) -> [Int] {
    let first = verdicts.indices.first { verdicts[$0].isKept && page.blocks[$0].shape.words >= 8 && !isHeading($0) }
    var found: [Int] = []
    // Start at the end, because a heading is removed only if what follows it is.
    var nextGoes = true
    for index in verdicts.indices.reversed() where verdicts[index].isKept {
      let goes =
        memory.repetition(of: fingerprints[index], at: site).map { repetition in
          !isSpared(index, before: first) && (!isHeading(index) || nextGoes)
            && (index != first || isOverwhelming(repetition, memory.limits))
        } ?? false
      if goes { found.append(index) }
      nextGoes = goes
    }
    return found
  }

  /// Whether at least nine of ten pages have a line, and twice as many pages were seen as are needed otherwise.
  private func isOverwhelming(_ repetition: SiteMemory.Repetition, _ limits: MemoryLimits) -> Bool {
    repetition.of >= 2 * limits.minimumPages && repetition.pages * 10 >= repetition.of * 9
  }

  private func isHeading(_ index: Int) -> Bool {
    !page.elements[Int(page.blocks[index].element)].around
      .isDisjoint(with: [.topHeading, .heading2, .heading])
  }

  /// Whether a block is kept although it repeats: a heading of the page, a table's cell, a title, a dateline.
  private func isSpared(_ index: Int, before first: Int?) -> Bool {
    let around = page.elements[Int(page.blocks[index].element)].around
    if around.contains(.topHeading) || around.contains(.cell) || marks.titleLikeness[index] >= 0.6 { return true }
    guard let first, index < first else { return false }
    // A place name in capitals right before the story is its dateline.
    let shape = page.blocks[index].shape
    return index + 1 == first && shape.words <= 6 && shape.capitals * 2 >= shape.words
  }

  /// Whether most of the kept text would stay: if a whole page repeats, it is better left as it is.
  private func leavesStory(_ found: [Int], _ verdicts: [BlockVerdict]) -> Bool {
    let words = { (index: Int) in Int(page.blocks[index].shape.words) }
    let all = verdicts.indices.reduce(0) { $0 + (verdicts[$1].isKept ? words($1) : 0) }
    return found.reduce(0) { $0 + words($1) } * 2 <= all
  }
}
