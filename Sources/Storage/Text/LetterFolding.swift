/// What becomes of each Unicode scalar in the index and in a query, so that both meet however a word was typed.
///
/// Case, accents, Arabic letter variants, presentation forms and full-width forms fall together; digits of every script
/// become ASCII. The decision is one table look-up for the Basic Multilingual Plane.
struct LetterFolding: Sendable {
  /// Ends a word.
  static let separator: UInt16 = 0
  /// Leaves no trace: marks, the tatweel, the marks of direction.
  static let dropped: UInt16 = 1
  /// Becomes several letters, or none, which `expansions` has.
  static let expanded: UInt16 = 2
  /// Stands inside words, where it may be written or not: hyphen, apostrophe, zero-width non-joiner, full stop.
  static let joiner: UInt16 = 3

  /// The table of this Unicode version, made once a process.
  static let standard = LetterFolding()

  /// A code above, or the scalar that the index of the array becomes.
  private let table: [UInt16]
  /// The folded letter or digit for each byte that is an ASCII one; 0 for every other byte.
  let ascii: [UInt8]
  /// What an expanded scalar becomes.
  private let expansions: [UInt16: [UInt16]]

  private init() {
    var table = [UInt16](repeating: Self.separator, count: 0x10000)
    for value in 0x30..<0x10000 {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      table[value] = Self.simpleFolding(of: scalar)
    }
    var expansions: [UInt16: [UInt16]] = [:]
    for groups in [Foldings.european, Foldings.arabicAndHebrew, Foldings.ideographs] {
      Self.read(groups, into: &table, &expansions)
    }
    for value in 0xFF01...0xFF5E { table[value] = table[value - 0xFEE0] }
    for range in Self.droppedRanges { for value in range { table[value] = Self.dropped } }
    for value in Self.joiners { table[value] = Self.joiner }
    ascii = (0..<256).map { $0 < 0x80 && table[$0] > Self.joiner ? UInt8(truncatingIfNeeded: table[$0]) : 0 }
    self.table = table
    self.expansions = expansions
  }

  /// The code, or the folded scalar, of a scalar of the Basic Multilingual Plane.
  subscript(scalar: UInt16) -> UInt16 { table[Int(scalar)] }

  /// The letters that an expanded scalar becomes; 0 ends the word.
  func expansion(of scalar: UInt16) -> [UInt16] { expansions[scalar] ?? [] }

  /// The folding of a scalar beyond the Basic Multilingual Plane: itself in lower case, or nil where it ends a word.
  func supplementary(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard Self.isWordScalar(scalar) else { return nil }
    return scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }

  /// The folding where the groups say nothing: lower case, ASCII digits, and an end of word for all but letters, marks
  /// and numbers.
  private static func simpleFolding(of scalar: Unicode.Scalar) -> UInt16 {
    let properties = scalar.properties
    guard isWordScalar(scalar) else { return separator }
    if properties.generalCategory == .decimalNumber, let digit = properties.numericValue {
      return 0x30 + UInt16(digit)
    }
    guard properties.changesWhenLowercased, let lower = properties.lowercaseMapping.unicodeScalars.first else {
      return UInt16(scalar.value)
    }
    return lower.value < 0x10000 ? UInt16(lower.value) : UInt16(scalar.value)
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      true
    default: false
    }
  }

  /// Reads `base:variants` groups.
  private static func read(
    _ groups: String, into table: inout [UInt16], _ expansions: inout [UInt16: [UInt16]]
  ) {
    for group in groups.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      guard let colon = group.firstIndex(of: ":") else { continue }
      let base = group[..<colon].map { $0 == "_" ? separator : UInt16(truncatingIfNeeded: $0.value) }
      for variant in group[group.index(after: colon)...] where variant.value < 0x10000 {
        let index = UInt16(variant.value)
        table[Int(index)] = base.count == 1 ? base[0] : base.isEmpty ? dropped : expanded
        if base.count > 1 { expansions[index] = base }
      }
    }
  }

  /// Marks that writers may leave out, and characters that can't be seen. The marks of Indic scripts, Thai and kana
  /// are not among them: there they make another word.
  private static let droppedRanges: [ClosedRange<Int>] = [
    0x0AD...0x0AD, 0x300...0x36F, 0x483...0x487, 0x591...0x5BD, 0x5BF...0x5BF, 0x5C1...0x5C2, 0x5C4...0x5C5,
    0x5C7...0x5C7, 0x610...0x61A, 0x61C...0x61C, 0x640...0x640, 0x64B...0x65F, 0x670...0x670, 0x6D6...0x6DC,
    0x6DF...0x6E4, 0x6E7...0x6E8, 0x6EA...0x6ED, 0x93C...0x93C, 0x9BC...0x9BC, 0xA3C...0xA3C, 0xABC...0xABC,
    0xB3C...0xB3C, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200D...0x200F, 0x202A...0x202E, 0x2060...0x2064,
    0x2066...0x2069, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF...0xFEFF,
  ]

  /// `'`, `-`, `.`, the modifier apostrophe, the zero-width non-joiner, hyphens, and the typographic apostrophe.
  private static let joiners = [0x27, 0x2D, 0x2E, 0x2BC, 0x200C, 0x2010, 0x2011, 0x2019]
}
