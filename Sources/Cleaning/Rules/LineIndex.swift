/// Finds the rule for a line among many: by the line's hash, and by patterns that may match its beginning or end.
///
/// Most lines of a page match nothing: their first and last bytes tell, before they are folded.
struct LineIndex: Sendable {
  private var exact: HashTable<Int32>
  private var patterns: [(pattern: LinePattern, rule: Int)] = []
  /// For each first byte of a folded line, the patterns that may match, in order. A pattern that begins with a
  /// placeholder is in all lists that it may begin with.
  private var candidates = [[Candidate]](repeating: [], count: 256)
  /// The beginnings of folded lines in rules and patterns.
  private var openings = OpeningSet()
  /// The endings of patterns that begin with a placeholder.
  private var endings = LineEndings()

  /// A pattern by its index, with the second and the last byte of lines that it matches, if these are always the same.
  private struct Candidate: BitwiseCopyable {
    var second: UInt8?
    var last: UInt8?
    var pattern: Int
  }

  /// Creates an empty index with room for `capacity` rules.
  init(capacity: Int) {
    exact = HashTable(capacity: capacity, blank: -1)
  }

  /// Adds a rule's line or pattern.
  ///
  /// - Parameter replaces: whether it takes the place of another rule with the same line.
  mutating func add(_ text: ArraySlice<UInt8>, rule: Int, replaces: (_ other: Int) -> Bool) {
    let folded = LineFolder.fold(Array(text), 0, text.count)
    let hash = WordHash.of(folded, .plain)
    if exact[hash].map({ replaces(Int($0)) }) ?? true { exact.set(hash, Int32(rule)) }
    openings.insert(folded)
    guard folded.contains(37) else { return }
    let pattern = LinePattern(folded)
    guard pattern.hasPlaces else { return }
    let second = pattern.opening.dropFirst().first
    for byte in UInt8.min...UInt8.max where pattern.mayBegin(with: byte) {
      candidates[Int(byte)].append(Candidate(second: second, last: pattern.ending.last, pattern: patterns.count))
    }
    patterns.append((pattern, rule))
    if !pattern.opening.isEmpty {
      openings.insert(pattern.opening)
    } else if pattern.ending.count >= 2 {
      endings.insert(pattern.ending)
    } else {
      for byte in UInt8.min...UInt8.max where pattern.mayBegin(with: byte) { openings.insert(byte) }
    }
  }

  /// The rule that matches a range of bytes, or nil. A whole line goes before patterns, and of these the first added.
  func rule(_ bytes: [UInt8], _ start: Int, _ end: Int, _ folder: inout LineFolder) -> Int? {
    let mayEnd = endings.mayHold(bytes, start, end)
    guard mayEnd || openings.mayHold(bytes, start, end) else { return nil }
    guard folder.fold(bytes, start, end, isWanted: { mayEnd || openings.mayHold($0) }) else { return nil }
    if let rule = exact[WordHash.of(folder.folded, .plain)] { return Int(rule) }
    guard let last = folder.folded.last, folder.folded.count >= 2 else { return nil }
    for candidate in candidates[Int(folder.folded[0])] {
      if let second = candidate.second, second != folder.folded[1] { continue }
      if let ending = candidate.last, ending != last { continue }
      if patterns[candidate.pattern].pattern.matches(folder.folded) { return patterns[candidate.pattern].rule }
    }
    return nil
  }
}
