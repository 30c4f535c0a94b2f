import Encodings

/// Makes plain text from text that contains markup: tags, and character references that the page escaped once too
/// often.
enum MarkupText {
  /// The text without tags, with references decoded and white space collapsed.
  ///
  /// References are decoded first, so tags that were escaped go too: `&lt;b&gt;Fish&lt;/b&gt; &amp; chips` becomes
  /// `Fish & chips`. A text without any of this is returned as it is, after one look at its bytes. The cost is linear.
  static func plain(_ text: String) -> String {
    var bytes = Array(text.utf8)
    if isPlain(bytes) { return text }
    if bytes.contains(0x26) { bytes = decoded(bytes) }
    if bytes.contains(0x3C) { bytes = withoutTags(bytes) }
    return collapsed(bytes)
  }

  /// Whether there is nothing to do: no markup, and only single spaces between words.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    var previous: UInt8 = 32
    for byte in bytes {
      if byte < 32 || byte == 0x26 || byte == 0x3C || byte == 0xA0 || byte == 32 && previous == 32 { return false }
      previous = byte
    }
    return previous != 32 || bytes.isEmpty
  }

  /// The text with runs of white space as one space and none at its ends. White space is anything up to U+0020, and
  /// the no-break space.
  private static func collapsed(_ bytes: [UInt8]) -> String {
    // No longer than the bytes, since a space is written only for white space.
    unsafe String(unsafeUninitializedCapacity: bytes.count) { text in
      var end = 0
      var needsSpace = false
      for byte in bytes {
        if byte <= 0x20 {
          needsSpace = end > 0
        } else if byte == 0xA0, end > 0, unsafe text[end - 1] == 0xC2 {
          end -= 1
          needsSpace = end > 0
        } else {
          if needsSpace {
            unsafe text[end] = 0x20
            end += 1
            needsSpace = false
          }
          unsafe text[end] = byte
          end += 1
        }
      }
      return end
    }
  }

  /// The text with each tag replaced by a space; a `<` that begins no tag stays.
  ///
  /// So `a < b` keeps its sign. A space takes the tag's place because `<p>One</p><p>Two</p>` is two words.
  private static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var index = 0
    // No tag ends after the last `>`. Without this limit, a text of `<a<a<a` would be searched to its end for each tag.
    let last = bytes.lastIndex(of: 0x3E) ?? 0
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] | 0x20 : 0
      if byte == 0x3C, index < last, next == 0x2F || (0x61...0x7A).contains(next),
        let end = bytes[index...].firstIndex(of: 0x3E)
      {
        text.append(0x20)
        index = end + 1
      } else {
        text.append(byte)
        index += 1
      }
    }
    return text
  }

  /// The text with its character references decoded, except those to invisible characters, which are removed. Decoded
  /// once: `&amp;lt;` becomes `&lt;`. An ampersand that begins no reference stays.
  private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    let source = bytes[...]
    var text: [UInt8] = []
    var index = 0
    text.reserveCapacity(bytes.count)
    while true {
      let next = ByteText.next(0x26, in: bytes.span, from: index, before: bytes.count)
      text.append(contentsOf: bytes[index..<next])
      index = next
      guard index < bytes.count else { break }
      let start = text.count
      guard let end = CharacterReference.decodeXML(source, at: index, into: &text) else {
        text.append(0x26)
        index += 1
        continue
      }
      if unseen.contains(Array(text[start...])) { text.removeSubrange(start...) }
      index = end
    }
    return text
  }

  /// Direction marks and the soft hyphen, which are invisible. Pages write them as references inside words, where they
  /// would keep equal words from being equal.
  private static let unseen: Set<[UInt8]> = Set(["\u{200E}", "\u{200F}", "\u{AD}"].map { Array($0.utf8) })
}
