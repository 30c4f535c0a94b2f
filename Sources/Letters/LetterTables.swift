/// The data of ``LetterFolding`` as texts, written by `Tests/Generators/letter_folding.py`, and functions to read them.
enum LetterTables {
  /// Hexadecimal ranges, separated by white space: `41-5A 386` is U+0041 to U+005A and U+0386. A term that isn't one is
  /// left out.
  static func ranges(_ text: String) -> [ClosedRange<UInt32>] {
    terms(text).compactMap { term in
      let ends = term.split(separator: UInt8(ascii: "-")).compactMap { scalar($0) }
      guard let first = ends.first, let last = ends.last, first <= last else { return nil }
      return first...last
    }
  }

  /// Hexadecimal numbers, separated by white space.
  static func numbers(_ text: String) -> [UInt32] {
    terms(text).compactMap { scalar($0) }
  }

  /// The terms between white space, as bytes: splitting a text by its characters takes thirty times as long, and every
  /// stage reads these tables as it starts.
  private static func terms(_ text: String) -> [ArraySlice<UInt8>] { Array(text.utf8).split { $0 <= 32 } }

  /// A hexadecimal number; nil if it isn't one.
  private static func scalar(_ digits: ArraySlice<UInt8>) -> UInt32? {
    UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  /// Capitals at the same distance from their lower-case letters: `41*26+20` is 26 letters from U+0041 on, each 0x20
  /// before its lower-case one; `100/24+1` is every second of 48; `1E9E*1-1DBF` is ẞ alone, whose ß comes before it.
  struct SmallRun {
    let first: UInt32
    let count: UInt32
    let step: UInt32
    /// What is added to a capital, wrapping around if its lower-case letter comes before it.
    let distance: UInt32

    /// The last of the capitals, not the one after it.
    var last: UInt32 { first + (count - 1) * step }
    var capitals: StrideThrough<UInt32> { stride(from: first, through: last, by: Int(step)) }

    /// Whether a scalar is one of the capitals, not a letter between them.
    func contains(_ scalar: UInt32) -> Bool { first...last ~= scalar && (scalar - first).isMultiple(of: step) }
  }

  /// The runs, sorted by letter.
  static func smallRuns(_ text: String) -> [SmallRun] {
    let (star, slash, plus, minus) = (UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "-"))
    return terms(text).compactMap { term in
      let parts = term.split { $0 == star || $0 == slash || $0 == plus || $0 == minus }
      guard parts.count == 3, let first = scalar(parts[0]), let distance = scalar(parts[2]),
        let count = UInt32(String(decoding: parts[1], as: UTF8.self)), count > 0
      else { return nil }
      return SmallRun(
        first: first, count: count, step: term.contains(slash) ? 2 : 1,
        distance: term.contains(minus) ? 0 &- distance : distance)
    }
  }
}
