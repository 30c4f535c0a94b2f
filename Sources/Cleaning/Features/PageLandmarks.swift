import HTML

/// The landmarks to which all blocks of a page are compared: the headline and the elements that hold the text.
///
/// Blocks and elements are given by their indices. On a page without running text the ranges are the whole page.
struct PageLandmarks {
  /// The block that is most likely the headline, or nil.
  private(set) var headline: Int?
  /// The element with the best paragraphs, or -1 if there are none.
  private(set) var best = -1
  /// That element's blocks.
  private(set) var bestBlocks: BlockRange
  /// The innermost element that holds seven tenths of the running text.
  private(set) var coverBlocks: BlockRange
  /// For each element how many steps out the first one with half of the running text is; 20 if there is none.
  private(set) var stepsToMost: [Int32] = []
  /// For each element how many steps out the best one is; 20 if it isn't around it.
  private(set) var stepsToBest: [Int32] = []
  /// For each block the last block of running text before it, or -1.
  private(set) var runningBefore: [Int32] = []
  /// For each block the next block of running text after it, or the number of blocks.
  private(set) var runningAfter: [Int32] = []
  /// For each block the last heading before it, or -1.
  private(set) var headingBefore: [Int32] = []
  /// For each block, how similar its words are to the page's title, 0 to 1. The highest over all titles; 0 for blocks
  /// of ``PageText/longBlock`` characters or more.
  private(set) var titleLikeness: [Float]
  /// For each block how similar its words are to the page's description, 0 to 1. 0 for blocks of at most 25 characters,
  /// too.
  private(set) var descriptionLikeness: [Float]
  /// For each block how many other blocks have the same words.
  private(set) var repeats: [Int32]

  /// Finds a page's landmarks; `titles` and `description` are from its head.
  ///
  /// A page without titles has a headline only if it has an `h1`.
  init(_ page: PageText, _ sums: PageSums, titles: [String], description: String?) {
    let all = BlockRange(start: 0, end: page.blocks.count)
    bestBlocks = all
    coverBlocks = all
    titleLikeness = [Float](repeating: 0, count: all.count)
    descriptionLikeness = titleLikeness
    repeats = [Int32](repeating: 0, count: all.count)
    findBest(page, sums)
    findCover(page, sums)
    stepsToMost = steps(page) { _, blocks in
      sums.running[blocks.end] - sums.running[blocks.start] >= 0.5 * sums.totalRunning
    }
    stepsToBest = steps(page) { element, _ in element == best }
    findNeighbours(page, sums)
    compare(page, titles: titles, description: description)
    findHeadline(page)
  }

  /// An element's blocks, within the page's: the last may have been dropped.
  private func range(of element: PageElement) -> BlockRange {
    BlockRange(start: Int(element.firstBlock), end: min(Int(element.endBlock), titleLikeness.count))
  }

  /// Scores elements by the paragraphs in them; less deeply nested paragraphs count more. A paragraph's score goes to
  /// the element around it, half of it to the next, a third and a fifth to the two after that.
  private mutating func findBest(_ page: PageText, _ sums: PageSums) {
    var scores = [Float](repeating: 0, count: page.elements.count)
    for (index, block) in page.blocks.enumerated() where sums.isRunning[index] {
      let score = 1 + min(3, Float(block.characters) / 100) + Float(block.shape.commas) * 0.3
      var element = Int(block.element)
      while element > 0, TagRole.isTextual(page.elements[element].tag) { element = page.parent(of: element) }
      var weight: Float = 1
      var level = 0
      while element >= 0, level < 4 {
        scores[element] += score * weight
        weight *= level == 0 ? 0.5 : 0.66
        level += 1
        element = page.parent(of: element)
      }
    }
    var top: Float = 0
    for (index, score) in scores.enumerated() where score > 0 {
      let blocks = range(of: page.elements[index])
      let characters = sums.characters[blocks.end] - sums.characters[blocks.start]
      let links = sums.linked[blocks.end] - sums.linked[blocks.start]
      let value = score * (1 - links / max(1, characters))
      if value > top {
        top = value
        best = index
        bestBlocks = blocks
      }
    }
  }

