/// When a line counts as repeated by its site, and how much is remembered.
public struct MemoryLimits: Hashable, Sendable {
  /// The different pages of a site that must be known before any line goes.
  public var minimumPages: Int
  /// The share of a site's known pages, in per cent, that must have the line.
  public var share: Int
  /// The sites that are remembered; the one unseen for longest is forgotten first.
  public var sites: Int

  /// The last different pages of a site that are remembered: a bit each in a line's word.
  static let window = 64
  /// The lines that are remembered of a site.
  static let linesOfSite = 512
  /// The lines that are looked at of a page.
  static let linesOfPage = 256

  /// Limits.
  public init(minimumPages: Int = 8, share: Int = 60, sites: Int = 2000) {
    self.minimumPages = min(max(2, minimumPages), Self.window)
    self.share = share
    self.sites = max(1, sites)
  }
}
