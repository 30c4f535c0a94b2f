import News

/// One story of a paper.
public struct Story: Sendable {
  /// Its number in the paper, from the oldest on.
  public let number: Int
  /// When it was published, in whole seconds.
  public let published: Timestamp
  /// When its text was changed, if ever.
  public let edited: Timestamp?

  /// The number of times that it was changed by then.
  func version(at now: Timestamp) -> Int { edited.map { $0 <= now ? 1 : 0 } ?? 0 }
}
