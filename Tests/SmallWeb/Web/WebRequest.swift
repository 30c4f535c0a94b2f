/// A request as a server of the small web sees it.
public struct WebRequest: Sendable {
  /// The number of the requested host.
  public var host: Int
  /// The path with its query.
  public var path: String
  /// The headers, their names in lower case.
  public var headers: [String: String]

  /// A request from its parts.
  public init(host: Int, path: String, headers: [String: String] = [:]) {
    self.host = host
    self.path = path
    self.headers = headers
  }

  /// The path without its query.
  public var plainPath: String { String(path.prefix { $0 != "?" }) }

  /// Whether a story is requested.
  var isForStory: Bool { path.hasPrefix("/news/") || path.hasPrefix(Paper.hidden) }

  /// Whether a feed or a sitemap is requested.
  var isForFeed: Bool { plainPath.hasSuffix(".xml") }
}
