/// Prefix sums over the blocks, so that the sum over any range is one subtraction.
///
/// Each sum has one entry more than there are blocks: blocks 3 to 5 have `characters[6] - characters[3]`. Floats are
/// exact up to 2²⁴ characters; the features made of them need no more.
struct PageSums {
  /// Characters before the block.
  private(set) var characters: [Float] = []
  /// Characters in links before it.
  private(set) var linked: [Float] = []
  /// Characters of running text before it.
  private(set) var running: [Float] = []
  /// Blocks of running text before it.
  private(set) var runningBlocks: [Float] = []
  /// Whether each block is running text: it is long enough, has few links, and ends like a sentence.
  private(set) var isRunning: [Bool] = []

  /// Sums up a page in one pass over its blocks.
  init(_ page: PageText) {
    let count = page.blocks.count
    characters.reserveCapacity(count + 1)
    linked.reserveCapacity(count + 1)
    running.reserveCapacity(count + 1)
    runningBlocks.reserveCapacity(count + 1)
    isRunning.reserveCapacity(count)
    var (all, links, text, blocks) = (Float(0), Float(0), Float(0), Float(0))
    for block in page.blocks {
      append(all, links, text, blocks)
      let runs = Self.isRunningText(block)
      isRunning.append(runs)
      all += Float(block.characters)
      links += Float(block.linkCharacters)
      if runs {
        text += Float(block.characters)
        blocks += 1
      }
    }
    append(all, links, text, blocks)
  }

  private mutating func append(_ all: Float, _ links: Float, _ text: Float, _ blocks: Float) {
    characters.append(all)
    linked.append(links)
    running.append(text)
    runningBlocks.append(blocks)
  }

  /// Whether a block is prose: long enough, with few links, and ending like a sentence unless it is very long. At least
  /// 80 characters, of which at most three tenths are links; from 200 on it may end anyhow.
  private static func isRunningText(_ block: PageBlock) -> Bool {
    // A sentence in ideographs has only about half as many characters.
    let characters = block.characters + min(block.shape.foreign, block.shape.words)
    guard characters >= 80, Float(block.linkCharacters) <= 0.3 * Float(block.characters) else { return false }
    return characters >= 200 || block.shape.ending == .stop || block.shape.ending == .quote
  }

  /// All of the page's characters.
  var total: Float { characters.last ?? 0 }
  /// All characters of running text.
  var totalRunning: Float { running.last ?? 0 }
}
