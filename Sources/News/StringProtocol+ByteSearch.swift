/// Searches by bytes. The wanted text is ASCII, so neither text has to be split into characters.
extension StringProtocol {
  /// The place of a text's first occurrence, or nil; nil for an empty text. Case matters.
  @inlinable package func place(of wanted: String) -> Range<String.Index>? {
    guard let first = wanted.utf8.first else { return nil }
    // In one piece of memory the search takes a fifth of the time.
    let offset = utf8.withContiguousStorageIfAvailable { text in
      unsafe wanted.utf8.withContiguousStorageIfAvailable { unsafe text.offset(of: $0) } ?? nil
    }
    if let offset {
      guard let offset else { return nil }
      let start = utf8.index(startIndex, offsetBy: offset)
      return start..<utf8.index(start, offsetBy: wanted.utf8.count)
    }
    var start = utf8.startIndex
    while let found = utf8[start...].firstIndex(of: first) {
      if utf8[found...].starts(with: wanted.utf8) {
        return found..<utf8.index(found, offsetBy: wanted.utf8.count)
      }
      start = utf8.index(after: found)
    }
    return nil
  }

  /// Whether it contains a text, byte by byte.
  @inlinable package func holds(_ wanted: String) -> Bool { place(of: wanted) != nil }

  /// Whether it is an ASCII text that is given in lower case, written in any case.
  @inlinable package func isWritten(_ wanted: String) -> Bool {
    utf8.elementsEqual(wanted.utf8) { $0 == $1 || (0x41...0x5A).contains($0) && $0 | 0x20 == $1 }
  }

  /// Whether it ends with a text, byte by byte; `hasSuffix` would first normalise the whole text.
  @inlinable package func ends(with wanted: String) -> Bool {
    utf8.suffix(wanted.utf8.count).elementsEqual(wanted.utf8)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The offset of the first occurrence of other bytes, of which there is at least one; nil if there is none.
  @usableFromInline func offset(of wanted: UnsafeBufferPointer<UInt8>) -> Int? {
    let first = unsafe wanted[0]
    var start = 0
    while start + wanted.count <= count {
      if unsafe self[start] == first {
        var length = 1
        while length < wanted.count, unsafe self[start + length] == wanted[length] { length += 1 }
        if length == wanted.count { return start }
      }
      start += 1
    }
    return nil
  }
}
