import Fetching
import Foundation
import Launching
import News
import Testing

@Suite("Fetchers killed at any moment")
struct KillTests {
  static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
    path: "fetch-victim")

  static var isBuilt: Bool {
    FileManager.default.isExecutableFile(atPath: program.path)
  }

  /// Starts a fetcher, reads `lines` of the ids that it prints, kills it, and returns its whole output.
  private func run(_ folder: String, _ instance: String, killedAfter lines: Int) throws -> [String] {
    let process = try ChildProcess(Self.program.path, [folder, instance], output: .pipe)
    guard let output = process.output else { return [] }
    var text = Data()
    while text.count(where: { $0 == 10 }) < lines {
      let part = output.availableData
      if part.isEmpty { break }
      text += part
    }
    process.signal(SIGKILL)
    text += output.readDataToEndOfFile()
    process.wait()
    let whole = text[..<((text.lastIndex(of: 10) ?? text.startIndex))]
    return String(decoding: whole, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test(
    "Two fetchers on one state folder, killed again and again, keep every promise and double nothing",
    .enabled(if: isBuilt, "fetch-victim is not built"), .timeLimit(.minutes(3)))
  func promises() async throws {
    let place = try Workplace()
    let folder = place.path
    let ledger = try Ledger(folder: folder)
    let source = SourceName(rawValue: "s")
    try ledger.add(source, kind: .list, location: "l", at: Workplace.start)
    let candidates = (0..<1200).map { Frontier.Candidate(url: "https://example.org/\($0)") }
    try ledger.enqueue(candidates, from: source, at: Workplace.start)
    var promised: [String] = []
    for round in 0..<5 {
      promised += try await withThrowingTaskGroup(of: [String].self) { group in
        for instance in ["a", "b"] {
          let lines = round == 4 ? 0 : 40 + round * 31 + (instance == "a" ? 0 : 33)
          group.addTask { try run(folder, instance, killedAfter: round == 3 ? 100_000 : lines) }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      _ = try JournalRepair.run(in: folder + "/journal")
    }
    #expect(promised.count > 300)
    let sent = try ledger.claim(within: Window(items: 10_000), as: LedgerTests.one, at: Workplace.later(9e9))
    #expect(Set(promised).isSubset(of: Set(sent.map(\.id.rawValue))))
    #expect(Set(sent.map(\.url)).count == sent.count)
    #expect(try ledger.books() == ledger.audit())
    var reader = ItemReader()
    for item in sent { #expect(try reader.page(of: item).body.starts(with: Array(item.url.utf8))) }
    for name in try FileManager.default.contentsOfDirectory(atPath: folder + "/journal") {
      var records = try WARCReader(folder + "/journal/" + name)
      while true {
        let step = try records.next()
        if case .end = step { break }
        if case .damage(let damage) = step { Issue.record("\(damage)") }
      }
    }
  }
}
