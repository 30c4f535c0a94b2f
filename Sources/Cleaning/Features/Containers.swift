/// The elements around a block that contain more than the block, from the inside out.
///
/// ``ranges`` and ``children`` have ``levels`` entries after each search. Elements that hold only the block are passed
/// over: a `p` in a `div` of its own has the next one out as its first container.
struct Containers {
  /// The number of containers examined.
  static let levels = 4

  /// The blocks of each, inner ones first; the whole page if there are no more.
  private(set) var ranges: [BlockRange] = []
  /// The number of recorded children of each.
  private(set) var children: [Float] = []
  /// How many steps out the first one with other running text is; 20 if there is none.
  private(set) var climbToText: Float = 0
  /// How many steps out the first one with half of the running text is.
  private(set) var climbToMost: Float = 0
  /// How many steps out the best element is; 20 if it isn't around the block.
  private(set) var climbToBest: Float = 20

  /// Finds the elements around a block. Keep the value and search again, since its arrays are reused.
  mutating func find(around block: Int, _ page: PageText, _ sums: PageSums, _ landmarks: PageLandmarks) {
    ranges.removeAll(keepingCapacity: true)
    children.removeAll(keepingCapacity: true)
    climbToText = -1
    let count = page.blocks.count
    var element = Int(page.blocks[block].element)
    climbToMost = Float(landmarks.stepsToMost[element])
    climbToBest = Float(landmarks.stepsToBest[element])
    var last = BlockRange(start: block, end: block + 1)
    let own: Float = sums.isRunning[block] ? 1 : 0
    var level: Float = 0
    while element >= 0, climbToText < 0 || ranges.count < Self.levels {
      let record = page.elements[element]
      let range = BlockRange(start: Int(record.firstBlock), end: min(count, Int(record.endBlock)))
      if climbToText < 0, sums.runningBlocks[range.end] - sums.runningBlocks[range.start] > own { climbToText = level }
      if range.count > last.count, ranges.count < Self.levels {
        ranges.append(range)
        children.append(Float(record.children))
        last = range
      }
      level += 1
      element = page.parent(of: element)
    }
    while ranges.count < Self.levels {
      ranges.append(BlockRange(start: 0, end: count))
      children.append(0)
    }
    if climbToText < 0 { climbToText = 20 }
  }
}
