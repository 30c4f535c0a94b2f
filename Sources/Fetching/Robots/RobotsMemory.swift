import News

/// What is remembered of one origin's robots.txt: the last answer, and until when it is believed.
public struct RobotsMemory: Hashable, Sendable {
  /// What it says to this crawler.
  public private(set) var answer: RobotsAnswer
  /// The file's first 500 KiB as received; empty where there is none.
  public private(set) var file: [UInt8]
  /// When it was asked last.
  public private(set) var askedAt: Timestamp
  /// From when on it is asked again.
  public private(set) var expiresAt: Timestamp
  /// Since when it was unavailable; nil where it is not.
  public private(set) var unreachableSince: Timestamp?

  /// What was remembered before, as the ledger keeps it; believed no longer than anything may be.
  init(
    answer: RobotsAnswer, file: [UInt8], askedAt: Timestamp, expiresAt: Timestamp, unreachableSince: Timestamp?
  ) {
    self.answer = answer
    self.file = file
    self.askedAt = askedAt
    self.expiresAt = min(expiresAt, askedAt + RobotsAnswer.lifetime)
    self.unreachableSince = unreachableSince
  }

  /// What is remembered after an answer.
  ///
  /// A file that is unavailable now goes on to hold as it was last seen (RFC 9309 §2.4); where none was, nothing may be
  /// asked for, for 30 days.
  init(_ answer: RobotsAnswer, file: [UInt8], after former: RobotsMemory?, at now: Timestamp) {
    askedAt = now
    guard case .unreachable(let reason) = answer else {
      (self.answer, self.file, expiresAt, unreachableSince) = (answer, file, now + RobotsAnswer.lifetime, nil)
      return
    }
    let since = former?.unreachableSince ?? now
    unreachableSince = since
    expiresAt = now + RobotsAnswer.retry
    self.file = former?.file ?? []
    switch former?.answer {
    case .rules(let rules): self.answer = .rules(rules)
    case .unavailable, .unreachable, nil:
      let isLong = since + RobotsAnswer.unreachableLimit <= now
      self.answer = isLong ? .unavailable(reason: "not to be had for 30 days: \(reason)") : answer
    }
  }

  /// Whether it must be asked again.
  func isStale(at now: Timestamp) -> Bool { expiresAt <= now || askedAt > now + RobotsAnswer.lifetime }
}
