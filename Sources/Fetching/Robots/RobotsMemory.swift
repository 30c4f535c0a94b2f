import News

/// What is remembered about one origin's robots.txt: the last answer, and until when it is valid.
public struct RobotsMemory: Hashable, Sendable {
  /// What it says to this crawler.
  public private(set) var answer: RobotsAnswer
  /// The file's first 500 KiB as received; empty if there is none.
  public private(set) var file: [UInt8]
  /// When it was last requested.
  public private(set) var askedAt: Timestamp
  /// When it must be requested again.
  public private(set) var expiresAt: Timestamp
  /// Since when it has been unavailable; nil if it is not.
  public private(set) var unreachableSince: Timestamp?

  /// What the ledger remembers. Its validity is limited in case the clock was wrong.
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
  /// If the file is unavailable now, its last version stays valid (RFC 9309 §2.4); if there is none, nothing may be
  /// requested for 30 days.
  ///
  /// - Parameter retries: the shortest and the longest pause after a failure.
  package init(
    _ answer: RobotsAnswer, file: [UInt8], after former: RobotsMemory?,
    retries: ClosedRange<Duration> = RobotsAnswer.retries, at now: Timestamp
  ) {
    askedAt = now
    guard case .unreachable(let reason) = answer else {
      (self.answer, self.file, expiresAt, unreachableSince) = (answer, file, now + RobotsAnswer.lifetime, nil)
      return
    }
    // Two failures far apart don't make it unavailable all the time between.
    let isLasting = former.map { now < $0.expiresAt + RobotsAnswer.lifetime } ?? false
    let since = isLasting ? former?.unreachableSince ?? now : now
    unreachableSince = since
    let lasted = Duration.milliseconds(now.milliseconds - since.milliseconds)
    expiresAt = now + min(max(lasted, retries.lowerBound), retries.upperBound)
    self.file = former?.file ?? []
    switch former?.answer {
    case .rules(let rules): self.answer = .rules(rules)
    case .unavailable, .unreachable, nil:
      let isLong = since + RobotsAnswer.unreachableLimit <= now
      self.answer = isLong ? .unavailable(reason: "unavailable for 30 days: \(reason)") : answer
    }
  }

  /// Whether it must be requested again.
  func isStale(at now: Timestamp) -> Bool { expiresAt <= now || askedAt > now + RobotsAnswer.lifetime }
}
