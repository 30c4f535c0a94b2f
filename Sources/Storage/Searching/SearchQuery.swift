import News

/// A search query, parsed from one line as people type it.
///
/// | typed | meaning |
/// | --- | --- |
/// | `oil price`, `oil AND price` | both words, anywhere |
/// | `oil OR gas`, `oil \| gas` | one of them, or both; `oil price OR gas` is `(oil price) OR gas` |
/// | `(oil OR gas) price` | brackets group |
/// | `"oil price"` | these words in this order, exactly as typed |
/// | `-gas`, `NOT gas`, `-"natural gas"`, `-(gas OR coal)` | excludes this |
/// | `econ*` | words that begin with these letters |
/// | `headline:`, `author:`, `tag:` before any of these | only in this field |
/// | `site:example.com`, `site:example.com:8080` | this host and its subdomains; at this port |
/// | `language:fa` | this language and its regions |
/// | `source:NAME` | articles from this source |
/// | `-site:`, `-language:`, `-source:` | excludes this |
/// | `since:2023-06-04`, `until:2023-06`, `since:7d` | dated from then on; up to then; in the last 7 days |
/// | `host:`, `lang:`, `after:`, `before:`, `title:`, `by:`, `section:` | other names, `section:` for `tag:` |
///
/// Filters apply to the whole query wherever they are outside brackets. A word is also found in its other forms
/// (``LightStemmer``), after articles that have it as typed, unless it is in quotes. Words without letters or digits
/// are skipped.
public struct SearchQuery: Hashable, Sendable {
  /// What must match and what must not; nil if the query has only filters.
  public internal(set) var condition: Condition?
  /// The hosts, any of which an article may be on, lower case, with a port if one was typed.
  public var sites: [String] = []
  /// The languages, any of which an article may be in, lower case.
  public var languages: [String] = []
  /// The sources, any of which it may come from.
  public var sources: [String] = []
  /// The hosts, languages and sources that are excluded.
  public var unwanted = Unwanted()
  /// The earliest date, in milliseconds since the epoch.
  public var since: Int64?
  /// The end of the period, exclusive, in milliseconds since the epoch.
  public var until: Int64?

  /// The longest query, in Unicode scalars.
  static let longest = 1_000
  /// The most words, and the most levels of brackets.
  static let mostTerms = 32

  /// Filters with a minus before them.
  public struct Unwanted: Hashable, Sendable {
    /// The hosts, lower case.
    public var sites: [String] = []
    /// The languages, lower case.
    public var languages: [String] = []
    /// The sources, as typed.
    public var sources: [String] = []
  }

  /// A condition on an article's words.
  public indirect enum Condition: Hashable, Sendable {
    /// The article has the term.
    case term(Term)
    /// All of these hold.
    case all([Condition])
    /// One of these holds.
    case any([Condition])
    /// This does not hold.
    case none(Condition)
  }

  /// A word, or words in their order.
  public struct Term: Hashable, Sendable {
    /// As typed, without marks.
    public var text: String
    /// Whether the words must be adjacent: they were typed in quotes.
    public var isPhrase: Bool
    /// Whether the last word is a prefix.
    public var isPrefix: Bool
    /// The field it must be in; nil for any.
    public var field: Field?
  }

  /// A field to which a term can be restricted.
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

  /// Without words and filters; every article matches.
  public init() {}

  /// Reads a query.
  ///
  /// - Parameter now: the time from which ages such as `since:7d` count.
  /// - Throws: if it can't be understood, with an explanation for the reader.
  public init(_ text: String, now: Timestamp = .current()) throws(SearchQueryError) {
    guard text.unicodeScalars.count <= Self.longest else { throw .tooLong(most: Self.longest) }
    var parser = SearchQueryParser(text, now: now)
    self = try parser.parse()
    guard self != SearchQuery() || text.allSatisfy(\.isWhitespace) else { throw .nothing(text) }
  }

  /// The wanted terms, in order, without excluded ones.
  public var terms: [Term] { condition?.wanted ?? [] }

  /// The filter with a name or alias, such as `site` for `host`; nil if there is none.
  public static func filter(named name: String) -> String? { SearchQueryReader.filters[name] }

  /// The first word of the query, wanted or not.
  public var firstWord: String? { condition?.firstWord }
}

extension SearchQuery.Condition {
  fileprivate var wanted: [SearchQuery.Term] {
    switch self {
    case .term(let term): [term]
    case .all(let parts), .any(let parts): parts.flatMap(\.wanted)
    case .none: []
    }
  }

  var firstWord: String? {
    switch self {
    case .term(let term): term.text
    case .all(let parts), .any(let parts): parts.first?.firstWord
    case .none(let part): part.firstWord
    }
  }
}
