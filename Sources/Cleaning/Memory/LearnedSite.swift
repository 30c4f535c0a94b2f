/// What was learned about a site, for the operator and for other machines.
public struct LearnedSite: Codable, Sendable {
  /// The host, without `www.`
  public var site: String
  /// The number of different pages remembered.
  public var pageCount: Int
  /// The lines that repeat, most frequent first.
  public var lines: [Line]
  /// The pages that were learned from, for import; nil in lists.
  public var pages: [Page]?

  /// A line.
  public struct Line: Codable, Sendable {
    /// The hash of the folded line, hexadecimal.
    public var fingerprint: String
    /// Its first 200 characters.
    public var text: String
    /// On how many of the pages it is.
    public var pages: Int
    /// How many times it was removed.
    public var removed: Int
    /// Whether it is removed now.
    public var isRepeated: Bool
    /// Whether the operator wants it left alone.
    public var isSpared: Bool
  }

  /// A page.
  public struct Page: Codable, Sendable {
    /// The hash of its address, hexadecimal.
    public var address: String
    /// Its lines' hashes and words, in base 64.
    public var lines: String
  }
}
