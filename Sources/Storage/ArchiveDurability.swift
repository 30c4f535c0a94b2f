/// What a committed transaction survives.
public enum ArchiveDurability: String, Sendable, Codable, CaseIterable {
  /// The death of every process, at any moment (SQLite's `synchronous=NORMAL` under WAL).
  case process
  /// Also the loss of power: the log is synced with every transaction (`synchronous=FULL`).
  case power

  /// The value for `PRAGMA synchronous`.
  var synchronous: String {
    switch self {
    case .process: "NORMAL"
    case .power: "FULL"
    }
  }
}
