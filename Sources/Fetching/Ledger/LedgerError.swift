internal import GRDB
import StateFolder

/// Why the ledger could not do something.
public struct LedgerError: AccessError, CustomStringConvertible {
  /// What was tried, as in "could not …".
  public let action: String
  /// The path of the ledger's database.
  public let file: String
  /// What SQLite or the system said, or which name doesn't exist.
  public let cause: any Error

  /// Whether the disk is full: a retry may succeed once there is room.
  public var isFull: Bool {
    guard let error = cause as? DatabaseError else { return false }
    // The index of the write-ahead log grows by a separate system call, which has its own error.
    return error.resultCode == .SQLITE_FULL || error.extendedResultCode == .SQLITE_IOERR_SHMSIZE
  }

  /// Whether the file is damaged or not a ledger.
  public var isDamage: Bool {
    guard let error = cause as? DatabaseError else { return false }
    return error.resultCode == .SQLITE_CORRUPT || error.resultCode == .SQLITE_NOTADB
  }

  /// Whether this user may not open or change the file.
  public var isDenied: Bool {
    if let cause = cause as? any AccessError { return cause.isDenied }
    guard let error = cause as? DatabaseError, FileAccess.mayBeDenial(ofSQLite: error.resultCode.rawValue) else {
      return false
    }
    return FileAccess.isDenied(file, writing: true)
  }

  /// Whether another file, or none, is at the ledger's path.
  public var isReplaced: Bool { cause is ReplacedFile }

  /// What was tried, on which file, why it failed, and what an operator should do about it.
  public var description: String {
    if isUnknownName { return "\(cause)" }
    let why = isDenied ? "permission denied; \(FileAccess.advice)" : "\(cause)\(advice)"
    return "the ledger \(file) could not \(action): \(why)"
  }

  /// Whether the only error is a name that doesn't exist.
  private var isUnknownName: Bool { cause is UnknownSource || cause is UnknownLabel || cause is UnknownItem }

  private var advice: String {
    if isFull { return " - free space on the disk; nothing is lost" }
    if isDamage {
      return " - stop the fetchers, keep a copy, restore the last backup (Deploy/README.md), and `chapar add` the "
        + "journal's files"
    }
    if isReplaced { return " - what was entered since is lost with the old file; start again with the right one" }
    return ""
  }
}
