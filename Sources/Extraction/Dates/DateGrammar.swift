import News

/// Finds a calendar date at an index in a list of tokens.
///
/// Each form of a date is a function that returns nil if the tokens are not that form, so forms are tried in turn and
/// the first that fits counts. They read forward from one token, with bounded look-ahead: the cost is linear in the
/// text.
struct DateGrammar {
  /// A date and the index of the token after it.
  ///
  /// The reading is a day that exists, in the Gregorian calendar, or only a month or year where the text gives no
  /// more.
  struct Match {
    var reading: DateReading
    var next: Int
  }

  let tokens: [DateToken]
  /// The page's language as a BCP 47 tag. It decides the order of `4/6/2023`, and which month an ambiguous name is.
  let language: String?
  /// Whether the tokens are one date and nothing else. Only then are two-digit years and abbreviated names understood.
  ///
  /// In running text, `4 May 30 people came` would otherwise be of 2030, and words that happen to be the beginning of
  /// a month's name would be months.
  let isWhole: Bool
  /// A date without a year is taken as the last one up to this day. Without one, such dates are not read.
  let reference: CivilDate?
  let vocabulary = DateVocabulary.standard

  /// The date that begins at a token. The index must be that of a token.
  func date(at index: Int) -> Match? {
    switch tokens[index].kind {
    case .sign: nil
    case .word: monthFirst(at: index) ?? ordinalFirst(at: index) ?? eraFirst(at: index)
    case .number:
      numeric(at: index) ?? counted(at: index) ?? yearFirst(at: index) ?? dayFirst(at: index) ?? compact(at: index)
    }
  }

  // MARK: Forms with a month's name

  /// Reads `June 4, 2023`, `June 2023` and `Jun 04 10:15:00 2023`, in which the time comes before the year. Without a
  /// day, a year must have four digits. Without a year, the reference gives it.
  private func monthFirst(at index: Int) -> Match? {
    guard let (month, afterMonth) = month(at: index) else { return nil }
    let dayIndex = skip(from: afterMonth)
    guard let day = day(at: dayIndex) else {
      guard let year = year(at: dayIndex, month: month), tokens[dayIndex].digits == 4 else { return nil }
      return match(year, month, nil, next: dayIndex + 1)
    }
    let yearIndex = skip(from: skipSuffix(from: dayIndex + 1))
    if let year = year(at: yearIndex, month: month) { return match(year, month, day, next: yearIndex + 1) }
    if let clock = ClockGrammar(self).clock(at: yearIndex) {
      let late = skip(from: clock.next)
      if let year = year(at: late, month: month), tokens[late].digits == 4,
        var found = match(year, month, day, next: late + 1)
      {
        clock.apply(to: &found.reading)
        return found
      }
    }
    return inferred(month, day, next: skipSuffix(from: dayIndex + 1))
  }

  /// Reads `4 June 2023`, `4th of June 2023` and, with a reference, `4 June`.
  private func dayFirst(at index: Int) -> Match? {
    // The minutes in "10:30" are not a day, but the number after a label's colon is.
    let isMinutes = index > 1 && tokens[index - 1].isSign(":") && tokens[index - 2].kind == .number
    guard let day = day(at: index), !isMinutes else { return nil }
    return dayThenMonth(day, after: index + 1)
  }

  /// Reads a day that is written as a word: `first of June 2023`. Days that are words are mostly Persian; other
  /// languages have only words for the first.
  private func ordinalFirst(at index: Int) -> Match? {
    guard let first = vocabulary.ordinals[tokens[index].word] else { return nil }
    // Persian "twenty and third" is one day.
    if first == 20 || first == 30, index + 2 < tokens.count,
      let unit = vocabulary.ordinals[tokens[index + 2].word], unit < 10,
      let found = dayThenMonth(first + unit, after: index + 3)
    {
      return found
    }
    return dayThenMonth(first, after: index + 1)
  }

  /// The date with a day that has been read and the month after it.
  private func dayThenMonth(_ day: Int, after index: Int) -> Match? {
    let monthIndex = skip(from: skipSuffix(from: index))
    guard let (month, afterMonth) = month(at: monthIndex) ?? numbered(at: monthIndex) else { return nil }
    let yearIndex = skip(from: afterMonth)
    if let year = year(at: yearIndex, month: month) { return match(year, month, day, next: yearIndex + 1) }
    // "[1] / January 15, 2024": the month belongs to what follows.
    if let whole = monthFirst(at: monthIndex), !whole.reading.isYearInferred, whole.reading.day != nil { return nil }
    return inferred(month, day, next: afterMonth)
  }

