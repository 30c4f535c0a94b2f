import News
import Pipeline

/// Valid messages of every kind with all their members set, to be damaged.
enum Seeds {
  static let time = Timestamp(milliseconds: 1_790_000_000_250)
  static let text = "“Tehran” – گفت: \"yes\" \\ \u{1}\n\t/ 🏛 end"

  /// The frames of messages of each kind.
  static func frames() throws -> [MessageKind: [[[UInt8]]]] {
    [
      .page: [try frames(page)], .document: [try frames(document)], .article: [try frames(article)],
      .receipt: [try frames(receipt)], .vitals: [try frames(vitals)],
    ]
  }

  private static func frames<Payload: WirePayload>(_ payload: Payload) throws -> [[UInt8]] {
    let envelope = Envelope(
      id: ItemID(rawValue: "urn:uuid:00000000-0000-4000-8000-000000000001"), origin: Origin(name: "www.example.com"),
      attempt: 2, hops: [Hop(stage: .fetch, instance: "fetch-1", milliseconds: 12.5)], payload: payload)
    return [try envelope.encoded()] + (payload.attachedBytes.map { [$0] } ?? [])
  }

  private static let entry = FeedEntry(
    feedTitle: "Feed", title: text, published: "Sun, 04 Jun 2023 10:15:00 GMT", updated: "2023-06-05",
    authors: ["A", "B"], categories: ["c"], summary: text)

  private static let page = Page(
    url: "https://www.example.com/1?a=b", answeredURL: "https://example.com/1", status: 203,
    headers: [Page.Header(name: "X", value: text)], fetchedAt: time, source: SourceName(rawValue: "feed"),
    entry: entry, mediaType: "text/html", charset: "windows-1256", body: Array("<p>Text of a page.".utf8))

  private static let blocks = [
    Block(
      kind: .heading, text: text, level: 2, links: [Document.Link(rel: "nofollow", href: "https://e.org/", text: text)]),
    Block(kind: .paragraph, text: text),
  ]

  private static let document = Document(
    url: "https://www.example.com/1", answeredURL: "https://www.example.com/1", fetchedAt: time,
    source: SourceName(rawValue: "s"), entry: entry, encoding: "windows-1256",
    head: Document.Head(
      title: text, language: "fa", direction: "rtl", metas: [Document.Meta(name: "og:title", content: text)],
      links: [Document.Link(rel: "canonical", href: "https://example.com/1", text: "t")],
      linkedData: ["{\"@type\":\"NewsArticle\"}"]),
    blocks: blocks,
    marks: [
      Document.Mark(field: .byline, text: text, value: "v", sign: "rel=author", position: 3, offset: 7),
      Document.Mark(field: .date, text: "4 June 2023", value: "2023-06-04", sign: "time", position: 1, offset: 5),
    ],
    removed: [Document.Removal(text: text, rule: "site.repeated")])

  private static var article: Article {
    var article = Article(
      url: "https://www.example.com/1", answeredURL: "https://www.example.com/1", fetchedAt: time,
      source: SourceName(rawValue: "s"), headline: text, site: Article.Site(host: "www.example.com"), body: blocks)
    article.dates.candidates = [
      DateLedger.Candidate(value: "2023-06-04", text: "June 4, 2023", source: .pageHeader, role: .page, trust: 0.25)
    ]
    article.language = "fa"
    article.evidence = [Article.Evidence(field: "headline", value: text, place: "h1", won: true, why: "first")]
    return article
  }

  private static let receipt = Receipt(
    item: ItemID(rawValue: "urn:uuid:00000000-0000-4000-8000-000000000001"), outcome: .rejected, reason: text,
    stage: .extract, time: time, source: SourceName(rawValue: "s"), url: "https://www.example.com/1")

  private static let vitals = Vitals(
    stage: .clean, instance: "clean-1", host: "h", version: "1", processID: 7, time: time, startedAt: time,
    received: 1 << 40, sent: 2, rejected: 3, held: 4, busy: 0.125, latency: Vitals.Latency(median: 0.5, p99: 12.75),
    residentBytes: 99)
}
