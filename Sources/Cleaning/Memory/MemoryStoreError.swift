import Foundation
internal import GRDB
import StateFolder

/// Why the memory of sites can't be stored or read.
public struct MemoryStoreError: AccessError, CustomStringConvertible {
  /// What was tried, such as `be opened`.
  public let action: String
  /// The path of the SQLite database.
  public let file: String
  /// Why it failed.
  public let cause: any Error

  /// What to tell the operator.
  public var description: String {
    "what was learned about sites in '\(file)' can't \(action): \(why); without the file, learning starts again"
  }

  /// Whether this user may not open or change the file.
  public var isDenied: Bool {
    if let cause = cause as? any AccessError { return cause.isDenied }
    guard let error = cause as? DatabaseError, FileAccess.mayBeDenial(ofSQLite: error.resultCode.rawValue) else {
      return false
    }
    return FileAccess.isDenied(file, writing: true)
  }

  private var why: String {
    if isDenied { return "permission denied (\(FileAccess.advice))" }
    return (cause as? CocoaError)?.plainWords ?? (cause as? DatabaseError)?.message ?? "\(cause)"
  }
}
