import Foundation
import StateFolder

/// Why a command can't do what it was asked. It is printed without the usage, because the usage was correct: `Error: `
/// and the first line, then the others.
struct CommandRefusal: Error, CustomStringConvertible {
  /// At least one.
  let lines: [Line]
  /// `refused` (1) unless something in `ExitTable` fits better.
  let code: Code

  /// The exit codes of refusals; `ExitTable` has their meanings.
  enum Code: Int32 { case refused = 1, usage = 64, noInput = 66, unavailable = 69, inputOutput = 74, denied = 77 }

  /// - Parameter more: advice or a list, below the first line.
  init(_ line: Line, _ more: [Line] = [], code: Code = .refused) {
    lines = [line] + more
    self.code = code
  }

  /// Says why a file can't be created, which Foundation doesn't: its folder is not there (1) or may not be written to
  /// (77).
  init(cannotCreate path: String) {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    let isThere = FileManager.default.fileExists(atPath: folder)
    let why = isThere ? "'\(folder)' can't be written to" : "there is no folder '\(folder)'"
    let isDenied = isThere && FileAccess.isDenied(folder, writing: true)
    self.init("'\(path)' can't be created: \(why)", code: isDenied ? .denied : .refused)
  }

  /// All lines without marks, for a log or a test.
  var description: String { lines.map(\.plain).joined(separator: "\n") }
}
