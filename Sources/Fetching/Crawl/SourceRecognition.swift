import NIOPosix
import News

/// Recognises what the operator's address leads to: a feed, a list of feeds or addresses, or a front page that names
/// its feeds. Such an address becomes a source of that kind, not an article; log and ledger say so.
struct SourceRecognition: Sendable {
  let ledger: Ledger
  let bodyLimit: Int
  let clock: @Sendable () -> Timestamp
  let report: @Sendable (CrawlEvent) -> Void

  /// Handles an answer as a source, if the operator gave the address and the answer is not an article; returns false
  /// otherwise.
  ///
  /// Only the address of a `page` source is examined, not the links of feeds and lists. What can't be read as a source
  /// is left to the cleaner.
  func takes(_ response: FetchResponse, of task: Frontier.Task) async throws -> Bool {
    guard task.entry == nil, task.isSource, let source = try ledger.source(named: task.source), source.kind == .page,
      source.location == task.url
    else { return false }
    let limit = bodyLimit
    let found = try await NIOThreadPool.singleton.runIfActive {
      Result { () throws(FeedError) in
        try FoundContent(response.body, charset: response.charset, url: response.answeredURL, limit: limit)
      }
    }
    guard case .success(let content) = found else { return false }
    guard let finding = try take(content, of: source, at: response.answeredURL) else { return false }
    try ledger.note(finding, of: source.name)
    report(.init(source: source.name, error: finding))
    return true
  }

  /// Takes what was found as a source; returns what it is, in words, or nil if it may be an article.
  private func take(_ content: FoundContent, of source: Source, at url: String) throws -> String? {
    let now = clock()
    switch content {
    case .feed: try ledger.add(source.name, kind: .feed, location: source.location, at: now)
    case .subscriptions(let list):
      let added = try ledger.add(list, from: source.name, at: now).added.count
      return "not a page, but a list of \(list.feeds.count.counted("feed")) (OPML), of which \(added) were new"
    case .list(let addresses):
      _ = try ledger.enqueue(addresses.map { Frontier.Candidate(url: $0.href) }, from: source.name, at: now)
      return "not a page, but a list of addresses, whose pages are fetched: \(addresses.count)"
    case .page(let page):
      // An article names its site's feed too, but the article is what was asked for.
      guard !page.isArticle, Self.isFrontPage(url), let feed = FeedChoice(page.feeds).best else { return nil }
      _ = try ledger.subscribe(to: [.address(feed.url, kind: .feed)], at: now)
      return "a site's front page, whose feed was added: \(WebURL.withoutCredentials(feed.url))"
    case .sitemap: try ledger.add(source.name, kind: .sitemap, location: source.location, at: now)
    case .text, .other: return nil
    }
    return "not a page, but \(content.form.phrase), and read as one"
  }

  /// Whether an address is that of a front page: of a site, or of a section, whose name has a word or two. A file
  /// counts as a story, except index files, which servers show at a folder's address. `https://example.com/`, `/sport`,
  /// `/world-news` and `/index.html` are; `/2026/story`, `/story.html`, `/?p=1` and `/a-story-of-words` are not.
  static func isFrontPage(_ url: String) -> Bool {
    guard let address = WebURL(url), (address.query ?? "").isEmpty else { return false }
    let parts = address.path.split(separator: "/")
    guard let name = parts.first else { return true }
    let stem = name.prefix { $0 != "." }
    if stem.count < name.count {
      return parts.count == 1 && ["index", "default", "home"].contains(stem.lowercased())
    }
    return parts.count == 1 && name.utf8.count <= 24 && !name.contains(where: \.isNumber)
      && name.split(separator: "-").count <= 2
  }
}
