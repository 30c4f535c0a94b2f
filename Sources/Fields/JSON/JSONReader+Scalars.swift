import News

extension JSONReader {
  /// Takes a string, escapes decoded; an empty text if strings are only checked.
  ///
  /// A lone surrogate becomes U+FFFD, and so do bytes that are not UTF-8. Throws for an unknown escape, a control
  /// character, or no closing quote.
  package mutating func string() throws(JSONError) -> String {
    guard peek() == UInt8(ascii: "\"") else { throw error("string expected") }
    let (place, hasEscapes) = try rawString()
    if onlyChecks {
      if hasEscapes { try checkEscapes(place) }
      return ""
    }
    return hasEscapes ? try unescaped(place) : text(at: place)
  }

  /// The text of a string without escapes. Bytes that are not UTF-8 become U+FFFD.
  func text(at place: Range<Int>) -> String {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe String(decoding: UnsafeBufferPointer(rebasing: bytes[place]), as: UTF8.self)
    }
  }

  /// The text of a string without escapes, which is often the same as that of the last call.
  mutating func recurringText(at place: Range<Int>) -> String {
    let last = lastRecurring
    if place.count == last.place.count, bytes[place] == bytes[last.place] { return last.text }
    lastRecurring = (place, text(at: place))
    return lastRecurring.text
  }

  /// Takes an object of two texts if it is written in just this way, without white space and escapes; nil, with nothing
  /// taken, otherwise.
  mutating func takePair(opening: StaticString, between: StaticString) -> (Range<Int>, Range<Int>)? {
    let first = position + opening.utf8CodeUnitCount
    guard mayNest, bytes.hold(opening, at: position..<first) else { return nil }
    let firstEnd = bytes.endOfPlainRun(from: first)
    let second = firstEnd + between.utf8CodeUnitCount
    guard bytes.hold(between, at: firstEnd..<second) else { return nil }
    let end = bytes.endOfPlainRun(from: second)
    guard bytes.hold("\"}", at: end..<end + 2) else { return nil }
    position = end + 2
    return (first..<firstEnd, second..<end)
  }

  /// Takes a string, and builds it even if other strings are only checked.
  mutating func builtString() throws(JSONError) -> String {
    let outer = onlyChecks
    onlyChecks = false
    defer { onlyChecks = outer }
    return try string()
  }

  /// Takes an integer. Throws for a number that the type can't hold, and for any with a fraction or exponent, also
  /// `1.0` and `1e3`.
  package mutating func integer<Integer: FixedWidthInteger>(as type: Integer.Type = Int.self) throws(JSONError)
    -> Integer
  {
    // Most integers are short and unsigned; read those without making a text.
    if let first = peek(), (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(first), let value = shortInteger() {
      guard let fitting = Integer(exactly: value) else { throw error("'\(value)' is not an integer that fits,") }
      return fitting
    }
    let text = try number()
    guard let value = Integer(text) else { throw error("'\(text)' is not an integer that fits,") }
    return value
  }

  /// Takes a number of up to 18 digits; nil, with nothing taken, if there are more, or a fraction or an exponent, or if
  /// white space follows. 18 digits can't overflow.
  private mutating func shortInteger() -> Int64? {
    var value: Int64 = 0
    var end = position
    while end < bytes.count, bytes[end].isASCIIDigit {
      guard end - position < 18 else { return nil }
      value = value * 10 + Int64(bytes[end] - UInt8(ascii: "0"))
      end += 1
    }
    guard end < bytes.count else { return nil }
    switch bytes[end] {
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"): position = end
    default: return nil
    }
    return value
  }

  /// Takes a number. Throws for one too large to be finite, such as `1e999`; digits beyond the precision are rounded.
  package mutating func double() throws(JSONError) -> Double {
    let text = try number()
    guard let value = Double(text), value.isFinite else { throw error("'\(text)' is not a number,") }
    return value
  }

  /// Takes `true` or `false`.
  package mutating func bool() throws(JSONError) -> Bool {
    if try word("true") { return true }
    guard try word("false") else { throw error("true or false expected") }
    return false
  }

  /// Takes `null` if it is next; takes nothing otherwise.
  package mutating func null() throws(JSONError) -> Bool { try word("null") }

  /// Takes a word if the text continues with it.
  private mutating func word(_ word: StaticString) throws(JSONError) -> Bool {
    _ = peek()
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count, holds(word, at: position..<end) else { return false }
    position = end
    return true
  }

  /// Takes a number as text; whoever converts it decides whether it fits. Throws for what RFC 8259 §6 doesn't allow,
  /// such as `01`, `0x1p3` and `1.`, which Swift would read.
  private mutating func number() throws(JSONError) -> String {
    guard let first = peek(), first == UInt8(ascii: "-") || first.isASCIIDigit else {
      throw error("number expected")
    }
    let start = position
    try skipScalar()
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard Self.isNumber(text.utf8[...]) else { throw error("'\(text)' is not a number,") }
    return text
  }

  /// Whether a text is a number by RFC 8259 §6.
  private static func isNumber(_ text: Substring.UTF8View) -> Bool {
    var rest = text.first == UInt8(ascii: "-") ? text.dropFirst() : text
    let whole = rest.prefix(while: \.isASCIIDigit)
    guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else { return false }
    rest = rest.dropFirst(whole.count)
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix(while: \.isASCIIDigit)
      guard !fraction.isEmpty else { return false }
      rest = rest.dropFirst(1 + fraction.count)
    }
    guard let mark = rest.first else { return true }
    guard mark | 0x20 == UInt8(ascii: "e") else { return false }
    rest = rest.dropFirst()
    if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest = rest.dropFirst() }
    return !rest.isEmpty && rest.allSatisfy(\.isASCIIDigit)
  }

  /// Moves past a string; returns where its content is, and whether it has escapes. The content is as written: escapes
  /// are neither decoded nor checked. Throws for a control character, or no closing quote.
  package mutating func rawString() throws(JSONError) -> (place: Range<Int>, hasEscapes: Bool) {
    guard peek() == UInt8(ascii: "\"") else { throw error("string expected") }
    let start = position + 1
    var hasEscapes = false
    position = start
    while true {
      position = bytes.endOfPlainRun(from: position)
      guard position < bytes.count else { throw error("text ends inside a string") }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return (start..<position - 1, hasEscapes)
      case UInt8(ascii: "\\"):
        hasEscapes = true
        position = min(position + 2, bytes.count)
      default: throw error("control character in a string")
      }
    }
  }

  /// The text of a string, escapes decoded.
  private func unescaped(_ place: Range<Int>) throws(JSONError) -> String {
    var failure: JSONError?
    // No escape is shorter than what it stands for.
    let text = unsafe String(unsafeUninitializedCapacity: place.count + PlainRun.overhang) { text in
      do throws(JSONError) {
        return unsafe try unescape(place, into: UnsafeMutableRawBufferPointer(text))
      } catch {
        failure = error
        return 0
      }
    }
    if let failure { throw failure }
    return text
  }

  /// Writes a string's text to the beginning of `room`, which must be as long and have ``PlainRun/overhang``; returns
  /// its length.
  private func unescape(_ place: Range<Int>, into room: UnsafeMutableRawBufferPointer) throws(JSONError) -> Int {
    var (index, end) = (place.lowerBound, 0)
    while true {
      let stop = unsafe bytes.withUnsafeBytes { bytes in
        unsafe PlainRun.copy(
          UnsafeRawBufferPointer(rebasing: bytes[..<place.upperBound]), from: index,
          to: UnsafeMutableRawBufferPointer(rebasing: room[end...]))
      }
      end += stop - index
      index = stop
      guard index < place.upperBound else { return end }
      for unit in try escape(at: &index, before: place.upperBound).utf8 {
        unsafe room[end] = unit
        end += 1
      }
    }
  }

  /// Throws for the first escape that JSON doesn't have, as `unescaped` would.
  private func checkEscapes(_ place: Range<Int>) throws(JSONError) {
    var index = bytes.endOfPlainRun(from: place.lowerBound, to: place.upperBound)
    while index < place.upperBound {
      _ = try escape(at: &index, before: place.upperBound)
      index = bytes.endOfPlainRun(from: index, to: place.upperBound)
    }
  }

  /// The character that the escape at `index` stands for; moves the index past it. Throws for one that RFC 8259 doesn't
  /// have.
  private func escape(at index: inout Int, before end: Int) throws(JSONError) -> Unicode.Scalar {
    if let scalar = JSONEscapes.take(bytes, at: &index, before: end) { return scalar }
    throw error(
      index + 1 < end && bytes[index + 1] == UInt8(ascii: "u") ? "escape without four digits" : "unknown escape")
  }
}
