import News

/// Folds letters to a plain form for comparing: lower case, no accents, one form of each Arabic letter.
///
/// Works on UTF-8 bytes; digits of every script that dates are written in become ASCII digits.
struct LetterFolding: Sendable {
  /// What each scalar below U+2000 folds to: itself as 0, one scalar, or two in the halves of the word.
  private let table: [UInt32]

  /// The one table, built on first use.
  static let standard = LetterFolding()

  private init() {
    var table = [UInt32](repeating: 0, count: 0x2000)
    for group in FoldedLetters.table.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      guard let colon = group.firstIndex(of: ":") else { continue }
      let plain = group[..<colon].map(\.value)
      guard let first = plain.first, plain.count <= 2 else { continue }
      let folded = plain.count == 2 ? first | plain[1] << 16 : first
      for letter in group[colon...].dropFirst() where letter.value < 0x2000 { table[Int(letter.value)] = folded }
    }
    table[0x3C2] = 0x3C3  // Final sigma.
    self.table = table
  }

  /// Appends the folded form of a scalar, or nothing for marks, tatweel and joiners.
  func append(_ scalar: UInt32, to bytes: inout some FoldedBytes) {
    if scalar < 0x80 {
      return bytes.append(UInt8(truncatingIfNeeded: scalar &- 0x41 < 26 ? scalar | 0x20 : scalar))
    }
    guard scalar < 0x2000 else {
      if scalar == 0x200C || scalar == 0x200D || scalar == 0x200E || scalar == 0x200F { return }
      if (0xFF10...0xFF19).contains(scalar) { return bytes.append(UInt8(scalar - 0xFF10 + 48)) }
      if (0xFF21...0xFF5A).contains(scalar) { return append(scalar - 0xFEE0, to: &bytes) }
      return Self.appendUTF8(scalar, to: &bytes)
    }
    if (0x300...0x36F).contains(scalar) || (0x64B...0x65F).contains(scalar) || scalar == 0x640 || scalar == 0x670 {
      return
    }
    if let digit = Self.digit(scalar) { return bytes.append(48 + digit) }
    let folded = table[Int(scalar)]
    guard folded != 0 else { return Self.appendUTF8(scalar, to: &bytes) }
    Self.appendUTF8(folded & 0xFFFF, to: &bytes)
    if folded > 0xFFFF { Self.appendUTF8(folded >> 16, to: &bytes) }
  }

  /// The folded form of a text.
  func fold(_ text: some Sequence<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var scalars = ScalarReader(text)
    while let scalar = scalars.next() { append(scalar, to: &bytes) }
    return bytes
  }

  /// The value of a decimal digit in the scripts that news is dated in.
  static func digit(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x30...0x39: UInt8(scalar - 0x30)
    case 0x660...0x669: UInt8(scalar - 0x660)
    case 0x6F0...0x6F9: UInt8(scalar - 0x6F0)
    case 0x966...0x96F: UInt8(scalar - 0x966)
    case 0x9E6...0x9EF: UInt8(scalar - 0x9E6)
    case 0xA66...0xA6F: UInt8(scalar - 0xA66)
    case 0xAE6...0xAEF: UInt8(scalar - 0xAE6)
    case 0xBE6...0xBEF: UInt8(scalar - 0xBE6)
    case 0xC66...0xC6F: UInt8(scalar - 0xC66)
    case 0xCE6...0xCEF: UInt8(scalar - 0xCE6)
    case 0xD66...0xD6F: UInt8(scalar - 0xD66)
    case 0xE50...0xE59: UInt8(scalar - 0xE50)
    case 0x1040...0x1049: UInt8(scalar - 0x1040)
    case 0xFF10...0xFF19: UInt8(scalar - 0xFF10)
    default: nil
    }
  }

  /// Appends a scalar as UTF-8.
  static func appendUTF8(_ scalar: UInt32, to bytes: inout some FoldedBytes) {
    switch scalar {
    case 0..<0x80: bytes.append(UInt8(scalar))
    case 0..<0x800:
      bytes.append(UInt8(0xC0 | scalar >> 6))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    case 0..<0x10000:
      bytes.append(UInt8(0xE0 | scalar >> 12))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    default:
      bytes.append(UInt8(0xF0 | scalar >> 18 & 7))
      bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}

/// What folded text is written to, byte by byte.
protocol FoldedBytes {
  mutating func append(_ byte: UInt8)
}

extension [UInt8]: FoldedBytes {}

extension FNV1a: FoldedBytes {}

/// Reads scalars from UTF-8; broken bytes are U+FFFD each.
struct ScalarReader<Bytes: Sequence<UInt8>>: IteratorProtocol {
  private var bytes: Bytes.Iterator
  private var waiting: UInt8?

  init(_ bytes: Bytes) { self.bytes = bytes.makeIterator() }

  mutating func next() -> UInt32? {
    guard let lead = waiting ?? bytes.next() else { return nil }
    waiting = nil
    if lead < 0x80 { return UInt32(lead) }
    let length = lead >= 0xF0 && lead < 0xF8 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0
    guard length > 0, lead < 0xF8 else { return 0xFFFD }
    var scalar = UInt32(lead) & (0x3F >> UInt32(length))
    for _ in 0..<length {
      guard let byte = bytes.next() else { return 0xFFFD }
      guard byte & 0xC0 == 0x80 else {
        waiting = byte
        return 0xFFFD
      }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return scalar
  }
}