  /// Reads `2023 June 4`, `2023 June` and `2023, 4 June`. The year must have four digits.
  private func yearFirst(at index: Int) -> Match? {
    guard tokens[index].digits == 4 else { return nil }
    let second = skip(from: skipSuffix(from: index + 1))
    if let (month, afterMonth) = month(at: second), let year = year(at: index, month: month) {
      let dayIndex = skip(from: afterMonth)
      guard let day = day(at: dayIndex) else { return match(year, month, nil, next: afterMonth) }
      return match(year, month, day, next: dayIndex + 1)
    }
    guard let day = day(at: second) else { return nil }
    let third = skip(from: skipSuffix(from: second + 1))
    guard let (month, afterMonth) = month(at: third), let year = year(at: index, month: month) else { return nil }
    return match(year, month, day, next: afterMonth)
  }

  /// A month given as its number after the word for month, as in Vietnamese.
  private func numbered(at index: Int) -> (DateVocabulary.Month, Int)? {
    guard index + 1 < tokens.count, tokens[index].kind == .word, tokens[index].word == Self.vietnameseMonth,
      tokens[index + 1].kind == .number, (1...12).contains(tokens[index + 1].value)
    else { return nil }
    return (.init(calendar: .gregorian, number: tokens[index + 1].value), index + 2)
  }

  /// The word for month in `4 tháng 6, 2023`.
  private static let vietnameseMonth = DateVocabulary.key("tháng")

  // MARK: Forms of numbers only

  /// Reads three numbers with the same sign between them: `2023-06-04`, `4.6.2023`, `6/4/2023`.
  ///
  /// If the first sign has a space before it, it needs one after it too, unless it is a full stop. `NumericOrder`
  /// decides which number is what.
  private func numeric(at index: Int) -> Match? {
    if let match = danish(at: index) { return match }
    guard index + 4 < tokens.count, tokens[index + 1].kind == .sign, tokens[index + 3].kind == .sign,
      tokens[index + 2].kind == .number, tokens[index + 4].kind == .number,
      tokens[index + 1].value == tokens[index + 3].value, isFree(index, index + 4)
    else { return spaced(at: index) }
    let sign = tokens[index + 1]
    guard sign.isSign("-") || sign.isSign("/") || sign.isSign(".") else { return nil }
    if !sign.isSign("."), tokens[index + 1].isSpaced, tokens[index + 2].isSpaced != tokens[index + 1].isSpaced {
      return nil
    }
    return NumericOrder(language: language, isWhole: isWhole, isLine: isLine(index), reference: reference)
      .reading(tokens[index], tokens[index + 2], tokens[index + 4], sign: sign.value)
      .map { Match(reading: $0, next: index + 5) }
  }

  /// Reads `19/2-2025` and `19/2 - 2025`, as in Danish and Norwegian.
  private func danish(at index: Int) -> Match? {
    guard index + 4 < tokens.count, tokens[index + 1].isSign("/"), tokens[index + 3].isSign("-"),
      tokens[index + 4].digits == 4, tokens[index].digits <= 2, tokens[index + 2].digits <= 2,
      tokens[index + 2].kind == .number, !tokens[index + 2].isSpaced
    else { return nil }
    return DateReading(year: tokens[index + 4].value, month: tokens[index + 2].value, day: tokens[index].value)
      .map { Match(reading: $0, next: index + 5) }
  }

  /// Whether the tokens are a short line, and the previous one is not a word followed by numbers: `Version 1.5.18`.
  private func isLine(_ index: Int) -> Bool {
    guard tokens.count <= 16 else { return false }
    return index == 0 || tokens[index - 1].kind == .sign || !Self.numbered.contains(tokens[index - 1].word)
  }

  /// Words before numbers that are not a date: in `Version 1.5.18` and `Chapter 1.2.13`.
  private static let numbered = Set(
    "version versione versión versão versie v ver release rel build kapitel chapter section abschnitt art no nr ios android"
      .split(separator: " ").map { DateVocabulary.key($0) })

  /// Three numbers separated only by spaces, if the text is one date.
  private func spaced(at index: Int) -> Match? {
    guard isWhole, index + 2 < tokens.count, tokens[index + 1].kind == .number, tokens[index + 2].kind == .number,
      tokens[index + 2].digits == 4, tokens[index].digits <= 2, tokens[index + 1].digits <= 2
    else { return nil }
    return NumericOrder(language: language, isWhole: isWhole, isLine: isLine(index), reference: reference)
      .reading(tokens[index], tokens[index + 1], tokens[index + 2], sign: 0x2E)
      .map { Match(reading: $0, next: index + 3) }
  }

