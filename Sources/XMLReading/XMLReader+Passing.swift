extension XMLReader {
  /// Whether the document continues with these ASCII characters.
  func starts(with text: StaticString) -> Bool { matches(text, at: position) }

  /// Whether these ASCII characters are at an index.
  private func matches(_ text: StaticString, at index: Int) -> Bool {
    let pattern = text.description.utf8
    guard index + pattern.count <= bytes.count else { return false }
    return bytes[index..<index + pattern.count].elementsEqual(pattern)
  }

  /// The next index of these ASCII characters, or nil. It may read to the document's end, so its callers remember
  /// failure.
  func index(of text: StaticString, from start: Int) -> Int? {
    let pattern = Array(text.description.utf8)
    guard bytes.count >= pattern.count, start <= bytes.count - pattern.count else { return nil }
    return (start...bytes.count - pattern.count).first { index in
      bytes[index] == pattern[0] && bytes[index..<index + pattern.count].elementsEqual(pattern)
    }
  }

  /// Skips a construct that ends with a marker; if it never ends, skips only its opening.
  mutating func pass(over opening: StaticString, until ending: StaticString) {
    let inside = position + opening.utf8CodeUnitCount
    guard !unended.contains(ending.description), let end = index(of: ending, from: inside) else {
      // Remember that there is none, so that many openings don't take quadratic time.
      unended.insert(ending.description)
      position = min(inside, bytes.count)
      return
    }
    position = end + ending.utf8CodeUnitCount
  }

  /// Skips `<!DOCTYPE …>` with its internal subset, unread. Brackets and `>` in the subset's quoted values and
  /// comments don't count, nor do quotes in comments, as in `don't`. One that never ends takes the rest of the document.
  mutating func passDocumentType() {
    var depth = 0
    var quote: UInt8?
    position += 2
    while position < bytes.count {
      if quote == nil, depth > 0, starts(with: "<!--") {
        pass(over: "<!--", until: "-->")
        continue
      }
      let byte = bytes[position]
      position += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if depth > 0, byte == Byte.quote || byte == Byte.apostrophe {
        quote = byte
      } else if byte == Byte.openBracket {
        depth += 1
      } else if byte == Byte.closeBracket {
        depth -= 1
      } else if byte == Byte.greater, depth <= 0 {
        return
      }
    }
  }
}
