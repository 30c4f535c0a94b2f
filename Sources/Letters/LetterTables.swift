/// The data of ``LetterFolding`` as texts, written by `Tests/Generators/letter_folding.py`, and functions to read them.
enum LetterTables {
  /// Hexadecimal ranges, separated by white space.
  static func ranges(_ text: String) -> [ClosedRange<UInt32>] {
    text.split(whereSeparator: \.isWhitespace).compactMap { term in
      let ends = term.split(separator: "-").compactMap { UInt32($0, radix: 16) }
      guard let first = ends.first, let last = ends.last, first <= last else { return nil }
      return first...last
    }
  }

  /// Hexadecimal numbers, separated by white space.
  static func numbers(_ text: String) -> [UInt32] {
    text.split(whereSeparator: \.isWhitespace).compactMap { UInt32($0, radix: 16) }
  }

  /// Capitals at the same distance from their lower-case letters: `41*26+20` is 26 letters from U+0041 on, each 0x20
  /// before its lower-case one; `100/24+1` is every second of 48.
  struct SmallRun {
    let first: UInt32
    let count: UInt32
    let step: UInt32
    /// What is added to a capital, wrapping around if its lower-case letter comes before it.
    let distance: UInt32

    var last: UInt32 { first + (count - 1) * step }
    var capitals: StrideThrough<UInt32> { stride(from: first, through: last, by: Int(step)) }

    func contains(_ scalar: UInt32) -> Bool { first...last ~= scalar && (scalar - first).isMultiple(of: step) }
  }

  /// The runs, sorted by letter.
  static func smallRuns(_ text: String) -> [SmallRun] {
    text.split(whereSeparator: \.isWhitespace).compactMap { term in
      let parts = term.split(whereSeparator: { "*/+-".contains($0) })
      guard parts.count == 3, let first = UInt32(parts[0], radix: 16), let count = UInt32(parts[1]), count > 0,
        let distance = UInt32(parts[2], radix: 16)
      else { return nil }
      return SmallRun(
        first: first, count: count, step: term.contains("/") ? 2 : 1,
        distance: term.contains("-") ? 0 &- distance : distance)
    }
  }
}
