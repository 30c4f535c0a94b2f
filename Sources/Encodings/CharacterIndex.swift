/// One of the Encoding standard's indexes, which map pointers to characters.
///
/// The tables are written as the characters themselves, in pointer order, with three abbreviations in brackets, where
/// code points are hexadecimal and counts decimal: `[*12]` twelve pointers without a character, `[E000*94]` ninety-four
/// consecutive characters from U+E000 on, `[CA+304]` one pointer for two characters. No index contains ASCII, so a
/// bracket is never literal.
struct CharacterIndex: Sendable {
  private let characters: [PackedUTF8]

  /// Reads a table in the notation above. The tables below are read once each, when a decoder first needs them.
  init(text: String) {
    var characters: [PackedUTF8] = []
    var scalars = text.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "[" else {
        characters.append(PackedUTF8([scalar]))
        continue
      }
      var term = ""
      while let next = scalars.next(), next != "]" { term.unicodeScalars.append(next) }
      characters.append(contentsOf: CharacterIndex.expanded(term))
    }
    self.characters = characters
  }

  /// The character at a pointer; `.none` if the index has no character there, or ends before it.
  subscript(pointer: Int) -> PackedUTF8 {
    characters.indices.contains(pointer) ? characters[pointer] : .none
  }

  /// The characters of a term in brackets: `*12` and `E000*94` give as many as they say, `CA+304` gives one.
  private static func expanded(_ term: String) -> [PackedUTF8] {
    if term.contains("+") {
      return [PackedUTF8(term.split(separator: "+").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) })]
    }
    let parts = term.split(separator: "*", omittingEmptySubsequences: false)
    let count = parts.last.flatMap { Int($0) } ?? 0
    guard let first = parts.first.flatMap({ UInt32($0, radix: 16) }) else {
      return Array(repeating: .none, count: count)
    }
    return (0..<UInt32(count)).map { offset in PackedUTF8([Unicode.Scalar(first + offset) ?? "\u{FFFD}"]) }
  }
}

extension CharacterIndex {
  static let gb18030 = CharacterIndex(text: gb18030Text)
  static let big5 = CharacterIndex(text: big5Text)
  static let jis0208 = CharacterIndex(text: jis0208Text)
  static let jis0212 = CharacterIndex(text: jis0212Text)
  static let eucKR = CharacterIndex(text: eucKRText)
  /// The tables of the single-byte encodings, from byte 0x80 on.
  static let singleByte: [Encoding: CharacterIndex] = {
    var indexes: [Encoding: CharacterIndex] = [:]
    for encoding in Encoding.allCases {
      if let text = singleByteText(encoding) { indexes[encoding] = CharacterIndex(text: text) }
    }
    // The two encodings differ only in the direction of text in browsers, not in their bytes.
    indexes[.iso8859Part8I] = indexes[.iso8859Part8]
    return indexes
  }()
}
