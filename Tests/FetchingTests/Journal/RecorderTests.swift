import Fetching
import Foundation
import News
import Testing

@Suite("The recorder")
struct RecorderTests {
  @Test(
    "Responses that come together are journaled and entered, each under its own address",
    arguments: Durability.allCases
  )
  func together(durability: Durability) async throws {
    let place = try Workplace()
    let ledger = try Ledger(folder: place.path, settings: LedgerSettings(durability: durability))
    let source = SourceName(rawValue: "s")
    try ledger.add(source, kind: .list, location: "l", at: Workplace.start)
    let candidates = (0..<100).map { Frontier.Candidate(url: "https://host-\($0).example.org/\($0)") }
    try ledger.enqueue(candidates, from: source, at: Workplace.start)
    let journal = try Journal(
      folder: place.path + "/journal", instance: "x", settings: JournalSettings(durability: durability))
    let recorder = Recorder(journal: journal, ledger: ledger) { Workplace.start }
    let tasks = try ledger.dueFetches(limit: 1000, as: LedgerTests.one, lease: .seconds(9), at: Workplace.start)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (number, task) in tasks.enumerated() {
        group.addTask { _ = try await recorder.record(Workplace.capture(number), for: task) }
      }
      try await group.waitForAll()
    }
    #expect(try ledger.frontier().done == 100)
    var reader = ItemReader()
    let sent = try ledger.claim(within: Window(items: 1000), as: LedgerTests.one, at: Workplace.start)
    #expect(Set(sent.map(\.url)).count == 100)
    for item in sent {
      let number = Int(item.url.split(separator: "/").last ?? "") ?? -1
      #expect(try reader.page(of: item).body == Workplace.capture(number).body)
    }
  }

  @Test("A page that can't be journaled is not entered in the ledger, and is fetched again")
  func noJournal() async throws {
    let place = try Workplace()
    let ledger = try Ledger(folder: place.path)
    let source = SourceName(rawValue: "s")
    try ledger.add(source, kind: .list, location: "l", at: Workplace.start)
    try ledger.enqueue([Frontier.Candidate(url: "https://a/")], from: source, at: Workplace.start)
    let journal = try Journal(folder: place.path + "/journal", instance: "x")
    try FileManager.default.removeItem(atPath: place.path + "/journal")
    let recorder = Recorder(journal: journal, ledger: ledger) { Workplace.start }
    let task = try #require(
      try ledger.dueFetches(limit: 1, as: LedgerTests.one, lease: .seconds(9), at: Workplace.start).first)
    await #expect(throws: FileFault.self) { try await recorder.record(Workplace.capture(1), for: task) }
    #expect(try ledger.total().fetched == 0)
    #expect(try ledger.dueFetches(limit: 1, as: LedgerTests.two, lease: .seconds(9), at: Workplace.later(9)).count == 1)
  }
}
