/// Folds Unicode scalars for comparing texts, so that they match however a word was typed.
///
/// Case, accents, Arabic letter variants, presentation forms and full-width forms are merged; digits of all scripts
/// become ASCII. For the Basic Multilingual Plane this is one table look-up. There are three profiles: the archive's
/// index uses the codes as they are (see the subscript); extraction compares texts with `append`, which keeps
/// characters other than letters and treats й as и; cleaning uses lower case only.
public final class LetterFolding: Sendable {
  /// Ends a word.
  public static let separator: UInt16 = 0
  /// Is dropped: marks, the tatweel, direction marks.
  public static let dropped: UInt16 = 1
  /// Becomes several letters, given by `expansion`.
  public static let expanded: UInt16 = 2
  /// Is optional inside words: hyphen, apostrophe, zero-width non-joiner, full stop. The index has `co-operate` in its
  /// parts and as one word.
  public static let joiner: UInt16 = 3

  /// The table for Unicode 17, made once a process.
  public static let standard = LetterFolding()

  /// For each scalar, one of the codes above or the scalar that it becomes.
  @usableFromInline let table: [UInt16]
  /// The same for comparing: no scalar ends or joins words.
  @usableFromInline let comparing: [UInt16]
  /// For each byte the folded ASCII letter or digit; 0 for every other byte.
  public let ascii: [UInt8]
  /// What expanded scalars become, sorted by scalar. It is an array because a dictionary's cost varies from run to run.
  private let expansions: [(scalar: UInt16, letters: [UInt16])]
  private let smallRuns: [LetterTables.SmallRun]
  /// The ranges of letters, marks and numbers beyond the Basic Multilingual Plane, in order.
  private let supplementaryWords: [ClosedRange<UInt32>]

  private init() {
    let words = LetterTables.ranges(LetterTables.words)
    let smallRuns = LetterTables.smallRuns(LetterTables.small)
    var table = [UInt16](repeating: Self.separator, count: 0x10000)
    for range in words where range.lowerBound < 0x10000 {
      for value in range.clamped(to: 0...0xFFFF) { table[Int(value)] = UInt16(truncatingIfNeeded: value) }
    }
    for run in smallRuns where run.first < 0x10000 {
      for capital in run.capitals { table[Int(capital)] = UInt16(truncatingIfNeeded: capital &+ run.distance) }
    }
    for zero in LetterTables.numbers(LetterTables.zeros) where zero < 0x10000 {
      for digit in 0..<UInt16(10) { table[Int(zero) + Int(digit)] = 0x30 + digit }
    }
    var expansions: [(scalar: UInt16, letters: [UInt16])] = []
    for groups in [LetterTables.european, LetterTables.arabicAndHebrew, LetterTables.ideographs] {
      Self.read(groups, into: &table, &expansions)
    }
    for range in LetterTables.ranges(LetterTables.dropped) { for value in range { table[Int(value)] = Self.dropped } }
    for value in LetterTables.numbers(LetterTables.joiners) { table[Int(value)] = Self.joiner }
    ascii = (0..<256).map { $0 < 0x80 && table[$0] > Self.joiner ? UInt8(truncatingIfNeeded: table[$0]) : 0 }
    self.table = table
    comparing = Self.comparing(table)
    self.expansions = expansions.sorted { $0.scalar < $1.scalar }
    self.smallRuns = smallRuns
    supplementaryWords = words.filter { $0.lowerBound >= 0x10000 }
  }

  /// The table for comparing, made from the index's: what ends or joins words there is kept, and a few letters count as
  /// others.
  private static func comparing(_ table: [UInt16]) -> [UInt16] {
    var comparing = table
    for value in comparing.indices where comparing[value] == separator || comparing[value] == joiner {
      comparing[value] = UInt16(truncatingIfNeeded: value)
    }
    // The zero-width non-joiner may be written or not.
    comparing[0x200C] = dropped
    var expansions: [(scalar: UInt16, letters: [UInt16])] = []
    read(LetterTables.alike, into: &comparing, &expansions)
    return comparing
  }

  /// The code, or the folded scalar, for a scalar in the Basic Multilingual Plane.
  @inlinable
  public subscript(scalar: UInt16) -> UInt16 { table[Int(scalar)] }

  /// The letters that an expanded scalar becomes; 0 ends the word. `æ` gives a and e; a scalar that isn't expanded
  /// gives none.
  public func expansion(of scalar: UInt16) -> [UInt16] {
    let index = Self.first(in: expansions) { $0.scalar >= scalar }
    return index < expansions.count && expansions[index].scalar == scalar ? expansions[index].letters : []
  }

  /// The folding of a scalar beyond the Basic Multilingual Plane: its lower case, or nil if it ends a word.
  public func supplementary(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let index = Self.first(in: supplementaryWords) { $0.upperBound >= scalar.value }
    guard index < supplementaryWords.count, supplementaryWords[index].contains(scalar.value) else { return nil }
    return Unicode.Scalar(lowercased(scalar.value))
  }

  /// The lower case of a scalar as one scalar, keeping accents: `É` gives `é`. `İ` gives `i` without the dot that
  /// Unicode adds as a second scalar; `ß` and all that isn't a capital stay.
  public func lowercased(_ scalar: UInt32) -> UInt32 {
    let index = Self.first(in: smallRuns) { $0.last >= scalar }
    guard index < smallRuns.count, smallRuns[index].contains(scalar) else { return scalar }
    return scalar &+ smallRuns[index].distance
  }

  /// The first index in a sorted array whose element passes a test that all later ones pass too.
  private static func first<Element>(in elements: [Element], where passes: (Element) -> Bool) -> Int {
    var (low, high) = (0, elements.count)
    while low < high {
      let middle = (low + high) / 2
      if passes(elements[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Reads `base:variants` groups.
  private static func read(
    _ groups: String, into table: inout [UInt16], _ expansions: inout [(scalar: UInt16, letters: [UInt16])]
  ) {
    var base: [UInt16] = []
    var isInBase = true
    for scalar in groups.unicodeScalars {
      switch scalar {
      case " ", "\n":
        base.removeAll(keepingCapacity: true)
        isInBase = true
      case ":" where isInBase: isInBase = false
      case _ where isInBase: base.append(scalar == "_" ? separator : UInt16(truncatingIfNeeded: scalar.value))
      default:
        guard let index = UInt16(exactly: scalar.value) else { continue }
        table[Int(index)] = base.count == 1 ? base[0] : base.isEmpty ? dropped : expanded
        if base.count > 1 { expansions.append((index, base)) }
      }
    }
  }
}
