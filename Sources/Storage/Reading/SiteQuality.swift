/// The quality of a site's latest articles, compared with earlier ones.
public struct SiteQuality: Hashable, Sendable, Codable {
  /// The host in lower case, as the articles have it.
  public var host: String
  /// How many articles of the site were judged.
  public var articles: Int
  /// The mean quality of its latest articles.
  public var recent: Double
  /// The mean quality of those before them.
  public var past: Double
  /// Whether the latest are worse than chance explains: by more than 0.05, and by more than three standard errors of a
  /// mean of 20. Then the site's template has probably changed.
  public var hasFallen: Bool

  /// How many articles count as the latest; at least half as many must precede them.
  public static let recentArticles = 20
  /// How many of the articles before them are compared with.
  public static let pastArticles = 200
  /// The smallest fall of the mean that counts.
  static let leastFall = 0.05

  /// Creates a site from the mean of its latest articles, and the mean and mean square of those before.
  init(host: String, articles: Int, recentCount: Int, recent: Double, past: Double, pastSquare: Double) {
    self.host = host
    self.articles = articles
    self.recent = recent
    self.past = past
    let deviation = max(0, pastSquare - past * past).squareRoot()
    let chance = 3 * deviation / Double(max(1, recentCount)).squareRoot()
    hasFallen = past - recent > max(Self.leastFall, chance)
  }
}
