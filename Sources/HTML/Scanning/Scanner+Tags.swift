/// Start and end tags (WHATWG 13.2.5.6 to 13.2.5.8 and 13.2.5.32 to 13.2.5.40).
///
/// `<DIV>` and `<div/>` are the tag `div`; `<a/b>` is `a` with an attribute `b`; `< a>` and `<1>` are text, as a name
/// begins with a letter; `</a b=c>` ends `a`.
extension Scanner {
  /// Reads a start tag whose name begins at a place. Its attributes are then the last of ``Scanner/attributes``.
  @inline(__always)
  mutating func startTag(at start: Int) {
    let end = endOfName(from: start)
    let tag = self.tag(from: start, to: end.place, isOdd: end.isOdd)
    token.tag = tag
    token.kind = .startTag
    token.isSelfClosing = false
    token.firstAttribute = attributeCount
    token.attributeCount = 0
    if bytes.peek(end.place) == 62 {
      position = end.place + 1
      return
    }
    readAttributes(from: end.place)
    token.attributeCount = attributeCount - token.firstAttribute
  }

  /// Reads an end tag whose name begins at a place; its attributes are dropped.
  @inline(__always)
  mutating func endTag(at start: Int) {
    let end = endOfName(from: start)
    let tag = self.tag(from: start, to: end.place, isOdd: end.isOdd)
    token.tag = tag
    token.kind = .endTag
    if bytes.peek(end.place) == 62 {
      position = end.place + 1
      return
    }
    token.firstAttribute = attributeCount
    readAttributes(from: end.place)
    attributeCount = token.firstAttribute
  }

  /// Where a tag's name ends, and whether it must be decoded. Only white space, `/` and `>` end it: `<a<b>` is one tag.
  @inline(__always)
  private mutating func endOfName(from start: Int) -> (place: Int, isOdd: Bool) {
    var place = start
    var seen: ByteClass = []
    while true {
      let found = byteClass(bytes.peek(place))
      if found.contains(.endsTagName) { return (place, seen.contains(.odd)) }
      seen.formUnion(found)
      place += 1
    }
  }

  /// The tag with the name between two places. A well-known name of up to eight letters in lower case, as nearly all
  /// are, is found by one load and one look-up.
  @inline(__always)
  mutating func tag(from start: Int, to end: Int, isOdd: Bool) -> Tag {
    let length = end - start
    if length <= 8, !isOdd, let word = bytes.word(at: start) {
      let key = length == 8 ? word : word & ((1 << (8 * UInt64(truncatingIfNeeded: length))) &- 1)
      var place = TagTable.index(key: key, length: length)
      while true {
        let slot = slots[place]
        if slot.key == key, Int(slot.length) == length { return slot.tag }
        if slot.length == 0 { break }
        place = (place + 1) & (slots.count - 1)
      }
    }
    return rareTag(from: start, to: end)
  }

  /// The tag with a name that is long, has capitals or NUL bytes, ends the page or is unknown. A name is cut at 65,535
  /// bytes; if no number is left for a new one, it gets the last tag, whose name is empty.
  @inline(never)
  private mutating func rareTag(from start: Int, to end: Int) -> Tag {
    if end - start > Int(UInt16.max) { limits.insert(.names) }
    customNames.lastRead.removeAll(keepingCapacity: true)
    for place in start..<min(end, start + Int(UInt16.max)) {
      let byte = bytes[place]
      if byte == 0 {
        customNames.lastRead.append(contentsOf: [0xEF, 0xBF, 0xBD])
      } else {
        customNames.lastRead.append(byte.lowercased)
      }
    }
    if let tag = TagTable.find(customNames.lastRead) { return tag }
    if let tag = customNames.intern(customNames.lastRead) { return tag }
    limits.insert(.names)
    return Tag(rawValue: .max)
  }
}
