import News

/// The 64-bit FNV-1a hash of a word, salted with its kind.
///
/// Collisions between a few thousand known words and the words of one page are negligible: one in 10¹² pages.
struct WordHash {
  private var hash = FNV1a()

  /// The kind of word.
  ///
  /// The raw values are the letters of the kinds in the model's file: a class word is a line `w c …`.
  enum Salt: UInt64 {
    case classWord = 0x63
    /// A word in an id, in the lexicon after `#`.
    case idWord = 0x23
    /// A word in a name for tests or components, in the lexicon after `@`.
    case testWord = 0x40
    /// A word of a short text.
    case textWord = 0x74
    /// All words of a very short text.
    case wholeText = 0x54
    /// The first two words of a longer text.
    case opening = 0x66
    /// A word of the heading over a text.
    case heading = 0x68
    /// Words of no kind, for comparing texts and for lists of words.
    case plain = 0
  }

  /// The hash so far, of a plain word.
  var value: UInt64 { hash.value }

  /// The hash of no bytes.
  init() {}

  /// Continues the hash with the word's next byte. The caller has folded capitals.
  @inline(__always)
  mutating func add(_ byte: UInt8) { hash.append(byte) }

  /// The hash of a word with a kind, from the hash of the plain word.
  @inline(__always)
  static func of(_ plain: UInt64, _ salt: Salt) -> UInt64 { plain ^ salt.rawValue &* 0x9E37_79B9_7F4A_7C15 }

  /// The salted hash of a whole word's bytes.
  static func of(_ bytes: some Sequence<UInt8>, _ salt: Salt) -> UInt64 {
    var hash = FNV1a()
    for byte in bytes { hash.append(byte) }
    return of(hash.value, salt)
  }

  /// The hash of several words together, from the hash of each.
  @inline(__always)
  static func of(_ words: some Sequence<UInt64>, _ salt: Salt) -> UInt64 {
    of(words.reduce(0) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 }, salt)
  }
}
