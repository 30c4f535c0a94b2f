import Letters
import News

/// What the words of dates mean, in every language at once.
///
/// Words are kept as 64-bit hashes of their folded form, so that a text's words are looked up as they are read,
/// without making strings. Nothing is known of a word's language: what means different things in different languages
/// is left out, or is in `exceptions`.
struct DateVocabulary: Sendable {
  /// A month's name in one of three calendars.
  struct Month: Hashable, Sendable {
    var calendar: Calendar
    var number: Int
  }

  /// The calendars whose months have names here.
  enum Calendar: Sendable { case gregorian, persian, islamic }

  /// What a word says about the clock.
  enum Clock: Hashable, Sendable { case morning, afternoon, noon, midnight, hour, minute, second, at }

  /// A part of a date that a counter names, as in Chinese, Japanese and Korean.
  enum Counter: Sendable { case year, month, day }

  /// Full and abbreviated names of the months of all three calendars.
  private(set) var months: [UInt64: Month] = [:]
  /// Beginnings of month names, such as `sept` and `janv`, that belong to one month only.
  private(set) var beginnings: [UInt64: Month] = [:]
  /// Names that mean different months in different languages. `MonthNames.exceptions` by name; the language is a code
  /// of two letters.
  private(set) var exceptions: [UInt64: [(language: String, month: Int)]] = [:]
  private(set) var clocks: [UInt64: Clock] = [:]
  private(set) var counters: [UInt64: Counter] = [:]
  /// Offsets from UTC in minutes, by the names of zones.
  private(set) var zones: [UInt64: Int] = [:]
  /// Words between the parts of a date, such as `of` and `de`.
  private(set) var fillers: Set<UInt64> = []
  /// Days that are written as words.
  private(set) var ordinals: [UInt64: Int] = [:]
  /// The first words of two-word names.
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

  /// The key of a word: the hash of its folded form. `März`, `MÄRZ` and `marz` have the same key. An underscore counts
  /// as a space.
  static func key(_ word: some StringProtocol) -> UInt64 {
    let folding = LetterFolding.standard
    var hash = FNV1a()
    var scalars = ScalarReader(word.utf8)
    while let scalar = scalars.next() { folding.append(scalar == 0x5F ? 0x20 : scalar, to: &hash) }
    return hash.value
  }

  /// The key of two words with a space between them, from their keys.
  static func key(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* 31 &+ second }

  /// Adds the words for the clock; where a name of a unit is among them already, it keeps that meaning.
  private mutating func addClocks() {
    for (words, clock) in DateWords.clocks { for key in keys(words) { clocks[key] = clock } }
    for key in keys(UnitNames.hour) where clocks[key] == nil { clocks[key] = .hour }
    for key in keys(UnitNames.minute) where clocks[key] == nil { clocks[key] = .minute }
    for key in keys(UnitNames.second) where clocks[key] == nil { clocks[key] = .second }
  }

  /// The names between white space, found by scalars: characters take thirty times as long.
  static func names(_ words: String) -> [Substring] {
    words.unicodeScalars.split { $0 == " " || $0 == "\n" }.map { Substring($0) }
  }

  /// The keys of names between white space.
  private mutating func keys(_ words: String) -> [UInt64] {
    Self.names(words).map { pairedKey($0) }
  }

  /// The key of a name of one word or, with an underscore, of two.
  private mutating func pairedKey(_ name: Substring) -> UInt64 {
    guard let underscore = name.utf8.firstIndex(of: 0x5F) else { return Self.key(name) }
    let first = Self.key(name[..<underscore])
    firstHalves.insert(first)
    return Self.key(first, Self.key(name[underscore...].dropFirst()))
  }

  /// Beginnings that more than one month has.
  private var shared: Set<UInt64> = []

  /// Adds a month's names, and their beginnings from four letters on (three in Cyrillic). Thai names are added with
  /// `เดือน` ("month") before them too, since Thai is written without spaces.
  private mutating func add(_ names: String, as month: Month) {
    for name in Self.names(names) {
      months[pairedKey(name)] = month
      guard !name.utf8.contains(0x5F) else { continue }
      let scalars = Array(name.unicodeScalars)
      if let first = scalars.first, (0xE00...0xE7F).contains(first.value) { months[Self.key("เดือน" + name)] = month }
      // Hebrew attaches "in" to the month: `19 בפברואר`.
      if let first = scalars.first, (0x5D0...0x5EA).contains(first.value) { months[Self.key("ב" + name)] = month }
      let shortest = (0x400...0x52F).contains(scalars.first?.value ?? 0) ? 3 : 4
      // FNV-1a works byte by byte, so hashing the word gives the keys of all its beginnings on the way.
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

  /// Removes the beginnings that belong to several months.
  private mutating func dropSharedBeginnings() {
    for key in shared { beginnings[key] = nil }
    shared = []
  }
}
