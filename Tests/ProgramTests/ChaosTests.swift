import Foundation
import Launching
import Testing

/// Each run checks lost = 0, doubled = 0, and that the books balance, and ends with 1 where one of them fails.
@Suite("Chaos", .serialized, .timeLimit(.minutes(10)))
struct ChaosTests {
  private func run(_ arguments: String...) throws -> Command {
    let outcome = try Programs.run(Programs.folder.appending(path: "chapar-chaos"), arguments)
    print(outcome.output + outcome.errors)
    return outcome
  }

  @Test("3,000 items and 30 kills of every kind of process lose nothing and double nothing")
  func kills() throws {
    let outcome = try run("--items", "3000", "--kills", "30", "--seed", "7")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("lost 0 | doubled 0 | balanced true"))
  }

  @Test("Every item has its outcome though one extractor is stopped")
  func stopped() throws {
    #expect(try run("--scenario", "stopped", "--items", "1000").status == 0)
  }

  @Test("A page that kills each worker becomes a dead letter, and the others pass")
  func poison() throws {
    #expect(try run("--scenario", "poison", "--items", "300").status == 0)
  }

  @Test("A torn journal tail loses nothing that was fetched")
  func tornJournal() throws {
    #expect(try run("--scenario", "torn-journal", "--items", "300", "--kills", "5").status == 0)
  }

  @Test("A full disk under the storer acknowledges nothing, and all is stored when there is room")
  func diskFull() throws {
    let outcome = try run("--scenario", "disk-full", "--items", "600")
    if outcome.errors.contains("may not mount") { return print("\(#function) skipped: a tmpfs can't be mounted here") }
    #expect(outcome.status == 0)
  }
}
