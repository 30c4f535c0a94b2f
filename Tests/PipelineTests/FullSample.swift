import News

/// Values with every field set, for tests that messages leave no field out.
enum FullSample {
  static let text = "“Tehran” – گفت: \"yes\" \\ \u{1}\n\t/ 🏛 end"

  static let entry = FeedEntry(
    feedTitle: "Feed", title: text, published: "Sun, 04 Jun 2023 10:15:00 GMT", updated: "2023-06-05",
    authors: ["A", "B"], categories: ["c"], summary: text, text: text,
    standsIn: "the server answered 403")

  static let page: Page = {
    var page = pageWithoutMarks
    page.publisherMarks = ["noindex", "train-ai=n"]
    return page
  }()

  private static let pageWithoutMarks = Page(
    url: "https://www.example.com/1?a=b&c=\"d\"", answeredURL: "https://example.com/1", status: 203,
    headers: [Page.Header(name: "X", value: text)], fetchedAt: Sample.time, source: SourceName(rawValue: "feed"),
    entry: entry, mediaType: "text/html", charset: "windows-1256", body: [1, 2, 3])

  static let blocks = [
    Block(
      kind: .heading, text: text, level: 2,
      links: [Document.Link(rel: "nofollow", href: "https://example.org/", text: text)])
  ]

  static let removed = [Document.Removal(text: text, rule: "structure.jetpack-likes")]

  static let document: Document = {
    var document = documentWithoutQuality
    document.quality = 0.75
    document.publisherMarks = ["noindex", text]
    return document
  }()

  private static let documentWithoutQuality = Document(
    url: "u", answeredURL: "a", fetchedAt: Sample.time, source: SourceName(rawValue: "s"), entry: entry,
    encoding: "windows-1256",
    head: Document.Head(
      title: text, language: "fa", direction: "rtl", metas: [Document.Meta(name: "og:title", content: text)],
      links: [Document.Link(rel: "canonical", href: "https://example.com/1", text: "t")],
      linkedData: ["{\"@type\":\"NewsArticle\"}"]),
    blocks: blocks,
    marks: [Document.Mark(field: .byline, text: text, value: "v", sign: "rel=author", position: 3)], removed: removed)

  static let article: Article = {
    var article = Article(
      url: "u", answeredURL: "a", fetchedAt: Sample.time, source: SourceName(rawValue: "s"), headline: text,
      site: Article.Site(host: "www.example.com", name: "n", tagline: "t"), body: blocks)
    article.canonicalURL = "c"
    article.subheadline = text
    article.authors = ["A"]
    article.organisations = ["News Desk"]
    article.storyCode = "14"
    article.shortLink = "https://example.com/s"
    article.dateline = "TEHRAN"
    article.dates.candidates = [
      DateLedger.Candidate(value: "2023-06-04", text: "June 4, 2023", source: .pageHeader, role: .page, trust: 0.25)
    ]
    article.dates.published = DateLedger.Decision(value: "2023-06-04", source: .linkedData, why: "w")
    article.dates.modified = DateLedger.Decision(value: "2023-06-05", source: .meta, why: "w")
    article.dates.shown = DateLedger.Decision(value: "2023-06-05", source: .visibleText, why: "w")
    article.language = "fa"
    article.isRightToLeft = true
    article.section = "s"
    article.tags = ["t", text]
    article.image = Article.Image(url: "i", caption: text, credit: "c")
    article.wordCount = 3
    article.readingTime = 1
    article.excerpt = text
    article.feedText = text
    article.attribution = Article.Attribution(name: "AP", url: "https://ap.org", words: "(AP)", place: "dateline")
    article.isCut = true
    article.quality = 0.875
    article.publisherMarks = ["noindex", text]
    article.pageKind = .liveBlog
    article.evidence = [Article.Evidence(field: "headline", value: text, place: "h1", won: true, why: "first")]
    article.removed = removed
    return article
  }()

  static let receipt = Receipt(
    item: ItemID(rawValue: "i"), outcome: .filtered, reason: text, stage: .extract, time: Sample.time,
    source: SourceName(rawValue: "s"), url: "https://www.example.com/1")

  static let vitals: Vitals = {
    var vitals = Vitals(
      stage: .clean, instance: "clean-1", host: "h", version: "1", processID: 7, time: Sample.time,
      startedAt: Sample.time, received: 1 << 55, sent: 2, rejected: 3, held: 4, busy: 0.125,
      latency: Vitals.Latency(median: 0.5, p99: 12.75), residentBytes: 99)
    vitals.strays = 5
    vitals.disk = 0.25
    vitals.ready = 0.5
    vitals.heldBack = 0.75
    vitals.hasEnded = true
    return vitals
  }()
}
