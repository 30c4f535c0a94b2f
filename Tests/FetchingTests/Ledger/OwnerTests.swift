import Fetching
import Foundation
import Launching
import News
import Testing

@Suite("Owners")
struct OwnerTests {
  let place: Workplace
  let ledger: Ledger

  init() throws {
    place = try Workplace()
    ledger = try LedgerTests.open(place)
    try ledger.add(LedgerTests.source, kind: .files, location: "/pages", at: Workplace.start)
    try ledger.enqueue([Frontier.Candidate(url: "https://a/")], from: LedgerTests.source, at: Workplace.start)
  }

  private func claim(_ owner: Owner) throws -> [Bool] {
    [
      try ledger.claimSource(of: [.files], as: owner, lease: .seconds(60), at: Workplace.later(1)) != nil,
      try !ledger.dueFetches(limit: 1, as: owner, lease: .seconds(60), at: Workplace.later(1)).isEmpty,
    ]
  }

  @Test("What a living owner has claimed stays its own, even when another looks for dead owners")
  func living() throws {
    let mark = try ledger.signIn(LedgerTests.one)
    #expect(try claim(LedgerTests.one) == [true, true])
    #expect(try ledger.releaseDead() == [])
    #expect(try claim(LedgerTests.two) == [false, false])
    withExtendedLifetime(mark) {}
  }

  /// After a kill -9 of all programs a source stood still for 61 seconds.
  @Test(
    "What a dead process had claimed is free for the next one at once",
    .enabled(if: KillTests.isBuilt, "fetch-victim is not built"))
  func killed() throws {
    let candidates = (0..<20_000).map { Frontier.Candidate(url: "https://example.org/\($0)") }
    try ledger.enqueue(candidates, from: LedgerTests.source, at: Workplace.start)
    let victim = try ChildProcess(KillTests.program.path, [place.path, "victim"], output: .pipe)
    _ = victim.output?.availableData
    // Killed while it has a claim, not in a moment between claims.
    repeat {
      victim.signal(SIGCONT)
      usleep(2000)
      victim.signal(SIGSTOP)
      // Until it stands.
      usleep(20_000)
    } while try ledger.frontier().claimed == 0
    victim.signal(SIGKILL)
    victim.wait()
    #expect(try ledger.frontier().claimed > 0)
    #expect(try ledger.releaseDead().count == 1)
    #expect(try ledger.frontier().claimed == 0)
    #expect(try ledger.releaseDead() == [])
    #expect(try claim(LedgerTests.two) == [true, true])
  }

  @Test("An owner that ends in order leaves no mark")
  func inOrder() throws {
    do { _ = try ledger.signIn(LedgerTests.one) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path + "/owners") == [])
    #expect(try ledger.releaseDead() == [])
  }
}
