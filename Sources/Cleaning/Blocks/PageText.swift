/// The text of a page: its blocks in document order and the elements around them.
struct PageText {
  /// The bytes of all blocks, one after the other.
  var bytes: [UInt8] = []
  /// The blocks.
  var blocks: [PageBlock] = []
  /// The elements.
  var elements: [PageElement] = []
  /// The links.
  var links: [PageLink] = []

  /// Makes it empty, its storage kept.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    blocks.removeAll(keepingCapacity: true)
    elements.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
  }

  /// The text of a block.
  func text(of block: PageBlock) -> String {
    String(decoding: bytes[Int(block.start)..<Int(block.end)], as: UTF8.self)
  }

  /// The element around an element.
  func parent(of element: Int) -> Int { Int(elements[element].parent) }
}
