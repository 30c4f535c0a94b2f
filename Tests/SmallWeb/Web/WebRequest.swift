/// A request as received by a server of the small web.
public struct WebRequest: Sendable {
  /// The number of the requested host.
  public var host: Int
  /// The path with its query.
  public var path: String
  /// The headers, their names in lower case.
  public var headers: [String: String]

  /// Creates a request from its parts.
  public init(host: Int, path: String, headers: [String: String] = [:]) {
    self.host = host
    self.path = path
    self.headers = headers
  }

  /// The path without its query.
  public var plainPath: String { String(path.prefix { $0 != "?" }) }

  /// Whether it is for a story.
  var isForStory: Bool { path.hasPrefix("/news/") || path.hasPrefix(Paper.hidden) }

  /// Whether it is for a feed or a sitemap.
  var isForFeed: Bool { plainPath.hasSuffix(".xml") }
}
