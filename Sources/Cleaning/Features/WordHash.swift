/// The 64-bit FNV-1a hash of a word, salted with what kind of word it is.
///
/// Collisions among a few thousand known words and the words of one page are beyond worry; a collision would cost one
/// block's score, nothing more.
struct WordHash {
  /// The hash so far.
  private(set) var value: UInt64

  /// What kind of word it is.
  enum Salt: UInt64 {
    case classWord = 0x63
    case textWord = 0x74
    case wholeText = 0x54
    case opening = 0x66
    case heading = 0x68
    case plain = 0x70
  }

  /// A hash of nothing.
  init(_ salt: Salt) {
    value = 0xcbf2_9ce4_8422_2325 ^ salt.rawValue
    add(0xFF)
  }

  /// Adds a byte.
  @inline(__always)
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// The hash of some bytes.
  static func of(_ bytes: some Sequence<UInt8>, _ salt: Salt) -> UInt64 {
    var hash = WordHash(salt)
    for byte in bytes { hash.add(byte) }
    return hash.value
  }
}
