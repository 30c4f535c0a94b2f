/// Up to four bytes of UTF-8 in one word, the first byte lowest; zero means no character.
///
/// One word can hold every single character and also Big5's four pairs of a letter and a combining mark. Bytes that fit
/// a register make a table of 24,000 characters flat, and appending one needs no loop over a string.
struct PackedUTF8 {
  /// For example 0xA9C3 is é, whose UTF-8 is C3 A9.
  let bytes: UInt32

  /// No character.
  static let none = PackedUTF8(bytes: 0)

  /// Whether there is no character.
  var isNone: Bool { bytes == 0 }

  private init(bytes: UInt32) { self.bytes = bytes }

  /// Packs scalars one after the other; what doesn't fit in four bytes is dropped.
  init(_ scalars: [Unicode.Scalar]) {
    var packed: UInt32 = 0
    var shift: UInt32 = 0
    for scalar in scalars {
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter where shift < 32 {
        packed |= UInt32(byte) << shift
        shift += 8
      }
    }
    bytes = packed
  }
}
