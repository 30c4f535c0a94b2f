/// How well a site's articles were found lately, and how well before.
public struct SiteQuality: Hashable, Sendable, Codable {
  /// The host.
  public var host: String
  /// How many articles of the site were judged.
  public var articles: Int
  /// The mean quality of its last articles.
  public var recent: Double
  /// The mean quality of those before them.
  public var past: Double
  /// Whether the last ones are worse than chance explains: the site's template changed, most likely.
  public var hasFallen: Bool

  /// So many articles are the last ones, and at least half as many must be there before them.
  public static let recentArticles = 20
  /// Of the articles before them so many count.
  public static let pastArticles = 200
  /// A fall of the mean below this is none.
  static let leastFall = 0.05

  /// A site from the mean of the last articles, and mean and mean square of those before them.
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
