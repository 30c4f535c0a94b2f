/// The attributes of a tag (WHATWG 13.2.5.32 to 13.2.5.40).
///
/// Nothing is decoded here: an attribute has its places in the page, and whether it must be decoded when it is read.
/// `<a b=1 B=2 c>` has `b` with the value 1 and `c` with an empty one.
extension Scanner {
  /// Reads attributes to the end of the tag, after its name. If the page ends in the tag, the whole tag is dropped: it
  /// becomes the end.
  mutating func readAttributes(from start: Int) {
    var place = start
    while true {
      let value = bytes.peek(place)
      if byteClass(value).contains(.space) {
        place += 1
      } else if value == 62 {
        position = place + 1
        return
      } else if value == 47 {
        place += 1
        if bytes.peek(place) == 62 {
          token.isSelfClosing = true
          position = place + 1
          return
        }
      } else if value == Bytes.end {
        return cutTag()
      } else if let next = attribute(at: place) {
        place = next
      } else {
        return cutTag()
      }
    }
  }

  /// Drops a tag in which the page ended.
  private mutating func cutTag() {
    attributeCount = token.firstAttribute
    position = bytes.count
    token.kind = .end
  }

  /// Reads one attribute and returns the place after it; nil if the page ended in its value. White space may be around
  /// the equals sign; one at the beginning belongs to the name, so `=a` is an attribute with that name.
  @inline(__always)
  private mutating func attribute(at start: Int) -> Int? {
    // The first byte belongs to the name whatever it is, even `=`.
    var attribute = Attribute()
    attribute.nameStart = UInt32(truncatingIfNeeded: start)
    var place = endOfShortName(from: start)
    if place == start { place = endOfName(from: start, of: &attribute) }
    attribute.nameLength = nameLength(place - start)
    let lastByte = bytes[start + max(Int(attribute.nameLength), 1) - 1]
    attribute.nameHash = Attribute.nameHash(first: bytes[start], last: lastByte)
    attribute.knownName = AttributeName(in: bytes, at: start, length: Int(attribute.nameLength))
    if bytes.peek(place) != 61 {
      while byteClass(bytes.peek(place)).contains(.space) { place += 1 }
    }
    if bytes.peek(place) == 61 {
      guard let after = value(at: place + 1, of: &attribute) else { return nil }
      place = after
    }
    append(attribute)
    return place
  }

  /// The end of a name of at most seven lower-case letters before `=`, as most are; `start` for any other name.
  @inline(__always)
  private mutating func endOfShortName(from start: Int) -> Int {
    guard let word = bytes.word(at: start) else { return start }
    let equals = Scanner.match(word, 0x3D3D_3D3D_3D3D_3D3D)
    guard equals != 0 else { return start }
    let bits = UInt64(truncatingIfNeeded: equals.trailingZeroBitCount & ~7)
    // Bytes from 0x60 to 0x7F neither end a name nor need decoding.
    let letters: UInt64 = 0x6060_6060_6060_6060 & ((1 &<< bits) &- 1)
    guard word & (letters | (letters &<< 1)) == letters else { return start }
    return start + Int(truncatingIfNeeded: bits / 8)
  }

  /// The end of a name. An equals sign in first place is part of it.
  @inline(__always)
  private mutating func endOfName(from start: Int, of attribute: inout Attribute) -> Int {
    var place = start + 1
    var seen = byteClass(UInt16(bytes[start]))
    while true {
      let found = byteClass(bytes.peek(place))
      if found.contains(.endsAttributeName) { break }
      seen.formUnion(found)
      place += 1
    }
    if seen.contains(.odd) { attribute.flags |= Attribute.nameEncoded }
    return place
  }

  /// The length of a name, cut at 65,535 bytes.
  @inline(__always)
  private mutating func nameLength(_ length: Int) -> UInt16 {
    if length <= Int(UInt16.max) { return UInt16(truncatingIfNeeded: length) }
    limits.insert(.names)
    return .max
  }

  /// Reads the value after `=` and returns the place after it; nil if the page ended first. Without quotes it ends at
  /// white space or `>`, so `href=/a/b>` has the value `/a/b`.
  @inline(__always)
  private mutating func value(at afterEquals: Int, of attribute: inout Attribute) -> Int? {
    var start = afterEquals
    var quote = bytes.peek(start)
    while byteClass(quote).contains(.space) {
      start += 1
      quote = bytes.peek(start)
    }
    var end: Int
    if quote == 34 || quote == 39 {
      start += 1
      end = nextQuote(UInt8(truncatingIfNeeded: quote), from: start)
      guard end < bytes.count else { return nil }
      set(start, end, of: &attribute)
      return end + 1
    }
    // `<a href=>`: no value, and `>` ends the tag.
    end = start
    while !byteClass(bytes.peek(end)).contains(.endsUnquoted) { end += 1 }
    set(start, end, of: &attribute)
    return end
  }

  /// Notes where the value is, and whether it must be decoded.
  @inline(__always)
  private mutating func set(_ start: Int, _ end: Int, of attribute: inout Attribute) {
    attribute.valueStart = UInt32(truncatingIfNeeded: start)
    attribute.valueLength = UInt32(truncatingIfNeeded: end - start)
    if hasOdd(from: start, to: end) { attribute.flags |= Attribute.valueEncoded }
  }

  /// The next quotation mark. The first 32 bytes are searched in place, because most values are short.
  @inline(__always)
  private mutating func nextQuote(_ quote: UInt8, from start: Int) -> Int {
    let pattern = UInt64(quote) &* 0x0101_0101_0101_0101
    var place = start
    for _ in 0..<4 {
      guard let word = bytes.word(at: place) else { break }
      let found = Scanner.match(word, pattern)
      if found != 0 { return place + found.trailingZeroBitCount / 8 }
      place += 8
    }
    return bytes.find(quote, from: min(place, bytes.count))
  }

  /// Adds an attribute unless the tag already has one with its name: the first counts, as in browsers. Up to seventeen
  /// are compared one by one.
  @inline(__always)
  private mutating func append(_ attribute: Attribute) {
    let count = attributeCount - token.firstAttribute
    if count > 16 { return appendMany(attribute, count) }
    var place = token.firstAttribute
    while place < attributeCount {
      let other = attributes[place]
      if other.nameHash == attribute.nameHash, haveSameName(other, attribute) { return }
      place += 1
    }
    attributes[attributeCount] = attribute
    attributeCount += 1
  }

  /// Whether two names are equal but for capitals.
  @inline(never)
  private mutating func haveSameName(_ left: Attribute, _ right: Attribute) -> Bool {
    guard left.nameLength == right.nameLength else { return false }
    for offset in 0..<Int(left.nameLength) {
      let one = bytes[Int(left.nameStart) + offset].lowercased
      if one != bytes[Int(right.nameStart) + offset].lowercased { return false }
    }
    return true
  }

  /// The same from the eighteenth attribute on, with a hash table. Beyond `attributeLimit` they are dropped.
  @inline(never)
  private mutating func appendMany(_ attribute: Attribute, _ count: Int) {
    guard count < Scanner.attributeLimit else {
      limits.insert(.attributes)
      return
    }
    if count == 17 {
      manyNames.removeAll()
      for place in token.firstAttribute..<attributeCount { _ = manyNames.insert(place, bytes, attributes) }
    }
    attributes[attributeCount] = attribute
    if manyNames.insert(attributeCount, bytes, attributes) { attributeCount += 1 }
  }
}
