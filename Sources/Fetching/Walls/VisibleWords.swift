import Encodings

/// Counts the words that a reader of a page sees: those outside tags, scripts and styles.
enum VisibleWords {
  /// Chinese, Japanese and Thai have no blanks between words: this many bytes beyond ASCII count as another word.
  private static let bytesOfALongWord = 18

  /// The number of words, counted up to a limit.
  static func count(in bytes: [UInt8], upTo limit: Int) -> Int {
    var count = 0
    var isInTag = false
    var isInWord = false
    var high = 0
    var index = 0
    while index < bytes.count, count < limit {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") {
        if index + 1 < bytes.count, bytes[index + 1] | 0x20 == UInt8(ascii: "s"),
          let end = endOfQuiet(at: index, in: bytes)
        {
          index = end
          continue
        }
        (isInTag, isInWord) = (true, false)
      } else if byte == UInt8(ascii: ">") {
        isInTag = false
      } else if !isInTag {
        let isLetter = byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        if isLetter, !isInWord { (count, high) = (count + 1, 0) }
        if byte >= 0x80 {
          high += 1
          if high == bytesOfALongWord { (count, high) = (count + 1, 0) }
        }
        isInWord = isLetter
      }
      index += 1
    }
    return count
  }

  /// Where a script or style that begins here ends; nil if none begins here.
  private static func endOfQuiet(at start: Int, in bytes: [UInt8]) -> Int? {
    for name in ["script", "style"] where ByteText.has("<" + name, in: bytes.span, at: start) {
      return ByteText.find("</" + name, in: bytes.span, from: start + name.utf8.count + 1).map { $0 + 2 } ?? bytes.count
    }
    return nil
  }
}
