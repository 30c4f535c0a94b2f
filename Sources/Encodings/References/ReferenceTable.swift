import News

/// The named character references for look-up, made from ``ReferenceNames`` on first use.
struct ReferenceTable {
  /// A name without `&` and semicolon, as a range of ``names``, and the one or two characters that it means, in UTF-8.
  struct Entry {
    var nameStart: Int
    var nameLength: Int
    var standsBare: Bool
    var value: [UInt8]
  }

  /// All names one after the other, so that a look-up compares bytes of one array.
  private let names: [UInt8]
  /// Sorted by the bytes of their names, which the look-up needs; ``ReferenceNames`` is in that order.
  private let entries: [Entry]
  /// The first entry for each first byte, and after it that for the next: names begin with ASCII letters.
  private let firsts: [Int]

  static let shared = ReferenceTable()
  /// The length of the longest name: `CounterClockwiseContourIntegral`.
  static let longestName = 31

  private init() {
    var names: [UInt8] = []
    var entries: [Entry] = []
    var firsts = [Int](repeating: 0, count: 129)
    for word in Array(ReferenceNames.text.description.utf8).split(whereSeparator: { $0 == 32 || $0 == 10 }) {
      guard let mark = word.firstIndex(where: { $0 == 33 || $0 == 61 }), let first = word.first else { continue }
      let value = word[word.index(after: mark)...].split(separator: 43).map(ReferenceTable.scalar)
      let name = word[..<mark]
      entries.append(
        Entry(
          nameStart: names.count, nameLength: name.count, standsBare: word[mark] == 33,
          value: value.flatMap { Array(UTF8.encode($0) ?? UTF8.encodedReplacementCharacter) }))
      names.append(contentsOf: name)
      firsts[Int(first) + 1] = entries.count
    }
    for index in 1..<129 where firsts[index] == 0 { firsts[index] = firsts[index - 1] }
    self.names = names
    self.entries = entries
    self.firsts = firsts
  }

  private static func scalar(_ digits: some Collection<UInt8>) -> Unicode.Scalar {
    let value = UInt32(String(decoding: Array(digits), as: UTF8.self), radix: 16) ?? 0xFFFD
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The longest reference whose name begins at an index: its value, and the index after it; nil if none does.
  ///
  /// Each further byte narrows the range of names that can still match, by two binary searches, so the cost is bounded
  /// by the longest name. A name without its semicolon counts only if the standard lists it so: `&amp` but not
  /// `&alpha`.
  func longest(in bytes: ArraySlice<UInt8>, at start: Int) -> (value: [UInt8], end: Int, hasSemicolon: Bool)? {
    guard start < bytes.endIndex, bytes[start] < 128 else { return nil }
    var low = firsts[Int(bytes[start])]
    var high = firsts[Int(bytes[start]) + 1]
    var best: (value: [UInt8], end: Int, hasSemicolon: Bool)?
    var length = 1
    while low < high {
      let end = start + length
      let next = end < bytes.endIndex ? bytes[end] : 0
      if entries[low].nameLength == length {
        if next == 59 { return (entries[low].value, end + 1, true) }
        if entries[low].standsBare { best = (entries[low].value, end, false) }
        low += 1
      }
      low = bound(low, high) { byte(length, of: $0) >= next }
      high = bound(low, high) { byte(length, of: $0) > next }
      length += 1
    }
    return best
  }

  /// The value of a name with its semicolon, as in `eacute;`; nil if there is none. A name in all capitals that has no
  /// value of its own is looked up in lower case: `NBSP;`.
  func value(named name: ArraySlice<UInt8>) -> [UInt8]? {
    if let found = longest(in: name, at: name.startIndex), found.end == name.endIndex, found.hasSemicolon {
      return found.value
    }
    guard name.dropLast().allSatisfy({ $0 &- 65 < 26 || $0 &- 48 < 10 }) else { return nil }
    let lowered = name.map { $0.asciiLowercased }[...]
    guard let found = longest(in: lowered, at: 0), found.end == lowered.endIndex, found.hasSemicolon else { return nil }
    return found.value
  }

  /// A byte of a name; 0 beyond its end, so that a shorter name sorts before the longer ones that begin with it.
  private func byte(_ offset: Int, of entry: Int) -> UInt8 {
    offset < entries[entry].nameLength ? names[entries[entry].nameStart + offset] : 0
  }

  /// The first entry in a range that passes a test; all later entries must pass it too.
  private func bound(_ low: Int, _ high: Int, _ passes: (Int) -> Bool) -> Int {
    var low = low
    var high = high
    while low < high {
      let middle = (low + high) / 2
      if passes(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
