import Fields
import Foundation
import Launching
import News
import Storage
import Testing

/// The fixture was made by `storing-process FOLDER storer 12 2` in the last version that stored JSON as text; `sqlite3
/// archive.sqlite .dump` wrote it.
@Suite("Packing what revisions keep", .timeLimit(.minutes(2)))
struct PackingTests {
  let place = TemporaryArchive()

  private func restoreOldArchive() throws {
    try FileManager.default.createDirectory(atPath: place.folder, withIntermediateDirectories: true)
    let dump = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/archive-2.sql")
    try place.sqlite(".read '\(dump.path)'")
  }

  private var texts: String {
    get throws { try place.sqlite("SELECT count(*) FROM revision WHERE typeof(json) = 'text'") }
  }

  /// Every revision's content, by its row.
  private func contents(_ archive: Archive) throws -> [Article?] {
    try (1...24).map { try archive.article(RevisionID(rawValue: $0)) }
  }

  @Test("An archive of an older version is read as it is, packed bit by bit, and holds the same afterwards")
  func migration() throws {
    try restoreOldArchive()
    let archive = try place.open()
    let before = try contents(archive)
    #expect(before.compactMap(\.?.headline).count == 24)
    #expect(try texts == "24")
    let found = try archive.headlines("paragraph")
    #expect(found.count == 12)
    var steps: [UpgradeProgress] = []
    try archive.packOldRevisions(batchBytes: 2000) { steps.append($0) }
    #expect(steps.count > 3 && steps.last?.done == 24 && steps.last?.total == 24)
    #expect(try texts == "0")
    #expect(try contents(archive) == before)
    #expect(try archive.headlines("paragraph") == found)
    #expect(try archive.integrityProblems(thorough: true).isEmpty)
    try archive.packOldRevisions { _ in Issue.record("there is nothing left to pack") }
  }

  @Test("A process that is killed while it packs has lost nothing, and the next one goes on where it was")
  func kill() throws {
    try restoreOldArchive()
    let lines = try StoringProcess(place.folder, "pack", pages: 0, rounds: 0).kill(afterLines: 5)
    #expect(lines.count >= 5)
    let left = try #require(Int(texts))
    #expect((1...19).contains(left))
    let archive = try place.open()
    #expect(try contents(archive).compactMap(\.?.headline).count == 24)
    var first: UpgradeProgress?
    try archive.packOldRevisions(batchBytes: 1) { first = first ?? $0 }
    #expect(try #require(first).done > 5)
    #expect(try texts == "0")
    #expect(try archive.integrityProblems(thorough: true).isEmpty)
  }

  @Test("What comes while an archive is half packed joins it, and a revision takes old words out of the index")
  func joining() throws {
    try restoreOldArchive()
    let archive = try place.open()
    var article = try #require(try archive.article(at: "https://example.com/3")).article
    article.headline = "Herring"
    article.fetchedAt = noon.later(by: 100)
    #expect(try archive.store([article]).map(\.outcome) == [.revised])
    #expect(try texts == "24")
    #expect(try archive.headlines("herring") == ["Herring"])
    #expect(try archive.headlines("headline:page").count == 11)
    #expect(try archive.integrityProblems(thorough: true).isEmpty)
  }

  @Test("A new archive keeps frames with a checksum; one that is damaged is found and named")
  func damage() throws {
    let archive = try place.open()
    try archive.store([.sample(), .sample("https://a.example/1")])
    #expect(try place.sqlite("SELECT hex(substr(json, 1, 4)) FROM revision LIMIT 1") == "28B52FFD")
    #expect(try archive.integrityProblems(thorough: true).isEmpty)
    try place.sqlite(
      "UPDATE revision SET json = CAST(substr(json, 1, length(json) - 1) || x'00' AS BLOB) WHERE id = 2")
    let problems = try archive.integrityProblems(thorough: true)
    #expect(problems.count == 1 && problems[0].hasPrefix("revision 2: "), "\(problems)")
    #expect(throws: ArchiveError.self) { try archive.article(RevisionID(rawValue: 2)) }
    #expect(try archive.article(RevisionID(rawValue: 1)) != nil)
  }

  @Test("An article's JSON is kept byte for byte")
  func bytes() throws {
    let archive = try place.open()
    let json = String(decoding: try Article.sample().json(), as: UTF8.self).dropLast() + #","later":[1, 2 ]}"#
    let delivery = Delivery(item: ItemID(rawValue: "one"), article: try WrittenArticle(json: Array(json.utf8)))
    #expect(try archive.store([delivery], at: noon).map(\.outcome) == [.stored])
    try place.sqlite("SELECT writefile('\(place.folder)/a.zst', json) FROM revision")
    #expect(try Command("zstd", ["-dc", place.folder + "/a.zst"]).output == json)
  }
}
