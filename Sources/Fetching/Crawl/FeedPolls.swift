import Foundation
import NIOPosix
import News

/// Reads what feeds answered and enters their entries' addresses, beside the crawler: a feed may take its time.
struct FeedPolls: Sendable {
  let ledger: Ledger
  let owner: Owner
  let settings: CrawlerSettings
  let clock: @Sendable () -> Timestamp
  let report: @Sendable (CrawlEvent) -> Void

  /// How many addresses are entered in one transaction, so that nobody waits long for the ledger.
  private static let batch = 500

  /// Takes the answer to a poll.
  func take(_ result: Result<FetchResponse, FetchError>, of source: Source) async throws {
    switch result {
    case .failure(let error): try release(source, error: error.description)
    case .success(let response):
      switch response.verdict {
      case .unchanged: try release(source, cursor: source.cursor)
      case .gone, .refused: try release(source, error: "the server answered \(response.status)")
      case .later(let pause):
        try release(source, error: "the server answered \(response.status)", after: pause)
      case .taken:
        try await enter(
          response.body, charset: response.charset, url: response.answeredURL, of: source,
          validators: response.validators)
      }
    }
  }

  /// Takes a feed that is a local file.
  func readFile(_ source: Source) async throws {
    do {
      let file = try InputFile(source.location)
      let size = try file.facts().size
      guard size <= Int64(settings.fetch.bodyLimit) else {
        return try release(source, error: "it has \(size) bytes, more than the \(settings.fetch.bodyLimit) allowed")
      }
      let bytes = try file.contents(length: Int(size))
      try await enter(bytes, charset: nil, url: "file://" + source.location, of: source, validators: Validators())
    } catch let fault as FileFault {
      try release(source, error: fault.description)
    }
  }

  /// Reads a feed on a thread that may take its time, so that neither the crawler nor the runtime's threads wait for it.
  static func parse(_ bytes: [UInt8], charset: String?, url: String) async throws -> Result<Feed, FeedError> {
    try await NIOThreadPool.singleton.runIfActive {
      Result { () throws(FeedError) in try FeedParser().parse(bytes, charset: charset, url: url) }
    }
  }

  private func enter(
    _ bytes: [UInt8], charset: String?, url: String, of source: Source, validators: Validators
  ) async throws {
    let feed: Feed
    switch try await Self.parse(bytes, charset: charset, url: url) {
    case .failure(let error): return try release(source, error: "\(error)")
    case .success(let read): feed = read
    }
    let candidates = feed.entries.compactMap { entry -> Frontier.Candidate? in
      guard let link = entry.link, WebURL(link)?.isWeb ?? false else { return nil }
      return Frontier.Candidate(url: link, entry: entry.entry)
    }
    var addition = Frontier.Addition()
    for start in stride(from: 0, to: candidates.count, by: Self.batch) {
      let part = Array(candidates[start..<min(start + Self.batch, candidates.count)])
      addition += try ledger.enqueue(part, from: source.name, at: clock())
      await Task.yield()
    }
    report(.init(source: source.name, addition: addition))
    try release(source, cursor: Self.text(of: validators))
  }

  private func release(_ source: Source, cursor: String? = nil, error: String? = nil, after pause: Duration? = nil)
    throws
  {
    let wait = max(pause ?? .zero, settings.feedInterval)
    do {
      try ledger.release(source.name, as: owner, cursor: cursor, nextAt: clock() + wait, error: error)
    } catch let error as LedgerError where error.cause is LostLease {
      // Whoever has the feed now polls it again; its addresses are known then.
      return report(.init(source: source.name, error: error.description))
    }
    if let error { report(.init(source: source.name, error: error)) }
  }

  private static func text(of validators: Validators) throws -> String {
    String(decoding: try JSONEncoder().encode(validators), as: UTF8.self)
  }
}

extension Source {
  /// What a feed's last answer was marked with, for a conditional request (RFC 9110 §13).
  var validators: Validators {
    guard let cursor, let value = try? JSONDecoder().decode(Validators.self, from: Data(cursor.utf8)) else {
      return Validators()
    }
    return Validators(entityTag: value.entityTag, lastModified: value.lastModified)
  }
}
