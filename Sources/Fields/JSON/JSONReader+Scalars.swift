extension JSONReader {
  /// Takes a string, escapes decoded.
  package mutating func string() throws(JSONError) -> String {
    guard peek() == UInt8(ascii: "\"") else { throw error("string expected") }
    let (place, hasEscapes) = try rawString()
    if onlyChecks {
      if hasEscapes { try checkEscapes(place) }
      return ""
    }
    return hasEscapes ? try unescaped(place) : text(at: place)
  }

  private func text(at place: Range<Int>) -> String {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe String(decoding: UnsafeBufferPointer(rebasing: bytes[place]), as: UTF8.self)
    }
  }

  /// Takes a string that is looked at even where others are only checked.
  mutating func builtString() throws(JSONError) -> String {
    let outer = onlyChecks
    onlyChecks = false
    defer { onlyChecks = outer }
    return try string()
  }

  /// Takes an integer.
  package mutating func integer<Integer: FixedWidthInteger>(as type: Integer.Type = Int.self) throws(JSONError)
    -> Integer
  {
    // Most are short and without a sign: no text is needed to read them.
    if let first = peek(), (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(first), let value = shortInteger() {
      guard let fitting = Integer(exactly: value) else { throw error("'\(value)' is no integer that fits,") }
      return fitting
    }
    let text = try number()
    guard let value = Integer(text) else { throw error("'\(text)' is no integer that fits,") }
    return value
  }

  /// Takes up to 18 digits that end there; nil, and nothing taken, where there are more, or a fraction or an exponent.
  private mutating func shortInteger() -> Int64? {
    var value: Int64 = 0
    var end = position
    while end < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[end]) {
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

  /// Takes a number.
  package mutating func double() throws(JSONError) -> Double {
    let text = try number()
    guard let value = Double(text), value.isFinite else { throw error("'\(text)' is no number,") }
    return value
  }

  /// Takes `true` or `false`.
  package mutating func bool() throws(JSONError) -> Bool {
    if try word("true") { return true }
    guard try word("false") else { throw error("true or false expected") }
    return false
  }

  /// Takes `null`, if that is what comes.
  package mutating func null() throws(JSONError) -> Bool { try word("null") }

  private mutating func word(_ word: StaticString) throws(JSONError) -> Bool {
    _ = peek()
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count, holds(word, at: position..<end) else { return false }
    position = end
    return true
  }

  private mutating func number() throws(JSONError) -> String {
    guard let first = peek(), first == UInt8(ascii: "-") || (0x30...0x39).contains(first) else {
      throw error("number expected")
    }
    let start = position
    try skipScalar()
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Moves past a string; where its content is, and whether that has escapes.
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

  private func unescaped(_ place: Range<Int>) throws(JSONError) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(place.count)
    var index = place.lowerBound
    while index < place.upperBound {
      let end = bytes.endOfPlainRun(from: index, to: place.upperBound)
      result.append(contentsOf: bytes[index..<end])
      index = end
      guard index < place.upperBound else { break }
      if bytes[index + 1] == UInt8(ascii: "u") {
        result.append(contentsOf: try unicodeEscape(at: &index, before: place.upperBound).utf8Bytes)
      } else {
        result.append(try simpleEscape(bytes[index + 1]))
        index += 2
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func checkEscapes(_ place: Range<Int>) throws(JSONError) {
    var index = bytes.endOfPlainRun(from: place.lowerBound, to: place.upperBound)
    while index < place.upperBound {
      if bytes[index + 1] == UInt8(ascii: "u") {
        _ = try unicodeEscape(at: &index, before: place.upperBound)
      } else {
        _ = try simpleEscape(bytes[index + 1])
        index += 2
      }
      index = bytes.endOfPlainRun(from: index, to: place.upperBound)
    }
  }

  private func simpleEscape(_ byte: UInt8) throws(JSONError) -> UInt8 {
    switch byte {
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
    default: throw error("unknown escape")
    }
  }

  /// The scalar of `\uXXXX`, or of a surrogate pair; a lone surrogate is U+FFFD.
  private func unicodeEscape(at index: inout Int, before end: Int) throws(JSONError) -> UnicodeScalar {
    let first = try hexadecimal(at: index + 2, before: end)
    index += 6
    if let scalar = UnicodeScalar(first) { return scalar }
    guard first < 0xDC00, index + 1 < end, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u"),
      case let second = try hexadecimal(at: index + 2, before: end), (0xDC00...0xDFFF).contains(second)
    else { return "\u{FFFD}" }
    index += 6
    return UnicodeScalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private func hexadecimal(at start: Int, before end: Int) throws(JSONError) -> UInt32 {
    guard start + 4 <= end else { throw error("escape without four digits") }
    var value: UInt32 = 0
    for index in start..<start + 4 {
      guard let digit = Character(UnicodeScalar(bytes[index])).hexDigitValue else {
        throw error("escape without four digits")
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}

extension UnicodeScalar {
  /// The scalar in UTF-8.
  fileprivate var utf8Bytes: [UInt8] { Array(String(Character(self)).utf8) }
}
