import News

/// Chooses a site's news feed: not that of comments, a tag, an author or a podcast.
///
/// It judges by the words of title and path alone, without a request, so a feed with a telling name that is the site's
/// only one is left out too.
struct FeedChoice {
  /// The feeds, best first; equal ones in the page's order.
  let ranked: [PageHead.Alternate]

  /// The site's feed of news, if there is one.
  var best: PageHead.Alternate? { ranked.first }

  init(_ feeds: [PageHead.Alternate]) {
    ranked = feeds.enumerated().filter { !Self.isAside($0.element) }
      .sorted { (Self.rank($0.element), $0.offset) < (Self.rank($1.element), $1.offset) }.map(\.element)
  }

  /// Whether a feed is of something other than the news.
  static func isAside(_ feed: PageHead.Alternate) -> Bool {
    let words = Set((feed.title + " " + (WebURL(feed.url)?.path ?? "")).lowercased().split { !$0.isLetter })
    return !words.isDisjoint(with: aside)
  }

  /// Feeds with shorter addresses cover more of the site. XML goes before JSON, which has no more content and is rarer.
  private static func rank(_ feed: PageHead.Alternate) -> Int {
    let path = WebURL(feed.url)?.path ?? ""
    return path.split(separator: "/").count * 2 + (path.contains("json") ? 1 : 0)
  }

  private static let aside: Set<Substring> = [
    "comment", "comments", "kommentare", "commentaires", "comentarios", "comentários", "tag", "tags", "author",
    "authors",
    "podcast", "podcasts", "video", "videos", "jobs", "oembed", "replies", "search", "events",
  ]
}
