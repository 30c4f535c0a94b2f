import NIOPosix
import News

/// Reads sitemaps' answers and enters their addresses: first the sitemap itself, then its parts one by one.
///
/// A source's state is the `SitemapState` in its cursor. One request is made for a claim, for the sitemap or one part,
/// so that an index of thousands of parts doesn't hold up other sources.
struct SitemapPolls: Sendable {
  let ledger: Ledger
  let owner: Owner
  let settings: CrawlerSettings
  let clock: @Sendable () -> Timestamp
  let report: @Sendable (CrawlEvent) -> Void

  /// How many addresses are entered in one transaction, so that others don't wait long for the ledger.
  private static let batch = 500
  /// The longest pause for a part that brings nothing new.
  private static let longestRest: Duration = .seconds(7 * 86_400)

  /// The longest pause for a sitemap that is unavailable.
  private static let longestIdle: Duration = .seconds(86_400)

  /// The request for a source now: for the sitemap, or a part of it.
  ///
  /// Robots.txt is obeyed if `fetch.robots-for-feeds` is set. The source's own secrets go along.
  func request(for source: Source) -> FetchRequest {
    let state = SitemapState(source.cursor)
    let part = state.duePart(at: clock()).map { state.parts[$0] }
    var request = FetchRequest(
      url: part?.url ?? source.location, validators: part?.validators ?? state.validators, home: source.location,
      heedsRobots: settings.asksRobotsForFeeds)
    request.form = .sitemap
    request.secrets = settings.secrets[source.name]
    return request
  }

  /// Handles the answer to a request for a source's sitemap or part; `url` is what was requested.
  ///
  /// However it ends, the source is released with the time of its next request. A request that was not made, because of
  /// robots.txt or a silent name server, is no failure.
  ///
  /// - Throws: `LedgerError`; a lost lease is only reported.
  func take(_ result: Result<FetchResponse, FetchError>, of source: Source, url: String) async throws {
    let state = SitemapState(source.cursor)
    let part = state.parts.firstIndex { $0.url == url }
    switch result {
    case .failure(let error):
      guard let until = error.until else {
        return try fail(source, state, part, error: error.description)
      }
      // The sitemap was not requested, so this does not count as a failure.
      try release(source, state, error: error.description, notBefore: max(until, clock() + settings.firstRetry))
    case .success(let response):
      switch response.verdict {
      case .unchanged: try finish(source, state, part, validators: nil, PollHints.freshness(of: response))
      case .gone: try fail(source, state, part, isGone: true, error: "the server answered \(response.status)")
      case .refused: try fail(source, state, part, error: "the server answered \(response.status)")
      case .later(let pause):
        try fail(source, state, part, error: "the server answered \(response.status)", after: pause)
      case .taken:
        try await enter(
          response.body, charset: response.charset, url: response.answeredURL, of: source, state, part,
          validators: response.validators, PollHints.freshness(of: response))
      }
    }
  }

  /// Reads a sitemap that is a local file.
  ///
  /// The file may be gzipped; its size is bounded by `FetchSettings.sitemapLimit` like a body's. An index in a file has
  /// its parts fetched from the web.
  func readFile(_ source: Source) async throws {
    let state = SitemapState(source.cursor)
    let bytes: [UInt8]
    do throws(FileFault) {
      let file = try InputFile(source.location)
      bytes = try file.contents(length: Int(min(file.facts().size, Int64(FetchSettings.sitemapLimit) + 1)))
    } catch {
      return try fail(source, state, nil, error: error.description)
    }
    try await enter(
      bytes, charset: nil, url: FileAddress.url(of: source.location), of: source, state, nil, validators: Validators())
  }

