import Foundation
internal import GRDB
import News

/// When a page is asked for again after its publication, for corrections.
public struct RevisitPlan: Hashable, Sendable {
  /// The times after publication, in order.
  public let delays: [Duration]

  /// No plan: a page is fetched once.
  public static let none = RevisitPlan([])
  /// How many visits in a row may show the page as it was, before there are no more.
  static let patience = 2
  /// The least time between a fetch and the visit after it.
  static let least: Duration = .seconds(1800)

  /// A plan of times after publication.
  public init(_ delays: [Duration]) { self.delays = delays.sorted() }

  /// Reads a list such as `6h,1d,7d`; `none` for no visits, nil for what is none.
  public init?(_ text: String) {
    let words = text.lowercased().split(separator: ",").map(\.trimmed).filter { !$0.isEmpty && $0 != "none" }
    var delays: [Duration] = []
    for word in words {
      guard let unit = word.last, let seconds = Self.units[unit], let number = Int64(word.dropLast()),
        (1...3650).contains(number)
      else { return nil }
      delays.append(.seconds(number * seconds))
    }
    self.init(delays)
  }

  private static let units: [Character: Int64] = ["m": 60, "h": 3600, "d": 86_400, "w": 604_800]

  /// When a page is next asked for; nil for never.
  ///
  /// - Parameters:
  ///   - published: as its feed says; what lies in the future counts as now.
  ///   - unchanged: the visits in a row that showed it as it was.
  func next(published: Timestamp?, unchanged: Int, at now: Timestamp) -> Timestamp? {
    guard unchanged < Self.patience else { return nil }
    let base = published.map { min($0, now) } ?? now
    return delays.map { base + $0 }.first { $0 >= now + Self.least }
  }
}

/// What is known of a page that is asked for again.
public struct Revisit: Hashable, Sendable {
  /// When its feed says that it was published, or it was fetched first.
  public var base: Timestamp?
  /// What its last answer was marked with.
  public var validators = Validators()
  /// A digest of its last body.
  public var digest: Data?
  /// The visits so far, the first fetch not counted.
  public var count = 0
  /// How many of the last ones showed it as it was.
  public var unchanged = 0

  /// A page that was not fetched yet.
  public init() {}

  /// What is remembered of a page after an answer.
  struct Memory {
    let base: Timestamp?
    let validators: Validators
    let digest: Data?
    let unchanged: Int
    let at: Timestamp?
  }
}

extension Ledger {
  /// Makes pages whose time has come ones to be fetched.
  func wakeRevisits(at now: Timestamp, in database: Database) throws {
    try database.cachedStatement(
      sql: """
        UPDATE frontier SET state = 0, nextAt = revisitAt, revisitAt = NULL, tries = 0, visits = visits + 1
        WHERE seq IN (SELECT seq FROM frontier WHERE revisitAt <= ? ORDER BY revisitAt LIMIT 64)
        """
    ).execute(arguments: [now.milliseconds])
  }

  /// Remembers what a page answered with, and when it is asked for again.
  func remember(_ memory: Revisit.Memory, of task: Frontier.Task, in database: Database) throws {
    try database.cachedStatement(
      sql: """
        UPDATE frontier SET revisitAt = ?, base = coalesce(base, ?), entityTag = ?, lastModified = ?, digest = ?, same = ?
        WHERE seq = ?
        """
    ).execute(arguments: [
      memory.at?.milliseconds, memory.base?.milliseconds, memory.validators.entityTag, memory.validators.lastModified,
      memory.digest, memory.unchanged, task.sequence,
    ])
  }
}
