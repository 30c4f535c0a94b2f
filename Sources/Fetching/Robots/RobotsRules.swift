/// What a robots.txt says to one crawler.
public struct RobotsRules: Hashable, Sendable {
  var rules: [Rule] = []
  var usages: [Usage] = []
  /// The pause between two requests that the file asks for, in seconds; not part of RFC 9309, and the greatest counts.
  public internal(set) var crawlDelay: Double?

  /// One `allow` or `disallow`.
  struct Rule: Hashable, Sendable {
    let allows: Bool
    let pattern: RobotsPattern
    /// The line's number, from 1.
    let line: Int
    /// The line as written, at most 200 bytes of it.
    let text: String
  }

  /// One `content-usage`.
  struct Usage: Hashable, Sendable {
    let pattern: RobotsPattern
    let preferences: UsagePreferences
  }

  /// No rules: everything may be asked for.
  public init() {}

  /// All rules of several groups together.
  init(merging groups: [RobotsRules]) {
    rules = groups.flatMap(\.rules)
    usages = groups.flatMap(\.usages)
    crawlDelay = groups.compactMap(\.crawlDelay).max()
  }

  /// Whether an address may be asked for, by its path and query.
  public enum Decision: Hashable, Sendable {
    case allowed
    /// A rule forbids it: its line's number, from 1, and text.
    case refused(line: Int, text: String)
  }

  /// Whether a path with its query (`/news?page=2`) may be asked for: the longest rule that matches decides, and of two
  /// of one length the one that allows (RFC 9309 §2.2.2). `/robots.txt` itself always may.
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

  /// How the content at a path with its query may be used: what the longest matching rule says, else what a rule without a path does.
  public func usage(of path: String) -> UsagePreferences {
    let path = RobotsPattern.encoded(path.utf8)
    let matching = usages.filter { $0.pattern.isEmpty || $0.pattern.matches(path) }
    guard let longest = matching.map(\.pattern.length).max() else { return UsagePreferences() }
    return matching.filter { $0.pattern.length == longest }.reduce(UsagePreferences()) {
      $0.merged(with: $1.preferences)
    }
  }
}
