import Foundation
import Launching
import Testing

@Suite("What an operator takes back and mends", .timeLimit(.minutes(3)))
struct RepairTests {
  private func filled() throws -> RunningPipeline {
    let pipeline = try RunningPipeline()
    try pipeline.serveSample()
    #expect(try pipeline.chapar("add", pipeline.site + "/feed.xml").status == 0)
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0)
    return pipeline
  }

  /// A removal with --yes could not be taken back.
  @Test("After a removal is taken back the journal brings the article again")
  func undo() throws {
    let pipeline = try filled()
    let address = pipeline.site + "/ferry-line.html"
    #expect(try pipeline.chapar("remove", "--article", address, "--undo").status != 0)
    #expect(try pipeline.chapar("remove", "--article", address, "--yes").status == 0)
    #expect(try pipeline.chapar("show", address).status != 0)
    let undone = try pipeline.chapar("remove", "--article", address, "--undo")
    #expect(undone.status == 0 && undone.output.contains("chapar resend --missing --yes"), "\(undone.errors)")
    // `check` said that both agree, though the article was not there.
    let awaited = try pipeline.chapar("check")
    #expect(awaited.status == 0 && awaited.output.contains("1 item of articles that were removed and taken back"))
    #expect(try pipeline.chapar("resend", "--missing", "--yes").status == 0)
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0)
    #expect(try pipeline.chapar("show", address).output.contains("Ferry line"))
    let checked = try pipeline.chapar("check", "--thorough")
    #expect(checked.status == 0 && !checked.output.contains("taken back"), "\(checked)")
  }

  /// When the index had lost its words searches found nothing, and `check` saw nothing wrong.
  @Test("`check --repair` rebuilds an index that has lost its words")
  func index() throws {
    let pipeline = try filled()
    func hits() throws -> Int {
      JSON(try pipeline.chapar("search", "ferry", "--json").output)?["hits"]?.list?.count ?? 0
    }
    let before = try hits()
    #expect(before > 0)
    let file = pipeline.folder.url.appending(path: "archive/archive.sqlite").path
    let emptied = try Command("sqlite3", [file, "INSERT INTO word (word) VALUES ('delete-all')"])
    #expect(emptied.status == 0, "\(emptied.errors)")
    #expect(try hits() == 0)
    let repaired = try pipeline.chapar("check", "--repair")
    #expect(
      repaired.status == 0 && repaired.errors.contains("rebuilding the word index"),
      "\(repaired.output) \(repaired.errors)")
    #expect(try hits() == before)
    #expect(try pipeline.chapar("check", "--thorough").status == 0)
  }
}
