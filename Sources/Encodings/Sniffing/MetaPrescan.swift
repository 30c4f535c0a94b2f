import News

/// Looks for a `<meta>` that names the encoding, before anything is parsed.
///
/// This is the HTML standard's "prescan a byte stream to determine its encoding" (section 13.2.3.2), step by step.
struct MetaPrescan {
  /// The bytes have ended, which ends the search without an answer.
  private struct EndOfBytes: Error {}

  private let bytes: [UInt8]
  private let end: Int
  private var position: Int

  /// Creates a search in the bytes of a range. A range beyond the bytes ends where they do. A `<meta>` cut off by the
  /// end names nothing.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    end = min(range.upperBound, bytes.count)
    position = range.lowerBound
  }

  /// The encoding named by the first conclusive `<meta>`, nil if there is none; UTF-16 there means UTF-8, since it was
  /// readable as ASCII.
  ///
  /// Comments are skipped, scripts are not: `"<meta charset=utf-8>"` in a script counts, as in browsers.
  mutating func encoding() -> Encoding? {
    do throws(EndOfBytes) {
      while true {
        try advance { $0 == 0x3C }
        if let found = try encodingInMarkup() { return found }
        position += 1
      }
    } catch {
      return nil
    }
  }

  /// Skips the markup that begins here, up to its last byte, unless it names an encoding.
  private mutating func encodingInMarkup() throws(EndOfBytes) -> Encoding? {
    if has("<!--") {
      position += 2
      try advancePastComment()
    } else if has("<meta"), let after = peek(5), ByteText.isSpace(after) || after == 0x2F {
      position += 5
      return try encodingInMeta()
    } else if isTag {
      try advance { ByteText.isSpace($0) || $0 == 0x3E }
      while try nextAttribute() != nil {}
    } else if let next = peek(1), next == 0x21 || next == 0x2F || next == 0x3F {
      try advance { $0 == 0x3E }
    }
    return nil
  }

  /// Whether a start tag or end tag begins here.
  private var isTag: Bool {
    guard let next = peek(1) else { return false }
    guard next == 0x2F else { return next.isASCIILetter }
    return peek(2)?.isASCIILetter ?? false
  }

  /// Reads the attributes of a `<meta>`; nil if they name no encoding. A `content` counts only beside
  /// `http-equiv="content-type"`, and of attributes with the same name the first.
  private mutating func encodingInMeta() throws(EndOfBytes) -> Encoding? {
    var (hasPragma, hasContent, hasCharset) = (false, false, false)
    var isPragma = false
    var needsPragma = false
    var found: Encoding?
    while let attribute = try nextAttribute() {
      if !hasPragma, isNamed(attribute, "http-equiv") {
        hasPragma = true
        isPragma = lowered(attribute.value).elementsEqual("content-type".utf8)
      } else if !hasContent, isNamed(attribute, "content") {
        hasContent = true
        if !hasCharset, let encoding = ContentTypeText.encoding(in: lowered(attribute.value)) {
          (found, needsPragma) = (encoding, true)
        }
      } else if !hasCharset, isNamed(attribute, "charset") {
        hasCharset = true
        found = Encoding(label: String(decoding: lowered(attribute.value), as: UTF8.self))
        needsPragma = false
      }
    }
    if needsPragma, !isPragma { return nil }
    return found?.readableAsASCII
  }

  /// Where an attribute's name and its value are.
  private typealias Attribute = (name: Range<Int>, value: Range<Int>)

  /// Whether an attribute has a name, given in lower case.
  private func isNamed(_ attribute: Attribute, _ name: String) -> Bool {
    attribute.name.count == name.utf8.count
      && ByteText.has(name, in: bytes.span, at: attribute.name.lowerBound, before: end)
  }

  /// The bytes in a range, in lower case.
  private func lowered(_ range: Range<Int>) -> [UInt8] { bytes[range].map { $0.asciiLowercased } }

  /// The standard's "get an attribute"; nil at the end of the tag. `charset = "UTF-8"` gives the places of `charset` and
  /// `UTF-8`; a name without `=` has an empty value.
  private mutating func nextAttribute() throws(EndOfBytes) -> Attribute? {
    try advance { !ByteText.isSpace($0) && $0 != 0x2F }
    if try current() == 0x3E { return nil }
    let start = position
    while true {
      let byte = try current()
      if byte == 0x3D, position > start { break }
      if ByteText.isSpace(byte) {
        let name = start..<position
        try advance { !ByteText.isSpace($0) }
        if try current() != 0x3D { return (name, name.upperBound..<name.upperBound) }
        position += 1
        return (name, try attributeValue())
      }
      if byte == 0x2F || byte == 0x3E { return (start..<position, position..<position) }
      position += 1
    }
    let name = start..<position
    position += 1
    return (name, try attributeValue())
  }

  /// Where the value after an equals sign is, in either quotes or none.
  private mutating func attributeValue() throws(EndOfBytes) -> Range<Int> {
    try advance { !ByteText.isSpace($0) }
    let first = try current()
    if first == 0x22 || first == 0x27 {
      position += 1
      let start = position
      try advance { $0 == first }
      position += 1
      return start..<(position - 1)
    }
    let start = position
    try advance { ByteText.isSpace($0) || $0 == 0x3E }
    return start..<position
  }

  /// Moves to the `>` that ends a comment; its two hyphens may be those that began it.
  private mutating func advancePastComment() throws(EndOfBytes) {
    position += 2
    while true {
      try advance { $0 == 0x3E }
      if bytes[position - 1] == 0x2D, bytes[position - 2] == 0x2D { return }
      position += 1
    }
  }

  /// Moves to the next wanted byte; throws if there is none.
  private mutating func advance(until isWanted: (UInt8) -> Bool) throws(EndOfBytes) {
    while !isWanted(try current()) { position += 1 }
  }

  private func current() throws(EndOfBytes) -> UInt8 {
    guard position < end else { throw EndOfBytes() }
    return bytes[position]
  }

  private func peek(_ distance: Int) -> UInt8? {
    position + distance < end ? bytes[position + distance] : nil
  }

  private func has(_ text: String) -> Bool { ByteText.has(text, in: bytes.span, at: position, before: end) }
}
