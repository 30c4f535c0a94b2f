import News

/// A line with dates, and what its words say about each of them.
///
/// `Published: June 4, 2023 | Updated: June 5, 2023` gives the first date the role of publication, the second that of
/// the change.
struct DateLine {
  /// The role of each date, in order; nil if no word gives it. A word counts for all dates after it, until another
  /// follows.
  private(set) var roles: [DateLedger.Role?]
  /// The role of all dates, if the line doesn't distinguish them.
  let roleOfAll: DateLedger.Role?

  /// How far before a date the words about it may be, in bytes.
  private static let reach = 80

  /// Creates a line with the byte ranges of its dates.
  init(_ text: String, _ dates: [Range<Int>]) {
    let bytes = Array(text.utf8)
    let start = max(0, (dates.first?.lowerBound ?? bytes.count) - Self.reach)
    var tokenizer = DateTokenizer(bytes[start...])
    let tokens = tokenizer.tokens(limit: 120)[...]
    roleOfAll = DateRoleWords.role(in: tokens, isBefore: true)
    roles = dates.map { date in
      DateRoleWords.role(in: tokens.prefix { $0.start < date.lowerBound }, isBefore: true)
    }
    // `2024年1月16日 更新`: if no word comes before the dates, the word for each follows it.
    guard let first = dates.first, roles[0] == nil, first.lowerBound - start < Self.reach else { return }
    let after = dates.indices.map { index in
      let end = index + 1 < dates.count ? dates[index + 1].lowerBound : bytes.count
      let between = tokens.drop { $0.start < dates[index].upperBound }.prefix { $0.start < end }
      return Self.role(after: between)
    }
    if let last = after.last, last != nil { roles = after }
  }

  /// The role given by the first words after a date, unless they may belong to a number that follows.
  private static func role(after tokens: ArraySlice<DateToken>) -> DateLedger.Role? {
    // Skip the time of day.
    let words = tokens.drop { $0.kind == .sign || $0.kind == .number }
    let first = words.prefix(3)
    guard !words.prefix(6).contains(where: { $0.kind == .number }) else { return nil }
    return DateRoleWords.role(in: first, isBefore: false)
  }
}
