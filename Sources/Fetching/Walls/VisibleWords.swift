import Encodings
import News

/// Counts the words that a reader of a page sees: those outside tags, scripts and styles.
enum VisibleWords {
  /// Chinese, Japanese and Thai have no blanks between words: this many bytes beyond ASCII count as another word.
  private static let bytesOfALongWord = 18

  /// The number of words, counted up to a limit. A word is a run of ASCII letters, digits and bytes beyond ASCII, so
  /// the page's charset doesn't matter.
  static func count(in bytes: [UInt8], upTo limit: Int) -> Int {
    let bytes = bytes.span
    var (count, high, index) = (0, 0, 0)
    var isInWord = false
    while index < bytes.count, count < limit {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") {
        isInWord = false
        index = endOfQuiet(at: index, in: bytes) ?? endOfTag(at: index, in: bytes)
        continue
      }
      let isLetter = byte >= 0x80 || byte.isASCIILetter || byte.isASCIIDigit
      if isLetter, !isInWord { (count, high) = (count + 1, 0) }
      if byte >= 0x80 {
        high += 1
        if high == bytesOfALongWord { (count, high) = (count + 1, 0) }
      }
      isInWord = isLetter
      index += 1
    }
    return count
  }

  /// Behind the next `>`, even one in a quoted value; the end of the bytes if there is none.
  private static func endOfTag(at start: Int, in bytes: Span<UInt8>) -> Int {
    min(ByteText.next(UInt8(ascii: ">"), in: bytes, from: start, before: bytes.count) + 1, bytes.count)
  }

  /// Behind the end tag of a script or style that begins here; nil if none begins here. One without an end tag reaches
  /// to the end of the bytes, as in a browser.
  private static func endOfQuiet(at start: Int, in bytes: Span<UInt8>) -> Int? {
    guard start + 1 < bytes.count, bytes[start + 1] | 0x20 == UInt8(ascii: "s") else { return nil }
    for name in ["script", "style"] where ByteText.has("<" + name, in: bytes, at: start) {
      return ByteText.find("</" + name, in: bytes, from: start + name.utf8.count + 1).map {
        endOfTag(at: $0, in: bytes)
      }
        ?? bytes.count
    }
    return nil
  }
}
