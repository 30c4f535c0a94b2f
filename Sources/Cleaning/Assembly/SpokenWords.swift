import HTML

/// The words within a page's lines that only screen readers speak, such as `(opens in a new tab)` in a link.
///
/// A line that is all for screen readers has none: such a headline may be the real one.
struct SpokenWords {
  /// The longest such words, in bytes; longer ones are a text of their own.
  private static let longest = 200
  /// The most nodes that hold such words.
  private static let mostNodes = 16

  private let page: PageText
  /// Their places in the page's text, in order, none within another.
  private var places: [Range<Int>] = []

  /// Finds the words in a page's blocks.
  init(_ page: PageText, _ tree: borrowing Tree, _ elements: ElementReader) {
    self.page = page
    var (done, block, first) = (0, -1, 0)
    for index in elements.spoken {
      let element = page.elements[index]
      let own = Int(element.firstBlock)
      guard own < page.blocks.count else { break }
      if own != block {
        leaveWords(to: block, since: first)
        (block, first) = (own, places.count)
      }
      let bounds = page.blocks[block]
      let (start, end) = (Int(element.start), min(Int(element.end), Int(bounds.end)))
      guard start >= max(done, Int(bounds.start)), start < end, end - start <= Self.longest else { continue }
      // What is nested is not looked at again, so that the time is linear.
      done = end
      if Self.isText(page.bytes[start..<end], of: NodeID(index: element.node), tree) { places.append(start..<end) }
    }
    leaveWords(to: block, since: first)
  }

  /// Forgets the places from an index on, all in one block, if nothing else in the block is a word.
  private mutating func leaveWords(to block: Int, since first: Int) {
    guard first < places.count else { return }
    let rest = bytes(without: first, Int(page.blocks[block].start)..<Int(page.blocks[block].end))
    if ShapeCounter.shape(of: rest, from: 0, to: rest.count).words == 0 { places.removeSubrange(first...) }
  }

  /// Whether bytes of the page's text are an element's text but for white space: they are another one's if the
  /// element's block was dropped.
  private static func isText(_ bytes: ArraySlice<UInt8>, of node: NodeID, _ tree: borrowing Tree) -> Bool {
    var rest = bytes.drop { $0 <= 32 }
    var next = tree.next(after: node, within: node)
    for _ in 0..<mostNodes {
      guard let inner = next else { break }
      if tree.kind(of: inner) == .text {
        for byte in tree.textBytes(of: inner) where byte > 32 {
          guard rest.first == byte else { return false }
          rest = rest.dropFirst().drop { $0 <= 32 }
        }
      }
      next = tree.next(after: inner, within: node)
    }
    return rest.isEmpty
  }

  /// The page's text at a place, without these words.
  func textWithout(_ place: Range<Int>) -> String {
    // The first one that ends behind the place's beginning.
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].upperBound > place.lowerBound { high = middle } else { low = middle + 1 }
    }
    guard low < places.count, places[low].lowerBound < place.upperBound else {
      return String(decoding: page.bytes[place], as: UTF8.self)
    }
    return String(decoding: bytes(without: low, place), as: UTF8.self)
  }

  /// The bytes at a place without the words from an index on, and without the white space that they leave at the
  /// beginning of a line or at the end.
  private func bytes(without first: Int, _ place: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    var start = place.lowerBound
    for words in places[first...] {
      guard words.lowerBound < place.upperBound else { break }
      if words.lowerBound > start { bytes += page.bytes[start..<words.lowerBound] }
      start = min(words.upperBound, place.upperBound)
      if bytes.isEmpty || bytes.last == 10 {
        while start < place.upperBound, page.bytes[start] == 32 { start += 1 }
      }
    }
    bytes += page.bytes[start..<place.upperBound]
    while let last = bytes.last, last <= 32 { bytes.removeLast() }
    return bytes
  }
}
