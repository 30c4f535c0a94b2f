/// The text of a page: its blocks in document order and the elements around them.
struct PageText {
  /// The bytes of all blocks, one after the other.
  var bytes: [UInt8] = []
  /// The blocks.
  var blocks: [PageBlock] = []
  /// The words of each block: the first hundred of short ones, two of the others.
  var words = WordHashes()
  /// The elements.
  var elements: [PageElement] = []
  /// The number of the element that each node is, or -1; later nodes are none.
  var numbers: [Int32] = []
  /// The links.
  var links: [PageLink] = []

  /// Makes it empty, its storage kept.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    blocks.removeAll(keepingCapacity: true)
    words.removeAll()
    elements.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
  }

  /// From so many characters on a block is no line that might be a title or come again.
  static let longBlock: Int32 = 400

  /// The text of a block.
  func text(of block: PageBlock) -> String {
    String(decoding: bytes[Int(block.start)..<Int(block.end)], as: UTF8.self)
  }

  /// The number of the element that a node is, or nil.
  @inline(__always)
  func number(of node: UInt32) -> Int? {
    guard Int(node) < numbers.count, numbers[Int(node)] >= 0 else { return nil }
    return Int(numbers[Int(node)])
  }

  /// The element around an element.
  func parent(of element: Int) -> Int { Int(elements[element].parent) }
}
