import Fetching
import Foundation
import Launching
import News
import Testing

/// The fixture was made by a version that distinguished a source's addresses by spelling: two lists of the sample
/// site's pages, some of which are one page. `sqlite3 ledger.sqlite .dump` wrote it.
@Suite("Ledgers of older versions")
struct MigrationTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    let dump = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../Fixtures/ledger-1.sql")
    let outcome = try Command(
      "sqlite3", [place.path + "/ledger.sqlite", ".read '\(dump.standardized.path)'"])
    try #require(outcome.status == 0)
  }

  @Test("Of the addresses of one page the one that got furthest stays")
  func frontier() throws {
    let ledger = try LedgerTests.open(place)
    let counts = try ledger.frontier()
    #expect(counts.done == 3 && counts.pending == 1 && counts.failed == 1 && counts.claimed == 0)
    #expect(
      try ledger.unfetched().map(\.url) == [
        "http://127.0.0.1:8573/missing", "http://127.0.0.1:9/wait",
      ])
  }

  @Test("What was fetched is known, in every writing, and what waits is fetched once")
  func goingOn() throws {
    let ledger = try LedgerTests.open(place)
    let list = try #require(try ledger.sources().first { $0.name.rawValue == "list.txt" }).name
    let known = [
      "https://127.0.0.1:8573/ferry-line.html", "http://127.0.0.1:8573/salt-road.html/?gclid=1",
    ]
    #expect(
      try ledger.enqueue(known.map { .init(url: $0) }, from: list, at: Workplace.later(1e9)).known
        == 2)
    let due = try ledger.dueFetches(
      limit: 10, as: LedgerTests.one, lease: .seconds(60), at: Workplace.later(1e9))
    #expect(due.map(\.url) == ["http://127.0.0.1:9/wait"])
    #expect(due.map(\.tries) == [1])
  }

  @Test("Items and books stay as they were")
  func books() throws {
    let ledger = try LedgerTests.open(place)
    #expect(try ledger.total().fetched == 21)
    #expect(try ledger.books() == (try ledger.audit()))
    #expect(try ledger.books().allSatisfy { $0.isBalanced })
  }

  @Test("A feed that was removed before is known as removed: it stood as paused, and could be resumed")
  func removed() throws {
    let change =
      "UPDATE source SET isEnabled = 0, finishedAt = 5, lastError = NULL, kind = 'feed' WHERE name = 'list.txt'"
    try #require(try Command("sqlite3", [place.path + "/ledger.sqlite", change]).status == 0)
    let sources = try LedgerTests.open(place).sources()
    #expect(sources.filter(\.isRemoved).map(\.name.rawValue) == ["list.txt"] && sources.count > 1)
  }
}
