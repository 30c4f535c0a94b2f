import News

/// Reads dates from texts in some ninety languages and three calendars.
///
/// A reader is a small value: it carries what is known of the page, the language that decides `4/6/2023`, and the day
/// that relative words and dates without a year count from.
public struct DateReader: Sendable {
  /// The page's language, a BCP 47 tag, or none.
  public var language: String?
  /// The instant that `2 hours ago` and `June 4` count from: the capture; none leaves them unread.
  public var reference: Timestamp?

  /// A reader for pages of a language, taken at an instant.
  public init(language: String? = nil, reference: Timestamp? = nil) {
    self.language = language
    self.reference = reference
  }

  /// A date inside a longer text.
  public struct Found: Hashable, Sendable {
    /// The date.
    public var reading: DateReading
    /// Its place in the text, in bytes of UTF-8.
    public var range: Range<Int>
  }

  /// The date of a text that is one date and nothing else, or nil where it is none.
  ///
  /// Understands ISO 8601, RFC 2822, names of months in all languages, numbers with the language's order, Persian and
  /// Islamic dates, seconds and milliseconds since 1970; with a reference also `2 hours ago`.
  public func reading(of text: String) -> DateReading? { reading(of: Array(text.utf8)[...]) }

  func reading(of bytes: ArraySlice<UInt8>) -> DateReading? {
    guard bytes.count <= 160 else { return nil }
    if let reading = ISODate.reading(of: bytes) { return reading }
    var tokenizer = DateTokenizer(bytes)
    let tokens = tokenizer.tokens(limit: 64)
    guard !tokens.isEmpty else { return nil }
    if tokens.count == 1, tokens[0].kind == .number { return ISODate.digits(tokens[0].value, count: tokens[0].digits) }
    let grammar = grammar(tokens, isWhole: true)
    for index in tokens.indices {
      guard let match = grammar.date(at: index) else { continue }
      // "2 ago" is Italian August and the past: what has its own year is the date, else the past is likelier.
      if match.reading.isYearInferred, let reading = relative(tokens) { return reading }
      guard DateSurroundings(grammar).isWhole(match, from: index) else { return nil }
      return DateSurroundings(grammar).withClock(match, from: index).reading
    }
    if tokens.count == 3, tokens[0].digits == 4, tokens[1].isSign("-"), tokens[2].digits == 2 {
      return DateReading(year: tokens[0].value, month: tokens[2].value)
    }
    return relative(tokens)
  }

  /// The dates inside a text, in their order; relative words only where the text is short.
  public func readings(in text: String) -> [Found] { readings(in: Array(text.utf8)[...]) }

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

  private func relative(_ tokens: [DateToken]) -> DateReading? {
    guard let reference, let span = RelativeGrammar(tokens).span() else { return nil }
    var reading = span.reading(from: reference)
    reading?.isRelative = true
    return reading
  }
}
