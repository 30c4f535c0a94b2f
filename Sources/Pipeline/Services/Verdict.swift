import News

/// The three outcomes of work on a message: done, try again later, or the end of the journey with a reason.
public enum Verdict<Output> {
  /// The result is sent on.
  case done(Output)
  /// The journey ends here, and a receipt says how.
  case ended(Receipt.Outcome, reason: String?)
  /// The work can't be done now, for a reason unrelated to the message. No receipt is sent, so the fetcher sends the
  /// message again.
  case later(reason: String)
}

extension Verdict: Sendable where Output: Sendable {}

extension Verdict {
  /// The end of the journey by a rejection.
  public static func rejected(_ rejection: Rejection) -> Verdict {
    .ended(.rejected, reason: rejection.description)
  }
}
