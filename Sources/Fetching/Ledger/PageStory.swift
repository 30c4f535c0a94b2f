import Foundation
internal import GRDB
import News

/// Everything that the ledger knows about one page, from the feed that named it to its outcome.
public struct PageStory: Hashable, Sendable {
  /// The state of its address in the frontier; nil if no feed or list named it.
  public var address: Standing?
  /// The sources that named it, as far as the ledger keeps that, in the order of their addition: the one that its
  /// address belongs to, those of its items, and the feeds that have an entry of it.
  public var sources: [SourceName]
  /// The items that it became, oldest first.
  public var items: [ItemTrace]
  /// Its host; nil if the host was never asked.
  public var host: HostRecord?
  /// The line of its host's robots.txt that refuses it, if one does.
  public var refusal: String?

  /// An address in the frontier.
  public struct Standing: Hashable, Sendable {
    /// The address as it was given.
    public var url: String
    /// The source that it belongs to: the one that named it first, or asked for it again.
    public var source: SourceName
    /// What the feed said about it.
    public var entry: FeedEntry?
    /// Its state, in a few words.
    public var state: String
    /// The number of times it was tried without success.
    public var tries: Int
    /// When it is requested next; nil if it is not.
    public var nextAt: Timestamp?
    /// What went wrong last.
    public var lastError: String?
    /// The number of times it was requested again, for corrections.
    public var visits: Int
  }
}

extension Ledger {
  /// The story of a page, however its address is written (see `PageKey`).
  public func story(of url: String, token: String = "Chapar") throws -> PageStory {
    let page = Self.page(of: url)
    let items = try traces("WHERE page = ? ORDER BY seq", [page])
    let (address, sources) = try read("look for an address") { database in
      (try Self.standing(of: page, in: database), try Self.sources(of: page, in: database))
    }
    let known = WebURL(address?.url ?? url)
    let host = try known?.host.flatMap { try hosts($0, token: token, limit: 1).first }
    let robots = known.flatMap { url in url.origin.flatMap { host?.robots[$0] } }
    return PageStory(
      address: address, sources: sources, items: items, host: host,
      refusal: robots.flatMap { memory in known.flatMap { memory.answer.refusal(of: $0.pathAndQuery) } })
  }

  private static func sources(of page: Data, in database: Database) throws -> [SourceName] {
    try String.fetchAll(
      database,
      sql: """
        SELECT name FROM source WHERE id IN (
          SELECT source FROM frontier WHERE page = :page UNION SELECT source FROM item WHERE page = :page
          UNION SELECT source FROM story WHERE page = :page)
        ORDER BY id
        """, arguments: ["page": page]
    ).map(SourceName.init(rawValue:))
  }

  /// A page's row in the frontier, in words; nil if there is none.
  private static func standing(of page: Data, in database: Database) throws -> PageStory.Standing? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT url, (SELECT name FROM source WHERE id = frontier.source), entry, state, tries, nextAt, lastError,
          revisitAt, visits FROM frontier WHERE page = ?
        """, arguments: [page])
    guard let row, let state = Frontier.State(rawValue: row[3]) else { return nil }
    let next: Int64? = state == .pending ? row[5] : row[7]
    return PageStory.Standing(
      url: WebURL.withoutCredentials(row[0]), source: SourceName(rawValue: row[1] ?? "a removed source"),
      entry: try entry(of: row[2]), state: state.word, tries: row[4], nextAt: next.map(Timestamp.init(milliseconds:)),
      lastError: row[6], visits: row[8])
  }
}

extension Frontier.State {
  fileprivate var word: String {
    switch self {
    case .pending: "to be fetched"
    case .claimed: "being fetched"
    case .done: "fetched"
    case .failed: "given up"
    case .setAside: "set aside"
    }
  }
}
