import Foundation
import Launching
import Testing

/// `--json` of the commands whose usual output is JSON or a file, and which had no such option.
@Suite("JSON of exports and schemas", .timeLimit(.minutes(1)))
struct JSONReportTests {
  @Test("An export says as one object what it wrote, and refuses to where the articles are the output")
  func export() throws {
    let state = try HostileState()
    func run(_ words: String...) throws -> Command {
      try Programs.run(OutputTests.chapar, ["export", "--json"] + words, environment: state.environment)
    }
    let file = state.folder.url.appending(path: "all.jsonl").path
    let told = try run("-o", file)
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").count
    #expect(told.status == 0 && lines > 0 && told.output == "{\"articles\":\(lines),\"file\":\"\(file)\"}\n", "\(told)")
    let pages = JSON(try run("--warc", "-o", state.folder.url.appending(path: "all.warc").path).output)
    let (kept, left) = (pages?["pages"]?.number ?? -1, pages?["leftOut"]?.number ?? -1)
    #expect(kept >= 0 && left >= 0 && kept + left == Double(lines))
    let refused = try run("-o", "-")
    #expect(refused.status == 64 && refused.errors.contains("leave out --json") && refused.output.isEmpty, "\(refused)")
  }

  @Test("A schema is one line, and the table of fields one object")
  func schema() throws {
    let schema = try Programs.run(OutputTests.chapar, ["schema", "page", "--json"])
    #expect(schema.status == 0 && schema.output.count { $0 == "\n" } == 1, "\(schema)")
    let pretty = try Programs.run(OutputTests.chapar, ["schema", "page"]).output
    #expect(JSON(pretty) != nil && JSON(schema.output) == JSON(pretty))
    let table = try Programs.run(OutputTests.chapar, ["schema", "--reference", "--json"])
    let first = JSON(table.output)?["fields"]?.list?.first
    #expect(table.status == 0 && first?["field"]?.text == "url" && first?["type"]?.text == "string", "\(table)")
  }
}
