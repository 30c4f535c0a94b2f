import Fetching
import News

extension ArticleID {
  /// The identity as lists show it: shortened on a terminal, where people read and type it; whole for programs.
  var shown: String { Output.isTerminal ? String(rawValue.prefix(12)) : rawValue }
}

extension ItemID {
  /// The identity as lists show it: shortened on a terminal, where people read and type it; whole for programs.
  var shown: String {
    guard Output.isTerminal, rawValue.hasPrefix("urn:uuid:") else { return rawValue }
    return String(rawValue.dropFirst(9).prefix(13))
  }
}

/// An item as text, without colours.
enum ItemText {
  /// The history of an item, as far as the ledger knows it, in two lines: `ID of SOURCE, ADDRESS` and
  /// `fetched 2026-11-27 20:15:03Z (5 min ago), sent once, stored by store at …`.
  static func lines(of trace: ItemTrace) -> [Line] {
    let stage = trace.stage.map { " by \($0.rawValue)" } ?? ""
    let end = trace.endedAt.map { " at \($0.told())" } ?? ""
    let reason = trace.reason.map { ": \($0)" } ?? ""
    return [
      "\(trace.id) of \(trace.source), \(trace.url)",
      "  fetched \(trace.fetchedAt.told()), \(sent(trace.attempts)), \(trace.state == .inFlight ? "in flight" : "\(trace.state)")\(stage)\(end)\(reason)",
    ]
  }

  /// `not sent`, `sent once`, `sent 3 times`.
  private static func sent(_ attempts: Int) -> String {
    attempts == 0 ? "not sent" : "sent \(attempts.times)"
  }

  /// An address that is not an item yet: `ADDRESS of SOURCE is waiting to be fetched`, and after a failure why, and
  /// when it is asked again.
  static func line(of address: UnfetchedAddress) -> Line {
    let standing =
      switch address.standing {
      case .toFetch: "is waiting to be fetched"
      case .failed: "could not be fetched"
      case .setAside: "is set aside"
      }
    return "\(address.url) of \(address.source) \(standing)\(trouble(of: address).map { ": \($0)" } ?? "")"
  }

  /// Why an address failed last, and when it is asked again; nil if it did not fail.
  static func trouble(of address: UnfetchedAddress) -> String? {
    let next = address.nextAt.map { "; to be asked again \($0.awaited())" } ?? ""
    return address.reason.map { $0 + next }
  }
}

/// An item as JSON. Instants are in RFC 3339; `sentAt` is that of the last time, and `endedAt` also when a dead letter
/// was given up.
struct ItemReport: Encodable {
  let id: ItemID
  let source: SourceName
  /// The address that was requested; of a file its `file:` address, unless a manifest gave another.
  let url: String
  /// As `chapar items` takes it: `in-flight`.
  let state: String
  let fetchedAt: Timestamp
  /// How often it was sent; 0 for one that waits for the first time.
  let attempts: Int
  let sentAt: Timestamp?
  /// Nil while it is under way, as are `stage` and `reason`; `reason` also if the outcome needs none.
  let endedAt: Timestamp?
  let stage: Stage?
  let reason: String?
  /// The file its bytes are in, the place of the record in it, and its length decompressed.
  let file: String
  let offset: Int64
  let length: Int64

  init(_ trace: ItemTrace) {
    id = trace.id
    source = trace.source
    url = trace.url
    state = ItemsCommand.Standing(trace.state).rawValue
    fetchedAt = trace.fetchedAt
    attempts = trace.attempts
    sentAt = trace.sentAt
    endedAt = trace.endedAt
    stage = trace.stage
    reason = trace.reason
    file = trace.pointer.file
    offset = trace.pointer.place.offset
    length = trace.pointer.length
  }
}

/// An address without an item, as JSON; `state` is `to-fetch`, `failed` or `set-aside`, as the operator names them.
struct AddressReport: Encodable {
  let url: String
  let source: SourceName
  let state: String
  /// Why it failed last; nil if it was not tried.
  let reason: String?
  /// When it is asked again at the earliest; nil if it was not tried, or was given up.
  let nextAt: Timestamp?

  init(_ address: UnfetchedAddress) {
    url = address.url
    source = address.source
    state =
      switch address.standing {
      case .toFetch: "to-fetch"
      case .failed: "failed"
      case .setAside: "set-aside"
      }
    reason = address.reason
    nextAt = address.nextAt
  }
}
