import Foundation
import NIOPosix
import News

/// Reads feeds' answers, enters the addresses of their entries, and sets when each feed is polled next. It doesn't run
/// on the crawler's actor, because a feed can take long to read.
struct FeedPolls: Sendable {
  let ledger: Ledger
  let owner: Owner
  let settings: CrawlerSettings
  let clock: @Sendable () -> Timestamp
  let report: @Sendable (CrawlEvent) -> Void

  /// How many addresses are entered in one transaction, so that others don't wait long for the ledger.
  private static let batch = 500

  /// The request for a feed that is due.
  ///
  /// That is the feed's address, a new one that is on trial after redirects, or the next step of a search. The source's
  /// secrets go along, except in a search.
  func request(for source: Source) -> FetchRequest {
    let state = PollState(cursor: source.cursor)
    if let search = state.search { return request(for: search, of: source) }
    var request = FetchRequest(
      url: state.address(of: source.location, at: clock()), validators: state.validators(at: clock()),
      home: source.location, heedsRobots: settings.asksRobotsForFeeds)
    request.form = .feed
    request.secrets = settings.secrets[source.name]
    return request
  }

  /// Handles the answer to a poll that sent these validators.
  ///
  /// However it ends, the feed is given back with the time of its next poll.
  ///
  /// - Throws: `LedgerError`; a lost lease is only reported.
  func take(
    _ result: Result<FetchResponse, FetchError>, of source: Source, sent validators: Validators
  ) async throws {
    let state = PollState(cursor: source.cursor)
    if let search = state.search { return try await take(result, of: search, for: source, state) }
    switch result {
    case .failure(let error): try release(source, state, failure: error)
    case .success(let response):
      if let wall = Wall.standing(in: response), response.verdict != .taken {
        return try fail(source, state, error: wall.description)
      }
      switch response.verdict {
      case .unchanged: try takeUnmodified(response, source, state, sent: validators)
      case .taken:
        try await enter(
          response.body, charset: response.charset, url: response.answeredURL, of: source, state, response,
          sent: validators)
      // The new address of a moved feed is still on trial, and gone: go back to the old one.
      case .gone where response.url == WebURL.withoutCredentials(source.location):
        try takeGone(source, state, status: response.status)
      case .gone, .refused: try fail(source, state, error: "the server answered \(response.status)")
      case .later(let pause): try fail(source, state, error: response.refusal, after: pause)
      }
    }
  }

  /// Reads a feed that is a local file.
  ///
  /// It may be compressed, and larger than `fetch.body-limit` neither before nor after decompression. It is read again
  /// at the rhythm of a feed on the web.
  func readFile(_ source: Source) async throws {
    let state = PollState(cursor: source.cursor)
    do {
      let file = try InputFile(source.location)
      let size = try file.facts().size
      guard size <= Int64(settings.fetch.bodyLimit) else {
        return try fail(
          source, state, error: "it has \(size) bytes, more than the \(settings.fetch.bodyLimit) allowed")
      }
      var coded = CodedBody(try file.contents(length: Int(size)), limit: settings.fetch.bodyLimit)
      try coded.undo([])
      try await enter(
        coded.bytes, charset: nil, url: FileAddress.url(of: source.location), of: source, state, nil, sent: Validators()
      )
    } catch let fault as FileFault {
      try fail(source, state, error: fault.description)
    } catch let error as CodingError {
      try fail(source, state, error: "it can't be decompressed: \(error)")
    }
  }

  /// Parses a feed on a thread for blocking work, so that neither the crawler nor the runtime's threads wait for it.
  static func parse(_ bytes: [UInt8], charset: String?, url: String, limit: Int) async throws -> Result<Feed, FeedError>
  {
    try await NIOThreadPool.singleton.runIfActive {
      Result { () throws(FeedError) in
        try FeedParser.parser(limit: limit).parse(bytes, charset: charset, url: url)
      }
    }
  }

  /// The addresses of a feed's entries, each with what the feed says about it. Entries without a web address are left
  /// out, and counted as passed over.
  private static func candidates(of feed: Feed) -> [Frontier.Candidate] {
    // An id shared by several entries identifies none of them.
    let counts = Dictionary(feed.entries.compactMap(\.id).map { ($0, 1) }, uniquingKeysWith: +)
    return feed.entries.compactMap { entry in
      guard let link = entry.link, WebURL(link)?.isWeb ?? false else { return nil }
      // Without an id of its own, an entry is remembered by its page, so that `why` can name the feed.
      let id = entry.id.flatMap { counts[$0] == 1 ? $0 : nil }
      return Frontier.Candidate(
        url: link, entry: entry.entry.bounded, guid: id ?? PageKey(link).text, text: entry.fullText)
    }
  }

