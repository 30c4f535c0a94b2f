/// Why a command can't do what it was asked: printed without the usage, which was correct.
struct CommandRefusal: Error, CustomStringConvertible {
  let lines: [Line]
  let code: Code

  /// The exit codes of refusals; `ExitTable` has their meanings.
  enum Code: Int32 { case refused = 1, usage = 64, noInput = 66, unavailable = 69 }

  init(_ line: Line, _ more: [Line] = [], code: Code = .refused) {
    lines = [line] + more
    self.code = code
  }

  var description: String { lines.map(\.plain).joined(separator: "\n") }
}
