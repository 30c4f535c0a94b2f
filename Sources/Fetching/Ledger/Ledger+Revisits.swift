import Foundation
internal import GRDB
import News

/// When a page is requested again after its publication, for corrections.
public struct RevisitPlan: Hashable, Sendable {
  /// The times after publication, in order.
  public let delays: [Duration]

  /// No visits: a page is fetched only once.
  public static let none = RevisitPlan([])
  /// The number of visits in a row without a change after which there are no more.
  static let mostUnchanged = 2
  /// The shortest time between a fetch and the next visit.
  static let least: Duration = .seconds(1800)

  /// Creates a plan with times after publication.
  public init(_ delays: [Duration]) { self.delays = delays.sorted() }

  /// Reads a list such as `6h,1d,7d`; `none` means no visits; nil if the text is invalid.
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

  /// When a page is requested next; nil for never.
  ///
  /// - Parameters:
  ///   - published: the feed's date; a future one counts as now.
  ///   - unchanged: the number of visits in a row without a change.
  func next(published: Timestamp?, unchanged: Int, at now: Timestamp) -> Timestamp? {
    guard unchanged < Self.mostUnchanged else { return nil }
    let base = published.map { min($0, now) } ?? now
    return delays.map { base + $0 }.first { $0 >= now + Self.least }
  }
}

/// What is known about a page that will be requested again.
public struct Revisit: Hashable, Sendable {
  /// When it was published according to its feed, or else first fetched.
  public var base: Timestamp?
  /// The validators of its last answer.
  public var validators = Validators()
  /// A digest of its last body.
  public var digest: Data?
  /// The visits so far, not counting the first fetch.
  public var count = 0
  /// How many of the latest in a row found no change.
  public var unchanged = 0

  /// Creates a page that has not been fetched yet.
  public init() {}

  /// What is remembered about a page after an answer.
  package struct Memory {
    let base: Timestamp?
    let validators: Validators
    let digest: Data?
    let unchanged: Int
    let at: Timestamp?
  }
}

extension Ledger {
  /// Makes pages due whose time for a visit has come.
  func wakeRevisits(at now: Timestamp, in database: Database) throws {
    try database.cachedStatement(
      sql: """
        UPDATE frontier SET state = 0, nextAt = revisitAt, revisitAt = NULL, tries = 0, visits = visits + 1
        WHERE seq IN (SELECT seq FROM frontier WHERE revisitAt <= ? ORDER BY revisitAt LIMIT 64)
        """
    ).execute(arguments: [now.milliseconds])
  }

  /// Stores what is remembered of a page's answer, and when the page is requested again.
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
