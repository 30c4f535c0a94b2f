extension PageText {
  /// The blocks from the story's first to its last: kept text of some length that is not a heading and not among the
  /// lines matched by rules; empty if there is none.
  ///
  /// Text of some length has at least eight words. Blocks in between may be removed.
  func story(_ verdicts: [BlockVerdict], besides matched: Set<Int> = []) -> Range<Int> {
    func isStory(_ index: Int) -> Bool {
      verdicts[index].isKept && blocks[index].shape.words >= 8 && !matched.contains(index)
        && elements[Int(blocks[index].element)].around.isDisjoint(with: [.topHeading, .heading2, .heading])
    }
    guard let first = verdicts.indices.first(where: isStory), let last = verdicts.indices.last(where: isStory) else {
      return 0..<0
    }
    return first..<last + 1
  }
}
