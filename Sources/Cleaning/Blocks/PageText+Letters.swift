import News

extension PageText {
  /// Gives the bytes of a block's letters and digits, with ASCII ones in lower case, and 0 where a sentence or line
  /// ends.
  ///
  /// White space and punctuation are left out, so that texts which differ only in these are equal.
  ///
  /// `It's 5 p.m.` gives `its5p`, 0, `m`, 0. Letters beyond ASCII stay as they are, capitals too.
  struct LetterReader: IteratorProtocol {
    private let bytes: [UInt8]
    private var index: Int
    private let end: Int

    fileprivate init(_ bytes: [UInt8], _ range: Range<Int>) {
      self.bytes = bytes
      index = range.lowerBound
      end = range.upperBound
    }

    /// The next letter or digit, in lower case; 0 for the end of a sentence, nil at the end.
    ///
    /// A line end is the end of a sentence too; several ends in a row give several zeros.
    @inline(__always)
    mutating func next() -> UInt8? {
      while index < end {
        let byte = bytes[index]
        index += 1
        switch LetterTable.classes[Int(byte)] {
        case LetterTable.none: continue
        case LetterTable.lead:
          if let read = sign(byte) { return read }
        case let read: return read == LetterTable.stop ? 0 : read
        }
      }
      return nil
    }

    /// Adds the bytes up to the next one that `next` has to look at to a hash, and returns how many they were, which
    /// may be none.
    ///
    /// Nearly all bytes of a text are in such runs, where a comparison costs half of what the table does.
    @inline(__always)
    mutating func addRun(to hash: inout FNV1a) -> Int {
      let start = index
      while index < end {
        let byte = bytes[index]
        guard byte &- 97 < 26 || byte >= 0x80 && byte &- 0xE0 > 3 && byte != 0xC2 else { break }
        hash.append(byte)
        index += 1
      }
      return index - start
    }

    /// Appends such bytes to others.
    @inline(__always)
    mutating func appendRun(to letters: inout [UInt8]) {
      var ignored = FNV1a()
      let start = index
      if addRun(to: &ignored) > 0 { letters += bytes[start..<index] }
    }

    /// Continues after a byte that may begin a punctuation mark; nil if it did, and the mark is skipped.
    ///
    /// Of U+2000 to U+203F and U+3000 to U+303F all are punctuation; the latter end a sentence, even the comma.
    private mutating func sign(_ byte: UInt8) -> UInt8? {
      switch byte {
      // Dashes, quotation marks, direction marks; Chinese and Japanese full stops.
      case 0xE2 where index + 1 < end && bytes[index] == 0x80: index += 2
      case 0xE3 where index + 1 < end && bytes[index] == 0x80:
        index += 2
        return 0
      // The danda, which ends a sentence in Hindi and Bengali.
      case 0xE0 where index + 1 < end && bytes[index] == 0xA5 && bytes[index + 1] & 0xFE == 0xA4:
        index += 2
        return 0
      // A no-break space.
      case 0xC2 where index < end && bytes[index] == 0xA0: index += 1
      default: return byte
      }
      return nil
    }
  }

  /// The reader of a block's letters.
  func letterReader(of block: PageBlock) -> LetterReader { LetterReader(bytes, Int(block.start)..<Int(block.end)) }

  /// A block's letters and digits, without the zeros for ends. Capitals beyond ASCII stay capitals.
  func letters(of block: PageBlock) -> [UInt8] {
    var letters: [UInt8] = []
    var reader = letterReader(of: block)
    letters.reserveCapacity(Int(block.end - block.start))
    while true {
      reader.appendRun(to: &letters)
      guard let byte = reader.next() else { return letters }
      if byte != 0 { letters.append(byte) }
    }
  }
}

/// What each byte means to a letter reader: its lower-case form, or one of these.
private enum LetterTable {
  static let none: UInt8 = 1
  static let stop: UInt8 = 2
  static let lead: UInt8 = 3

  /// What each byte means: itself in lower case, or one of the values above.
  static let classes: InlineArray<256, UInt8> = {
    var classes = InlineArray<256, UInt8>(repeating: none)
    for byte in UInt8.min...UInt8.max {
      switch byte {
      case 48...57, 97...122: classes[Int(byte)] = byte
      case 65...90: classes[Int(byte)] = byte | 32
      case 46, 33, 63, 10: classes[Int(byte)] = stop
      case 0xE0, 0xE2, 0xE3, 0xC2: classes[Int(byte)] = lead
      case 0x80...: classes[Int(byte)] = byte
      default: break
      }
    }
    return classes
  }()
}
