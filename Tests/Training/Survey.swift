import Cleaning
import Foundation

/// Writes surveys of pages for training: `survey LIST OUT`. Each line of LIST is the path of a file of UTF-8 markup.
///
/// The folder OUT gets `names.json`, `pages.jsonl` with one survey per line, and `rows.f32` with all rows as 32-bit
/// floating-point numbers.
@main
struct Survey {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      print("usage: survey LIST OUT")
      return
    }
    let folder = URL(fileURLWithPath: arguments[2])
    let encoder = JSONEncoder()
    let names = ["base": PageSurvey.names, "words": PageSurvey.wordNames]
    try encoder.encode(names).write(to: folder.appending(path: "names.json"))
    let pages = try create(folder.appending(path: "pages.jsonl"))
    let rows = try create(folder.appending(path: "rows.f32"))
    let list = try String(contentsOfFile: arguments[1], encoding: .utf8)
    for path in list.split(separator: "\n") {
      let survey = PageSurvey(html: [UInt8](try Data(contentsOf: URL(fileURLWithPath: String(path)))))
      try pages.write(contentsOf: encoder.encode(survey) + [10])
      let bytes = survey.rows.flatMap { value in
        let bits = value.bitPattern
        return [
          UInt8(truncatingIfNeeded: bits), UInt8(truncatingIfNeeded: bits >> 8),
          UInt8(truncatingIfNeeded: bits >> 16), UInt8(truncatingIfNeeded: bits >> 24),
        ]
      }
      try rows.write(contentsOf: Data(bytes))
    }
  }

  private static func create(_ url: URL) throws -> FileHandle {
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }
}
