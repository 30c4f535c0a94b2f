/// Finds a time of day, with its zone, at an index in a list of tokens.
///
/// Understands `10:15`, `10h11`, `8 pm`, `noon` and their forms in the languages of `DateWords.clocks` and
/// `UnitNames`. A bare number is never a time. The result is a valid time of day: `24:00` gives none, while a 60th
/// second, which a leap second has, is let through.
struct ClockGrammar {
  /// A time and the index of the token after it. The zone is the offset from UTC in minutes, positive east of
  /// Greenwich; nil if the text has none.
  struct Match {
    var hour: Int
    var minute = 0
    var second: Int?
    var zone: Int?
    var next: Int

    /// Sets the time in a reading. A reading without a day stays as it is: an hour of an unknown day says nothing.
    func apply(to reading: inout DateReading) {
      guard reading.day != nil else { return }
      reading.hour = hour
      reading.minute = minute
      reading.second = second
      reading.zone = zone
    }
  }

  private let tokens: [DateToken]
  private let vocabulary = DateVocabulary.standard

  init(_ grammar: DateGrammar) { tokens = grammar.tokens }

  /// The time that begins at a token.
  ///
  /// Nil for a sign, for a number that is no time, and past the last token, so a caller may ask for any index from 0
  /// on.
  func clock(at index: Int) -> Match? {
    guard index < tokens.count else { return nil }
    switch tokens[index].kind {
    case .sign: return nil
    case .word: return named(at: index)
    case .number:
      guard var match = colons(at: index) ?? counted(at: index) ?? bare(at: index) else { return nil }
      halfDay(at: match.next, into: &match)
      guard match.hour < 24, match.minute < 60, (match.second ?? 0) <= 60 else { return nil }
      if let (zone, next) = zone(at: match.next) {
        match.zone = zone
        match.next = next
      }
      return match
    }
  }

  /// Reads noon, midnight, or AM/PM before its hour. The half of the day comes before the hour in Korean: `오후 3:15` is
  /// 15:15.
  private func named(at index: Int) -> Match? {
    guard let (word, next) = word(at: index) else { return nil }
    switch word {
    case .noon: return Match(hour: 12, next: next)
    case .midnight: return Match(hour: 0, next: next)
    case .morning, .afternoon:
      guard next < tokens.count, tokens[next].kind == .number,
        var match = colons(at: next) ?? counted(at: next), match.hour <= 12
      else { return nil }
      match.hour = match.hour % 12 + (word == .afternoon ? 12 : 0)
      return match
    default: return nil
    }
  }

  /// Reads `10:15`, `10:15:30` and `10:15:30.250`; fractions of a second are skipped. Nil for numbers of three digits,
  /// as in a score or a ratio.
  private func colons(at index: Int) -> Match? {
    guard number(at: index, upTo: 24), sign(at: index + 1, ":"), number(at: index + 2, upTo: 59),
      tokens[index].digits <= 2, tokens[index + 2].digits <= 2
    else { return nil }
    var match = Match(hour: tokens[index].value, minute: tokens[index + 2].value, next: index + 3)
    guard sign(at: index + 3, ":"), number(at: index + 4, upTo: 60) else { return match }
    match.second = tokens[index + 4].value
    match.next = index + 5
    if sign(at: index + 5, ".") || sign(at: index + 5, ","), index + 6 < tokens.count,
      tokens[index + 6].kind == .number, !tokens[index + 6].isSpaced
    {
      match.next = index + 7
    }
    return match
  }

  /// Reads hours, minutes and seconds with their words: `10h11`, `7 гадзін 10 хвілін`, `ساعت 11 و 01 دقیقه`.
  ///
  /// A number after `10h` without a space is its minutes; after a space it needs the word for minutes, since it may be
  /// a day.
  private func counted(at index: Int) -> Match? {
    guard number(at: index, upTo: 24) else { return nil }
    var next = index + 1
    let isHour = word(at: next)?.0 == .hour
    if isHour { next += 1 } else if !isHourFollowedByAnd(index) { return nil }
    var match = Match(hour: tokens[index].value, next: next)
    if !isHour { next += 1 }
    guard number(at: next, upTo: 59), tokens[next].digits <= 2 else { return isHour ? match : nil }
    let isMinute = word(at: next + 1)?.0 == .minute
    guard isHour || isMinute else { return nil }
    if !isMinute, tokens[next].isSpaced, isHour { return match }
    match.minute = tokens[next].value
    match.next = next + (isMinute ? 2 : 1)
    var after = match.next
    if after < tokens.count, tokens[after].kind == .word, tokens[after].word == Self.and { after += 1 }
    if number(at: after, upTo: 60), word(at: after + 1)?.0 == .second {
      match.second = tokens[after].value
      match.next = after + 2
    }
    return match
  }

