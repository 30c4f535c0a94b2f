import News

// The parts of dates: days, months, years, and what comes between them.
extension DateGrammar {
  /// The number of a day.
  ///
  /// From 1 to 31, in at most two digits. Whether the month has this day is checked later, by `DateReading`.
  func day(at index: Int) -> Int? {
    guard index < tokens.count, tokens[index].kind == .number, tokens[index].digits <= 2,
      (1...31).contains(tokens[index].value)
    else { return nil }
    // "May 10:30" has no day.
    if index + 1 < tokens.count, tokens[index + 1].isSign(":") { return nil }
    return tokens[index].value
  }

  /// A month's name, of one or two words.
  ///
  /// The second result is the index after it. The page's language decides about names that mean different months:
  /// Croatian `listopad` is October, elsewhere it is November. Beginnings of names, such as `sept` and `janv`, count
  /// only where the text is one date.
  func month(at index: Int) -> (DateVocabulary.Month, Int)? {
    guard index < tokens.count, tokens[index].kind == .word else { return nil }
    let word = tokens[index].word
    if index + 1 < tokens.count, tokens[index + 1].kind == .word {
      if vocabulary.firstHalves.contains(word),
        let month = vocabulary.months[DateVocabulary.key(word, tokens[index + 1].word)]
      {
        return (month, index + 2)
      }
    }
    if let others = vocabulary.exceptions[word], let language,
      let other = others.first(where: { $0.language == language.prefix(2) })
    {
      return (.init(calendar: .gregorian, number: other.month), index + 1)
    }
    guard let month = vocabulary.months[word] ?? (isWhole ? vocabulary.beginnings[word] : nil) else { return nil }
    return (month, index + 1)
  }

  /// The number of a year in the month's calendar, or of two digits where that is safe.
  ///
  /// Within longer text a Gregorian year is one from 1800 to 2100 or, as Thailand counts, from 2440 to 2600, so that
  /// `June 4 1500 people` has none. Two digits are a year only where the text is one date or after an apostrophe
  /// (`'24`): 00 to 69 are 2000 to 2069, 70 to 99 the last century; Persian years below 40 and Islamic ones below 70 are
  /// of the 1400s. The hour in `20:15` is never a year.
  func year(at index: Int, month: DateVocabulary.Month) -> Int? {
    guard index < tokens.count, tokens[index].kind == .number else { return nil }
    let token = tokens[index]
    let isClock =
      index + 2 < tokens.count && tokens[index + 1].isSign(":") && tokens[index + 2].kind == .number
      && !tokens[index + 2].isSpaced
    if token.digits == 4 {
      if isClock { return nil }
      switch month.calendar {
      case .persian: return (1200...1500).contains(token.value) ? token.value : nil
      case .islamic: return (1300...1500).contains(token.value) ? token.value : nil
      case .gregorian:
        return isWhole || (1800...2100).contains(token.value) || (2440...2600).contains(token.value)
          ? token.value : nil
      }
    }
    let isAfterApostrophe = index > 0 && tokens[index - 1].isSign("'")
    guard token.digits == 2, !isClock, isWhole || isAfterApostrophe else { return nil }
    return switch month.calendar {
    case .persian: token.value + (token.value < 40 ? 1400 : 1300)
    case .islamic: token.value + (token.value < 70 ? 1400 : 1300)
    case .gregorian: token.value + (token.value < 70 ? 2000 : 1900)
    }
  }

  /// A match in the Gregorian calendar, converted from the month's calendar.
  ///
  /// Nil if that calendar has no such day. Years from 2440 to 2600 are Buddhist and lose 543. Dates from the Islamic
  /// calendar are marked as lunar, as they may be off by a day.
  func match(_ year: Int, _ month: DateVocabulary.Month, _ day: Int?, next: Int) -> Match? {
    switch month.calendar {
    case .gregorian:
      let shift = (2440...2600).contains(year) ? 543 : 0
      return DateReading(year: year - shift, month: month.number, day: day).map { Match(reading: $0, next: next) }
    case .persian:
      return PersianCalendar.date(year: year, month: month.number, day: day ?? 1).map { reading(of: $0, next, day) }
    case .islamic:
      var found = IslamicCalendar.date(year: year, month: month.number, day: day ?? 1).map {
        reading(of: $0, next, day)
      }
      found?.reading.isLunar = true
      return found
    }
  }

  /// The match for a date that was converted from another calendar.
  private func reading(of date: CivilDate, _ next: Int, _ day: Int?) -> Match {
    var reading = DateReading(date)
    // Months begin on different days in different calendars, so without a day only the year is sure.
    if day == nil { (reading.month, reading.day) = (nil, nil) }
    return Match(reading: reading, next: next)
  }

  /// The date of a day without a year: the last such day up to one day after the reference.
  ///
  /// With a reference of 2024-01-03, `December 30` is 2023-12-30 and `January 4` is 2024-01-04. Nil without a
  /// reference, for the Persian and Islamic months, and where a slash and a number follow.
  func inferred(_ month: DateVocabulary.Month, _ day: Int, next: Int) -> Match? {
    guard let reference, month.calendar == .gregorian else { return nil }
    // "Thứ Ba, 12/03/2024": the number belongs to what follows.
    if next + 1 < tokens.count, tokens[next].isSign("/"), !tokens[next].isSpaced, tokens[next + 1].kind == .number {
      return nil
    }
    for year in [reference.year + 1, reference.year, reference.year - 1] {
      guard let date = CivilDate(year: year, month: month.number, day: day) else { continue }
      guard date.daysSinceEpoch <= reference.daysSinceEpoch + 1 else { continue }
      var reading = DateReading(date)
      reading.isYearInferred = true
      return Match(reading: reading, next: next)
    }
    return nil
  }

  /// The index after signs and filler words between the parts of a date.
  ///
  /// It stops at the first number, month or other word, and after `limit` tokens. So in `4 de junio del 2023` it
  /// passes `de` and `del`.
  func skip(from start: Int, limit: Int = 4) -> Int {
    var index = start
    while index < tokens.count, index < start + limit {
      let token = tokens[index]
      switch token.kind {
      case .number: return index
      case .sign:
        guard Self.betweenSigns.contains(token.value) else { return index }
      case .word:
        guard vocabulary.fillers.contains(token.word), month(at: index) == nil else { return index }
      }
      index += 1
    }
    return index
  }

  /// The signs that may separate the parts of a date, as in `4/June/2023` and `June 4, 2023`.
  private static let betweenSigns: Set<Int> = Set(" .,-/'()[]_’".unicodeScalars.map { Int($0.value) })

  /// The index after an ordinal's ending, which is attached to its number.
  ///
  /// In `4th` and `1er` the ending is a word of at most six bytes without a space before it; a month written so
  /// (`4June`) is not skipped.
  func skipSuffix(from index: Int) -> Int {
    guard index < tokens.count, tokens[index].kind == .word, !tokens[index].isSpaced,
      tokens[index].end - tokens[index].start <= 6, month(at: index) == nil
    else { return index }
    return index + 1
  }
}

extension DateReading {
  init(_ date: CivilDate) {
    year = date.year
    month = date.month
    day = date.day
  }
}
