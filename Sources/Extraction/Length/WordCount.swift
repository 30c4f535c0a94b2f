/// How many words a text has.
///
/// - A word is a run of letters, digits and marks, including what may join two of them: an apostrophe, a hyphen, a
///   zero-width non-joiner, a full stop or comma after a digit. `co-operate`, `l’homme`, `می‌خواهم`, `1,200.5` are one
///   word each.
/// - Chinese and Japanese are written without spaces and measured in characters: each ideograph and each kana counts as
///   one. Korean has spaces and is counted by words.
/// - Thai, Lao, Khmer and Burmese have no spaces between words either: four letters of a run count as a word.
package struct WordCount {
  /// The words so far.
  package private(set) var words = 0
  /// Letters in the current run of a script without spaces.
  private var unspaced = 0
  private var state = State.outside

  /// Creates a counter at 0.
  package init() {}

  /// What the last scalar was.
  private enum State {
    case outside, inside
    /// As inside, after a digit.
    case number
    /// A joiner after a word: the word has ended, unless a letter follows.
    case joined
  }

  /// The role of a scalar in words.
  private enum Kind {
    case letter, digit, joiner, point, ideograph, unspaced, other
  }

  /// Counts a text's words; the end of the text ends a word.
  package mutating func add(_ text: String) {
    let kinds = Self.kinds
    let bytes = text.utf8.span
    let end = bytes.count
    var index = 0
    // Go by bytes: iterating over scalars takes five times as long.
    while index < end {
      // Nearly all bytes are letters within a word, and spaces; each index is below the end.
      let byte = unsafe bytes[unchecked: index]
      if byte | 0x20 &- 0x61 < 26 {
        take(.letter)
        index += 1
        while index < end, unsafe bytes[unchecked: index] &- 0x61 < 26 { index += 1 }
        continue
      }
      if byte == 0x20 {
        take(.other)
        index += 1
        continue
      }
      if byte &- 0xD8 < 4, index + 1 < end, unsafe Self.isArabic(byte, bytes[unchecked: index + 1]) {
        take(.letter)
        index += 2
        while index + 1 < end, unsafe Self.isArabic(bytes[unchecked: index], bytes[unchecked: index + 1]) { index += 2 }
        continue
      }
      let value = Self.scalar(bytes, &index)
      let kind = value < kinds.count ? kinds[Int(value)] : Self.kind(of: value)
      if kind == .letter, state == .inside { continue }
      take(kind)
    }
    take(.other)
  }

  /// Whether two bytes are an Arabic or Persian letter, digits and signs left out: 621 to 65F, 680 to 6D3.
  @inline(__always)
  private static func isArabic(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xD8: second > 0xA0
    case 0xD9: second < 0xA0
    case 0xDA: true
    case 0xDB: second < 0x94
    default: false
    }
  }

  /// The value of the scalar at an index, which goes to the next one.
  @inline(__always)
  private static func scalar(_ bytes: Span<UInt8>, _ index: inout Int) -> UInt32 {
    let byte = bytes[index]
    var value = UInt32(byte)
    guard byte >= 0x80 else {
      index += 1
      return value
    }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    value &= byte < 0xE0 ? 0x1F : byte < 0xF0 ? 0xF : 7
    for place in (index + 1)..<(index + length) { value = value << 6 | UInt32(bytes[place] & 0x3F) }
    index += length
    return value
  }

  /// The kinds of the scalars below U+700: Latin, Greek, Cyrillic, Hebrew, Arabic. Without this table, counting the
  /// words of a Persian page took as long as all the rest of extraction.
  private static let kinds = table(0..<0x700)
  /// Those from U+900 on, of India and its neighbours: made only for pages in their scripts, as it takes ten million
  /// instructions.
  private static let indic = table(0x900..<0x2000)

  /// The kinds of scalars from the first value on, by their distance from it.
  private static func table(_ values: Range<UInt32>) -> [Kind] {
    values.map { value in Unicode.Scalar(value).map { kind(of: value, $0) } ?? .other }
  }

  private static func kind(of value: UInt32) -> Kind {
    if (0x900..<0x2000).contains(value) { return indic[Int(value) - 0x900] }
    return Unicode.Scalar(value).map { kind(of: value, $0) } ?? .other
  }

  /// Counts one scalar.
  @inline(__always)
  private mutating func take(_ kind: Kind) {
    if kind != .unspaced, unspaced > 0 {
      words += (unspaced + 3) / 4
      unspaced = 0
    }
    switch kind {
    case .letter, .digit:
      if state == .outside { words += 1 }
      state = kind == .digit ? .number : .inside
    case .joiner: state = state == .inside || state == .number ? .joined : .outside
    case .point: state = state == .number ? .joined : .outside
    case .ideograph:
      words += 1
      state = .outside
    case .unspaced:
      unspaced += 1
      state = .outside
    case .other: state = .outside
    }
  }

  /// A scalar's role in words. Common scripts are judged by range: looking up Unicode properties takes ten times as
  /// long.
  private static func kind(of value: UInt32, _ scalar: Unicode.Scalar) -> Kind {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x30...0x39, 0x660...0x669, 0x6F0...0x6F9: .digit
    case 0x2C, 0x2E, 0x66B, 0x66C: .point
    case 0x27, 0x2D, 0x2010, 0x2011, 0x2019, 0x200C, 0x200D, 0xAD: .joiner
    case 0...0xBF, 0xD7, 0xF7, 0x2000...0x206F, 0x3000...0x3004, 0x3008...0x3020, 0xFF01...0xFF0F: .other
    // Currency signs, arrows, mathematics, shapes: no letters, marks or digits.
    case 0x20A0...0x20CF, 0x2190...0x245F, 0x2500...0x2775, 0x2794...0x2BFF: .other
    case 0xC0...0x24F, 0x370...0x37D, 0x388...0x559: .letter
    case 0x60C, 0x61B...0x61F, 0x66A...0x66D, 0x6D4: .other
    case 0x5D0...0x5F2, 0x610...0x6FF: .letter
    case 0x3005...0x3007, 0x3041...0x30FA, 0x30FC...0x312F, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xF900...0xFAFF, 0xFF66...0xFF9D, 0x20000...0x3FFFF:
      .ideograph
    // Private use, specials, and the replacement character.
    case 0xE000...0xF8FF, 0xFFF0...0xFFFF: .other
    case 0xE01...0xE4E, 0xE81...0xECE, 0x1000...0x103F, 0x1780...0x17D3: .unspaced
    default:
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark ? .letter : .other
    }
  }
}