  /// The Persian and Arabic word for "and", between hours and minutes.
  private static let and = DateVocabulary.key("و")

  /// Whether a number is an hour although no word says so, as in Persian `ساعت 11 و 01 دقیقه` ("at 11 and 01
  /// minutes"). The word for "at" must come right before it.
  private func isHourFollowedByAnd(_ index: Int) -> Bool {
    index > 0 && word(at: index - 1)?.0 == .at && index + 1 < tokens.count && tokens[index + 1].word == Self.and
  }

  /// Reads `8 pm` and `12.16 pm`: numbers that are a time only because AM or PM follows. Nil if no word for a half of
  /// the day follows. The half is applied by the caller (`halfDay`).
  private func bare(at index: Int) -> Match? {
    guard number(at: index, upTo: 12), tokens[index].digits <= 2 else { return nil }
    var match = Match(hour: tokens[index].value, next: index + 1)
    if sign(at: index + 1, "."), number(at: index + 2, upTo: 59), tokens[index + 2].digits == 2 {
      match.minute = tokens[index + 2].value
      match.next = index + 3
    }
    guard let (half, _) = word(at: match.next), half == .morning || half == .afternoon else { return nil }
    return match
  }

  /// Applies an AM or PM after the time, with its full stop if it has one. `12 am` is 0 o'clock and `12 pm` is noon.
  /// After an hour above 12, as in `13:00 pm`, the word is left alone.
  private func halfDay(at index: Int, into match: inout Match) {
    guard match.hour <= 12, let (half, next) = word(at: index) else { return }
    if half == .afternoon {
      match.hour = match.hour % 12 + 12
    } else if half == .morning {
      match.hour %= 12
    } else {
      return
    }
    match.next = next < tokens.count && tokens[next].isSign(".") ? next + 1 : next
  }

  /// What a word, or two that belong together, means for the clock. The second result is the index after it. Two words
  /// may have a full stop between them, as in `a. m.`.
  private func word(at index: Int) -> (DateVocabulary.Clock, Int)? {
    guard index < tokens.count, tokens[index].kind == .word else { return nil }
    var second = index + 1
    if second < tokens.count, tokens[second].isSign(".") { second += 1 }
    if second < tokens.count, tokens[second].kind == .word,
      let clock = vocabulary.clocks[DateVocabulary.key(tokens[index].word, tokens[second].word)]
    {
      return (clock, second + 1)
    }
    return vocabulary.clocks[tokens[index].word].map { ($0, index + 1) }
  }

  /// The zone at a token: an offset, a name, or a name with an offset, in minutes.
  ///
  /// The second result is the index after it. `GMT+3` is the offset alone, 180. A name with a slash after it, as in
  /// `Europe/Berlin`, is not understood.
  private func zone(at start: Int) -> (Int, Int)? {
    var index = start
    if sign(at: index, "(") { index += 1 }
    guard index < tokens.count else { return nil }
    if tokens[index].kind == .word {
      guard !sign(at: index + 1, "/"), let named = vocabulary.zones[tokens[index].word] else { return nil }
      if named == 0, let (offset, next) = offset(at: index + 1), !tokens[index + 1].isSpaced { return (offset, next) }
      return (named, index + 1)
    }
    return offset(at: index)
  }

  /// Reads `+0330`, `+03:30` and `+3`; the result is in minutes. The number must follow its sign without a space, which
  /// distinguishes an offset from a range.
  private func offset(at index: Int) -> (Int, Int)? {
    guard sign(at: index, "+") || sign(at: index, "-"), index + 1 < tokens.count, tokens[index + 1].kind == .number,
      !tokens[index + 1].isSpaced
    else { return nil }
    let number = tokens[index + 1]
    let factor = tokens[index].isSign("-") ? -1 : 1
    if number.digits == 4, number.value % 100 < 60, number.value <= 1500 {
      return (factor * (number.value / 100 * 60 + number.value % 100), index + 2)
    }
    guard number.digits <= 2, number.value <= 15 else { return nil }
    guard sign(at: index + 2, ":"), self.number(at: index + 3, upTo: 59) else {
      return (factor * number.value * 60, index + 2)
    }
    return (factor * (number.value * 60 + tokens[index + 3].value), index + 4)
  }

  private func number(at index: Int, upTo limit: Int) -> Bool {
    index < tokens.count && tokens[index].kind == .number && tokens[index].value <= limit
  }

  private func sign(at index: Int, _ sign: Unicode.Scalar) -> Bool {
    index < tokens.count && tokens[index].isSign(sign)
  }
}
