/// The list of active formatting elements (WHATWG 13.2.4.3).
///
/// An element is in the list from its start tag to its own end tag, and on the stack only while it is open. If it is in
/// the list alone, the next text opens a copy of it.
extension TreeBuilder {
  /// Adds the element at the top of the stack; at most three equal ones stay (the "Noah's Ark clause"), or else a page
  /// of unclosed `<b>` would open all of them again in each paragraph. If the list is full, its first entry is dropped.
  mutating func pushFormatting() {
    let element = top
    var equal = 0
    var earliest = 0
    var index = formattingCount - 1
    while index >= 0, !formatting[index].isMarker {
      if formatting[index].tag == element.tag, haveSameAttributes(formatting[index].node, element.node) {
        equal += 1
        earliest = index
      }
      work += 1
      index -= 1
    }
    if equal >= 3 { removeFormatting(at: earliest) }
    if formattingCount >= formattingLimit {
      scanner.limits.insert(.formatting)
      removeFormatting(at: 0)
    }
    formatting[formattingCount] = FormattingElement(node: element.node, tag: element.tag)
    formattingCount += 1
  }

  /// Separates the formatting elements outside a cell, a caption, a template or the like from those inside. If the list
  /// is full there is none, and the limit is noted.
  mutating func pushMarker() {
    guard formattingCount < formattingLimit else {
      scanner.limits.insert(.formatting)
      return
    }
    formatting[formattingCount] = FormattingElement()
    formattingCount += 1
  }

  /// Removes an entry; those after it move down.
  mutating func removeFormatting(at index: Int) {
    guard index < formattingCount else { return }
    for place in index..<formattingCount - 1 { formatting[place] = formatting[place + 1] }
    formattingCount -= 1
    work += 1
  }

  /// Inserts an entry before an index, which must not be beyond the list; dropped if the list is full.
  mutating func insertFormatting(_ element: FormattingElement, at index: Int) {
    guard formattingCount < formatting.count else { return }
    var place = formattingCount
    while place > index {
      formatting[place] = formatting[place - 1]
      place -= 1
    }
    formatting[index] = element
    formattingCount += 1
  }

  /// Removes the entries up to the last marker, and the marker; all of them if there is none.
  mutating func clearFormattingToMarker() {
    while formattingCount > 0 {
      formattingCount -= 1
      if formatting[formattingCount].isMarker { return }
    }
  }

  /// The index of a node in the list; nil if it isn't there.
  mutating func formattingIndex(of node: UInt32) -> Int? {
    var index = formattingCount - 1
    while index >= 0 {
      if formatting[index].node == node { return index }
      index -= 1
    }
    return nil
  }

  /// The index of the last element with a tag after the last marker; nil if there is none.
  mutating func lastFormatting(_ tag: Tag) -> Int? {
    var index = formattingCount - 1
    while index >= 0, !formatting[index].isMarker {
      if formatting[index].tag == tag { return index }
      index -= 1
    }
    return nil
  }

  /// Whether a formatting element is no longer open and must be reopened for the text after it.
  @inline(__always)
  private func isClosed(_ element: FormattingElement) -> Bool {
    !element.isMarker && nodes[Int(element.node)].detail & TreeBuilder.isOpenBit == 0
  }

  /// Reopens elements that were closed by a block's end tag, not their own ("reconstruct the active formatting
  /// elements"): `<p><b>1</p><p>2` has a `b` in both paragraphs.
  @inline(__always)
  mutating func reopenFormatting() {
    if formattingCount > 0, isClosed(formatting[formattingCount - 1]) { reopenAll() }
  }

  /// Opens copies of all closed formatting elements since the last open one or marker.
  @inline(never)
  private mutating func reopenAll() {
    var index = formattingCount - 1
    while index > 0, isClosed(formatting[index - 1]) { index -= 1 }
    while index < formattingCount {
      let element = formatting[index]
      ensureRoom()
      let node = insert(copy(of: element.node), at: insertionPlace())
      push(node, element.tag, traits(of: element.tag))
      formatting[index].node = node
      index += 1
      work += 16
    }
  }

  /// A copy of an element without its children; the attributes are shared.
  func copy(of node: UInt32) -> Node {
    let original = nodes[Int(node)]
    return Node(
      start: original.start, length: original.length, tag: original.tag, kind: .element,
      detail: original.detail & ~TreeBuilder.isOpenBit)
  }

  /// Whether two elements have the same attributes in any order; at most three such elements stay in the list (the
  /// "Noah's Ark clause").
  private mutating func haveSameAttributes(_ left: UInt32, _ right: UInt32) -> Bool {
    let one = nodes[Int(left)]
    let other = nodes[Int(right)]
    guard one.length == other.length else { return false }
    if one.length == 0 { return true }
    work += Int(one.length) * Int(one.length) / 4 + 4
    return (0..<Int(one.length)).allSatisfy { offset in
      let attribute = scanner.attributes[Int(one.start) + offset]
      return (0..<Int(other.length)).contains { isSame(attribute, scanner.attributes[Int(other.start) + $0]) }
    }
  }

  /// Whether two attributes have the same name and value. They are compared as written if neither needs decoding.
  private mutating func isSame(_ one: Attribute, _ other: Attribute) -> Bool {
    guard one.nameHash == other.nameHash else { return false }
    if (one.flags | other.flags) & Attribute.reading == 0 {
      return one.nameLength == other.nameLength && one.valueLength == other.valueLength
        && areSame(one.nameStart, other.nameStart, one.nameLength)
        && areSame(one.valueStart, other.valueStart, one.valueLength)
    }
    work += 32
    return decoded(one.name) == decoded(other.name) && decoded(one.value) == decoded(other.value)
  }

  /// Whether the same bytes are at two places in the page.
  private mutating func areSame(_ one: UInt32, _ other: UInt32, _ length: some FixedWidthInteger) -> Bool {
    var offset = 0
    while offset < Int(length), scanner.bytes[Int(one) + offset] == scanner.bytes[Int(other) + offset] { offset += 1 }
    work += offset / 8
    return offset == Int(length)
  }

  /// The value of a slice of the page, which must not be one in the tree's own buffer.
  mutating func decoded(_ slice: Slice) -> [UInt8] {
    let bytes = source[Int(slice.start)..<Int(slice.end)]
    guard slice.reading.contains(.encoded) else { return Array(bytes) }
    var value: [UInt8] = []
    SliceDecoder(bytes: bytes, reading: slice.reading).decode(into: &value)
    return value
  }
}
