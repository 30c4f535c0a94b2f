import Foundation
import Launching
import News
import Storage
import Testing

@Suite("Failures")
struct FailureTests {
  let place = TemporaryArchive()

  @Test("A full archive takes nothing of the batch, says what to do, and goes on when there is room")
  func quota() throws {
    let archive = try place.open(limits: Archive.Limits(archiveBytes: 1_000_000))
    let stored = try fill(archive)
    #expect(stored > 0)
    let before = try archive.overview()
    #expect(before.items == stored && before.articles == stored)
    #expect(try archive.integrityProblems(thorough: true).isEmpty)
    try archive.close()
    let larger = try place.open(limits: Archive.Limits(archiveBytes: 4_000_000))
    #expect(try larger.store(Self.batch(stored), items: "batch-\(stored)").allSatisfy { $0.outcome == .stored })
  }

  @Test("A full disk takes nothing of the batch, and the archive goes on when there is room")
  func fullDisk() throws {
    let folder = try TemporaryFolder()
    guard let disk = try SmallDisk(at: folder.url.appending(path: "disk"), kibibytes: 3072) else {
      print("\(#function) skipped: no tmpfs can be mounted here")
      return
    }
    let place = TemporaryArchive(in: disk.folder.path)
    let ballast = disk.folder.path + "/ballast"
    try Data(count: 1_000_000).write(to: URL(fileURLWithPath: ballast))
    let archive = try place.open()
    let stored = try fill(archive)
    #expect(try archive.overview().items == stored)
    #expect(try archive.headlines("") != [])
    try FileManager.default.removeItem(atPath: ballast)
    #expect(try archive.store(Self.batch(stored), items: "batch-\(stored)").allSatisfy { $0.outcome == .stored })
    #expect(try archive.integrityProblems(thorough: true).isEmpty)
    try archive.close()
  }

  /// An archive that was deleted or replaced under its storers lost everything in silence.
  @Test(
    "Storing into an archive that was deleted or replaced is an error, and nothing is acknowledged",
    arguments: ["", "-wal"])
  func replaced(ending: String) throws {
    let archive = try place.open()
    #expect(try archive.store([.sample()])[0].outcome == .stored)
    try FileManager.default.moveItem(atPath: place.file + ending, toPath: place.file + ending + ".away")
    let gone = #expect(throws: ArchiveError.self) { try archive.store([.sample("https://a.example/2")]) }
    #expect(gone?.code == .replaced && gone?.description.contains("resend --missing") == true)
    try FileManager.default.copyItem(atPath: place.file + ending + ".away", toPath: place.file + ending)
    let other = #expect(throws: ArchiveError.self) { try archive.store([.sample("https://a.example/3")]) }
    #expect(other?.code == .replaced && other?.cause.contains("replaced by another") == true)
  }

  @Test("The archive names the items that it has not answered")
  func unanswered() throws {
    let archive = try place.open()
    _ = try archive.store([.sample()], items: "known")
    let known = try #require(try place.sqlite("SELECT item FROM receipt").split(separator: "\n").first.map(String.init))
    let items = [ItemID(rawValue: known), ItemID(rawValue: "urn:uuid:lost")]
    #expect(try archive.unanswered(items) == [items[1]])
  }

  @Test("While another program writes, storing waits and then says that the archive is busy")
  func busy() throws {
    let archive = try place.open(limits: Archive.Limits(wait: .milliseconds(50)))
    let other = try ChildProcess("sqlite3", [place.file], input: .pipe, output: .pipe)
    let (input, output) = (try #require(other.input), try #require(other.output))
    input.write(Data("BEGIN IMMEDIATE; SELECT 'held';\n".utf8))
    #expect(output.availableData == Data("held\n".utf8))
    let error = #expect(throws: ArchiveError.self) { try archive.store([.sample()]) }
    #expect(error?.code == .busy && error?.isTemporary == true)
    #expect(try archive.headlines("").isEmpty)
    input.write(Data("COMMIT; SELECT 'free';\n".utf8))
    #expect(output.availableData == Data("free\n".utf8))
    #expect(try archive.store([.sample()])[0].outcome == .stored)
    try input.close()
    other.wait()
  }

  @Test("Opening tells apart a file that is no archive, one that is missing, and one of a newer version")
  func openings() throws {
    #expect(throws: ArchiveError.self) { try Archive.openForReading(place.folder) }
    #expect(Self.code { _ = try Archive.openForReading(place.folder) } == .missing)
    try FileManager.default.createDirectory(atPath: place.folder, withIntermediateDirectories: true)
    try Data(repeating: 0x78, count: 9000).write(to: URL(fileURLWithPath: place.file))
    #expect(Self.code { _ = try place.open() } == .damaged)
    try FileManager.default.removeItem(atPath: place.file)
    try place.open().close()
    try place.sqlite("INSERT INTO grdb_migrations VALUES ('99 from the future')")
    #expect(Self.code { _ = try place.open() } == .newer)
    #expect(Self.code { _ = try Archive.openForReading(place.folder) } == .newer)
  }

  @Test("An error's text names the file, the cause and what to do", arguments: ArchiveError.Code.allCases)
  func words(code: ArchiveError.Code) {
    let error = ArchiveError(code, path: "/a/b.sqlite", cause: "because")
    #expect(error.description.contains("/a/b.sqlite") && error.description.contains("because"))
    #expect(error.description.hasSuffix(error.advice))
  }

  /// Stores batches until the archive says that it is full; returns the number of acknowledged items.
  private func fill(_ archive: Archive) throws -> Int {
    var stored = 0
    var failure: ArchiveError?
    while failure == nil, stored < 10_000 {
      do {
        stored += try archive.store(Self.batch(stored), items: "batch-\(stored)").count
      } catch let error as ArchiveError {
        failure = error
      }
    }
    #expect(failure?.code == .full)
    // Again: the failure must not have left a transaction open.
    #expect(Self.code { try archive.store(Self.batch(stored), items: "batch-\(stored)") } == .full)
    return stored
  }

  private static func batch(_ first: Int) -> [Article] {
    (first..<first + 16).map { number in
      .sample("https://example.com/\(number)", body: (0..<40).map { "Paragraph \($0) of number \(number * 7919)." })
    }
  }

  private static func code(_ work: () throws -> Void) -> ArchiveError.Code? {
    do { try work() } catch { return (error as? ArchiveError)?.code }
    return nil
  }
}
