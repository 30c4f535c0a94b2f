/// Windows drive letters, with which paths of `file` addresses may begin: in `file:///C:/a/../..` the drive stays.
enum WindowsDrive {
  /// Whether a segment is a letter and `:` or `|` (URL standard, "Windows drive letter").
  static func isLetter(_ segment: some Collection<UInt8>) -> Bool {
    segment.count == 2 && segment.first?.isASCIILetter == true && segment.dropFirst().first.map(isMark) == true
  }

  /// Whether a segment is `C:` rather than `C|`.
  static func isNormalisedLetter(_ segment: some Collection<UInt8>) -> Bool {
    isLetter(segment) && segment.dropFirst().first == 0x3A
  }

  /// Whether a path begins with a drive letter, alone or before a delimiter.
  static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 2, isLetter(bytes.prefix(2)) else { return false }
    guard let next = bytes.dropFirst(2).first else { return true }
    return next == 0x2F || next == 0x5C || next == 0x3F || next == 0x23
  }

  private static func isMark(_ byte: UInt8) -> Bool { byte == 0x3A || byte == 0x7C }
}
