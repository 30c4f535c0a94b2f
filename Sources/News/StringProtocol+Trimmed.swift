extension StringProtocol {
  /// The text without white space at its ends, also that of Unicode, such as U+00A0 and U+3000; empty if there is
  /// nothing else.
  @inlinable package var trimmed: SubSequence {
    // Nearly all texts have none, or ASCII's. Judged by scalars: finding the last character takes thousands of
    // instructions.
    let start = unicodeScalars.firstIndex { !$0.isASCIISpace } ?? endIndex
    var end = endIndex
    while end > start, unicodeScalars[unicodeScalars.index(before: end)].isASCIISpace {
      end = unicodeScalars.index(before: end)
    }
    let rest = self[start..<end]
    if let first = rest.unicodeScalars.first, first.beginsInk, let last = rest.unicodeScalars.last, last.endsInk,
      // A mark after a space belongs to it.
      start == startIndex || first.isASCII
    {
      return rest
    }
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return self[endIndex...]
    }
    return self[first...last]
  }
}

extension Unicode.Scalar {
  /// Space, tab, and the line ends of ASCII, with vertical tab and form feed.
  @usableFromInline var isASCIISpace: Bool { value == 0x20 || (9...13).contains(value) }

  /// Whether it lies where no white space is; not all that aren't white space do.
  @usableFromInline var beginsInk: Bool {
    switch value {
    case 0x21...0x7F, 0xA1...0x167F, 0x3001...: true
    default: false
    }
  }

  /// Whether it is a letter or sign of the common alphabets: neither white space, nor a mark on white space before it.
  @usableFromInline var endsInk: Bool {
    switch value {
    case 0x21...0x7F, 0xC0...0x24F, 0x410...0x47F, 0x621...0x64A, 0x671...0x6D3: true
    default: false
    }
  }
}
