/// Checks bytes as UTF-8, in one pass without copying. It accepts what RFC 3629 allows: no overlong forms, no
/// surrogates, nothing beyond U+10FFFF.
public struct UTF8Check {
  /// How many sequences are invalid: one for each U+FFFD that a decoder would insert.
  public private(set) var errorCount = 0
  /// The number of well-formed non-ASCII characters.
  public private(set) var characterCount = 0
  /// How many continuation bytes those characters have.
  private(set) var continuationCount = 0
  /// Whether the last error is a character cut off at the end, as when a download stops: no sign of another encoding.
  private(set) var isCutOff = false
  /// Where the first error is; the number of bytes if there is none.
  private(set) var validEnd: Int

  /// Whether all bytes are UTF-8.
  public var isValid: Bool { errorCount == 0 }
  /// Whether non-ASCII text is UTF-8, with fewer than one stray byte for four characters; false for ASCII, which has
  /// none.
  public var isMostlyUTF8: Bool { characterCount > errorCount * 4 }

  /// Checks a whole text: a character cut off at its end is an error.
  public init(_ bytes: Span<UInt8>) {
    let count = bytes.count
    validEnd = count
    var position = 0
    while true {
      position = ByteText.endOfASCII(in: bytes, from: position)
      while position < count, bytes[position] >= 0x80 {
        let length = UTF8Check.sequenceLength(in: bytes, at: position)
        if length > 0 {
          characterCount &+= 1
          continuationCount &+= length &- 1
          position &+= length
        } else {
          if errorCount == 0 { validEnd = position }
          errorCount &+= 1
          position &+= -length
          isCutOff = position == count && (0xC2...0xF4).contains(bytes[position &+ length])
        }
      }
      if position >= count { return }
    }
  }

  /// The length of the character at a position; for a malformed one, the negative number of bytes that one U+FFFD
  /// replaces (the maximal subpart, Encoding standard "UTF-8 decoder").
  @inline(__always)
  static func sequenceLength(in bytes: Span<UInt8>, at position: Int) -> Int {
    let lead = bytes[position]
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { low = 0xA0 } else if lead == 0xED { high = 0x9F }
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { low = 0x90 } else if lead == 0xF4 { high = 0x8F }
    default: return -1
    }
    guard position &+ 1 < bytes.count else { return -1 }
    let second = bytes[position &+ 1]
    guard second >= low, second <= high else { return -1 }
    var offset = 2
    while offset < length {
      guard position &+ offset < bytes.count, bytes[position &+ offset] & 0xC0 == 0x80 else { return -offset }
      offset &+= 1
    }
    return length
  }
}
