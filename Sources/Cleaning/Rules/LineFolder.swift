import Letters

/// Makes lines comparable: capitals become lower case, any white space becomes one space, and colons,
/// dots, asterisks and spaces at the end are dropped.
///
/// `READ MORE…:` and `Read more` both become `read more`. Keep the value, since its buffer is used again. Fingerprints
/// in stored memories depend on it (``LineFingerprint``).
struct LineFolder {
  /// The line folded last. If the last call returned false, only its first bytes.
  private(set) var folded: [UInt8] = []

  /// Folds a line; `isWanted` is called with its first bytes, as many as ``OpeningSet/lengths`` or a few more, and
  /// decides whether to continue.
  ///
  /// - Returns: false if `isWanted` declined. It isn't asked about a line that is shorter.
  @inline(__always)
  mutating func fold(_ bytes: [UInt8], _ start: Int, _ end: Int, isWanted: ([UInt8]) -> Bool) -> Bool {
    folded.removeAll(keepingCapacity: true)
    var index = start
    for length in [OpeningSet.lengths.short, OpeningSet.lengths.long] {
      while index < end, folded.count < length { take(bytes, &index, end) }
      if folded.count >= length, !isWanted(folded) { return false }
    }
    while index < end { take(bytes, &index, end) }
    while let last = folded.last, Self.isTrailing(last) { folded.removeLast() }
    return true
  }

  /// A line folded whole; empty if it has only white space and signs that are dropped.
  static func fold(_ bytes: [UInt8], _ start: Int, _ end: Int) -> [UInt8] {
    var folder = LineFolder()
    _ = folder.fold(bytes, start, end) { _ in true }
    return folder.folded
  }

  /// Whether a byte is dropped at the end of a line: space, full stop, colon or asterisk.
  @inline(__always)
  static func isTrailing(_ byte: UInt8) -> Bool { byte == 32 || byte == 46 || byte == 58 || byte == 42 }

  /// Takes one character: folded, or one space for any run of white space.
  @inline(__always)
  private mutating func take(_ bytes: [UInt8], _ index: inout Int, _ end: Int) {
    let byte = bytes[index]
    if byte &- 97 < 26 {
      folded.append(byte)
      index += 1
      return
    }
    let begin = index
    let character = CharacterClass.read(bytes, &index, end)
    if character.value == .space || character.value == .newline {
      // Append one space, but none before the first character; spaces at the end are removed later.
      if let last = folded.last, last != 32 { folded.append(32) }
      return
    }
    append(bytes, begin, index, character)
  }

  /// Appends a character other than white space and ASCII's small letters, folded.
  private mutating func append(
    _ bytes: [UInt8], _ begin: Int, _ end: Int, _ character: (value: CharacterClass, scalar: UInt32)
  ) {
    switch character.scalar {
    // The ellipsis has two forms, and so do some Arabic letters.
    case 0x2026: return folded.append(contentsOf: [46, 46, 46])
    case 0x2019: return folded.append(39)
    case 0x64A, 0x643: return append(UInt32(LetterFolding.standard[UInt16(truncatingIfNeeded: character.scalar)]))
    // Drop direction marks, which are not part of words.
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return
    // Both Turkish letters i count as the same.
    case 0x131: return folded.append(105)
    // The lower-case form, without a combining dot: Latin, accented Greek, other Cyrillic and Armenian, Vietnamese.
    case 0x100...0x24F, 0x386...0x38F, 0x48A...0x556, 0x1E00...0x1EFF:
      return append(LetterFolding.standard.lowercased(character.scalar))
    default: break
    }
    guard character.value == .capital else {
      for index in begin..<end { folded.append(bytes[index]) }
      return
    }
    if character.scalar < 0x80 { return folded.append(UInt8(truncatingIfNeeded: character.scalar) | 32) }
    let (first, second) = TextWords.small(character.scalar)
    folded.append(first)
    folded.append(second)
  }

  private mutating func append(_ scalar: UInt32) { LetterFolding.appendUTF8(scalar, to: &folded) }
}
