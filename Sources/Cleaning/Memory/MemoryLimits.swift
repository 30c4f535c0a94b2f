/// When a line counts as repeated by its site, and how much is remembered about sites.
public struct MemoryLimits: Hashable, Sendable {
  /// How many different pages of a site must be known before any line is removed.
  public var minimumPages: Int
  /// The percentage of a site's known pages that must have the line.
  public var share: Int
  /// How many sites are remembered; the least recently seen is forgotten first.
  public var sites: Int

  /// How many of a site's latest different pages are remembered: one bit for each in a line's word.
  static let window = 64
  /// How many lines are remembered for a site.
  static let linesOfSite = 512
  /// How many lines of a page are examined: of a longer page the first half of so many, and as many of the last.
  static let linesOfPage = 256

  /// Creates limits. Values that make no sense are brought into range: `minimumPages` into 2 to 64, `sites` to 1 or
  /// more; `share` is taken as it is.
  public init(minimumPages: Int = 8, share: Int = 60, sites: Int = 2000) {
    self.minimumPages = min(max(2, minimumPages), Self.window)
    self.share = share
    self.sites = max(1, sites)
  }
}
