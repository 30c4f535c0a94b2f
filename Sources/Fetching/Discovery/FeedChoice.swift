import News

/// Which of a site's feeds is its news: not the one of comments, of a tag, of an author or of a podcast.
struct FeedChoice {
  /// The feeds, the best first; those of equal worth in their order.
  let ranked: [PageHead.Alternate]

  /// The site's feed of news, if there is one.
  var best: PageHead.Alternate? { ranked.first }

  init(_ feeds: [PageHead.Alternate]) {
    ranked = feeds.enumerated().filter { !Self.isAside($0.element) }
      .sorted { (Self.rank($0.element), $0.offset) < (Self.rank($1.element), $1.offset) }.map(\.element)
  }

  /// Whether a feed is of something beside the news.
  static func isAside(_ feed: PageHead.Alternate) -> Bool {
    let words = Set((feed.title + " " + (WebURL(feed.url)?.path ?? "")).lowercased().split { !$0.isLetter })
    return !words.isDisjoint(with: aside)
  }

  /// Feeds under short addresses are of more; JSON says no more than XML, and is rarer.
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
