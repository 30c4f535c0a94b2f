extension StringProtocol {
  /// The text without white space at its ends.
  @inlinable package var trimmed: SubSequence {
    // Nearly all texts have none. Judged by scalars: finding the last character takes thousands of instructions.
    if let first = unicodeScalars.first, first.beginsInk, let last = unicodeScalars.last, last.endsInk {
      return self[startIndex...]
    }
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return self[endIndex...]
    }
    return self[first...last]
  }
}

extension Unicode.Scalar {
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
