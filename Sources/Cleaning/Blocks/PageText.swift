/// The text of a page: its blocks in document order and the elements around them.
///
/// ``BlockSplitter`` fills it and the others only read it. Blocks, elements and links refer to each other by their
/// indices in these arrays.
struct PageText {
  /// The text of all blocks, one after the other, in UTF-8.
  var bytes: [UInt8] = []
  /// In document order; there is a limit for each page (``BlockSplitter/mostBlocks(bytes:)``).
  var blocks: [PageBlock] = []
  /// The words of each block: the first hundred of short ones, the first two of others.
  var words = WordHashes()
  /// All elements that were visited, in document order, so each comes after its parent.
  var elements: [PageElement] = []
  /// For each node its number as an element, or -1.
  var numbers: [Int32] = []
  /// In document order; a block's are together.
  var links: [PageLink] = []

  /// Empties it, keeping its storage.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    blocks.removeAll(keepingCapacity: true)
    words.removeAll()
    elements.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
  }

  /// A block with this many characters or more can't be a title or a repeated line.
  static let longBlock: Int32 = 400

  /// Copies a block's text out of the buffer, with a line feed for each line break.
  func text(of block: PageBlock) -> String {
    String(decoding: bytes[Int(block.start)..<Int(block.end)], as: UTF8.self)
  }

  /// A node's number as an element; nil for nodes that are no element, or were skipped, such as scripts.
  @inline(__always)
  func number(of node: UInt32) -> Int? {
    guard Int(node) < numbers.count, numbers[Int(node)] >= 0 else { return nil }
    return Int(numbers[Int(node)])
  }

  /// The element around an element; -1 for the outermost.
  func parent(of element: Int) -> Int { Int(elements[element].parent) }
}
