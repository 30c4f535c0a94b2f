import News

/// A distance in time, such as `2 hours ago`; positive numbers are in the past.
///
/// The three parts are added up separately, because months have no fixed length. Their order when applied: seconds and
/// days first, then months.
struct RelativeSpan: Hashable {
  var months = 0
  var days = 0
  var seconds = 0
  /// Whether the text names hours or less, so that the result has a time of day.
  var hasClock = false
  /// Whether no word says that the span is before or after now. It may then be a reading time or the length of a film,
  /// so it counts less often (`DateWitnesses`).
  var isBare = false

  /// The date this far before an instant, as precise as the words are.
  ///
  /// A day that the month lacks becomes its last: a month before 31 March is 28 February. With hours, the result is in
  /// UTC, to the minute. Nil for dates before the year 0.
  func reading(from instant: Timestamp) -> DateReading? {
    let total = Int(instant.milliseconds / 1000) - seconds
    let floor = total >= 0 ? total / 86_400 : (total - 86_399) / 86_400
    let shifted = CivilDate(daysSinceEpoch: floor - days)
    let month = shifted.year * 12 + shifted.month - 1 - months
    guard month > 0 else { return nil }
    let (year, index) = (month / 12, month % 12 + 1)
    let day = min(shifted.day, CivilDate.days(inMonth: index, of: year))
    var reading = DateReading(year: year, month: index, day: day)
    if hasClock {
      reading?.hour = (total - floor * 86_400) / 3600
      reading?.minute = (total - floor * 86_400) % 3600 / 60
      reading?.zone = 0
    }
    return reading
  }
}

/// Reads distances in time in the languages of `UnitNames`.
///
/// Words of all languages are looked up at once, without the page's language. A word may be a unit in one language and
/// something else in another, so a longer text is not read (`span`).
struct RelativeGrammar {
  private let tokens: [DateToken]
  private let vocabulary = RelativeVocabulary.standard

  init(_ tokens: [DateToken]) { self.tokens = tokens }

  /// The keys of the words in `il y a`.
  private static let french = (
    il: DateVocabulary.key("il"), y: DateVocabulary.key("y"), has: DateVocabulary.key("a"),
    joined: DateVocabulary.key("ya")
  )

  /// Reads `il y a`, also written `il ya`, in which `y` is not a year and `a` is not "one". Returns how many tokens it
  /// takes, two or three.
  private func agoInFrench(at index: Int) -> Int? {
    guard tokens[index].word == Self.french.il, index + 1 < tokens.count else { return nil }
    if tokens[index + 1].word == Self.french.joined { return 2 }
    let isApart = tokens[index + 1].word == Self.french.y && index + 2 < tokens.count
    return isApart && tokens[index + 2].word == Self.french.has ? 3 : nil
  }

  /// The span that the whole text means, or nil.
  ///
  /// `2 hours 5 minutes ago` is one span of 7,500 seconds. `vor` and `ago` may be on either side. The text must have a
  /// unit or a day such as `yesterday`, no number left over, at most 40 tokens, and at most four unknown words;
  /// without a word for past or future, none. A minus sign counts as the past, a plus as the future.
  func span() -> RelativeSpan? {
    guard tokens.count <= 40 else { return nil }
    var span = RelativeSpan()
    var count: Int?
    var (found, unknown, isFuture, isPast, hasDay, sign) = (false, 0, false, false, false, 1)
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if let length = agoInFrench(at: index) {
        (index, isPast) = (index + length, true)
        continue
      }
      let pair = index + 1 < tokens.count ? DateVocabulary.key(token.word, tokens[index + 1].word) : 0
      switch token.kind {
      case .number: count = token.value
      case .sign: if token.isSign("-") { sign = 1 } else if token.isSign("+") { sign = -1 }
      case .word:
        if count == nil, let number = vocabulary.numbers[token.word] {
          count = number
        } else if let days = vocabulary.days[pair] ?? vocabulary.days[token.word] {
          if vocabulary.days[pair] != nil { index += 1 }
          span.days += days
          (found, isPast) = (true, isPast || days > 0)
          hasDay = true
        } else if let unit = vocabulary.units[pair] ?? vocabulary.units[token.word] {
          if vocabulary.units[pair] != nil { index += 1 }
          unit.add(sign * (count ?? 1), to: &span)
          if unit.hasOwnCount, count == nil { isPast = true }
          (found, count) = (true, nil)
        } else if vocabulary.future.contains(token.word) {
          isFuture = true
        } else if vocabulary.past.contains(token.word) {
          isPast = true
        } else {
          unknown += 1
        }
      }
      index += 1
    }
    guard found, count == nil, isPast || isFuture || hasDay ? unknown <= 4 : unknown == 0 else { return nil }
    span.isBare = !isPast && !isFuture && !hasDay
    if isFuture, !isPast { (span.months, span.days, span.seconds) = (-span.months, -span.days, -span.seconds) }
    return span
  }
}
