import News

/// The three outcomes of work on a message: done, try again later, or the end of the journey with a reason.
public enum Verdict<Output> {
  /// It goes on.
  case done(Output)
  /// The journey ends here, and a receipt says how.
  case ended(Receipt.Outcome, reason: String?)
  /// It can't be done now, for a reason that is not the message's: no receipt, and the fetcher sends it again.
  case later(reason: String)
}

extension Verdict: Sendable where Output: Sendable {}

extension Verdict {
  /// The journey's end with a rejection.
  public static func rejected(_ rejection: Rejection) -> Verdict {
    .ended(.rejected, reason: rejection.description)
  }
}
