/// The totals of what a client did.
public struct Conduct: Sendable, Codable {
  /// How many times each mark was given.
  public var marks: [String: Int] = [:]
  /// The first examples of each mark.
  public var examples: [String: [String]] = [:]
  /// The number of requests.
  public var requests = 0
  /// The number of requests for feeds and sitemaps.
  public var feedRequests = 0
  /// The number of requests for stories.
  public var pageRequests = 0
  /// The number of 304 answers.
  public var unmodified = 0
  /// The number of stories that were delivered in full, each counted once.
  public var stories = 0
  /// The bytes of all bodies together.
  public var bytes = 0
  /// The number of unchanged stories that were delivered in full again because the client was killed before it had
  /// saved them.
  public var again = 0

  /// The number of all marks.
  public var total: Int { marks.values.reduce(0, +) }
}
