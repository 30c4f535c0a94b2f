import Foundation
import Launching
import Testing

/// The real programs live through a day of the small web in a minute or two; see `Tests/SmallWeb/week.py`.
@Suite("A day of the small web", .timeLimit(.minutes(10)))
struct WeekTests {
  @Test("Of 60 papers every story is stored, the judge gives no mark, and kills change neither", arguments: [0, 8])
  func day(kills: Int) throws {
    let script = Programs.root.appending(path: "Tests/SmallWeb/week.py")
    let outcome = try Command(
      Programs.python, [script.path, "--papers", "60", "--days", "1", "--rate", "1440", "--kills", "\(kills)"],
      environment: Programs.clean)
    print(outcome.output + outcome.errors)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("100.00 %"))
  }
}
