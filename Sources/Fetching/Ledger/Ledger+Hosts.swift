import Foundation
internal import GRDB
import News

/// The robots.txt and pace of hosts, kept so that a restart need not request them again.
extension Ledger {
  /// What is remembered about an origin's robots.txt, read for a product token; nil if nothing.
  ///
  /// The file itself is kept, not its rules, so a new product token applies at once.
  func robots(of origin: String, for token: String) throws -> RobotsMemory? {
    try read("look up a robots.txt") { database in
      let statement = try database.cachedStatement(
        sql: "SELECT form, reason, file, askedAt, expiresAt, unreachableSince FROM robots WHERE origin = ?")
      return try Row.fetchOne(statement, arguments: [origin]).map { try Self.robots($0, for: token) }
    }
  }

  /// A memory from the columns form, reason, file, askedAt, expiresAt, unreachableSince.
  static func robots(_ row: Row, for token: String) throws -> RobotsMemory {
    let reason: String = row[1]
    let packed = row[2] as Data? ?? Data()
    // Twice the limit is safe: what was compressed was no longer than the limit.
    let file = try ContentCoding.gzip.undo(Array(packed), limit: 2 * RobotsFile.limit, mustBeWhole: true)
    let answer: RobotsAnswer =
      switch row[0] as Int {
      case 0: .rules(RobotsFile(file).rules(for: token))
      case 1: .unavailable(reason: reason)
      default: .unreachable(reason: reason)
      }
    return RobotsMemory(
      answer: answer, file: file, askedAt: Timestamp(milliseconds: row[3]), expiresAt: Timestamp(milliseconds: row[4]),
      unreachableSince: (row[5] as Int64?).map(Timestamp.init(milliseconds:)))
  }

  /// A host's pace; nil if it was never asked.
  ///
  /// A rest that ends impossibly late is shortened (`HostPace.limitRest`), as after a jump of the clock.
  func pace(of host: String, at now: Timestamp) throws -> HostPace? {
    try read("look up a host") { database in
      let statement = try database.cachedStatement(sql: "SELECT pace FROM host WHERE name = ?")
      guard let text = try String.fetchOne(statement, arguments: [host]) else { return nil }
      var pace = try JSONDecoder().decode(HostPace.self, from: Data(text.utf8))
      pace.limitRest(at: now)
      return pace
    }
  }

  /// Stores what is new about hosts, in one transaction.
  func keep(robots: [String: RobotsMemory], paces: [String: HostPace], at now: Timestamp) throws {
    try write("keep what hosts said") { database in
      let robot = try database.cachedStatement(
        sql: """
          INSERT OR REPLACE INTO robots (origin, host, form, reason, file, askedAt, expiresAt, unreachableSince)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """)
      let deflater = try Deflater(level: 6)
      for (origin, memory) in robots {
        var packed: [UInt8] = []
        if !memory.file.isEmpty { try deflater.compress(memory.file, onto: &packed) }
        let (form, reason) = memory.answer.row
        try robot.execute(arguments: [
          origin, WebURL(origin)?.host ?? "", form, reason, packed.isEmpty ? nil : Data(packed),
          memory.askedAt.milliseconds, memory.expiresAt.milliseconds, memory.unreachableSince?.milliseconds,
        ])
      }
      let host = try database.cachedStatement(
        sql: "INSERT OR REPLACE INTO host (name, pace, restUntil, seenAt) VALUES (?, ?, ?, ?)")
      for (name, pace) in paces {
        let text = String(decoding: try JSONEncoder().encode(pace), as: UTF8.self)
        try host.execute(arguments: [name, text, pace.restUntil?.milliseconds, now.milliseconds])
      }
    }
  }
}

extension RobotsAnswer {
  /// The answer as the ledger stores it: its form and, if there is no file, why.
  fileprivate var row: (form: Int, reason: String) {
    switch self {
    case .rules: (0, "")
    case .unavailable(let reason): (1, reason)
    case .unreachable(let reason): (2, reason)
    }
  }
}
