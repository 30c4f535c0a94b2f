/// A robots.txt file, parsed as RFC 9309 says, with the leniency that Google's parser shows towards common mistakes.
///
/// Reading never fails: a line that means nothing is passed over. Only the first 500 KiB are read (RFC 9309 §2.5), and
/// of a line the first 16 KiB.
///
/// ```swift
/// let robots = RobotsFile(bytes)
/// robots.rules(for: "Chapar").decision(on: "/news/1?page=2")
/// ```
public struct RobotsFile: Hashable, Sendable {
  /// The bytes of a file that are read: 500 KiB.
  public static let limit = 500 * 1024
  /// The bytes of one line that are read.
  static let lineLimit = 16 * 1024

  /// The addresses of sitemaps that the file names, as written, in their order; at most 1,000.
  public private(set) var sitemaps: [String] = []
  private var groups: [Group] = []

  /// The rules that follow a run of `user-agent` lines.
  struct Group: Hashable, Sendable {
    var agents: [String]
    var rules = RobotsRules()
  }

  /// Reads a file.
  public init(_ bytes: [UInt8]) {
    var run = false
    for (number, line) in RobotsLines(bytes.prefix(Self.limit)).enumerated() {
      guard let directive = RobotsDirective(line) else { continue }
      switch directive {
      case .userAgent(let name):
        if !run { groups.append(Group(agents: [])) }
        groups[groups.count - 1].agents.append(name)
        run = true
      case .sitemap(let address):
        if sitemaps.count < 1000 { sitemaps.append(address) }
      case .rule(let allows, let path):
        run = false
        add(RobotsRules.Rule(allows: allows, pattern: RobotsPattern(path), line: number + 1, text: Self.shown(line)))
      case .crawlDelay(let seconds):
        groups.indices.last.map { groups[$0].rules.crawlDelay = seconds }
      case .contentUsage(let path, let preferences):
        run = false
        let usage = RobotsRules.Usage(pattern: RobotsPattern(path), preferences: preferences)
        groups.indices.last.map { groups[$0].rules.usages.append(usage) }
      }
    }
  }

  /// What holds for a crawler with this product token: the rules of all groups that name it, in any case of letters,
  /// else of those for `*`; empty where neither is there.
  public func rules(for token: String) -> RobotsRules {
    let token = RobotsDirective.token(token.utf8)
    let named = groups.filter { $0.agents.contains { $0 == token || Self.letters(of: $0) == token } }
    return RobotsRules(merging: (named.isEmpty ? groups.filter { $0.agents.contains("*") } : named).map(\.rules))
  }

  /// Rules before any `user-agent` line belong to nobody (RFC 9309 §2.1).
  private mutating func add(_ rule: RobotsRules.Rule) {
    guard let last = groups.indices.last else { return }
    groups[last].rules.rules.append(rule)
  }

  /// What RFC 9309 takes for the token in a name that goes on with other signs: `foobot` in `foobot2`.
  private static func letters(of name: String) -> Substring {
    name.prefix { $0.isASCII && ($0.isLetter || $0 == "-" || $0 == "_") }
  }

  private static func shown(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: line.prefix(200), as: UTF8.self)
  }
}
