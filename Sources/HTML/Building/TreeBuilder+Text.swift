import Encodings

/// Inserting text (WHATWG 13.2.6.1, "insert a character").
extension TreeBuilder {
  /// Inserts text at the appropriate place, joining it to text already there. Text that consists of NUL bytes alone
  /// makes no node.
  @inline(__always)
  mutating func insertText(_ slice: Slice) {
    let place = insertionPlace()
    let previous = place.sibling == 0 ? nodes[Int(place.parent)].lastChild : nodes[Int(place.sibling)].previousSibling
    if nodes[Int(previous)].kind == .text, previous != 0 { return join(slice, to: Int(previous)) }
    if slice.reading.contains(.encoded), isOnlyNull(slice) { return }
    let node = Node(start: slice.start, length: slice.length, kind: .text, detail: slice.reading.rawValue)
    _ = insert(node, at: place)
  }

  /// Inserts the rest of the current text.
  mutating func insertTokenText() -> Bool {
    insertText(scanner.token.slice)
    return true
  }

  /// Whether nothing is left of a text in the page once NUL bytes are dropped.
  @inline(never)
  private mutating func isOnlyNull(_ slice: Slice) -> Bool {
    guard slice.reading.contains(.dropsNull), !slice.reading.contains(.inExtra) else { return false }
    return source[Int(slice.start)..<Int(slice.end)].allSatisfy { $0 == 0 }
  }

  /// Adds to a text node: extends its length if both are adjacent in the page, otherwise copies both, decoded, to the
  /// tree's buffer.
  @inline(never)
  private mutating func join(_ slice: Slice, to node: Int) {
    let old = nodes[node].slice
    let plain: SliceReading = [.encoded]
    if old.end == slice.start, old.reading.subtracting(plain) == slice.reading.subtracting(plain) {
      nodes[node].length += slice.length
      nodes[node].detail |= slice.reading.rawValue
      return
    }
    if !old.reading.contains(.inExtra) { move(old, of: node) }
    appendExtra(slice, to: node)
  }

  /// Copies a node's text to the end of the tree's buffer, decoded.
  private mutating func move(_ old: Slice, of node: Int) {
    let start = extra.count
    appendDecoded(old)
    nodes[node].start = UInt32(start)
    nodes[node].length = UInt32(extra.count - start)
    nodes[node].detail = SliceReading.inExtra.rawValue
  }

  /// Adds to a text in the tree's buffer. A text that isn't the last in the buffer is first copied to its end, with
  /// room to double, so that texts which grow in turns take linear time in all.
  private mutating func appendExtra(_ slice: Slice, to node: Int) {
    let end = Int(nodes[node].start) + Int(nodes[node].length)
    if end == extra.count, nodes[node].detail & TreeBuilder.hasRoom == 0, !slice.reading.contains(.encoded) {
      for index in Int(slice.start)..<Int(slice.end) { extra.append(source[index]) }
      nodes[node].length += slice.length
      return
    }
    var added: [UInt8] = []
    SliceDecoder(bytes: source[Int(slice.start)..<Int(slice.end)], reading: slice.reading).decode(into: &added)
    let start = Int(nodes[node].start)
    let length = Int(nodes[node].length)
    let isLast = start + length == extra.count
    let isGrown = !isLast && start + room(length) <= extra.count && nodes[node].detail & TreeBuilder.hasRoom != 0
    if isGrown, length + added.count <= room(length) {
      for (offset, byte) in added.enumerated() { extra[start + length + offset] = byte }
    } else if isLast, nodes[node].detail & TreeBuilder.hasRoom == 0 {
      extra.append(contentsOf: added)
    } else {
      let newStart = extra.count
      let all = Array(extra[start..<start + length]) + added
      extra.append(contentsOf: all)
      extra.append(contentsOf: repeatElement(0, count: room(all.count) - all.count))
      nodes[node].start = UInt32(newStart)
      nodes[node].detail |= TreeBuilder.hasRoom
    }
    nodes[node].length += UInt32(added.count)
  }

  /// The bit in a text's `detail` that says that the buffer has room after it, up to the next power of two.
  private static let hasRoom: UInt8 = 128

  /// The capacity for a text that grows: the next power of two. It never shrinks as the text grows, so a text of `n`
  /// bytes is copied about log₂ `n` times.
  private func room(_ length: Int) -> Int {
    length <= 1 ? 1 : 1 << (Int.bitWidth - (length - 1).leadingZeroBitCount)
  }

  /// Appends a slice of the page to the buffer, decoded.
  private mutating func appendDecoded(_ slice: Slice) {
    SliceDecoder(bytes: source[Int(slice.start)..<Int(slice.end)], reading: slice.reading).decode(into: &extra)
  }

  /// Where the white space at the start of the current text ends, with character references decoded.
  mutating func endOfSpace(skipsNull: Bool = false) -> Int {
    let token = scanner.token
    let decoder = SliceDecoder(bytes: source[token.start..<token.end], reading: token.reading)
    var place = token.start
    while place < token.end {
      let byte = source[place]
      if ByteText.isSpace(byte) || (skipsNull && byte == 0) {
        place += 1
      } else if byte == 38, token.reading.contains(.references) {
        var value: [UInt8] = []
        let next = decoder.decodeOne(at: place, into: &value)
        guard value.count == 1, ByteText.isSpace(value[0]) else { return place }
        place = next
      } else {
        return place
      }
    }
    return place
  }

  /// Removes white space from the start of the current text, and inserts it if asked; true if nothing else is left. The
  /// rest of the text stays the current token, for the rule that comes next.
  mutating func takeSpace(inserting: Bool) -> Bool {
    let end = endOfSpace()
    let start = scanner.token.start
    if end > start, inserting {
      insertText(Slice(start: UInt32(start), length: UInt32(end - start), reading: scanner.token.reading))
    }
    scanner.token.start = end
    return end == scanner.token.end
  }

  /// Whether the current text has more than white space and NUL.
  mutating func hasMoreThanSpace() -> Bool {
    endOfSpace(skipsNull: true) < scanner.token.end
  }

  /// Drops a line feed at the start of text after `<pre>`, `<listing>` or `<textarea>`; true if that was all the text.
  mutating func dropLineFeed() -> Bool {
    dropsLineFeed = false
    guard scanner.token.kind == .text else { return false }
    let token = scanner.token
    var value: [UInt8] = []
    let decoder = SliceDecoder(bytes: source[token.start..<token.end], reading: token.reading)
    let next = decoder.decodeOne(at: token.start, into: &value)
    if value == [10] { scanner.token.start = next }
    return scanner.token.start == scanner.token.end
  }
}
