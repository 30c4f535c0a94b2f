import Letters
import News

/// What the words of dates mean, in every language at once.
struct DateVocabulary: Sendable {
  /// A month's name in one of three calendars.
  struct Month: Hashable, Sendable {
    var calendar: Calendar
    var number: Int
  }

  enum Calendar: Sendable { case gregorian, persian, islamic }

  /// What a word says about the clock.
  enum Clock: Hashable, Sendable { case morning, afternoon, noon, midnight, hour, minute, second, at }

  /// A part of a date that a counter names, as in Chinese, Japanese and Korean.
  enum Counter: Sendable { case year, month, day }

  private(set) var months: [UInt64: Month] = [:]
  private(set) var beginnings: [UInt64: Month] = [:]
  private(set) var exceptions: [UInt64: [(language: String, month: Int)]] = [:]
  private(set) var clocks: [UInt64: Clock] = [:]
  private(set) var counters: [UInt64: Counter] = [:]
  private(set) var zones: [UInt64: Int] = [:]
  private(set) var fillers: Set<UInt64> = []
  private(set) var ordinals: [UInt64: Int] = [:]
  /// The first halves of names of two words.
  private(set) var firstHalves: Set<UInt64> = []

  /// The shared vocabulary, built on first use.
  static let standard = DateVocabulary()

  private init() {
    for (index, names) in MonthNames.gregorian.enumerated() {
      add(names, as: Month(calendar: .gregorian, number: index + 1))
    }
    for (index, names) in DateWords.persianMonths.enumerated() {
      add(names, as: Month(calendar: .persian, number: index + 1))
    }
    for (index, names) in DateWords.islamicMonths.enumerated() {
      add(names, as: Month(calendar: .islamic, number: index + 1))
    }
    for exception in MonthNames.exceptions {
      exceptions[Self.key(exception.name), default: []].append((exception.language, exception.month))
    }
    addClocks()
    for (words, counter) in DateWords.counters { for key in keys(words) { counters[key] = counter } }
    for (offset, names) in DateWords.zones { for key in keys(names) { zones[key] = offset } }
    fillers = Set(keys(DateWords.fillers))
    for (index, names) in DateWords.ordinals.enumerated() { for key in keys(names) { ordinals[key] = index + 1 } }
    for (index, names) in DateWords.vietnameseMonths.enumerated() {
      add(names, as: Month(calendar: .gregorian, number: index + 1))
    }
    dropSharedBeginnings()
  }

  /// The key of a word: the hash of its folded form.
  static func key(_ word: some StringProtocol) -> UInt64 {
    let folding = LetterFolding.standard
    var hash = FNV1a()
    var scalars = ScalarReader(word.utf8)
    while let scalar = scalars.next() { folding.append(scalar == 0x5F ? 0x20 : scalar, to: &hash) }
    return hash.value
  }

  /// The key of two words with a space between them, from their keys.
  static func key(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* 31 &+ second }

  private mutating func addClocks() {
    for (words, clock) in DateWords.clocks { for key in keys(words) { clocks[key] = clock } }
    for key in keys(UnitNames.hour) where clocks[key] == nil { clocks[key] = .hour }
    for key in keys(UnitNames.minute) where clocks[key] == nil { clocks[key] = .minute }
    for key in keys(UnitNames.second) where clocks[key] == nil { clocks[key] = .second }
  }

  /// The keys of names between white space.
  private mutating func keys(_ words: String) -> [UInt64] {
    words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { pairedKey($0) }
  }

  /// The key of a name of one word or, with an underscore, of two.
  private mutating func pairedKey(_ name: Substring) -> UInt64 {
    guard let underscore = name.firstIndex(of: "_") else { return Self.key(name) }
    let first = Self.key(name[..<underscore])
    firstHalves.insert(first)
    return Self.key(first, Self.key(name[underscore...].dropFirst()))
  }

  private var shared: Set<UInt64> = []

  private mutating func add(_ names: String, as month: Month) {
    for name in names.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      months[pairedKey(name)] = month
      guard !name.contains("_") else { continue }
      let scalars = Array(name.unicodeScalars)
      if let first = scalars.first, (0xE00...0xE7F).contains(first.value) { months[Self.key("เดือน" + name)] = month }
      let shortest = (0x400...0x52F).contains(scalars.first?.value ?? 0) ? 3 : 4
      // The key of each beginning is the hash on its way to the whole.
      var beginning = FNV1a()
      for (index, scalar) in scalars.dropLast().enumerated() {
        LetterFolding.standard.append(scalar.value, to: &beginning)
        guard index + 1 >= shortest else { continue }
        let key = beginning.value
        if let known = beginnings[key], known != month { shared.insert(key) }
        beginnings[key] = month
      }
    }
  }

  private mutating func dropSharedBeginnings() {
    for key in shared { beginnings[key] = nil }
    shared = []
  }
}
