/// Every date found for a page, and which of them was chosen for what.
public struct DateLedger: Hashable, Sendable, Codable {
  /// All candidates, most trusted first.
  public var candidates: [Candidate]
  /// When the story was published; nil if nothing says so.
  public var published: Decision?
  /// When the story was last changed.
  public var modified: Decision?
  /// The day shown beside the headline without a label, if it differs from the day of publication.
  public var shown: Decision?

  /// A date, as precise as it is known: `2023-06-04`, `2023-06-04T10:15`, `2023-06-04T10:15:00+03:30`.
  public struct Candidate: Hashable, Sendable, Codable {
    /// The date in ISO 8601, to the known precision, with the zone if there is one.
    public var value: String
    /// The text as found, cut to 120 characters.
    public var text: String
    /// Where it was found.
    public var source: Source
    /// What markup or words say that the date means.
    public var role: Role
    /// How far the place can be trusted, 0 to 1.
    public var trust: Double

    /// Creates a candidate from its parts.
    public init(value: String, text: String, source: Source, role: Role, trust: Double) {
      self.value = value
      self.text = text
      self.source = source
      self.role = role
      self.trust = trust
    }
  }

  /// A date that was chosen, and why.
  public struct Decision: Hashable, Sendable, Codable {
    /// The date in ISO 8601, as in the candidate.
    public var value: String
    /// Where the winner was found.
    public var source: Source
    /// What spoke for the winner, in words for an operator.
    public var why: String

    /// Creates a decision from its parts.
    public init(value: String, source: Source, why: String) {
      self.value = value
      self.source = source
      self.why = why
    }
  }

  /// Where a date can be found; `page-header` is the day at the very top of a page, which is often today's, and
  /// `capture` the time of the fetch.
  public enum Source: String, Hashable, Sendable, Codable, CaseIterable {
    case linkedData = "json-ld"
    case meta
    case timeElement = "time-element"
    case visibleText = "visible-text"
    case url
    case feed
    case pageHeader = "page-header"
    case capture
  }

  /// `page` is today's date, as some pages show it; it is never the story's.
  public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    case published, modified, page, capture
  }

  /// The day of publication as `YYYY-MM-DD`, or else the day of the last change if readers see it. Nil if only the
  /// month or year is known.
  public var day: String? {
    guard let value = filed?.value, precision.map({ $0 >= .day }) ?? false else { return nil }
    return String(value.prefix(10))
  }

  /// How precisely the date behind `day` is known; nil if there is none.
  public var precision: DatePrecision? { filed.flatMap { DatePrecision(of: $0.value) } }

  /// The date under which a story is filed: its publication, or else the last change if readers see it.
  private var filed: Decision? {
    if let published { return published }
    guard let modified else { return nil }
    let isSeen = candidates.contains {
      ($0.source == .visibleText || $0.source == .timeElement) && $0.role == .modified
        && $0.value.prefix(10) == modified.value.prefix(10)
    }
    return isSeen ? modified : nil
  }

  /// Creates an empty ledger.
  public init() { candidates = [] }
}
