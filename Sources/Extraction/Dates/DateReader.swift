import News

/// Reads dates from texts in some ninety languages and three calendars.
///
/// A reader is a small value with what is known about the page: the language, which decides how to read `4/6/2023`, and
/// the instant from which relative words and dates without a year count.
public struct DateReader: Sendable {
  /// The page's language, a BCP 47 tag, or nil.
  public var language: String?
  /// The instant from which `2 hours ago` and `June 4` count, normally that of the capture; if nil, they are not read.
  public var reference: Timestamp?

  /// Creates a reader for pages in a language, captured at an instant.
  public init(language: String? = nil, reference: Timestamp? = nil) {
    self.language = language
    self.reference = reference
  }

  /// A date inside a longer text.
  public struct Found: Hashable, Sendable {
    /// What the words mean, as precisely as they say it.
    public var reading: DateReading
    /// Its range in the text, in UTF-8 bytes.
    public var range: Range<Int>
  }

  /// The date of a text that stands for one date, such as a meta's content or the `datetime` of a `<time>`; nil if it
  /// has none.
  ///
  /// Understands ISO 8601, RFC 2822, month names in all languages, numbers in the language's order, Persian and
  /// Islamic dates, seconds and milliseconds since 1970; with a reference also `2 hours ago`. Words around the date
  /// are passed over, and the first date counts. Of a text that is meant as a date, forms are understood that would be
  /// misread elsewhere: `4 sept 23`, `04.06.23`.
  public func reading(of text: String) -> DateReading? { reading(of: Array(text.utf8)[...]) }

  /// The day of a text that stands for one date and whose time of day is damaged: `2024-05-03T25:99` gives 3 May 2024.
  /// Nil if it has no day; a text whose time is sound is read as always.
  func dayAtLeast(of text: String) -> DateReading? { reading(of: Array(text.utf8)[...], keepsDay: true) }

  /// Reads UTF-8 bytes; texts longer than 160 bytes are no single date.
  ///
  /// - Parameter keepsDay: whether a date with a damaged time is read as its day, and not refused.
  func reading(of bytes: ArraySlice<UInt8>, keepsDay: Bool = false) -> DateReading? {
    guard bytes.count <= 160 else { return nil }
    if let reading = ISODate.reading(of: bytes) { return reading }
    var tokenizer = DateTokenizer(bytes)
    let tokens = tokenizer.tokens(limit: 64)
    guard !tokens.isEmpty else { return nil }
    if tokens.count == 1, tokens[0].kind == .number { return ISODate.digits(tokens[0].value, count: tokens[0].digits) }
    let grammar = grammar(tokens, isWhole: true)
    for index in tokens.indices {
      guard let match = grammar.date(at: index) else { continue }
      // "2 ago" may be Italian for 2 August, or a time span. With a year it is a date; without, a span is more likely.
      if match.reading.isYearInferred, let reading = relative(tokens) { return reading }
      let surroundings = DateSurroundings(grammar)
      if surroundings.isWhole(match, from: index) { return surroundings.withClock(match, from: index).reading }
      let isDay = keepsDay && match.reading.day != nil && surroundings.hasBrokenClock(after: match.next)
      return isDay ? match.reading : nil
    }
    if tokens.count == 3, tokens[0].digits == 4, tokens[1].isSign("-"), tokens[2].digits == 2 {
      return DateReading(year: tokens[0].value, month: tokens[2].value)
    }
    return relative(tokens)
  }

  /// The dates inside a text, in order; relative words count only if the text is short. Short means at most 14 tokens.
  /// Only the first 400 tokens of a text are read.
  public func readings(in text: String) -> [Found] { readings(in: Array(text.utf8)[...]) }

  /// Finds the dates in UTF-8 bytes.
  func readings(in bytes: ArraySlice<UInt8>) -> [Found] {
    var tokenizer = DateTokenizer(bytes)
    let tokens = tokenizer.tokens()
    let grammar = grammar(tokens, isWhole: false)
    let surroundings = DateSurroundings(grammar)
    var found: [Found] = []
    var index = 0
    while index < tokens.count {
      guard let match = grammar.date(at: index) else {
        index += 1
        continue
      }
      let whole = surroundings.withClock(match, from: index)
      let range = (tokens[index].start - bytes.startIndex)..<(tokens[whole.next - 1].end - bytes.startIndex)
      found.append(Found(reading: whole.reading, range: range))
      index = whole.next
    }
    if found.isEmpty, tokens.count <= 14, let reading = relative(tokens) {
      found.append(Found(reading: reading, range: 0..<bytes.count))
    }
    return found
  }

  private func grammar(_ tokens: [DateToken], isWhole: Bool) -> DateGrammar {
    DateGrammar(tokens: tokens, language: language, isWhole: isWhole, reference: reference?.date)
  }

  /// The date that is a distance from the reference, such as `2 hours ago`; nil without a reference.
  private func relative(_ tokens: [DateToken]) -> DateReading? {
    guard let reference, let span = RelativeGrammar(tokens).span() else { return nil }
    var reading = span.reading(from: reference)
    reading?.isRelative = true
    reading?.isBare = span.isBare
    return reading
  }
}
