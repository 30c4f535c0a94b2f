import Letters
import News

/// A text as its folded words, for comparing texts that differ in case, accents and punctuation.
///
/// `Été à l’ÎLE!` and `ete a l'ile` are equal. Words are kept as 64-bit hashes, which are compared faster than strings
/// and need less room; two words with one hash would do little harm.
struct FoldedWords: Hashable {
  /// The hashes of the words, in order.
  let hashes: [UInt64]

  /// The words of a text: runs of letters and digits; each Han character and kana is a word.
  init(_ text: some StringProtocol) { self.init(text, first: .max) }

  /// The first words of a text. The rest isn't read, which is what makes it cheap for a long block's beginning.
  init(_ text: some StringProtocol, first most: Int) {
    let bytes = text.utf8
    // Swift's own strings lend their bytes, which takes a third of the time of reading them through their view.
    hashes =
      bytes.withContiguousStorageIfAvailable { unsafe Self.hashes(of: $0, first: most) }
      ?? Self.hashes(of: bytes, first: most)
  }

  private static func hashes(of bytes: some Collection<UInt8>, first most: Int) -> [UInt64] {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(min(most, bytes.count / 5 + 1))
    var word = FNV1a()
    let folding = LetterFolding.standard
    var scalars = ScalarReader(bytes)
    func flush() {
      // A word of only joiners and marks is dropped.
      if word.value != FNV1a().value { hashes.append(word.value) }
      word = FNV1a()
    }
    while hashes.count < most, let scalar = scalars.next() {
      if scalar &- 0x61 < 26 || scalar &- 0x41 < 26 || scalar &- 0x30 < 10 {
        word.append(UInt8(truncatingIfNeeded: scalar &- 0x41 < 26 ? scalar | 0x20 : scalar))
        continue
      }
      if scalar == 0x20 {
        flush()
        continue
      }
      if isApostrophe(scalar) || scalar == 0xAD { continue }
      guard isWordScalar(scalar) else {
        flush()
        continue
      }
      folding.append(scalar, to: &word)
      if (0x3041...0x30FF).contains(scalar) || (0x3400...0x9FFF).contains(scalar) { flush() }
    }
    if hashes.count < most { flush() }
    return hashes
  }

  /// Whether the text has no words.
  var isEmpty: Bool { hashes.isEmpty }
  /// The number of words.
  var count: Int { hashes.count }

  /// The similarity, 0 to 1: twice the number of common words, divided by the number of words in both texts.
  ///
  /// `Ferry opens` and `Ferry line opens` have 0.8. Their order doesn't count. Texts without words have 0 even with
  /// each other.
  func similarity(to other: FoldedWords) -> Double {
    if hashes == other.hashes { return hashes.isEmpty ? 0 : 1 }
    guard !hashes.isEmpty, !other.hashes.isEmpty else { return 0 }
    return 2 * Double(common(with: other)) / Double(hashes.count + other.hashes.count)
  }

  /// The share of these words that are also in the other text. 1 if all are, whatever else the other text has; 0 for a
  /// text without words.
  func share(in other: FoldedWords) -> Double {
    hashes.isEmpty ? 0 : Double(common(with: other)) / Double(hashes.count)
  }

  /// Whether the other text begins with these words. False if there are none.
  func isPrefix(of other: FoldedWords) -> Bool {
    !hashes.isEmpty && hashes.count <= other.hashes.count && other.hashes[..<hashes.count].elementsEqual(hashes)
  }

  /// Whether the text begins or ends with the other's words. False if the other text has none.
  func begins(orEndsWith other: FoldedWords) -> Bool {
    guard !other.hashes.isEmpty, other.hashes.count <= hashes.count else { return false }
    return hashes.starts(with: other.hashes) || hashes.suffix(other.hashes.count).elementsEqual(other.hashes)
  }

  /// How many words are common to both, each counted as often as in the text that has it less often. Titles are
  /// compared often and are short, so they need no table.
  private func common(with other: FoldedWords) -> Int {
    guard other.hashes.count <= 64 else { return commonByCount(with: other) }
    // A bit for each word of the other text that has been matched.
    var taken: UInt64 = 0
    for hash in hashes {
      for index in other.hashes.indices where other.hashes[index] == hash && taken >> UInt64(index) & 1 == 0 {
        taken |= 1 << UInt64(index)
        break
      }
    }
    return taken.nonzeroBitCount
  }

  /// The same for long texts, with a table of counts.
  private func commonByCount(with other: FoldedWords) -> Int {
    var counts: [UInt64: Int] = [:]
    for hash in other.hashes { counts[hash, default: 0] += 1 }
    var common = 0
    for hash in hashes {
      guard let left = counts[hash], left > 0 else { continue }
      counts[hash] = left - 1
      common += 1
    }
    return common
  }

  /// Whether a scalar is an apostrophe or a character used as one: `don't` and `don’t` are the same word.
  private static func isApostrophe(_ scalar: UInt32) -> Bool {
    scalar == 0x27 || scalar == 0x2019 || scalar == 0x2018 || scalar == 0x60 || scalar == 0xB4
  }

  /// Whether a scalar is part of a word. Outside ASCII everything is, except known punctuation and symbols.
  private static func isWordScalar(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 {
      return (0x30...0x39).contains(scalar) || (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar)
    }
    if scalar < 0xC0 { return scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA }
    if (0x2000...0x2BFF).contains(scalar) || (0x3000...0x3040).contains(scalar) { return scalar == 0x200C }
    if (0xFE30...0xFE6F).contains(scalar) || (0xFF00...0xFF0F).contains(scalar) || scalar == 0xFFFD { return false }
    return switch scalar {
    case 0xD7, 0xF7, 0x60C, 0x61B, 0x61F, 0x66A, 0x6D4, 0x964, 0xFF1A, 0xFF1F: false
    default: true
    }
  }
}
