import HTML

/// A page whose blocks were judged, for the rules that recognise a story by its surroundings.
///
/// Blocks and elements are given by their indices in `text`. Rules change only the verdicts, which are not part of it,
/// so each rule sees what those before it left.
struct StoryPage {
  /// The blocks and elements.
  let text: PageText
  let tree: Tree
  let sums: PageSums
  let marks: PageLandmarks
  let elements: ElementReader

  /// The blocks of an element; empty for an element without text.
  func blocks(of element: Int) -> Range<Int> {
    let record = text.elements[element]
    return Int(record.firstBlock)..<max(Int(record.firstBlock), min(Int(record.endBlock), text.blocks.count))
  }

  /// The kinds of elements around a block.
  func around(_ block: Int) -> AncestorSet { text.elements[Int(text.blocks[block].element)].around }

  /// Whether a block is a heading, or anything else inside `h1` to `h6`.
  func isHeading(_ block: Int) -> Bool { !around(block).isDisjoint(with: [.topHeading, .heading2, .heading]) }

  /// Whether a block is running text; in scripts that need few characters, such as Korean, a sentence is enough.
  func isProse(_ block: Int) -> Bool {
    if sums.isRunning[block] { return true }
    let (block, shape) = (text.blocks[block], text.blocks[block].shape)
    return shape.foreign * 2 >= shape.characters && block.end - block.start >= 72
      && block.linkCharacters * 3 <= block.characters && (shape.ending == .stop || shape.ending == .quote)
  }

  /// Whether nearly all of a block is links: at least nine tenths of its characters.
  func isLinked(_ block: Int) -> Bool {
    let block = text.blocks[block]
    return block.links > 0 && block.linkCharacters * 10 >= block.characters * 9
  }

  /// The characters of running text in some blocks that are kept.
  func running(_ blocks: some Sequence<Int>, _ verdicts: [BlockVerdict]) -> Int {
    blocks.reduce(0) { sum, block in
      sum + (verdicts[block].isKept && sums.isRunning[block] ? Int(text.blocks[block].characters) : 0)
    }
  }

  /// The characters of some blocks that are kept, without white space.
  func kept(_ blocks: some Sequence<Int>, _ verdicts: [BlockVerdict]) -> Int {
    blocks.reduce(0) { $0 + (verdicts[$1].isKept ? Int(text.blocks[$1].characters) : 0) }
  }

  /// The outermost element around a block that contains none of the blocks `others`; nil if even the block's own
  /// element does.
  func outermost(around block: Int, without others: [Int]) -> Int? {
    var element = Int(text.blocks[block].element)
    var found: Int?
    while element >= 0 {
      let range = blocks(of: element)
      if others.contains(where: range.contains) { return found }
      found = element
      element = text.parent(of: element)
    }
    return found
  }

  /// Whether a block is in a cell of at most two blocks, as tables of data have, rather than in a column of the page.
  func isInSmallCell(_ block: Int) -> Bool {
    guard around(block).contains(.cell) else { return false }
    var element = Int(text.blocks[block].element)
    while element >= 0, text.elements[element].tag != .td, text.elements[element].tag != .th {
      element = text.parent(of: element)
    }
    return element >= 0 && blocks(of: element).count <= 2
  }

  /// The blocks of the largest element around a notice that has at least two blocks, at most `most`, and beside the notice
  /// only such as may be in its box; nil if there is none.
  func box(around notice: Int, most: Int, _ mayBeInBox: (Int) -> Bool) -> Range<Int>? {
    var element = Int(text.blocks[notice].element)
    var found: Range<Int>?
    while element >= 0 {
      let blocks = blocks(of: element)
      guard blocks.count <= most, blocks.allSatisfy({ $0 == notice || mayBeInBox($0) }) else { break }
      if blocks.count > 1, !TagRole.isTextual(text.elements[element].tag) { found = blocks }
      element = text.parent(of: element)
    }
    return found
  }

  /// Removes the kept blocks of a range by a rule. Blocks that were removed before keep their rule.
  func remove(_ blocks: some Sequence<Int>, rule: String, _ verdicts: inout [BlockVerdict]) {
    for block in blocks where verdicts[block].isKept { verdicts[block] = .removed(rule: rule, score: nil) }
  }

  /// Keeps what the model doubts if enough like it is kept, and removes lines of links that it doubts. It runs before
  /// all rules that remove by what a part is called.
  func settleDoubts(_ verdicts: inout [BlockVerdict], _ groups: BlockGroups, _ scores: [Float]) {
    LikeGroups.carry(&verdicts, self, groups, scores)
    LikeSiblings.carry(&verdicts, self)
    LikeSiblings.fillLists(&verdicts, self)
    LikeSiblings.fillParts(&verdicts, self)
    DoubtedLinks.apply(to: &verdicts, self, scores)
    LinkLists.keep(&verdicts, self)
  }

  /// Removes everything that is not part of the page's own story, or is in it twice.
  ///
  /// The order matters: what one rule removes is no evidence for the next. Parts beside the story go first, then
  /// copies, single lines, and last what follows a story's end.
  func removeWhatIsNone(_ verdicts: inout [BlockVerdict]) {
    BesideStory.apply(to: &verdicts, self)
    LayoutCells.apply(to: &verdicts, self)
    EmbedNotices.apply(to: &verdicts, self)
    ConsentNotices.apply(to: &verdicts, self)
    Disclosures.apply(to: &verdicts, self)
    StoryFrame.apply(to: &verdicts, self)
    SecondStory.apply(to: &verdicts, self)
    CutBeginnings.apply(to: &verdicts, self)
    RepeatedText(self, verdicts).apply(to: &verdicts)
    PullQuotes.apply(to: &verdicts, self)
    PlayerClocks.apply(to: &verdicts, self)
    removeLines(&verdicts)
    CompanyNotes.apply(to: &verdicts, self)
    Appeals.apply(to: &verdicts, self)
  }
}
