import Crypto
import Foundation
import News

/// Handles the answers for pages: journals them, schedules another try, or records why they can't become articles.
///
/// A page that was fetched before is only revisited for corrections. If it is gone or behind a wall now, the earlier
/// article stays.
struct PageFetches: Sendable {
  let ledger: Ledger
  let recorder: Recorder
  let recognition: SourceRecognition
  let hosts: HostBook
  let settings: CrawlerSettings
  let clock: @Sendable () -> Timestamp
  let report: @Sendable (CrawlEvent) -> Void

  /// Handles the answer to a request for a page.
  func take(_ result: Result<FetchResponse, FetchError>, of task: Frontier.Task) async throws {
    switch result {
    case .failure(let error): try await end(task, ending(of: error, task))
    case .success(let response):
      if let wall = response.wall { return try await enter(wall, in: response, of: task) }
      switch response.verdict {
      case .unchanged: try await enterUnchanged(response.validators, task)
      case .gone: try await end(task, .failed(error: response.refusal))
      case .refused:
        // Some servers say 403 where they mean 429; a feed's full text needs no second try.
        let isFinal = response.status != 403 || task.hasFeedText
        let error = response.refusal
        try await end(
          task,
          isFinal
            ? .failed(error: error)
            : again(task, after: settings.firstRetry * 10, most: CrawlerSettings.mostRefusals, error: error))
      case .later(let pause): try await end(task, again(task, after: pause, error: response.refusal))
      case .taken where !response.isWhole && task.tries + 1 < min(settings.tries, CrawlerSettings.mostRefusals):
        try await enter(again(task, after: nil, error: "the connection ended before the page did"), of: task)
      case .taken:
        if try await recognition.takes(response, of: task) { return try await enter(.unchanged, of: task) }
        try await takePage(response, of: task)
      }
    }
  }

  /// Ends a fetch. If it failed for good and the feed has the full text, the text is kept instead of the page.
  private func end(_ task: Frontier.Task, _ ending: Frontier.Ending, marks: String? = nil) async throws {
    if case .failed(let error) = ending, task.visit.count > 0 { return try await keep(task, error: error) }
    guard case .failed(let error) = ending, let text = try feedText(of: task) else {
      return try await enter(ending, of: task)
    }
    var marked = task
    marked.entry = task.entry ?? FeedEntry()
    marked.entry?.standsIn = error
    let page = FeedTextPage(text, entry: task.entry, url: WebURL.withoutCredentials(task.url))
    var capture = page.capture(at: clock())
    capture.marks = marks
    try await journal(capture, of: marked, nil)
  }

  /// The feed's full text as HTML; the ledger is asked only if it has one.
  private func feedText(of task: Frontier.Task) throws -> String? {
    task.hasFeedText ? try ledger.feedText(of: task) : nil
  }

  /// What a failed request means: try again if that may help, give up if not. A request that was put off (`postponed`)
  /// uses up no try.
  private func ending(of error: FetchError, _ task: Frontier.Task) -> Frontier.Ending {
    if error.code == .postponed {
      return .postponed(until: error.until ?? clock() + settings.firstRetry, error: error.description)
    }
    return error.isRetryable
      ? again(task, after: nil, error: error.description) : .failed(error: error.description)
  }

  /// Enters and reports an end that needs no journal.
  private func enter(
    _ ending: Frontier.Ending, of task: Frontier.Task, _ memory: Revisit.Memory? = nil
  ) async throws {
    try await recorder.enter(ending, of: task, memory)
    report(.init(url: WebURL.withoutCredentials(task.url), source: task.source, ending: ending))
  }

  /// Another try, or the failure if `settings.tries` or `most` are used up.
  ///
  /// The waits are `firstRetry`, then four times as long each time, up to `longestRetry`; at least `pause`, which the
  /// server asked for.
  private func again(
    _ task: Frontier.Task, after pause: Duration?, most: Int = .max, error: String
  ) -> Frontier.Ending {
    guard task.tries + 1 < min(settings.tries, most) else {
      return .failed(error: "\(error); tried \((task.tries + 1).times)")
    }
    let wait = max(pause ?? .zero, min(settings.longestRetry, settings.firstRetry * (1 << min(2 * task.tries, 20))))
    return .retry(at: clock() + wait, error: error)
  }
}

// MARK: Visits

extension PageFetches {
  /// What is remembered about a page that a feed named; nil for others, which are fetched once. It says when the next
  /// visit is due, counted from the story's publication, and by what to recognise that nothing has changed.
  private func memory(
    of task: Frontier.Task, _ validators: Validators, _ digest: Data?, unchanged: Int
  ) -> Revisit.Memory? {
    guard let entry = task.entry, !settings.revisits.delays.isEmpty else { return nil }
    let now = clock()
    let base = task.visit.base ?? entry.published.flatMap(FeedDate.instant) ?? now
    let isKnown = task.visit.base != nil
    return Revisit.Memory(
      base: isKnown || base <= now ? base : now, validators: validators, digest: digest, unchanged: unchanged,
      at: settings.revisits.next(published: base, unchanged: unchanged, at: now))
  }

