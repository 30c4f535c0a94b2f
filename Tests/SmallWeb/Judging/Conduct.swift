/// What a client did in all.
public struct Conduct: Sendable, Codable {
  /// How many times each mark was given.
  public var marks: [String: Int] = [:]
  /// The first examples of each mark.
  public var examples: [String: [String]] = [:]
  /// Its requests.
  public var requests = 0
  /// Those for feeds and sitemaps.
  public var feedRequests = 0
  /// Those for stories.
  public var pageRequests = 0
  /// Answers of 304.
  public var unmodified = 0
  /// Stories that were delivered in full, each counted once.
  public var stories = 0
  /// The bytes of all answers' bodies.
  public var bytes = 0
  /// Stories that were delivered in full although the client had them unchanged, because it had died with them in hand.
  public var again = 0

  /// How many marks there are.
  public var total: Int { marks.values.reduce(0, +) }
}
