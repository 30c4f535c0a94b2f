/// Splits the page into the tokens from which the tree is built (WHATWG 13.2.5).
///
/// Each byte is read once and never copied: a text is skipped to the next `<`, a value to its quote, and what needs
/// decoding is only marked. The last token is in ``token``, its attributes at the end of ``attributes``.
struct Scanner {
  /// How to read text from here on (WHATWG: the tokenizer's state). The builder sets it after a start tag: RCDATA is
  /// that of `<title>` and `<textarea>`, raw text that of `<style>` and the like.
  enum Content: UInt8, BitwiseCopyable {
    case data, rcdata, rawText, script, plainText, cdata
  }

  let bytes: Bytes
  let slots: Table<TagTable.Slot>
  let classes: Table<ByteClass>
  /// The next byte to read.
  var position = 0
  var token = Token()
  var content = Content.data
  /// The name of the element whose end tag ends raw text.
  var rawName: [UInt8] = []
  var attributes = WritableTable<Attribute>()
  /// How many attributes are in use, those of all tags so far.
  var attributeCount = 0
  var customNames: CustomNames
  /// The declaration in the last doctype token, and whether it forces quirks mode.
  var doctype = Doctype(name: "")
  var forcesQuirks = false
  var manyNames = ManyNames()
  var limits: LimitSet = []
  /// The next ampersand, carriage return and NUL at or after the place last asked about, and the first of them.
  private var nextReference = -1
  private var nextReturn = -1
  private var nextNull = -1
  private var nextOdd = -1

  /// The most attributes that an element keeps.
  static let attributeLimit = 512

  /// Begins at the page's first byte. A byte order mark is text: whoever decodes the page removes it.
  init(bytes: Bytes, slots: Table<TagTable.Slot>, classes: Table<ByteClass>, customNames: CustomNames) {
    self.bytes = bytes
    self.slots = slots
    self.classes = classes
    self.customNames = customNames
  }

  /// Leaves out the rest of the page, because it has as many nodes as it may. What was read stays; the next token is
  /// the end.
  mutating func leaveOut() {
    limits.insert(.nodes)
    position = bytes.count
  }

  /// The classes of what ``Bytes/peek(_:)`` returned.
  @inline(__always)
  func byteClass(_ value: UInt16) -> ByteClass { classes[Int(value)] }

  /// Reads the next token. After the page's end it is `end` each time.
  mutating func next() {
    if content != .data { return nextRaw() }
    var start = position
    // `</>` is dropped.
    while bytes.peek(start) == 60, bytes.peek(start + 1) == 47, bytes.peek(start + 2) == 62 { start += 3 }
    guard start < bytes.count else {
      position = start
      return token.kind = .end
    }
    if bytes[start] == UInt8(ascii: "<") {
      let second = bytes.peek(start + 1)
      if byteClass(second).contains(.letter) { return startTag(at: start + 1) }
      if second == 47 {
        let third = bytes.peek(start + 2)
        if byteClass(third).contains(.letter) { return endTag(at: start + 2) }
        if third != Bytes.end { return bogusComment(from: start + 2) }
      } else if second == 33 {
        return markupDeclaration(from: start + 2)
      } else if second == 63 {
        return bogusComment(from: start + 1)
      }
    }
    text(from: start, to: endOfText(after: start), reading: [.references, .dropsNull])
  }

  /// Where the text that begins at `start` ends: at the next `<` that begins markup. The byte at `start` is text.
  @inline(__always)
  private mutating func endOfText(after start: Int) -> Int {
    var place = start + 1
    while true {
      place = nextLessThan(from: place)
      guard place < bytes.count else { return place }
      let second = bytes.peek(place + 1)
      if byteClass(second).contains(.letter) || second == 33 || second == 63 { return place }
      if second == 47, bytes.peek(place + 2) != Bytes.end { return place }
      place += 1
      // Many `<` in a row: all but the last are text.
      while bytes.peek(place) == 60, bytes.peek(place + 1) == 60 { place += 1 }
    }
  }

  /// The next `<`. It searches words of eight bytes first, because most texts are short, then uses memchr.
  @inline(__always)
  private mutating func nextLessThan(from start: Int) -> Int {
    var place = start
    for _ in 0..<4 {
      guard let word = bytes.word(at: place) else { break }
      let found = Scanner.match(word, 0x3C3C_3C3C_3C3C_3C3C)
      if found != 0 { return place + found.trailingZeroBitCount / 8 }
      place += 8
    }
    return bytes.find(UInt8(ascii: "<"), from: min(place, bytes.count))
  }

  /// A word whose lowest set bit is in the first byte equal to the pattern's; 0 if there is none.
  @inline(__always)
  static func match(_ word: UInt64, _ pattern: UInt64) -> UInt64 {
    let difference = word ^ pattern
    return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
  }

  /// Makes the token a text.
  @inline(__always)
  mutating func text(from start: Int, to end: Int, reading: SliceReading) {
    token.kind = .text
    token.start = start
    token.end = end
    token.reading = reading
    if hasOdd(from: start, to: end) { token.reading.formUnion(.encoded) }
    position = end
  }

  /// Whether there is an ampersand, a carriage return or a NUL between two places; ask in page order. Each of the three
  /// is searched for once in the whole page, so most questions cost one comparison.
  @inline(__always)
  mutating func hasOdd(from start: Int, to end: Int) -> Bool {
    if end <= nextOdd { return false }
    return findOdd(from: start) < end
  }

  /// The next byte that text can't contain as it is: `&`, CR or NUL.
  @inline(never)
  private mutating func findOdd(from start: Int) -> Int {
    if nextReference < start { nextReference = bytes.find(UInt8(ascii: "&"), from: start) }
    if nextReturn < start { nextReturn = bytes.find(13, from: start) }
    if nextNull < start { nextNull = bytes.find(0, from: start) }
    nextOdd = min(nextReference, nextReturn, nextNull)
    return nextOdd
  }

  /// The same without ampersands, for raw text.
  mutating func hasOddRaw(from start: Int, to end: Int) -> Bool {
    guard hasOdd(from: start, to: end) else { return false }
    _ = findOdd(from: start)
    return min(nextReturn, nextNull) < end
  }
}