  /// Reads a feed, enters its addresses and releases it.
  ///
  /// - Parameters:
  ///   - url: what relative links resolve against.
  ///   - response: nil for a local file.
  ///   - sent: the validators of the request, by which `PollState` learns whether the server heeds them.
  func enter(
    _ bytes: [UInt8], charset: String?, url: String, of source: Source, _ state: PollState,
    _ response: FetchResponse?, sent: Validators
  ) async throws {
    let feed: Feed
    switch try await Self.parse(bytes, charset: charset, url: url, limit: settings.fetch.bodyLimit) {
    case .failure(let error):
      let limit = settings.fetch.bodyLimit
      let words = try await NIOThreadPool.singleton.runIfActive {
        OtherKind.words(for: .feed, error, bytes, charset: charset, url: url, limit: limit)
      }
      return try fail(source, state, error: words)
    case .success(let read): feed = read
    }
    let candidates = Self.candidates(of: feed)
    var addition = Frontier.Addition()
    for start in stride(from: 0, to: candidates.count, by: Self.batch) {
      let part = Array(candidates[start..<min(start + Self.batch, candidates.count)])
      addition += try ledger.enqueue(part, from: source.name, at: clock())
      await Task.yield()
    }
    let passed = feed.entries.count - candidates.count
    try ledger.note(candidates.compactMap(\.guid), passedOver: passed, of: source.name)
    report(.init(source: source.name, addition: addition))
    var state = state
    state.site = feed.link.flatMap { WebURL($0) }.flatMap { $0.isWeb ? $0.href : nil } ?? state.site
    state.hints = feed.hints
    state.hints.freshness = response.flatMap(PollHints.freshness)
    state.note(
      response?.validators ?? Validators(), added: addition.added,
      dates: feed.entries.compactMap { $0.published ?? $0.updated }, sent: sent, at: clock())
    let moved = response.flatMap { state.noteMove($0, at: clock()) }
    try release(source, state, moved: moved)
  }
}

// MARK: Giving feeds back

extension FeedPolls {
  /// Handles a 304. One that can't be true, because no validators were sent or the feed itself never arrived, doesn't
  /// count as an answer: otherwise a broken server would keep a feed empty for ever.
  private func takeUnmodified(
    _ response: FetchResponse, _ source: Source, _ state: PollState, sent: Validators
  ) throws {
    var state = state
    guard sent != Validators() else {
      // No validators were sent, so nothing can be unmodified.
      return try fail(source, state, error: "the server answered 304 to a request without validators")
    }
    guard state.wholeAt != nil else {
      // The feed itself never arrived: request it at once, without validators.
      state.validators = Validators()
      return try give(source, state, nextAt: clock(), error: nil)
    }
    state.noteUnmodified(at: clock())
    if let freshness = PollHints.freshness(of: response) { state.hints.freshness = freshness }
    let moved = state.noteMove(response, at: clock())
    report(.init(source: source.name, notice: "unchanged"))
    try release(source, state, moved: moved)
  }

  /// Gives a feed back after a success. Its next poll follows the source's own interval or the feed's rhythm, and is
  /// put off by what the feed and its headers ask for.
  ///
  /// - Parameter moved: its new address, if it has moved for good (RFC 9110 §15.4.2, §15.4.9).
  private func release(_ source: Source, _ state: PollState, moved: String?) throws {
    if let moved, try ledger.move(source.name, to: moved) {
      report(.init(source: source.name, notice: "it has moved for good to \(WebURL.withoutCredentials(moved))"))
    }
    var state = state
    (state.goneSince, state.searchedAt) = (nil, nil)
    let now = clock()
    let interval =
      source.interval
      ?? settings.rhythm.interval(
        arrivals: state.arrivals, polls: state.polls, unchanged: state.unchanged, at: now)
    state.interval = interval
    let next = settings.rhythm.next(after: now, interval: interval, hints: state.hints, jitter: .random(in: 0...1))
    try give(source, state, nextAt: next, error: nil)
  }

  /// Gives a feed back after an error of the request. If it was not requested at all, because of robots.txt, a resting
  /// host or a silent name server, that is no failure of the feed.
  private func release(_ source: Source, _ state: PollState, failure error: FetchError) throws {
    guard let until = error.until else {
      return try fail(source, state, error: error.description)
    }
    // The feed was not requested, so this does not count as a failure.
    try give(source, state, nextAt: max(until, clock() + settings.firstRetry), error: error.description)
  }

  /// Notes a failed poll and gives the feed back. The interval grows with each failure in a row; a server's
  /// `Retry-After` makes it longer, never shorter.
  func fail(_ source: Source, _ state: PollState, error: String, after pause: Duration? = nil) throws {
    var state = state
    state.failures += 1
    state.move = nil
    let interval = settings.rhythm.interval(after: state.failures, of: state.interval ?? settings.rhythm.initial)
    let next = settings.rhythm.next(
      after: clock(), interval: interval, hints: PollHints(), jitter: .random(in: 0...1))
    try give(source, state, nextAt: max(next, clock() + (pause ?? .zero)), error: error)
  }

  /// Stops polling a feed that is gone for good (RFC 9110 §15.5.11).
  func end(_ source: Source, _ state: PollState) throws {
    let error = "the feed is gone for good (410)"
    try give(source, state, nextAt: clock(), error: error, isOver: true)
  }

  /// Gives a feed back with its state, and reports the error, if there is one.
  func give(
    _ source: Source, _ state: PollState, nextAt: Timestamp, error: String?, isOver: Bool = false
  ) throws {
    do {
      try ledger.release(
        source.name, as: owner, cursor: try state.cursor(), nextAt: nextAt, finishedAt: isOver ? clock() : nil,
        error: error)
    } catch let error as LedgerError {
      // Another fetcher has the feed now, or an operator added it again: it is polled again, and its addresses are known
      // by then.
      guard let lost = error.cause as? LostLease else { throw error }
      return report(.init(source: source.name, lost: lost))
    }
    if let error { report(.init(source: source.name, error: error)) }
  }
}
