/// Looks at what is around a date: its time of day, and signs that it is not a date at all.
///
/// `DateGrammar` only sees a date's own tokens. That `2013-01-27-01` is a number of something, or that `99 Jun 2009`
/// has no day, shows only in the tokens beside it.
struct DateSurroundings {
  private let grammar: DateGrammar
  private let clocks: ClockGrammar

  init(_ grammar: DateGrammar) {
    self.grammar = grammar
    clocks = ClockGrammar(grammar)
  }

  /// The match with the time of day that follows it or comes just before it.
  ///
  /// `start` is the index of the date's first token. A time may follow within five tokens (eight where the text is one
  /// date), up to the next number of more than two digits. One before the date must end right there, with no more than
  /// signs and filler words between. No time begins inside another: `25:14:55` has none. A match that has an hour
  /// already, or no day, is returned as it is. `next` moves behind a time that follows.
  func withClock(_ match: DateGrammar.Match, from start: Int) -> DateGrammar.Match {
    guard match.reading.hour == nil, match.reading.day != nil else { return match }
    var match = match
    let tokens = grammar.tokens
    let reach = grammar.isWhole ? 8 : 5
    for index in match.next..<max(match.next, min(match.next + reach, tokens.count)) {
      if !isInsideClock(index, from: match.next), let clock = clocks.clock(at: index) {
        clock.apply(to: &match.reading)
        match.next = clock.next
        return match
      }
      // The surroundings of a date end at a second date or a full stop.
      if tokens[index].kind == .number, tokens[index].digits > 2 { break }
    }
    for index in max(0, start - 9)..<start {
      guard !isInsideClock(index, from: 0), let clock = clocks.clock(at: index), clock.next <= start,
        grammar.skip(from: clock.next) >= start
      else { continue }
      clock.apply(to: &match.reading)
      return match
    }
    return match
  }

  /// Whether a number and a colon come right before a token, both at or after `first`.
  private func isInsideClock(_ index: Int, from first: Int) -> Bool {
    index >= first + 2 && grammar.tokens[index - 1].isSign(":") && grammar.tokens[index - 2].kind == .number
  }

  /// Whether a text can be one date and nothing else.
  ///
  /// `start` is the index of the date's first token. False for numbers that only contain something like a date, and
  /// for dates whose time is damaged, such as `2023-06-04T25:14:55Z`. Words before and after the date are allowed.
  func isWhole(_ match: DateGrammar.Match, from start: Int) -> Bool {
    let tokens = grammar.tokens
    // "99 Jun 2009" is not a date in June.
    if match.reading.day == nil, tokens[..<start].contains(where: { $0.kind == .number }) { return false }
    let whole = withClock(match, from: start)
    if whole.reading.hour != nil, whole.next > match.next, whole.next < tokens.count, tokens[whole.next].kind == .word,
      !tokens[whole.next].isSpaced, tokens[whole.next - 1].kind == .number
    {
      return false
    }
    guard match.next < tokens.count else { return true }
    let next = tokens[match.next]
    // "2013-01-27-01" has one part too many.
    if next.isSign("-"), !next.isSpaced, match.next + 1 < tokens.count, tokens[match.next + 1].kind == .number,
      match.reading.hour == nil, !tokens[match.next + 1].isSpaced
    {
      return false
    }
    return !hasBrokenClock(after: match.next)
  }

  /// Whether an invalid clock or offset follows: `T25:14:55Z`, `+zz:00`, `09:xx`.
  ///
  /// Only what is directly beside a colon is looked at. The number before it may be up to 24, or more where it is
  /// itself minutes or an offset; the number after it up to 60.
  func hasBrokenClock(after start: Int) -> Bool {
    let tokens = grammar.tokens
    for index in start..<tokens.count where tokens[index].isSign(":") && index + 1 < tokens.count && index > start {
      let (before, after) = (tokens[index - 1], tokens[index + 1])
      if before.kind == .number, after.kind == .word, !after.isSpaced { return true }
      if before.kind == .word, after.kind == .number, index > 1,
        tokens[index - 2].isSign("+") || tokens[index - 2].isSign("-"), !before.isSpaced
      {
        return true
      }
      if before.kind == .number, after.kind == .number,
        before.value > 24 && !isAfterColon(index - 1)
          || after.value > 60
      {
        return true
      }
    }
    return false
  }

  /// Whether a number is the minutes or seconds of a time, or an offset, which may exceed 24.
  private func isAfterColon(_ index: Int) -> Bool {
    index > 0 && (grammar.tokens[index - 1].isSign(":") || grammar.tokens[index - 1].isSign("+"))
  }
}
