import Fetching
import News

/// What did not become an article: dead letters, refusals and failed fetches, grouped by reason and site, most of the
/// last day first.
struct Troubles: Encodable, Sendable {
  /// Items that got no receipt at any attempt, or whose work ended its process more than once.
  let dead: [Group]
  /// Items that were rejected or filtered.
  let refused: [Group]
  /// Addresses that were given up before there was a page.
  let failed: [Group]
  /// The number of all dead letters, also beyond the sample.
  let deadCount: Int

  /// How many of the latest of each kind are examined: there may be millions.
  static let sample = 2000

  /// What went wrong for one reason on one site.
  struct Group: Encodable, Sendable {
    let reason: String
    let host: String
    var count = 0
    /// How many of them ended within the last 24 hours; 0 for addresses, whose time is not known.
    var sinceYesterday = 0
    var latest: ShownDate?
    /// The latest of them, at most five.
    var examples: [ItemLine] = []
    /// The latest addresses, if they are not items, at most five.
    var addresses: [String] = []
  }

  private static let mostExamples = 5
  private static let mostGroups = 200

  /// Reads at most `sample` items of each kind; the count of dead letters is of all.
  init(_ ledger: Ledger, now: Timestamp) throws {
    let letters = try ledger.traces(in: .dead, limit: Self.sample)
    deadCount = try ledger.total()[.dead]
    dead = Self.groups(letters, now: now)
    refused = Self.groups(try ledger.lastRefused(limit: Self.sample), now: now)
    var groups: [String: Group] = [:]
    for failure in try ledger.someGivenUp(limit: Self.sample) {
      let reason = Self.brief(failure.reason ?? "unknown reason")
      let host = WebURL(failure.url)?.host ?? "no host"
      let key = reason + "\n" + host
      groups[key, default: Group(reason: reason, host: host)].count += 1
      if groups[key]?.addresses.count ?? 0 < Self.mostExamples { groups[key]?.addresses.append(failure.url) }
    }
    failed = Self.ordered(groups)
  }

  /// Groups items by `brief` reason and by host; pages of files have the host `files`.
  private static func groups(_ traces: [ItemTrace], now: Timestamp) -> [Group] {
    let yesterday = Timestamp(milliseconds: now.milliseconds - 86_400_000)
    var groups: [String: Group] = [:]
    for trace in traces {
      let reason = brief(trace.reason ?? "unknown reason")
      let host = WebURL(trace.url)?.host.flatMap { $0.isEmpty ? nil : $0 } ?? "files"
      let key = reason + "\n" + host
      var group = groups[key] ?? Group(reason: reason, host: host)
      group.count += 1
      if let ended = trace.endedAt {
        if ended > yesterday { group.sinceYesterday += 1 }
        if group.latest.map({ $0.iso < "\(ended)" }) ?? true { group.latest = ShownDate(ended) }
      }
      if group.examples.count < mostExamples { group.examples.append(ItemLine(trace)) }
      groups[key] = group
    }
    return ordered(groups)
  }

  /// Those with most of the last day first, then the largest, then by name; the first 200.
  private static func ordered(_ groups: [String: Group]) -> [Group] {
    groups.sorted {
      ($1.value.sinceYesterday, $1.value.count, $0.key) < ($0.value.sinceYesterday, $0.value.count, $1.key)
    }
    .prefix(mostGroups).map(\.value)
  }

  /// A reason without its page-specific part: the code before the colon (`no-text: …` becomes `no-text`), or else the
  /// beginning, at most 120 characters.
  private static func brief(_ reason: String) -> String {
    let code = reason.prefix { $0 != ":" }
    return ArticleCard.shortened(code.count < reason.count && code.count > 2 ? String(code) : reason, to: 120)
  }

  var view: View {
    [
      "dead": dead.map(\.view), "refused": refused.map(\.view), "failed": failed.map(\.view), "hasDead": !dead.isEmpty,
      "hasRefused": !refused.isEmpty, "hasFailed": !failed.isEmpty, "deadCount": Quantity.count(deadCount),
      "isClean": dead.isEmpty && refused.isEmpty && failed.isEmpty,
    ]
  }
}

extension Troubles.Group {
  var view: View {
    var view: View = [
      "reason": reason, "host": host, "count": Quantity.count(count), "isNew": sinceYesterday > 0,
      "sinceYesterday": Quantity.count(sinceYesterday), "examples": examples.map(\.view),
      "addresses": addresses.map { ["url": $0, "story": "/status/story?of=" + WebText.encoded($0)] as View },
    ]
    view["latest"] = latest?.view
    return view
  }
}
