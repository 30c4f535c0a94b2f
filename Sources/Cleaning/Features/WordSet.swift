/// The different words of a short text, for measuring how similar two texts are.
///
/// Case and signs don't matter (``WordHashes``). At most 120 words count.
struct WordSet: Equatable {
  private var hashes: [UInt64] = []
  /// A bit for each word, which already excludes most words that aren't in the set.
  private var bits: UInt64 = 0

  /// Takes the first 120 words of a text, each once.
  init(_ text: String) {
    var words = WordHashes()
    words.add(Array(text.utf8))
    for hash in words[0] where !contains(hash) {
      hashes.append(hash)
      bits |= 1 << (hash >> 58)
    }
  }

  /// Whether a word is in the set. The bits rule most words out quickly.
  @inline(__always)
  private func contains(_ hash: UInt64) -> Bool {
    guard bits >> (hash >> 58) & 1 == 1 else { return false }
    for known in hashes where known == hash { return true }
    return false
  }

  /// The number of words in common with another text, divided by the number of words in the longer one.
  ///
  /// 1 for the same words in any order, 0 if either has none. A word that the other text repeats counts once in common,
  /// but each time in its length: so a text with repeated words is less than 1 like itself.
  func likeness(_ other: ArraySlice<UInt64>) -> Float {
    guard !hashes.isEmpty, !other.isEmpty else { return 0 }
    let words = other.span
    var common = 0
    for index in words.indices where contains(words[index]) {
      // The lists are short, so searching them is cheaper than another set.
      var earlier = 0
      while words[earlier] != words[index] { earlier += 1 }
      if earlier == index { common += 1 }
    }
    return Float(common) / Float(max(hashes.count, other.count))
  }
}
