/// A robots.txt file, parsed by RFC 9309, as lenient towards common mistakes as Google's parser.
///
/// Reading never fails: meaningless lines are skipped. Only the first 500 KiB of the file are read (RFC 9309 §2.5), and
/// the first 16 KiB of each line.
///
/// ```swift
/// let robots = RobotsFile(bytes)
/// robots.rules(for: "Chapar").decision(on: "/news/1?page=2")
/// ```
public struct RobotsFile: Hashable, Sendable {
  /// How many bytes of a file are read: 500 KiB.
  public static let limit = 500 * 1024
  /// How many bytes of one line are read.
  static let lineLimit = 16 * 1024

  /// The addresses of sitemaps that the file names, as written, in order; at most 1,000.
  public private(set) var sitemaps: [String] = []
  private var groups: [Group] = []

  /// The rules that follow a run of `user-agent` lines.
  struct Group: Hashable, Sendable {
    var agents: [String]
    var rules = RobotsRules()
  }

  /// Reads a file's bytes, as the server sent them but without content coding; an empty file allows everything.
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

  /// The rules for a crawler with this product token: those of all groups that name it, in any letter case, or else
  /// those for `*`; empty if there are neither.
  public func rules(for token: String) -> RobotsRules {
    let token = RobotsDirective.token(token.utf8)
    let named = groups.filter { $0.agents.contains { $0 == token || Self.letters(of: $0) == token } }
    return RobotsRules(merging: (named.isEmpty ? groups.filter { $0.agents.contains("*") } : named).map(\.rules))
  }

  /// Rules before any `user-agent` line apply to nobody (RFC 9309 §2.1).
  private mutating func add(_ rule: RobotsRules.Rule) {
    guard let last = groups.indices.last else { return }
    groups[last].rules.rules.append(rule)
  }

  /// What RFC 9309 takes as the token if a name continues with other characters: `foobot` in `foobot2`.
  private static func letters(of name: String) -> Substring {
    name.prefix { $0.isASCII && ($0.isLetter || $0 == "-" || $0 == "_") }
  }

  private static func shown(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: line.prefix(200), as: UTF8.self)
  }
}
