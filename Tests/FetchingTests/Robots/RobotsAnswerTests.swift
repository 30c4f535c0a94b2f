import Fetching
import Foundation
import Testing

@Suite("What robots.txt answers mean")
struct RobotsAnswerTests {
  @Test("Each status as other parsers have it")
  func statuses() throws {
    let name = "robots/status.jsonl"
    guard SharedData.isThere(name) else { return }
    for line in try String(contentsOfFile: SharedData.path(name), encoding: .utf8).split(separator: "\n") {
      let record = try JSONDecoder().decode(Record.self, from: Data(line.utf8))
      for (status, isAllowed) in record.statuses where status != "200" {
        var isOpen = true
        if case .unreachable = RobotsAnswer(status: Int(status) ?? 0) { isOpen = false }
        #expect(isOpen == isAllowed, "\(status)")
      }
    }
  }

  private struct Record: Decodable {
    let statuses: [String: Bool]
    enum CodingKeys: String, CodingKey { case statuses = "by_status" }
  }
}
