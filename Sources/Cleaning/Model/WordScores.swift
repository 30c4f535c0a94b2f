/// What the words on and around each block say, according to the lexicon.
///
/// A weight is a summand of the logit: above 0 it speaks for the article's text. Words that the lexicon lacks weigh
/// nothing.
struct WordScores {
  /// Weights of the words on the nearest elements.
  private(set) var near: [Float] = []
  /// Weights of the words on all elements around.
  private(set) var far: [Float] = []
  /// Weights of the words of the text itself.
  private(set) var text: [Float] = []
  /// Weights of the words of the heading above it.
  private(set) var heading: [Float] = []
  /// All of them together, squashed to the range 0 to 1. 0.5 is where the words say nothing (``FeatureMath/squash``).
  private(set) var chance: [Float] = []
  /// Prefix sums of chance times words, before each block. It has one number more than there are blocks, the last of
  /// which is the page's.
  private(set) var mass: [Float] = [0]
  /// Words before each block.
  private(set) var words: [Float] = [0]
  /// Chance times words, and words, of each group.
  private var groupMass: [Float] = []
  private var groupWords: [Float] = []
  private let groups: [Int32]

  /// The names of the numbers that a row gets from word scores, in order.
  ///
  /// The forest knows a number only by its place: keep them in the order of ``append``.
  static let names =
    ["wordsNear", "wordsFar", "wordsText", "wordsHeading", "wordsAll", "chance"]
    + [-2, -1, 1, 2].map { "chance\($0)" }
    + ["chanceWindow4", "chanceWindow10", "massBefore", "massAfter", "massPage", "massPlace"]
    + (1...3).flatMap { ["chanceContainer\($0)", "massContainer\($0)"] } + ["chanceGroup", "chanceOthers"]

  /// How many elements, from the block outwards, are near.
  static let nearElements = 4

  /// Looks up the words of a page's blocks; those of its elements have been looked up already.
  ///
  /// - Parameter bias: the model's constant, which every block gets.
  init(
    _ page: PageText, _ landmarks: PageLandmarks, _ elements: ElementReader, _ groups: BlockGroups, _ lexicon: Lexicon,
    bias: Float
  ) {
    self.groups = groups.numbers
    reserve(page.blocks.count + 1)
    groupMass = [Float](repeating: 0, count: groups.count)
    groupWords = groupMass
    var weights = TextWeights()
    for index in page.blocks.indices {
      let element = Int(page.blocks[index].element)
      near.append(Self.sum(elements.near, page, element))
      far.append(elements.far[element])
      let own = weights.own(of: index, in: page, lexicon)
      let above = weights.heading(over: index, in: page, landmarks, lexicon)
      text.append(own)
      heading.append(above)
      chance.append(FeatureMath.squash(near[index] + far[index] + own + above + bias))
      let weight = Self.weight(of: page.blocks[index])
      mass.append(mass[index] + chance[index] * weight)
      words.append(words[index] + weight)
      groupMass[Int(groups.numbers[index])] += chance[index] * weight
      groupWords[Int(groups.numbers[index])] += weight
    }
  }

  /// The words of a block that count, at most 100; more say no more about it.
  static func weight(of block: PageBlock) -> Float { Float(min(100, block.shape.words)) }

  private mutating func reserve(_ count: Int) {
    near.reserveCapacity(count)
    far.reserveCapacity(count)
    text.reserveCapacity(count)
    heading.reserveCapacity(count)
    chance.reserveCapacity(count)
    mass.reserveCapacity(count)
    words.reserveCapacity(count)
  }

  /// The weights of an element and the nearest elements around it.
  private static func sum(_ weights: [Float], _ page: PageText, _ element: Int) -> Float {
    var sum: Float = 0
    var element = element
    var level = 0
    while element >= 0, level < nearElements {
      sum += weights[element]
      level += 1
      element = page.parent(of: element)
    }
    return sum
  }

  /// Appends a block's numbers to its row. They come after those of ``FeatureRow``. -1 stands for a neighbour beyond
  /// the page's ends.
  func append(_ index: Int, _ containers: Containers, to row: inout OutputSpan<Float>) {
    row.append(near[index])
    row.append(far[index])
    row.append(text[index])
    row.append(heading[index])
    row.append(near[index] + far[index] + text[index] + heading[index])
    row.append(chance[index])
    for distance in [-2, -1, 1, 2] {
      row.append(chance.indices.contains(index + distance) ? chance[index + distance] : -1)
    }
    let own = mass[index + 1] - mass[index]
    let ownWords = words[index + 1] - words[index]
    for reach in [4, 10] {
      let (start, end) = (max(0, index - reach), min(chance.count, index + reach + 1))
      row.append((mass[end] - mass[start] - own) / max(1, words[end] - words[start] - ownWords))
    }
    let total = mass[chance.count]
    row.append(FeatureMath.log(mass[index], upTo: FeatureMath.mostWords))
    row.append(FeatureMath.log(total - mass[index + 1], upTo: FeatureMath.mostWords))
    row.append(FeatureMath.log(total, upTo: FeatureMath.mostWords))
    row.append(mass[index] / max(1, total))
    for range in containers.ranges.prefix(3) {
      let inside = mass[range.end] - mass[range.start]
      row.append(inside / max(1, words[range.end] - words[range.start]))
      row.append(inside / max(1, total))
    }
    let group = Int(groups[index])
    let (all, count) = (groupMass[group], groupWords[group])
    row.append(all / max(1, count))
    // The other blocks of the group; -1 where they have no words.
    let others = count - ownWords
    row.append(others > 0 ? (all - chance[index] * ownWords) / others : -1)
  }
}
