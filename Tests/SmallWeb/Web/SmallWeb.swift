import News

/// A web of papers on 127.0.0.0/8, derived from a seed: the same request at the same time gets the same answer.
///
/// It does no I/O: the caller passes the times.
public struct SmallWeb: Sendable {
  /// The papers; a paper's index is its host's number.
  public let papers: [Paper]
  /// The period in which they publish.
  public let season: TimeSpan
  /// The port of all hosts.
  public let port: Int

  /// Creates a web.
  ///
  /// - Parameter isCalm: whether its servers have no oddities, except that every ninth has two feeds.
  public init(papers count: Int, seed: UInt64, start: Timestamp, days: Double, port: Int, isCalm: Bool = false) {
    let season = TimeSpan(start: start, end: start + .milliseconds(Int64(days * 86_400_000)))
    self.season = season
    self.port = port
    papers = (0..<count).map { Paper($0, seed: seed, season: season, isCalm: isCalm) }
  }

  /// The origin of a host, such as `http://127.1.0.7:8080`.
  public func origin(_ host: Int) -> String {
    "http://127.\(1 + (host >> 16)).\(host >> 8 & 255).\(host & 255):\(port)"
  }

  /// The host named by a `Host` header; nil if it is not in this web.
  public func host(named text: String) -> Int? {
    let parts = text.prefix { $0 != ":" }.split(separator: ".").compactMap { Int($0) }
    guard parts.count == 4, parts[0] == 127, parts.allSatisfy({ 0...255 ~= $0 }), parts[1] > 0 else { return nil }
    let host = (parts[1] - 1) * 65_536 + parts[2] * 256 + parts[3]
    return papers.indices.contains(host) ? host : nil
  }

  /// The feeds of all papers that have one.
  public var feeds: [String] {
    papers.flatMap { paper -> [String] in
      switch paper.temper {
      case .maps: []
      case .doubles: [origin(paper.number) + Self.feedPath, origin(paper.number) + Self.secondFeedPath]
      default: [origin(paper.number) + Self.feedPath]
      }
    }
  }

  /// The sitemaps of the papers without a feed.
  public var sitemaps: [String] {
    papers.filter { $0.temper == .maps }.map { origin($0.number) + Self.sitemapPath }
  }

  /// The addresses of all stories of the season that a well-behaved client can get.
  public func obtainable() -> [(url: String, story: Story)] {
    papers.flatMap { paper in
      paper.stories.filter { paper.offers($0, in: season) }.map { (origin(paper.number) + paper.path(of: $0), $0) }
    }
  }

  /// The addresses of all stories published by then.
  public func published(at now: Timestamp) -> [String] {
    papers.flatMap { paper in
      paper.stories[..<paper.count(at: now)].map { origin(paper.number) + paper.path(of: $0) }
    }
  }

  static let feedPath = "/feed.xml"
  static let secondFeedPath = "/politics.xml"
  static let movedFeedPath = "/new/feed.xml"
  static let detourPath = "/today/feed.xml"
  static let sitemapPath = "/news-sitemap.xml"
}