  /// Whether the numbers are not part of a longer chain, such as a version or a telephone number. In `1.2.3.4` no
  /// three numbers are free.
  private func isFree(_ first: Int, _ last: Int) -> Bool {
    let sign = tokens[first + 1].value
    if first > 1, tokens[first - 1].kind == .sign, tokens[first - 1].value == sign, !tokens[first].isSpaced,
      tokens[first - 2].kind == .number
    {
      return false
    }
    guard last + 2 < tokens.count, tokens[last + 1].kind == .sign, tokens[last + 1].value == sign else { return true }
    return tokens[last + 2].kind != .number || tokens[last + 2].isSpaced
  }

  /// Year, month and day with their counters, as in Chinese, Japanese and Korean.
  ///
  /// Reads `2023年6月4日`, `2023년 6월 4일`, `令和5年6月4日` and, with a reference, `6月4日`. A year below 100 without an era is in
  /// the 2000s if a day follows.
  private func counted(at index: Int) -> Match? {
    var year: Int?
    var next = index
    if counter(at: index + 1) == .year {
      year = tokens[index].value
      next = index + 2
    }
    guard next + 1 < tokens.count, tokens[next].kind == .number, counter(at: next + 1) == .month else { return nil }
    let month = DateVocabulary.Month(calendar: .gregorian, number: tokens[next].value)
    guard next + 3 < tokens.count, tokens[next + 2].kind == .number, counter(at: next + 3) == .day else {
      return year.flatMap { match($0, month, nil, next: next + 2) }
    }
    guard var year else { return inferred(month, tokens[next + 2].value, next: next + 4) }
    if let era = era(before: index) { year += era } else if year < 100 { year += 2000 }
    return match(year, month, tokens[next + 2].value, next: next + 4)
  }

  /// The year before the first year of the Japanese era named before a token.
  private func era(before index: Int) -> Int? {
    guard index > 1, tokens[index - 1].kind == .word, tokens[index - 2].kind == .word else { return nil }
    return Self.eras[[tokens[index - 2].word, tokens[index - 1].word]]
  }

  /// The year before the first year of each Japanese era, and of the Republic of China, by the keys of its two
  /// characters.
  private static let eras: [[UInt64]: Int] = [
    ["令", "和"].map { DateVocabulary.key($0) }: 2018, ["平", "成"].map { DateVocabulary.key($0) }: 1988,
    ["昭", "和"].map { DateVocabulary.key($0) }: 1925, ["民", "國"].map { DateVocabulary.key($0) }: 1911,
    ["民", "国"].map { DateVocabulary.key($0) }: 1911,
  ]

  /// The first year of an era, `令和元年5月1日`, and its short form, `R6.1.16`. The short form counts only on pages in
  /// Japanese, since elsewhere `H1.2.3` is a number of something.
  private func eraFirst(at index: Int) -> Match? {
    if let year = Self.shortEras[tokens[index].word], language?.hasPrefix("ja") == true, index + 5 < tokens.count,
      [1, 3, 5].allSatisfy({ tokens[index + $0].kind == .number && tokens[index + $0].digits <= 2 }),
      tokens[index + 2].isSign("."), tokens[index + 4].isSign(".")
    {
      let month = DateVocabulary.Month(calendar: .gregorian, number: tokens[index + 3].value)
      return match(year + tokens[index + 1].value, month, tokens[index + 5].value, next: index + 6)
    }
    guard index + 7 < tokens.count, let before = Self.eras[[tokens[index].word, tokens[index + 1].word]],
      tokens[index + 2].word == Self.firstYear, counter(at: index + 3) == .year, tokens[index + 4].kind == .number,
      counter(at: index + 5) == .month, tokens[index + 6].kind == .number, counter(at: index + 7) == .day
    else { return nil }
    let month = DateVocabulary.Month(calendar: .gregorian, number: tokens[index + 4].value)
    return match(before + 1, month, tokens[index + 6].value, next: index + 8)
  }

  /// The character that stands for an era's first year, instead of the number 1.
  private static let firstYear = DateVocabulary.key("元")
  private static let shortEras = ["r": 2018, "h": 1988, "s": 1925].reduce(into: [UInt64: Int]()) {
    $0[DateVocabulary.key($1.key)] = $1.value
  }

  /// The part of a date that the word at an index names, such as `年` for the year.
  private func counter(at index: Int) -> DateVocabulary.Counter? {
    index < tokens.count && tokens[index].kind == .word ? vocabulary.counters[tokens[index].word] : nil
  }

  /// Reads `20230604` if other tokens follow, such as a time of day. ``ISODate`` reads it if it is alone. Only where
  /// the text is one date: in running text eight digits may as well be a telephone number.
  private func compact(at index: Int) -> Match? {
    let token = tokens[index]
    guard isWhole, token.digits == 8, token.value / 10_000 >= 1900, token.value / 10_000 < 2100 else { return nil }
    return DateReading(year: token.value / 10_000, month: token.value / 100 % 100, day: token.value % 100)
      .map { Match(reading: $0, next: index + 1) }
  }
}
