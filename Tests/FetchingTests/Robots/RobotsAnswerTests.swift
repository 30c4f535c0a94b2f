import Fetching
import Foundation
import Launching
import News
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

  @Test("A lost connection closes the site like a 5xx; a name that nobody has, and a request not made, say nothing")
  func failures() {
    func answer(_ code: FetchError.Code) -> RobotsAnswer? {
      RobotsAnswer(FetchError(code, url: "http://a.example/robots.txt", reason: "why"))
    }
    for code: FetchError.Code in [.noConnection, .noRoute, .timedOut, .truncated, .badResponse, .insecure, .tooLarge] {
      #expect(answer(code) == .unreachable(reason: "why"), "\(code)")
    }
    for code: FetchError.Code in [.noHost, .refused, .postponed, .cancelled] { #expect(answer(code) == nil, "\(code)") }
    #expect(answer(.badRedirect) == .unavailable(reason: "why"))
  }

  private static func asks(
    for days: Int64, _ retries: ClosedRange<Duration> = RobotsAnswer.retries
  ) -> (pauses: [Duration], last: RobotsMemory?) {
    var now = Timestamp(milliseconds: 0)
    let end = now + .seconds(days * 86_400)
    var memory: RobotsMemory?
    var pauses: [Duration] = []
    while now <= end {
      let next = RobotsMemory(.unreachable(reason: "lost"), file: [], after: memory, retries: retries, at: now)
      memory = next
      pauses.append(.milliseconds(next.expiresAt.milliseconds - now.milliseconds))
      now = next.expiresAt
    }
    return (pauses, memory)
  }

  @Test("While it is unreachable it is asked with growing pauses, and after 30 days it counts as absent")
  func lasting() {
    let minutes = Self.asks(for: 1).pauses.map { $0 / .seconds(60) }
    #expect(minutes.prefix(8) == [5, 5, 10, 20, 40, 80, 160, 320] && minutes.dropFirst(8).allSatisfy { $0 == 360 })
    #expect(Self.asks(for: 29).last?.answer == .unreachable(reason: "lost"))
    let month = Self.asks(for: 31)
    #expect(month.last?.answer == .unavailable(reason: "unavailable for 30 days: lost"))
    #expect(month.pauses.count < 140)
  }

  @Test("A failure of our own network is never remembered for more than ten minutes")
  func own() {
    let minutes = Self.asks(for: 1, RobotsAnswer.ownRetries).pauses.map { $0 / .seconds(60) }
    #expect(minutes.prefix(6) == [1, 1, 2, 4, 8, 10] && minutes.max() == 10)
  }

  @Test("Two failures far apart are not one long one")
  func apart() {
    let first = RobotsMemory(.unreachable(reason: "lost"), file: [], after: nil, at: Timestamp(milliseconds: 0))
    let later = Timestamp(milliseconds: 0) + .seconds(40 * 86_400)
    let second = RobotsMemory(.unreachable(reason: "lost"), file: [], after: first, at: later)
    #expect(second.unreachableSince == later && second.answer == .unreachable(reason: "lost"))
  }

  private struct Record: Decodable {
    let statuses: [String: Bool]
    enum CodingKeys: String, CodingKey { case statuses = "by_status" }
  }
}
