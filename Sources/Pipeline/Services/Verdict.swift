import News

/// The three outcomes of work on a message: done, try again later, or the end of the journey with a reason.
public enum Verdict<Output> {
  /// The result is sent on.
  case done(Output)
  /// The journey ends here, and a receipt says how.
  case ended(Receipt.Outcome, reason: String?)
  /// It can't be done now, for a reason unrelated to the message: no receipt, so the fetcher sends it again.
  case later(reason: String)
}

extension Verdict: Sendable where Output: Sendable {}

extension Verdict {
  /// The journey's end with a rejection.
  public static func rejected(_ rejection: Rejection) -> Verdict {
    .ended(.rejected, reason: rejection.description)
  }
}
