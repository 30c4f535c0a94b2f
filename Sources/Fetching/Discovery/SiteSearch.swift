import NIOPosix
import News

/// Finds out what an address given by an operator is, and if it is a site, finds its feeds and sitemaps.
///
/// It makes requests under the fetcher's rules, one at a time with the host's pause between them, and obeys each host's
/// robots.txt, which it asks first. What it finds counts only if the bytes are what the link says.
public struct SiteSearch: Sendable {
  private let bodyLimit: Int
  private let seesAll: Bool
  private var caller: SearchCaller

  /// The most requests made to one site, and the most if all that it offers is looked at.
  private static let mostRequests = (best: 24, all: 100)
  /// The usual addresses of feeds that no page names.
  private static let usualFeeds = ["/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feeds"]
  private static let usualSitemaps = ["/news-sitemap.xml", "/sitemap-news.xml", "/sitemap_index.xml", "/sitemap.xml"]

  /// Creates a search that makes its requests through a fetcher.
  ///
  /// - Parameters:
  ///   - pause: the shortest time between two requests to a host.
  ///   - token: the crawler's name in robots.txt files.
  ///   - seesAll: whether to look at a site's feeds of comments, tags and the like too, and to tell which are none.
  public init(fetcher: Fetcher, pause: Duration, token: String, bodyLimit: Int, seesAll: Bool = false) {
    self.bodyLimit = bodyLimit
    self.seesAll = seesAll
    caller = SearchCaller(fetcher: fetcher, pause: pause, token: token)
  }

  /// What an address turned out to be.
  public enum Finding: Sendable {
    /// One source: a feed, a sitemap, a page.
    case source(SourceOffer)
    /// A list of feeds.
    case subscriptions(SubscriptionList)
    /// A site, with the sources that it offers, best first.
    case site([SourceOffer])
  }

  /// Looks at an address.
  ///
  /// A front page that offers nothing usable is a single page. Its requests are made one after the other, up to
  /// `mostRequests`.
  ///
  /// - Throws: `FetchError` if it is unavailable, or robots.txt forbids it; `.unwantedType` if it is no source. `FeedError`
  ///   if it is a feed or a sitemap that can't be read.
  public mutating func look(at url: String) async throws -> Finding {
    caller.begin(from: url)
    let (content, answered) = try await content(of: url)
    switch content {
    case .subscriptions(let list): return .subscriptions(list)
    case .page(let page) where !page.isArticle && SourceRecognition.isFrontPage(answered):
      let offers = try await site(page, at: answered)
      return offers.allSatisfy { $0.flaw != nil }
        ? .source(SourceOffer(.address(url, kind: .page), title: page.title)) : .site(offers)
    case .page(let page): return .source(SourceOffer(.address(url, kind: .page), title: page.title))
    case .text: return .source(SourceOffer(.address(url, kind: .page)))
    case .other(.warc):
      throw FetchError(.unwantedType, url: url, reason: "it is a WARC file: download it, and add its path")
    case .other(let form):
      throw FetchError(.unwantedType, url: url, reason: "it is \(form.refusal ?? form.phrase)")
    case .feed, .sitemap, .list:
      guard let offer = Self.offer(content, at: url) else { return .source(SourceOffer(.address(url, kind: .page))) }
      return .source(offer)
    }
  }

  // MARK: A site

  /// What a front page's site offers: the feeds that it names, or one at a usual address, and the sitemaps of
  /// robots.txt, or those at usual addresses.
  private mutating func site(_ page: PageHead, at url: String) async throws -> [SourceOffer] {
    guard let address = WebURL(url) else { return [] }
    let choice = FeedChoice(page.feeds)
    var offers: [SourceOffer] = []
    var named = choice.ranked
    if named.isEmpty {
      named = Self.usualFeeds.compactMap { address.resolve($0) }.map { .init(url: $0.href, title: "") }
    }
    for feed in named {
      let offer = try await look(at: feed)
      // A guess that was wrong is not told.
      guard offer.flaw == nil || seesAll && !choice.ranked.isEmpty else { continue }
      offers.append(offer)
      // Of the usual addresses, one that is a feed is enough.
      if choice.ranked.isEmpty { break }
    }
    for feed in page.feeds where FeedChoice.isAside(feed) {
      var offer =
        seesAll ? try await look(at: feed) : SourceOffer(.address(feed.url, kind: .feed), title: feed.title)
      offer.aside = "comments, a tag, or the like"
      offers.append(offer)
    }
    let sitemaps = caller.sitemaps(named: address).compactMap { address.resolve($0)?.href }
    let usual = Self.usualSitemaps.compactMap { address.resolve($0)?.href }
    offers += try await self.sitemaps(sitemaps.isEmpty ? usual : sitemaps, of: address)
    return Self.judged(offers)
  }

