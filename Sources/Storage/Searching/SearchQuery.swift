import News

/// What a reader asks for, read from one line as people type it.
///
/// | typed | meaning |
/// | --- | --- |
/// | `oil price` | both words, anywhere |
/// | `"oil price"` | the words next to each other |
/// | `-gas`, `-"natural gas"` | not this |
/// | `econ*` | words that begin so |
/// | `headline:`, `author:`, `tag:` before any of these | only there |
/// | `site:example.com` | this host and the hosts below it |
/// | `language:fa` | this language and its regions |
/// | `source:NAME` | what this source brought |
/// | `-site:`, `-language:`, `-source:` | not this |
/// | `since:2023-06-04`, `until:2023-06` | dated from the first, to the last moment of the day, month or year |
///
/// Every text is a query. What has no letters in it is passed over; only a filter that can't be understood is an error.
public struct SearchQuery: Hashable, Sendable {
  /// What must be found.
  public internal(set) var terms: [Term] = []
  /// What must not be found.
  public internal(set) var exclusions: [Term] = []
  /// The hosts, any of which an article may be on, lower case.
  public var sites: [String] = []
  /// The languages, any of which an article may be in, lower case.
  public var languages: [String] = []
  /// The sources, any of which may have brought it.
  public var sources: [String] = []
  /// The hosts, languages and sources that an article may not have.
  public var unwanted = Unwanted()
  /// The first moment, in milliseconds since the epoch.
  public var since: Int64?
  /// The first moment that is too late, in milliseconds since the epoch.
  public var until: Int64?

  /// The longest query, in characters; what follows is passed over.
  static let longest = 1_000
  /// The most terms.
  static let mostTerms = 32

  /// Filters with a minus before them.
  public struct Unwanted: Hashable, Sendable {
    /// The hosts, lower case.
    public var sites: [String] = []
    /// The languages, lower case.
    public var languages: [String] = []
    /// The sources.
    public var sources: [String] = []
  }

  /// A word, or words in their order.
  public struct Term: Hashable, Sendable {
    /// As typed, without marks.
    public var text: String
    /// Whether the words must stand next to each other: they were typed in quotes.
    public var isPhrase: Bool
    /// Whether the last word is the beginning of one.
    public var isPrefix: Bool
    /// Where it must stand, or anywhere.
    public var field: Field?
  }

  /// A place that a term can be bound to.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    case headline, author, tag

    /// The index's column.
    var column: String {
      switch self {
      case .headline: "headline"
      case .author: "authors"
      case .tag: "tags"
      }
    }
  }

  /// A query for everything.
  public init() {}

  /// Reads a query.
  ///
  /// - Throws: where a filter's value can't be understood, in words for the reader.
  public init(_ text: String) throws(SearchQueryError) {
    var reader = SearchQueryReader(text: String(text.prefix(Self.longest)))
    while let piece = reader.next() { try take(piece) }
  }

  private mutating func take(_ piece: SearchQueryReader.Piece) throws(SearchQueryError) {
    switch piece.filter {
    case "site" where piece.isExcluded: unwanted.sites.append(piece.text.lowercased())
    case "language" where piece.isExcluded: unwanted.languages.append(piece.text.lowercased())
    case "source" where piece.isExcluded: unwanted.sources.append(piece.text)
    case "site": sites.append(piece.text.lowercased())
    case "language": languages.append(piece.text.lowercased())
    case "source": sources.append(piece.text)
    case "since": since = try Self.moments(piece).lowerBound
    case "until": until = try Self.moments(piece).upperBound
    default: takeTerm(piece)
    }
  }

  private mutating func takeTerm(_ piece: SearchQueryReader.Piece) {
    guard terms.count + exclusions.count < Self.mostTerms else { return }
    let term = Term(
      text: piece.text, isPhrase: piece.isQuoted, isPrefix: piece.isPrefix,
      field: piece.filter.flatMap(Field.init(rawValue:)))
    if piece.isExcluded { exclusions.append(term) } else { terms.append(term) }
  }

  /// From the first moment of a day, month or year to the first after it, in UTC.
  private static func moments(_ piece: SearchQueryReader.Piece) throws(SearchQueryError) -> Range<Int64> {
    let day = 86_400_000 as Int64
    guard let first = PublishedTime.day(piece.text[...]) else { throw SearchQueryError(piece) }
    let parts = piece.text.split(separator: "-").count
    let next =
      switch parts {
      case 1: CivilDate(year: first.year + 1, month: 1, day: 1)
      case 2: CivilDate(year: first.month == 12 ? first.year + 1 : first.year, month: first.month % 12 + 1, day: 1)
      default: CivilDate(daysSinceEpoch: first.daysSinceEpoch + 1)
      }
    let start = Int64(first.daysSinceEpoch) * day
    return start..<(next.map { Int64($0.daysSinceEpoch) * day } ?? start + day)
  }
}
