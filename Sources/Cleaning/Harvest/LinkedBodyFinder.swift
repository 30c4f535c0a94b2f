/// Finds the article text in linked data.
///
/// The text is not used: its length tells how much of the story was found (``PageSignals``).
enum LinkedBodyFinder {
  private static let key = Array("\"articleBody\"".utf8)

  /// The length in bytes of the longest `articleBody` in some scripts, as written.
  ///
  /// Escapes count as written, and so does the first quotation mark. 0 without any; scripts of at most 400 bytes are
  /// not looked at, and of each only the first `articleBody`.
  static func length(in scripts: [String]) -> Int {
    scripts.reduce(0) { longest, script in
      guard script.utf8.count > 400 else { return longest }
      let bytes = Array(script.utf8)
      guard let start = place(in: bytes), let quote = bytes[start...].firstIndex(of: 0x22) else { return longest }
      return max(longest, ScriptStory.literal(bytes, after: quote).end - quote)
    }
  }

  /// Where the first such key ends; nil if there is none.
  private static func place(in bytes: [UInt8]) -> Int? {
    var index = 0
    while index + key.count < bytes.count {
      // The last byte excludes most places: the key can't end there, so skip ahead.
      if bytes[index + key.count - 2] != 0x79 || !bytes[index...].starts(with: key) {
        index += 1
        continue
      }
      return index + key.count
    }
    return nil
  }
}
