/// A few themes, each with its words, to recognise paragraphs that speak of all of them.
///
/// Words are compared by their hashes (``WordHashes``), so signs and the case of letters don't matter, but endings do:
/// each form of a word is listed. A word may belong to several themes.
struct WordThemes: Sendable {
  private var table = HashTable<UInt8>(capacity: 512, blank: 0)
  /// The bits of all themes.
  private let all: UInt8

  /// Reads lists of words, at most eight, each the words of a theme.
  init(_ lists: [String]) {
    all = UInt8(truncatingIfNeeded: 1 << lists.count &- 1)
    for (theme, words) in lists.enumerated() {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        for hash in WordHashes.spellings(of: word) { table.set(hash, (table[hash] ?? 0) | 1 << UInt8(theme)) }
      }
    }
  }

  /// Whether words belong to all themes. False for no words.
  func cover(_ words: some Sequence<UInt64>) -> Bool { bits(words) == all }

  /// To how many themes words belong.
  func count(_ words: some Sequence<UInt64>) -> Int { bits(words).nonzeroBitCount }

  private func bits(_ words: some Sequence<UInt64>) -> UInt8 { words.reduce(0) { $0 | (table[$1] ?? 0) } }
}
