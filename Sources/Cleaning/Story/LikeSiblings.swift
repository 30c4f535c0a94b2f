import HTML

/// Keeps the rest of a run of similar siblings if enough of the run is kept.
///
/// A long story has many elements of the same kind in one parent. In such a run, no paragraph should be left out
/// because it is short, or because it comes later than any in training.
enum LikeSiblings {
  /// The least pieces of running text in a run that are kept.
  private static let least = 16
  /// The share of a run's running text that must be kept, in tenths.
  private static let share = 2
  /// Of this many first pieces of running text, all but two must be kept, or the story begins elsewhere.
  private static let beginning = 10

  /// Adjacent elements of one kind, with counts of their text.
  private struct Run {
    var pieces: [Int] = []
    var kept = 0
    var running = 0
    var keptAtBeginning = 0
    var keptCharacters = 0
    var characters = 0

    /// Adds a block, with its length if it is running text.
    mutating func add(_ block: Int, length: Int?, isKept: Bool) {
      pieces.append(block)
      guard let length else { return }
      running += 1
      characters += length
      guard isKept else { return }
      kept += 1
      keptCharacters += length
      if running <= beginning { keptAtBeginning += 1 }
    }

    /// Whether enough of it is kept.
    var carries: Bool {
      kept >= least && keptAtBeginning >= beginning - 2 && keptCharacters * 10 >= characters * share
    }
  }

  /// Keeps what the model removed from runs that it kept otherwise.
  ///
  /// Nothing is done with fewer than ``least`` kept pieces of running text.
  static func carry(_ verdicts: inout [BlockVerdict], _ page: StoryPage) {
    let kept = verdicts.indices.reduce(0) { $0 + (verdicts[$1].isKept && page.sums.isRunning[$1] ? 1 : 0) }
    guard kept >= least else { return }
    var runs: [UInt64: Run] = [:]
    for (index, block) in page.text.blocks.enumerated() {
      guard let key = key(of: index, page) else { continue }
      let length = page.sums.isRunning[index] ? Int(block.characters) : nil
      runs[key, default: Run()].add(index, length: length, isKept: verdicts[index].isKept)
    }
    for run in runs.values where run.carries { carry(run, &verdicts, page) }
  }

  /// Keeps the pieces of a run up to its last running text; what comes after that is uncertain.
  private static func carry(_ run: Run, _ verdicts: inout [BlockVerdict], _ page: StoryPage) {
    let isOfRun = { (index: Int) in page.sums.isRunning[index] && (verdicts[index].isKept || isLeftOut(verdicts[index]))
    }
    guard let end = run.pieces.last(where: isOfRun), let last = run.pieces.last(where: { verdicts[$0].isKept }) else {
      return
    }
    for index in run.pieces where index <= max(end, last) && isLeftOut(verdicts[index]) {
      let block = page.text.blocks[index]
      // Between kept paragraphs, a paragraph may be mostly a link.
      let links: Int32 = index < last ? 8 : 3
      if block.linkCharacters * 10 <= block.characters * links { verdicts[index] = .kept }
    }
  }

  /// Keeps the other items of lists under a paragraph if at least half were kept. The list has 2 to 40 blocks, and its
  /// paragraph is kept and at most three blocks before it. Items of which more than three tenths are links stay out.
  static func fillLists(_ verdicts: inout [BlockVerdict], _ page: StoryPage) {
    for (element, record) in page.text.elements.enumerated() where record.tag == .ul || record.tag == .ol {
      let blocks = page.blocks(of: element)
      guard (2...40).contains(blocks.count) else { continue }
      let kept = blocks.count { verdicts[$0].isKept }
      guard kept > 0, kept < blocks.count, kept * 2 >= blocks.count,
        (max(0, blocks.lowerBound - 3)..<blocks.lowerBound).contains(where: {
          verdicts[$0].isKept && page.sums.isRunning[$0] && !page.around($0).contains(.item)
        })
      else { continue }
      for index in blocks where isLeftOut(verdicts[index]) {
        let block = page.text.blocks[index]
        if block.linkCharacters * 10 <= block.characters * 3 { verdicts[index] = .kept }
      }
    }
  }

  /// Keeps the line over a part that readers unfold if the part is kept, and preformatted text in the story's element
  /// if other such text there is kept: both are too short to be judged alone.
  static func fillParts(_ verdicts: inout [BlockVerdict], _ page: StoryPage) {
    for (element, record) in page.text.elements.enumerated() where record.tag == .summary {
      let (own, parent) = (page.blocks(of: element), page.text.parent(of: element))
      guard parent >= 0, own.count == 1, let line = own.first, isLeftOut(verdicts[line]) else { continue }
      let part = page.blocks(of: parent).dropFirst(own.upperBound - page.blocks(of: parent).lowerBound)
      if !part.isEmpty, part.allSatisfy({ verdicts[$0].isKept }) { verdicts[line] = .kept }
    }
    let own = page.marks.bestBlocks.start..<min(page.marks.bestBlocks.end, verdicts.count)
    let texts = own.filter { page.around($0).contains(.preformatted) && page.text.blocks[$0].links == 0 }
    guard texts.contains(where: { verdicts[$0].isKept }) else { return }
    for index in texts where isLeftOut(verdicts[index]) { verdicts[index] = .kept }
  }

  /// Whether the model examined a block and removed it. False for what a rule removed, and for what its words alone
  /// exclude (``BlockJudge/hopeless``).
  static func isLeftOut(_ verdict: BlockVerdict) -> Bool {
    guard case .removed(let rule, let score?) = verdict else { return false }
    return rule == "classifier.body" && score > BlockJudge.hopeless / 2
  }

  /// What the pieces of a run have in common: the element around them and their tag. Nil if there is no element around
  /// it.
  private static func key(of block: Int, _ page: StoryPage) -> UInt64? {
    var element = Int(page.text.blocks[block].element)
    guard element >= 0 else { return nil }
    guard TagRole.isTextual(page.text.elements[element].tag) else {
      // Either text between line breaks in one element, or a separate element for each paragraph.
      if page.blocks(of: element).count > 1 { return UInt64(element) << 16 }
      return climbed(from: element, page)
    }
    while true {
      let parent = page.text.parent(of: element)
      guard parent >= 0, TagRole.isTextual(page.text.elements[parent].tag) else { break }
      element = parent
    }
    return climbed(from: element, page)
  }

  /// The key of the outermost element that holds only the same block.
  private static func climbed(from start: Int, _ page: StoryPage) -> UInt64? {
    var element = start
    var parent = page.text.parent(of: element)
    while parent >= 0, page.blocks(of: parent).count <= 1 {
      element = parent
      parent = page.text.parent(of: element)
    }
    guard parent >= 0 else { return nil }
    return UInt64(parent) << 16 | UInt64(page.text.elements[element].tag.rawValue) + 1
  }
}
