import NIOPosix
import News

// MARK: Feeds that are gone

// A feed that is gone (410), or not found for days (404), may have moved without notice. So its site's front page is
// read once. If that names a feed, and the feed can be read, it replaces the old one.
extension FeedPolls {
  /// How long a feed must be not found before a search for it starts.
  private static let searchDelay: Duration = .seconds(3 * 86_400)
  /// How long after a failed search the next one starts.
  private static let rest: Duration = .seconds(7 * 86_400)

  /// Handles a 404 or 410 for the feed's own address.
  ///
  /// A 410 starts the search at once. A 404 may be a slip, so it must have lasted for `searchDelay`; until then it
  /// counts as a failed poll.
  func takeGone(_ source: Source, _ state: PollState, status: Int) throws {
    let now = clock()
    var state = state
    let since = state.goneSince ?? now
    state.goneSince = since
    let isDue = status == 410 || since + Self.searchDelay <= now
    let isSearched = state.searchedAt.map { $0 + Self.rest > now } ?? false
    guard isDue, !isSearched, let site = site(of: source, state) else {
      return try status == 410 ? end(source, state) : fail(source, state, error: "the server answered \(status)")
    }
    let reason = "the server answered \(status)"
    state.search = .init(url: site, isFeed: false, reason: reason)
    try give(source, state, nextAt: now, error: "\(reason); looking for it on its site")
  }

  /// The front page to search: the one that the feed named while it was there, else that of its host.
  private func site(of source: Source, _ state: PollState) -> String? {
    state.site ?? WebURL(source.location)?.resolve("/")?.href
  }

  /// The request for the next step of a search. The source's secrets are not sent.
  func request(for search: PollState.Search, of source: Source) -> FetchRequest {
    var request = FetchRequest(
      url: search.url, home: source.location, heedsRobots: settings.asksRobotsForFeeds)
    request.form = .feed
    return request
  }

  /// Handles the answer to a step of a search. First the front page, which names a feed; then, at the next poll, that
  /// feed. It replaces the old one only if it has entries and no other source has its address.
  func take(
    _ result: Result<FetchResponse, FetchError>, of search: PollState.Search, for source: Source, _ state: PollState
  ) async throws {
    guard case .success(let response) = result, response.verdict == .taken, Wall.standing(in: response) == nil else {
      return try giveUp(search, source, state)
    }
    guard search.isFeed else {
      guard let feed = try await feed(namedBy: response, besides: source.location) else {
        return try giveUp(search, source, state)
      }
      var state = state
      state.search?.url = feed
      state.search?.isFeed = true
      return try give(source, state, nextAt: clock(), error: "\(search.reason); its site names \(feed)")
    }
    let parsed = try await Self.parse(
      response.body, charset: response.charset, url: response.answeredURL, limit: settings.fetch.bodyLimit)
    guard case .success(let feed) = parsed, !feed.entries.isEmpty, try ledger.move(source.name, to: search.url) else {
      return try giveUp(search, source, state)
    }
    let place = WebURL.withoutCredentials(search.url)
    report(.init(source: source.name, notice: "it was gone (\(search.reason)), and its site names \(place) now"))
    var state = state
    state.search = nil
    try await enter(
      response.body, charset: response.charset, url: response.answeredURL, of: source, state, response,
      sent: Validators())
  }

  /// The best of the feeds that a page names, except the one that is gone.
  private func feed(namedBy response: FetchResponse, besides location: String) async throws -> String? {
    try await NIOThreadPool.singleton.runIfActive {
      let head = PageHead(response.body, charset: response.charset, url: response.answeredURL)
      return FeedChoice(head.feeds.filter { $0.url != location }).best?.url
    }
  }

  /// Ends a failed search. A feed that is gone for good (410) is not polled again; any other is, and is searched for
  /// again in a week.
  private func giveUp(_ search: PollState.Search, _ source: Source, _ state: PollState) throws {
    var state = state
    state.search = nil
    state.searchedAt = clock()
    if search.reason.hasSuffix("410") { return try end(source, state) }
    try fail(source, state, error: "\(search.reason), and its site names no other feed")
  }
}