  /// Enters a visit that found nothing new. A 304 without validators leaves the known ones in force.
  private func enterUnchanged(_ validators: Validators, _ task: Frontier.Task) async throws {
    let known = validators == Validators() ? task.visit.validators : validators
    let memory = memory(of: task, known, task.visit.digest, unchanged: task.visit.unchanged + 1)
    try await enter(.unchanged, of: task, memory)
  }

  /// Keeps a page as it was fetched earlier, because it is gone or unavailable now.
  private func keep(_ task: Frontier.Task, error: String) async throws {
    let memory = memory(
      of: task, task.visit.validators, task.visit.digest, unchanged: task.visit.unchanged + 1)
    try await enter(.kept(error: error), of: task, memory)
  }
}

// MARK: Journaling

extension PageFetches {
  /// Rejects a bot wall; its page is requested again when the host has rested, as long as tries are left.
  ///
  /// If the feed has the full text, that is used at once instead. Other walls are final: no second request would pass a
  /// login or a consent notice.
  private func enter(_ wall: Wall, in response: FetchResponse, of task: Frontier.Task) async throws {
    if task.visit.count > 0 { return try await keep(task, error: wall.description) }
    if task.hasFeedText { return try await end(task, .failed(error: wall.description)) }
    let end = try hosts.restUntil(WebURL(response.answeredURL)?.host ?? "")
    let isLast = wall.kind != .challenge || task.tries + 1 >= settings.tries
    let refusal = Frontier.RefusedPage(
      state: .rejected, reason: wall.description, retryAt: isLast ? nil : end ?? clock() + settings.firstRetry)
    try await journal(response, marks: "", of: task, refusal)
  }

  /// Keeps a page, unless it carries one of the refused marks; then its body is not kept anywhere. A paywall is
  /// recognised only by comparison with the feed's full text, which then takes its place.
  private func takePage(_ response: FetchResponse, of task: Frontier.Task) async throws {
    let digest = Data(SHA256.hash(data: response.body).prefix(16))
    if task.visit.count > 0, digest == task.visit.digest {
      return try await enterUnchanged(response.validators, task)
    }
    let usage = try WebURL(response.answeredURL).map(hosts.usage(of:)) ?? UsagePreferences()
    let marks = PageMarks(response, token: settings.crawl.productToken, robots: usage)
    let refused = marks.refused(by: settings.refusedMarks)
    let text = refused.isEmpty ? try feedText(of: task) : nil
    if let text, let paywall = Paywall(response, feedText: text) {
      return try await end(task, .failed(error: paywall.sign), marks: marks.description.isEmpty ? nil : "\(marks)")
    }
    let refusal =
      refused.isEmpty
      ? nil
      : Frontier.RefusedPage(
        state: .filtered, reason: "the page is marked \(refused.joined(separator: ", ")) (fetch.refused-marks)")
    try await journal(
      response, marks: "\(marks)", keepsBody: refused.isEmpty, beside: text, of: task, refusal,
      memory(of: task, response.validators, digest, unchanged: 0))
  }

  /// Journals a response, with the feed's HTML beside it as plain text.
  private func journal(
    _ response: FetchResponse, marks: String, keepsBody: Bool = true, beside text: String? = nil,
    of task: Frontier.Task,
    _ refusal: Frontier.RefusedPage?, _ memory: Revisit.Memory? = nil
  ) async throws {
    var capture = Capture(
      url: response.url, answeredURL: response.answeredURL, status: response.status, headers: response.headers,
      body: keepsBody ? response.body : [], isDecoded: true, fetchedAt: response.fetchedAt)
    capture.marks = marks.isEmpty ? nil : marks
    capture.feedText = text.map(PlainText.paragraphs(ofHTML:)).flatMap {
      $0.utf8.count <= FeedEntry.longestText ? $0 : nil
    }
    try await journal(capture, of: task, refusal, memory)
  }

  /// Journals a capture, then enters it. A capture with a refusal is entered as ended.
  private func journal(
    _ capture: Capture, of task: Frontier.Task, _ refusal: Frontier.RefusedPage?, _ memory: Revisit.Memory? = nil
  ) async throws {
    do {
      let ending = try await recorder.record(capture, for: task, refusal, memory)
      report(.init(url: WebURL.withoutCredentials(task.url), source: task.source, ending: ending))
    } catch let fault as FileFault {
      // A page that could not be journaled counts as not fetched: request it again when there is room.
      try await enter(.postponed(until: clock() + settings.firstRetry, error: fault.description), of: task)
    }
  }
}
