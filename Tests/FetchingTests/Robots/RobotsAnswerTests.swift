import Fetching
import Foundation
import Launching
import Testing

@Suite("What robots.txt answers mean")
struct RobotsAnswerTests {
  private static let name = "robots/status.jsonl"

  @Test(
    "Each status means what it means to other parsers",
    .enabled(if: SharedData.has(name), "../shared/data/robots/status.jsonl is not there"))
  func statuses() throws {
    var checked = 0
    for line in try String(contentsOfFile: SharedData.file(Self.name).path, encoding: .utf8).split(separator: "\n") {
      let record = try JSONDecoder().decode(Record.self, from: Data(line.utf8))
      for (status, isAllowed) in record.statuses where status != "200" {
        var isOpen = true
        if case .unreachable = RobotsAnswer(status: Int(status) ?? 0) { isOpen = false }
        #expect(isOpen == isAllowed, "\(status)")
        checked += 1
      }
    }
    #expect(checked >= 8)
  }

  private struct Record: Decodable {
    let statuses: [String: Bool]
    enum CodingKeys: String, CodingKey { case statuses = "by_status" }
  }
}
