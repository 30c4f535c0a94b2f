import News

/// Picks the article from a page's linked data (schema.org in JSON-LD).
struct LinkedData {
  /// The article, or what is known about the page if no node is an article.
  let article: LinkedArticle?

  /// How well types fit an article: the node with the highest rank is the article. A type that is not listed can't be
  /// the article. Types of lists, people and organisations are not.
  private static let ranks: [String: Int] = [
    "NewsArticle": 10, "ReportageNewsArticle": 10, "AnalysisNewsArticle": 10, "OpinionNewsArticle": 10,
    "BackgroundNewsArticle": 10, "ReviewNewsArticle": 10, "LiveBlogPosting": 10, "Article": 9, "BlogPosting": 9,
    "Report": 8, "AdvertiserContentArticle": 8, "SatiricalArticle": 8, "ScholarlyArticle": 8, "TechArticle": 8,
    "MedicalScholarlyArticle": 8, "SocialMediaPosting": 6, "DiscussionForumPosting": 6, "Recipe": 6, "Review": 5,
    "PodcastEpisode": 4, "VideoObject": 2, "HowTo": 4, "Blog": 1, "WebPage": 3, "ItemPage": 3, "CreativeWork": 3,
    "MedicalWebPage": 3, "FAQPage": 1, "AboutPage": 1,
  ]

  /// Finds the article in the scripts of a page that has one of these keys; its text is read only if it has at least
  /// `leastBody` bytes.
  ///
  /// Scripts of 2 MB or more are ignored. To a node's rank are added 5 if its address is one of the page's, and 1 each
  /// for a headline and a date; nodes deep inside others lose 2. That is how the page's own story wins over the
  /// teasers that many pages list as articles too. What the winner lacks of its dates and of whether it is free is
  /// taken from the page's `WebPage`.
  init(scripts: [String], base: WebURL?, pages: Set<PageKey>, leastBody: Int = .max) {
    var best: (rank: Int, article: LinkedArticle)?
    var siteName: String?
    var pageTypes: [String] = []
    var page: LinkedArticle?
    for script in scripts where script.utf8.count < 2_000_000 {
      let tape = JSONTape(script)
      let reader = LinkedDataReader(tape: tape, leastBody: leastBody)
      for object in reader.objects() {
        let types = reader.types(of: object.node)
        if types.contains("WebSite") { siteName = siteName ?? reader.text("name", of: object.node) }
        pageTypes += types.filter {
          $0.hasSuffix("Page") || $0.hasSuffix("Gallery") || $0 == "ItemList" || $0 == "Product"
        }
        guard var rank = Self.rank(of: types) else { continue }
        let article = reader.article(object.node, types: types)
        if object.depth > 1 { rank -= 2 }
        if let url = article.url, pages.contains(PageKey(url, base: base)) { rank += 5 }
        if article.headline != nil { rank += 1 }
        if article.published != nil { rank += 1 }
        if types.contains("WebPage") { page = page ?? article }
        if rank > best?.rank ?? 0 { best = (rank, article) }
      }
    }
    var article = best?.article
    if let page, var filled = article {
      filled.published = filled.published ?? page.published
      filled.modified = filled.modified ?? page.modified
      filled.isAccessibleForFree = filled.isAccessibleForFree ?? page.isAccessibleForFree
      article = filled
    }
    article?.siteName = siteName
    article?.pageTypes = pageTypes
    if article == nil, siteName != nil || !pageTypes.isEmpty {
      article = LinkedArticle(pageTypes: pageTypes, siteName: siteName)
    }
    self.article = article
  }

  /// The best rank of a node's types; nil if none can be an article.
  private static func rank(of types: [String]) -> Int? {
    types.compactMap { ranks[$0] }.max()
  }
}