  /// Parsing runs on a thread for blocking work, since a sitemap may be large. The addresses it refuses are counted in
  /// `state.skips`, by reason.
  private func enter(
    _ bytes: [UInt8], charset: String?, url: String, of source: Source, _ state: SitemapState, _ part: Int?,
    validators: Validators, _ freshness: Duration? = nil
  ) async throws {
    let limit = FetchSettings.sitemapLimit
    let read = try await NIOThreadPool.singleton.runIfActive { () -> (sitemap: Sitemap?, why: String) in
      do throws(FeedError) {
        return (try SitemapParser().parse(bytes, charset: charset, url: url), "")
      } catch {
        return (nil, OtherKind.words(for: .sitemap, error, bytes, charset: charset, url: url, limit: limit))
      }
    }
    var state = state
    if part == nil { state.skips = [:] }
    let rule = SitemapRule(oldest: clock() + (.zero - settings.sitemapAge), hosts: hosts(of: source, url, state))
    guard let sitemap = read.sitemap else { return try fail(source, state, part, error: read.why) }
    if sitemap.kind == .sitemaps {
      guard part == nil else {
        return try fail(source, state, part, error: "an index of sitemaps within an index, which the protocol forbids")
      }
      let listed = Self.parts(sitemap.entries, rule, &state, besides: source.location)
      state.take(listed, at: clock())
      return try finish(source, state, nil, validators: validators, freshness)
    }
    var candidates: [Frontier.Candidate] = []
    for entry in sitemap.entries {
      if let refusal = rule.refusal(of: entry) {
        state.skips[refusal.rawValue, default: 0] += 1
      } else {
        candidates.append(Frontier.Candidate(url: entry.url, entry: entry.news?.entry))
      }
    }
    if part == nil { state.isList = sitemap.isList }
    let addition = try await enqueue(candidates, from: source)
    report(.init(source: source.name, addition: addition))
    let published = candidates.compactMap { $0.entry?.published.flatMap(FeedDate.instant) }
    try finish(
      source, state, part, added: addition.added, published: published, validators: validators, freshness)
  }

  /// Enters addresses, `batch` in a transaction. Returns what came of all of them together.
  private func enqueue(_ candidates: [Frontier.Candidate], from source: Source) async throws -> Frontier.Addition {
    var addition = Frontier.Addition()
    for start in stride(from: 0, to: candidates.count, by: Self.batch) {
      let some = Array(candidates[start..<min(start + Self.batch, candidates.count)])
      addition += try ledger.enqueue(some, from: source.name, at: clock())
      await Task.yield()
    }
    return addition
  }

  /// The hosts whose addresses a sitemap may list; empty for a local file, which may list any.
  private func hosts(of source: Source, _ url: String, _ state: SitemapState) -> Set<String> {
    guard WebURL(source.location)?.isWeb ?? false else { return [] }
    return Set(([source.location, url].compactMap(SitemapRule.host)) + state.sites)
  }

  /// The parts of an index to read: each once, on allowed hosts, recently changed, and not the index itself.
  ///
  /// Beyond `SitemapState.mostParts` the newest are kept. What is left out is counted in `state.skips`.
  private static func parts(
    _ entries: [Sitemap.Entry], _ rule: SitemapRule, _ state: inout SitemapState, besides root: String
  ) -> [Sitemap.Entry] {
    var seen: Set<String> = [root]
    var kept: [(date: Timestamp?, entry: Sitemap.Entry)] = []
    for entry in entries {
      guard seen.insert(entry.url).inserted else {
        state.skips["sitemaps that an index lists twice, or that are itself", default: 0] += 1
        continue
      }
      if let refusal = rule.refusal(of: entry) {
        state.skips[refusal.rawValue, default: 0] += 1
      } else {
        kept.append((entry.lastModified.flatMap(FeedDate.instant), entry))
      }
    }
    guard kept.count > SitemapState.mostParts else { return kept.map(\.entry) }
    state.skips["sitemaps of an index beyond \(SitemapState.mostParts)", default: 0] +=
      kept.count - SitemapState.mostParts
    // Most indexes grow at their end, so of the parts without a date the last are the newest.
    let newest = kept.enumerated().sorted {
      ($0.element.date ?? Timestamp(milliseconds: 0), $0.offset) > (
        $1.element.date ?? Timestamp(milliseconds: 0), $1.offset
      )
    }
    return newest.prefix(SitemapState.mostParts).map(\.element.entry)
  }

