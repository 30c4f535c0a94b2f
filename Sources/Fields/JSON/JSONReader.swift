/// A cursor over JSON text (RFC 8259) that builds what is asked for and skips the rest.
///
/// Every loop moves forwards through the text, so the time is linear in it. After an error the position is where it was
/// found, and the reader is of no further use.
package struct JSONReader {
  /// The whole text, in UTF-8; a reader may begin within it.
  package let bytes: [UInt8]
  /// The index of the next byte to read.
  package var position = 0
  /// The progress through the current object, if it is read by a list of fields.
  var progress = FieldProgress()
  /// Whether background fields are built; otherwise they are only checked.
  var buildsBackground = true
  /// Whether texts are only checked, not built, and lists stay empty.
  var onlyChecks = false
  /// A text that may come again, and where it was.
  var lastRecurring = (place: 0..<0, text: "")
  private var depth = 0

  /// The deepest nesting allowed, so that hostile text can't exhaust the stack.
  package static let deepest = 64

  /// Creates a cursor at the beginning of a text.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next byte that is not white space, without taking it; nil at the end.
  @inline(__always)
  package mutating func peek() -> UInt8? {
    if position < bytes.count, bytes[position] > 0x20 { return bytes[position] }
    return peekBehindSpace()
  }

  /// The rare part of `peek`, apart so that the common one is inlined: our own JSON has no white space between values.
  @inline(never)
  private mutating func peekBehindSpace() -> UInt8? {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      case let byte: return byte
      }
    }
    return nil
  }

  /// Takes a byte, or throws.
  @inline(__always)
  package mutating func expect(_ byte: UInt8) throws(JSONError) {
    guard peek() == byte else { throw error("'\(Character(UnicodeScalar(byte)))' expected") }
    position += 1
  }

  /// Reads an object; `member` must take or skip each value. It gets the range of the key, as written, without quotes.
  /// Throws if the next value is not an object, or is nested too deeply. Keys may repeat.
  package mutating func object(
    member: (Range<Int>, inout JSONReader) throws(JSONError) -> Void
  ) throws(JSONError) {
    try open(UInt8(ascii: "{"))
    defer { depth -= 1 }
    if peek() == UInt8(ascii: "}") { return position += 1 }
    repeat {
      let key = try rawString().place
      try expect(UInt8(ascii: ":"))
      try member(key, &self)
    } while try another(before: UInt8(ascii: "}"))
  }

  /// Opens an object that is read by a list of fields, and moves to its first member.
  mutating func firstMember() throws(JSONError) {
    try open(UInt8(ascii: "{"))
    if peek() == UInt8(ascii: "}") {
      position += 1
      depth -= 1
    } else {
      try takeName()
    }
  }

  /// Moves from the end of a member's value to the next member, or past the object.
  mutating func nextMember() throws(JSONError) {
    if try another(before: UInt8(ascii: "}")) {
      try takeName()
    } else {
      progress.member = nil
      depth -= 1
    }
  }

  /// Notes where the next member's name begins, without moving past it.
  private mutating func takeName() throws(JSONError) {
    guard peek() == UInt8(ascii: "\"") else { throw error("string expected") }
    progress.member = position + 1
  }

  /// Moves to the value of the current member, which has this name.
  mutating func enterMember(_ name: StaticString) throws(JSONError) {
    position += name.utf8CodeUnitCount + 2
    try expect(UInt8(ascii: ":"))
  }

  /// Moves past the current member, which no field takes.
  mutating func skipMember() throws(JSONError) {
    _ = try rawString()
    try expect(UInt8(ascii: ":"))
    try skip()
    try nextMember()
  }

  /// Reads an array; `element` must take or skip each value.
  package mutating func array(element: (inout JSONReader) throws(JSONError) -> Void) throws(JSONError) {
    try open(UInt8(ascii: "["))
    defer { depth -= 1 }
    if peek() == UInt8(ascii: "]") { return position += 1 }
    repeat { try element(&self) } while try another(before: UInt8(ascii: "]"))
  }

  /// Moves to the value of the first member with a name in an object; false if there is none. Afterwards the rest of
  /// the object is unread: the reader is at the value, or at the object's end.
  package mutating func seek(_ name: StaticString) throws(JSONError) -> Bool {
    try open(UInt8(ascii: "{"))
    if peek() == UInt8(ascii: "}") {
      depth -= 1
      return false
    }
    repeat {
      let key = try rawString().place
      try expect(UInt8(ascii: ":"))
      if holds(name, at: key) { return true }
      try skip()
    } while try another(before: UInt8(ascii: "}"))
    depth -= 1
    return false
  }

  /// Whether the text in a range is exactly this; keys are compared as written, as our names need no escapes.
  package func holds(_ name: StaticString, at place: Range<Int>) -> Bool { bytes.hold(name, at: place) }

  /// Skips any value, checking it only as far as needed to find its end: `[1 2}` passes. It counts brackets instead of
  /// calling itself, so that depth costs no stack.
  package mutating func skip() throws(JSONError) {
    switch peek() {
    case UInt8(ascii: "\""): _ = try rawString()
    case UInt8(ascii: "{"), UInt8(ascii: "["): try skipNested()
    case .some: try skipScalar()
    case nil: throw error("value expected")
    }
  }

  /// An error at the cursor. For example `string expected at byte 12`, counted from 0.
  package func error(_ detail: String) -> JSONError { JSONError(.malformed, "\(detail) at byte \(position)") }

  /// Whether another level may be opened.
  var mayNest: Bool { depth < Self.deepest }

  /// Throws at the 65th level.
  private mutating func open(_ bracket: UInt8) throws(JSONError) {
    try expect(bracket)
    depth += 1
    guard depth <= Self.deepest else { throw error("nested deeper than \(Self.deepest)") }
  }

  /// Takes the comma or the closing bracket after a value; whether it was the comma.
  @inline(__always)
  private mutating func another(before end: UInt8) throws(JSONError) -> Bool {
    let next = peek()
    guard next == UInt8(ascii: ",") || next == end else {
      throw error("',' or '\(Character(UnicodeScalar(end)))' expected")
    }
    position += 1
    return next != end
  }

  /// Moves past an object or array: to the bracket that closes as many as were opened, of either kind.
  private mutating func skipNested() throws(JSONError) {
    var open = 0
    repeat {
      guard position < bytes.count else { throw error("text ends inside a value") }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        _ = try rawString()
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): open += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): open -= 1
      default: break
      }
      position += 1
    } while open > 0
  }

  /// Moves past a number or a word: letters, digits and the signs of numbers. Throws if there is none.
  package mutating func skipScalar() throws(JSONError) {
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): position += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "E"): position += 1
      default:
        guard position > start else { throw error("value expected") }
        return
      }
    }
  }
}

extension Array<UInt8> {
  /// Whether a string that begins at an index, after its quote, is exactly this text, with its closing quote.
  func holdString(_ text: StaticString, from start: Int) -> Bool {
    let end = start + text.utf8CodeUnitCount
    return end < count && self[end] == UInt8(ascii: "\"") && hold(text, at: start..<end)
  }

  /// Whether the bytes in a range are exactly this text; false for a range beyond the bytes.
  func hold(_ name: StaticString, at place: Range<Int>) -> Bool {
    guard place.count == name.utf8CodeUnitCount, place.lowerBound >= 0, place.upperBound <= count else { return false }
    // A literal's bytes live as long as the program; each index is below both counts, which were compared above.
    guard name.hasPointerRepresentation else { return false }
    let (bytes, letters) = unsafe (span, name.utf8Start)
    for offset in 0..<place.count
    where unsafe bytes[unchecked: place.lowerBound &+ offset] != letters[offset] { return false }
    return true
  }
}