  /// The sitemaps among these addresses; for an index, its part for news.
  private mutating func sitemaps(_ addresses: [String], of site: WebURL) async throws -> [SourceOffer] {
    var offers: [SourceOffer] = []
    for url in addresses {
      guard let (content, answered) = try await found(at: url), case .sitemap(let sitemap) = content,
        var offer = Self.offer(content, at: url)
      else { continue }
      offer.source.sites = Set([SitemapRule.host(of: site.href)].compactMap { $0 })
        .subtracting([url, answered].compactMap(SitemapRule.host)).sorted()
      offers.append(offer)
      guard sitemap.kind == .sitemaps,
        let part = sitemap.entries.first(where: { $0.url.lowercased().contains("news") }),
        let (inner, _) = try await found(at: part.url), let news = Self.offer(inner, at: part.url)
      else { continue }
      offers.append(news)
    }
    return offers
  }

  /// The offers, of which all but the first feed and the first news sitemap are set aside. A feed with entries goes
  /// before an empty one. Those set aside come last, each with the reason.
  private static func judged(_ offers: [SourceOffer]) -> [SourceOffer] {
    var offers = offers
    let feed =
      offers.firstIndex { $0.source.kind == .feed && $0.aside == nil && $0.entries ?? 0 > 0 }
      ?? offers.firstIndex { $0.source.kind == .feed && $0.aside == nil && $0.flaw == nil }
    let sitemap = offers.firstIndex { $0.source.kind == .sitemap && $0.aside == nil }
    for index in offers.indices where offers[index].aside == nil && index != feed && index != sitemap {
      offers[index].aside = "another is taken"
    }
    return offers.filter { $0.aside == nil } + offers.filter { $0.aside != nil }
  }

  // MARK: Asking

  /// What is at a guessed address; nil if it is unavailable or may not be requested.
  private mutating func found(at url: String) async throws -> (FoundContent, String)? {
    switch try await seen(at: url) {
    case .success(let found): found
    case .failure: nil
    }
  }

  /// Why an address is not what it was thought to be, in words for an operator.
  private struct Flaw: Error {
    let words: String
  }

  /// What is at an address, or why that is not known.
  private mutating func seen(at url: String) async throws -> Result<(FoundContent, String), Flaw> {
    guard WebURL(url)?.isWeb ?? false else { return .failure(Flaw(words: "no web address")) }
    let most = seesAll ? Self.mostRequests.all : Self.mostRequests.best
    guard caller.requests < most else { return .failure(Flaw(words: "not looked at: \(most) requests were made")) }
    do {
      return .success(try await content(of: url))
    } catch let error as FetchError {
      return .failure(Flaw(words: error.reason))
    } catch let error as FeedError {
      return .failure(Flaw(words: "\(error)"))
    }
  }

  /// Looks at what a page names as a feed.
  private mutating func look(at feed: PageHead.Alternate) async throws -> SourceOffer {
    var flawed = SourceOffer(.address(feed.url, kind: .feed), title: feed.title)
    switch try await seen(at: feed.url) {
    case .failure(let flaw): flawed.flaw = flaw.words
    case .success((let content, _)):
      if case .feed = content, var offer = Self.offer(content, at: feed.url) {
        if offer.title.isEmpty { offer.title = feed.title }
        return offer
      }
      flawed.flaw = "no feed, but \(content.form.phrase)"
    }
    return flawed
  }

  /// What is at an address, and the address that answered.
  ///
  /// - Throws: `FetchError` for a wall or a status that brings nothing, `FeedError` for something that can't be read.
  private mutating func content(of url: String) async throws -> (FoundContent, String) {
    let response = try await caller.response(of: url)
    if let wall = Wall.standing(in: response), wall.kind == .challenge || response.verdict != .taken {
      throw FetchError(.badResponse, url: url, reason: wall.description)
    }
    guard response.verdict == .taken else {
      throw FetchError(.badResponse, url: url, reason: "the server answered \(response.status)")
    }
    let limit = bodyLimit
    let content = try await NIOThreadPool.singleton.runIfActive {
      try FoundContent(response.body, charset: response.charset, url: response.answeredURL, limit: limit)
    }
    return (content, response.answeredURL)
  }

  // MARK: What is found

  /// A feed, sitemap or list as an offer; nil for anything else.
  static func offer(_ content: FoundContent, at url: String) -> SourceOffer? {
    switch content {
    case .feed(let feed):
      var offer = SourceOffer(.address(url, kind: .feed), title: feed.title ?? "")
      offer.count(feed.entries.compactMap { $0.published ?? $0.updated }, of: feed.entries.count)
      return offer
    case .sitemap(let sitemap):
      var offer = SourceOffer(.address(url, kind: .sitemap))
      let isNews = sitemap.entries.contains { $0.news != nil }
      offer.title = sitemap.kind == .sitemaps ? "an index of sitemaps" : isNews ? "news" : ""
      let dates = sitemap.entries.compactMap { ($0.news?.published ?? $0.lastModified).flatMap(FeedDate.instant) }
      offer.count(dates, of: sitemap.entries.count)
      if !isNews { offer.aside = "it is not of news" }
      return offer
    case .list(let addresses):
      var offer = SourceOffer(.address(url, kind: .sitemap))
      offer.source.isList = true
      offer.entries = addresses.count
      return offer
    case .page, .subscriptions, .text, .other: return nil
    }
  }
}
