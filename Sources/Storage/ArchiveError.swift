import GRDB
import StateFolder

/// Why the archive could not do what was asked, on which file, and what to do about it.
///
/// If `Archive.store` throws, nothing of the batch is kept: send it again later.
public struct ArchiveError: AccessError, Sendable, CustomStringConvertible {
  /// What went wrong.
  public var code: Code
  /// The archive's folder or file.
  public var path: String
  /// What SQLite or the system said.
  public var cause: String

  /// What can go wrong.
  public enum Code: String, Sendable, CaseIterable {
    /// The disk is full, or the archive is at its size limit.
    case full
    /// Other processes held the archive for longer than the time limit.
    case busy
    /// The disk or the file system failed.
    case inputOutput = "input-output"
    /// The file may not be opened or written.
    case denied
    /// There is no archive, or one of an older version, which a storer must migrate first.
    case missing
    /// The file is not what it should be.
    case damaged
    /// The file was deleted or replaced while it was open.
    case replaced
    /// A newer Chapar made this archive.
    case newer
    /// A programming error or an unknown failure.
    case failed
  }

  /// Whether the same call may succeed later without anybody's help.
  public var isTemporary: Bool { code == .busy }

  /// Whether this user may not open or change the archive.
  public var isDenied: Bool { code == .denied }

  /// What an operator should do about it.
  public var advice: String {
    switch code {
    case .full: "free space on the disk, or move the archive to a larger one; nothing was lost, items come again"
    case .busy: "another process holds the archive (a backup, a long write); items come again"
    case .inputOutput: "look at the disk (dmesg, smartctl) and the mount; then run an integrity check"
    case .denied: "\(FileAccess.advice); also check whether the mount is read-only"
    case .missing: "check the path; the storer creates the archive when it starts"
    case .damaged:
      "stop the storers, move archive.sqlite* away, put the last backup there if you have one, start the storers, and run "
        + "`chapar resend --missing`"
    case .replaced:
      "the next storer uses the file that is there now, or creates one; then run `chapar resend --missing`"
    case .newer: "upgrade this program, or use the archive's backup from before the upgrade"
    case .failed: "report this with the text above"
    }
  }

  /// The path, the code, the cause and the advice, in one line.
  public var description: String { "archive \(path): \(code.rawValue): \(cause) - \(advice)" }

  /// Creates an error from its parts.
  public init(_ code: Code, path: String, cause: String) {
    self.code = code
    self.path = path
    self.cause = cause
  }

  /// Converts an error from SQLite.
  init(_ error: any Error, path: String) {
    if let error = error as? ArchiveError {
      self = error
    } else if let error = error as? ReplacedFile {
      self.init(.replaced, path: path, cause: error.description)
    } else if let error = error as? DatabaseError {
      let code = Self.code(of: error)
      let isDenied = code == .denied && FileAccess.isDenied(path, writing: true)
      let words = "\(error.message ?? "SQLite failed") (\(error.extendedResultCode))"
      self.init(code, path: path, cause: isDenied ? "permission denied" : words)
    } else {
      self.init(.failed, path: path, cause: "\(error)")
    }
  }

  private static func code(of error: DatabaseError) -> Code {
    switch error.resultCode {
    case .SQLITE_FULL: .full
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
    case .SQLITE_IOERR: .inputOutput
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged
    case let code: FileAccess.mayBeDenial(ofSQLite: code.rawValue) ? .denied : .failed
    }
  }
}
