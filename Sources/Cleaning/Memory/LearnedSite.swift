/// What was learned about a site, for the operator and for other machines.
public struct LearnedSite: Codable, Sendable {
  /// The host, without `www.`
  public var site: String
  /// The number of different pages remembered.
  public var pageCount: Int
  /// The lines that began to repeat, and those that the operator spared, most frequent first.
  public var lines: [Line]
  /// The pages that were learned from, for import; nil in lists.
  public var pages: [Page]?

  /// One line: on how many of the site's pages it is, and what became of it.
  public struct Line: Codable, Sendable {
    /// The hash of the folded line, hexadecimal.
    public var fingerprint: String
    /// Its first 200 characters.
    public var text: String
    /// The number of these pages that have it.
    public var pages: Int
    /// The number of times it was removed.
    public var removed: Int
    /// Whether it is on enough pages to be removed.
    public var isRepeated: Bool
    /// Whether the operator wants it to be kept.
    public var isSpared: Bool
  }

  /// One page in the form in which a memory is exported and imported.
  public struct Page: Codable, Sendable {
    /// The hash of its address, hexadecimal.
    public var address: String
    /// Its lines' hashes and words, in base 64. Each line has ten bytes (``PageLines/bytes``).
    public var lines: String
  }
}
