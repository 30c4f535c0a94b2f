import News

/// A line with dates, and what its words say each of them is of.
struct DateLine {
  /// The role of each date, in their order; nil where no word says it.
  private(set) var roles: [DateLedger.Role?]
  /// What the line says of all its dates, where there is no telling them apart.
  let roleOfAll: DateLedger.Role?

  /// How far before a date the words may stand, in bytes.
  private static let reach = 80

  /// A line with the places of its dates, in bytes.
  init(_ text: String, _ dates: [Range<Int>]) {
    let bytes = Array(text.utf8)
    let start = max(0, (dates.first?.lowerBound ?? bytes.count) - Self.reach)
    var tokenizer = DateTokenizer(bytes[start...])
    let tokens = tokenizer.tokens(limit: 120)[...]
    roleOfAll = DateRoleWords.role(in: tokens, isBefore: true)
    roles = dates.map { date in
      DateRoleWords.role(in: tokens.prefix { $0.start < date.lowerBound }, isBefore: true)
    }
    // `2024年1月16日 更新`: where nothing stands before the dates, each one's word follows it.
    guard let first = dates.first, roles[0] == nil, first.lowerBound - start < Self.reach else { return }
    let after = dates.indices.map { index in
      let end = index + 1 < dates.count ? dates[index + 1].lowerBound : bytes.count
      let between = tokens.drop { $0.start < dates[index].upperBound }.prefix { $0.start < end }
      return Self.role(after: between)
    }
    if let last = after.last, last != nil { roles = after }
  }

  /// What the first words after a date say, unless a number follows that they may belong to.
  private static func role(after tokens: ArraySlice<DateToken>) -> DateLedger.Role? {
    // Past the time of day.
    let words = tokens.drop { $0.kind == .sign || $0.kind == .number }
    let first = words.prefix(3)
    guard !words.prefix(6).contains(where: { $0.kind == .number }) else { return nil }
    return DateRoleWords.role(in: first, isBefore: false)
  }
}
