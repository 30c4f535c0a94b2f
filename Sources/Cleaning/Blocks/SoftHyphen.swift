/// The soft hyphen (U+00AD, in UTF-8 C2 AD), which says where a browser may break a word and which readers don't see.
///
/// Some sites put one into every long word. Left in, it splits the word for all that compare or search.
enum SoftHyphen {
  /// Its last byte, which other characters have too.
  static let last: UInt8 = 0xAD

  /// The text without soft hyphens. The same slice, not copied, if it has no byte AD.
  static func removed(from text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let bytes = text.span
    var hasLast: UInt8 = 0
    // A loop without checks and exits, which the compiler vectorises.
    for index in 0..<bytes.count { hasLast |= unsafe bytes[unchecked: index] == last ? 1 : 0 }
    guard hasLast != 0 else { return text }
    var plain: [UInt8] = []
    plain.reserveCapacity(text.count)
    for byte in text {
      if byte == last, plain.last == 0xC2 { plain.removeLast() } else { plain.append(byte) }
    }
    return plain[...]
  }
}