  /// Notes a success and releases the source.
  ///
  /// - Parameters:
  ///   - part: the index of the part that was read; nil for the sitemap itself.
  ///   - validators: nil if they stay, because the answer was 304.
  ///   - freshness: how long the answer said it stays fresh.
  private func finish(
    _ source: Source, _ state: SitemapState, _ part: Int?, added: Int = 0, published: [Timestamp] = [],
    validators: Validators?, _ freshness: Duration?
  ) throws {
    var state = state
    let now = clock()
    if let part {
      if let validators { state.parts[part].validators = validators }
      state.parts[part].idle = added > 0 ? 0 : min(state.parts[part].idle + 1, 20)
      state.notePart(added: added, at: now)
      state.parts[part].nextAt = next(after: rest(state.parts[part]), freshness)
    } else {
      if let validators { state.validators = validators }
      state.note(added: added, published: published, at: now)
      state.nextAt = next(after: source.interval ?? state.interval(settings.rhythm, at: now), freshness)
    }
    try release(source, state, error: nil)
  }

  /// Notes a failure and releases the source. The pause doubles with each failure in a row, up to a day, or a week for
  /// a sitemap that is gone and for a part. A failed part loses its validators, so that it is read in full next time.
  ///
  /// - Parameter pause: what the server asked for (`Retry-After`), if it is longer.
  private func fail(
    _ source: Source, _ state: SitemapState, _ part: Int?, isGone: Bool = false, error: String,
    after pause: Duration? = nil
  ) throws {
    var state = state
    let now = clock()
    if let part {
      state.parts[part].idle = min(state.parts[part].idle + 1, 20)
      state.parts[part].nextAt = max(next(after: rest(state.parts[part])), now + (pause ?? .zero))
      state.parts[part].isGone = isGone
      state.parts[part].validators = Validators()
      state.skips["sitemaps of the index that could not be read", default: 0] += 1
    } else {
      state.idle = min(state.idle + 1, 20)
      let rest = min(isGone ? Self.longestRest : Self.longestIdle, settings.rhythm.initial * (1 << min(state.idle, 12)))
      state.nextAt = max(next(after: rest), now + (pause ?? .zero))
    }
    try release(source, state, error: part.map { "\(state.parts[$0].url): \(error)" } ?? error)
  }

  /// When a pause from now is over, which is at least as long as an answer stays fresh, and has the jitter of feeds.
  private func next(after pause: Duration, _ freshness: Duration? = nil) -> Timestamp {
    var hints = PollHints()
    hints.freshness = freshness
    return settings.rhythm.next(after: clock(), interval: pause, hints: hints, jitter: .random(in: 0...1))
  }

  /// The pause for a part. It doubles each time the part has nothing new; a part with a date is also polled when that
  /// changes.
  private func rest(_ part: SitemapState.Part) -> Duration {
    min(Self.longestRest, settings.rhythm.initial * (1 << min(part.idle, 12)))
  }

  /// Gives a source back with its state, and its counts of what was skipped. It is due again when the sitemap or a part
  /// is.
  private func release(
    _ source: Source, _ state: SitemapState, error: String?, notBefore: Timestamp = Timestamp(milliseconds: 0)
  ) throws {
    do {
      try ledger.release(
        source.name, as: owner, cursor: try state.text(), nextAt: max(state.wake, notBefore), error: error)
      try ledger.setSkips(state.skips, of: source.name)
    } catch let error as LedgerError {
      guard let lost = error.cause as? LostLease else { throw error }
      return report(.init(source: source.name, lost: lost))
    }
    if let error { report(.init(source: source.name, error: error)) }
  }
}