  /// Finds the smallest element with 70 % of the running text. Elements are in document order, so the last one that has
  /// it is the innermost.
  private mutating func findCover(_ page: PageText, _ sums: PageSums) {
    let wanted = 0.7 * sums.totalRunning
    guard wanted > 0 else { return }
    for element in page.elements {
      let blocks = range(of: element)
      if blocks.end > blocks.start, sums.running[blocks.end] - sums.running[blocks.start] >= wanted {
        coverBlocks = blocks
      }
    }
  }

  /// For each element how many steps out the first one is for which a condition holds; 20 if there is none. One pass,
  /// because an element comes after its parent: from each block out, deeply nested pages would take a step a level.
  private func steps(_ page: PageText, to holds: (Int, BlockRange) -> Bool) -> [Int32] {
    var steps = [Int32](repeating: -1, count: page.elements.count)
    for (index, element) in page.elements.enumerated() {
      let parent = page.parent(of: index)
      if holds(index, range(of: element)) {
        steps[index] = 0
      } else if parent >= 0, steps[parent] >= 0 {
        steps[index] = steps[parent] + 1
      }
    }
    return steps.map { $0 < 0 ? 20 : $0 }
  }

  /// Finds the running text and the heading next to each block.
  private mutating func findNeighbours(_ page: PageText, _ sums: PageSums) {
    let count = page.blocks.count
    runningAfter = [Int32](repeating: Int32(count), count: count)
    var (running, heading) = (Int32(-1), Int32(-1))
    for (index, block) in page.blocks.enumerated() {
      runningBefore.append(running)
      headingBefore.append(heading)
      if sums.isRunning[index] { running = Int32(index) }
      if !page.elements[Int(block.element)].around.isDisjoint(with: [.topHeading, .heading2, .heading]) {
        heading = Int32(index)
      }
    }
    var next = Int32(count)
    for index in stride(from: count - 1, through: 0, by: -1) {
      runningAfter[index] = next
      if sums.isRunning[index] { next = Int32(index) }
    }
  }

  /// Compares each block with the page's titles and description, and with the other blocks. Only blocks of fewer than
  /// ``PageText/longBlock`` characters; others stay at 0.
  private mutating func compare(_ page: PageText, titles: [String], description: String?) {
    // Most pages repeat the same title several times.
    let titles = titles.reduce(into: [WordSet]()) { sets, title in
      let words = WordSet(title)
      if !sets.contains(words) { sets.append(words) }
    }
    let description = WordSet(description ?? "")
    var seen = HashTable<Int32>(capacity: page.blocks.count, blank: 0)
    var keys = [UInt64](repeating: 0, count: page.blocks.count)
    for (index, block) in page.blocks.enumerated() where block.characters < PageText.longBlock {
      let words = page.words[index]
      for title in titles { titleLikeness[index] = max(titleLikeness[index], title.likeness(words)) }
      if block.characters > 25 { descriptionLikeness[index] = description.likeness(words) }
      let key = WordHash.of(words, .plain)
      keys[index] = key
      seen.set(key, (seen[key] ?? 0) + 1)
    }
    for (index, block) in page.blocks.enumerated() where block.characters < PageText.longBlock {
      repeats[index] = (seen[keys[index]] ?? 1) - 1
    }
  }

  /// Finds the block that is most like a title, with a bonus for `h1` and `h2`. Only blocks of two words or more and at
  /// most 300 characters. Of equals the first is taken.
  private mutating func findHeadline(_ page: PageText) {
    var top: Float = 0
    for (index, block) in page.blocks.enumerated() where block.characters <= 300 && block.shape.words >= 2 {
      let around = page.elements[Int(block.element)].around
      let rank: Float = around.contains(.topHeading) ? 2 : around.contains(.heading2) ? 1 : 0
      let likeness = titleLikeness[index]
      let value = likeness < 0.3 ? (rank == 2 ? 0.4 : 0) : likeness + 0.4 * rank
      if value > top + 1e-6 {
        top = value
        headline = index
      }
    }
  }
}
