import Foundation
import StateFolder

/// Whether a file of the state directory is there: one that this user may not look at was told as one that doesn't
/// exist.
enum StateFile {
  /// Whether there is a file or folder at a path.
  ///
  /// - Throws: `CommandRefusal` with 77 if the file, or a folder on the way to it, may not be read.
  static func isThere(_ path: String) throws(CommandRefusal) -> Bool {
    if FileAccess.isDenied(path) {
      throw CommandRefusal("'\(path)' can't be read: permission denied; \(FileAccess.advice)", code: .denied)
    }
    return FileManager.default.fileExists(atPath: path)
  }
}
