import Foundation
import Launching
import Testing

@Suite("Earlier revisions of an article")
struct RevisionTests {
  /// Only what had changed could be seen, not what an article had said.
  @Test("A revision is shown whole, by its number, as text and as JSON")
  func whole() throws {
    let state = try HostileState()
    func show(_ words: String...) throws -> Command {
      try Programs.run(OutputTests.chapar, ["show", state.page] + words, environment: state.environment)
    }
    let first = try show("--revision", "1")
    #expect(first.status == 0 && first.output.hasPrefix("evil") && first.output.contains("revision 1"), "\(first)")
    let second = try show("--revision", "2")
    #expect(second.output.hasPrefix("more evil") && second.output.contains("revision 2"), "\(second)")
    #expect(try show().output == second.output)
    for (number, start) in [("1", "evil"), ("2", "more evil")] {
      let json = JSON(try show("--json", "--revision", number).output)
      #expect(json?["headline"]?.text?.hasPrefix(start) == true && json?["body"]?.list?.count == 3, "\(number)")
    }
    let none = try show("--revision", "3")
    #expect(none.status == 1 && none.errors.contains("no revision 3, but 2 revisions"), "\(none)")
    #expect(try show("--revision", "0").status == 64)
    #expect(try show("--revision", "1", "--revisions").status == 64)
  }
}
