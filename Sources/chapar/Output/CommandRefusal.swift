/// Why a command can't do what it was asked for: said without the usage, which was right.
struct CommandRefusal: Error, CustomStringConvertible {
  let lines: [Line]

  init(_ line: Line, _ more: [Line] = []) { lines = [line] + more }

  var description: String { lines.map(\.plain).joined(separator: "\n") }
}
