/// What a robots.txt says to one crawler.
public struct RobotsRules: Hashable, Sendable {
  var rules: [Rule] = []
  var usages: [Usage] = []
  /// The pause between two requests that the file asks for, in seconds. Of several lines in a group the last counts, of
  /// several groups the longest. It is not part of RFC 9309.
  public internal(set) var crawlDelay: Double?

  /// One `allow` or `disallow`.
  struct Rule: Hashable, Sendable {
    let allows: Bool
    let pattern: RobotsPattern
    /// The line's number, from 1.
    let line: Int
    /// The line as written, at most 200 bytes.
    let text: String
  }

  /// One `content-usage`.
  struct Usage: Hashable, Sendable {
    let pattern: RobotsPattern
    let preferences: UsagePreferences
  }

  /// Creates empty rules: everything may be requested.
  public init() {}

  /// The rules of several groups together.
  init(merging groups: [RobotsRules]) {
    rules = groups.flatMap(\.rules)
    usages = groups.flatMap(\.usages)
    crawlDelay = groups.compactMap(\.crawlDelay).max()
  }

  /// Whether an address may be requested, by its path and query.
  public enum Decision: Hashable, Sendable {
    case allowed
    /// A rule forbids it: the number of its line, from 1, and its text.
    case refused(line: Int, text: String)
  }

  /// Whether a path with its query (`/news?page=2`) may be requested. The longest matching rule decides, and of two
  /// equally long the one that allows (RFC 9309 §2.2.2). `/robots.txt` itself is always allowed.
  public func decision(on path: String) -> Decision {
    guard path != "/robots.txt" else { return .allowed }
    let path = RobotsPattern.encoded(path.utf8)
    var best: Rule?
    for rule in rules where !rule.pattern.isEmpty {
      let length = best?.pattern.length ?? 0
      guard rule.pattern.length > length || (rule.pattern.length == length && rule.allows),
        rule.pattern.matches(path)
      else { continue }
      best = rule
    }
    guard let best, !best.allows else { return .allowed }
    return .refused(line: best.line, text: best.text)
  }

  /// How the content at a path with its query may be used, by the longest matching rule, or else by a rule without a
  /// path.
  public func usage(of path: String) -> UsagePreferences {
    let path = RobotsPattern.encoded(path.utf8)
    let matching = usages.filter { $0.pattern.isEmpty || $0.pattern.matches(path) }
    guard let longest = matching.map(\.pattern.length).max() else { return UsagePreferences() }
    return matching.filter { $0.pattern.length == longest }.reduce(UsagePreferences()) {
      $0.merged(with: $1.preferences)
    }
  }
}
