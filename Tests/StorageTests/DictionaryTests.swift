import Foundation
import Launching
import News
import Storage
import Testing

/// The fixture was made by `storing-process FOLDER storer 90 1` in the last version without dictionaries; `sqlite3
/// archive.sqlite .dump` wrote it.
@Suite("Packing with what an archive has learned", .timeLimit(.minutes(2)))
struct DictionaryTests {
  let place = TemporaryArchive()

  private func restoreOldArchive() throws {
    try FileManager.default.createDirectory(atPath: place.folder, withIntermediateDirectories: true)
    let dump = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/archive-3.sql")
    try place.sqlite(".read '\(dump.path)'")
  }

  /// Articles with much in common, like those of one site.
  private func articles(_ range: Range<Int>) -> [Article] {
    range.map { number in
      var article = Article.sample("https://news.example.com/\(number)", headline: "Number \(number) of the day")
      article.removed = [
        "Home", "Politics", "The weather where you live", "Subscribe to our daily letter \(number % 3)",
      ]
      .flatMap { line in (0..<20).map { Document.Removal(text: "\(line) \($0)", rule: "classifier.body") } }
      return article
    }
  }

  private var contentBytes: Int {
    get throws { try #require(Int(place.sqlite("SELECT sum(length(json)) / count(*) FROM revision"))) }
  }

  @Test(
    "An archive without dictionaries is packed anew, its index begins with the body, and it says the same afterwards")
  func migration() throws {
    try restoreOldArchive()
    let before = try contentBytes
    let archive = try place.open()
    let articles = try (1...90).map { try #require(try archive.article(RevisionID(rawValue: $0))) }
    #expect(try place.sqlite("SELECT name FROM pragma_table_info('word') LIMIT 1") == "body")
    #expect(try archive.search(SearchQuery("paragraph"), limit: 200, now: noon).hits.count == 90)
    #expect(try archive.headlines("headline:17") == ["Page 17 round 0"])
    var last: UpgradeProgress?
    try archive.packOldRevisions(batchBytes: 4000) { last = $0 }
    #expect(last?.done == 90 && last?.total == 90)
    #expect(try place.sqlite("SELECT count(number) FROM dictionary") == "1")
    #expect(try contentBytes < before * 7 / 10)
    let again = try Archive.openForReading(place.folder)
    for (number, article) in articles.enumerated() {
      #expect(try again.article(RevisionID(rawValue: Int64(number + 1))) == article)
    }
    #expect(try again.article(at: "https://example.com/89")?.article.headline == "Page 89 round 0")
    #expect(try archive.integrityProblems(thorough: true).isEmpty)
    #expect(try archive.store([articles[4]], items: "later").map(\.outcome) == [.unchanged])
  }

  @Test(
    "A process that is killed while it writes the index anew has lost nothing, and the next one goes on where it was")
  func kill() throws {
    try restoreOldArchive()
    let lines = try StoringProcess(place.folder, "open", pages: 0, rounds: 0).kill(afterLines: 1)
    #expect(lines.map(\.item) == ["64"])
    #expect(try place.sqlite("SELECT next FROM renewal") == "65")
    // Meanwhile readers have the old index.
    let reader = try Archive.openForReading(place.folder)
    #expect(try reader.search(SearchQuery("paragraph"), limit: 200, now: noon).hits.count == 90)
    var done: [Int64] = []
    let archive = try Archive.open(place.folder, report: { done.append($0.done) })
    #expect(done == [90, 90])
    #expect(try archive.search(SearchQuery("paragraph"), limit: 200, now: noon).hits.count == 90)
    #expect(try archive.integrityProblems(thorough: true).isEmpty)
  }

  @Test("A storer that is told to stop while the index is rewritten stops")
  func stopping() throws {
    try restoreOldArchive()
    let error = #expect(throws: ArchiveError.self) { try Archive.open(place.folder, unless: { true }) }
    #expect(error?.code == .busy)
    #expect(try place.sqlite("SELECT next FROM renewal") == "0")
  }

  @Test("After 64 articles an archive learns what they have in common, and says the same of all")
  func learning() throws {
    let archive = try place.open()
    let all = articles(0..<300)
    try archive.store(Array(all[..<64]), items: "a")
    let before = try contentBytes
    try archive.store(Array(all[64...]), items: "b")
    let after = try #require(Int(place.sqlite("SELECT sum(length(json)) / count(*) FROM revision WHERE id > 64")))
    #expect(after < before / 2, "\(before) bytes, then \(after)")
    for reader in [archive, try Archive.openForReading(place.folder)] {
      for (number, article) in all.enumerated() {
        #expect(try reader.article(RevisionID(rawValue: Int64(number + 1))) == article)
      }
    }
    #expect(try archive.integrityProblems(thorough: true).isEmpty)
  }

  @Test("Two storers that learn at once agree, and each reads what the other wrote")
  func together() throws {
    let (one, other) = (try place.open(), try place.open())
    let all = articles(0..<200)
    try one.store(Array(all[..<64]), items: "a")
    try one.store(Array(all[64..<100]), items: "b")
    try other.store(Array(all[100..<150]), items: "c")
    try one.store(Array(all[150...]), items: "d")
    #expect(try place.sqlite("SELECT count(*) FROM dictionary") == "1")
    for archive in [one, other] {
      #expect(try (1...200).allSatisfy { try archive.article(RevisionID(rawValue: $0)) == all[Int($0) - 1] })
    }
  }

  @Test("A content whose dictionary is lost is found and named")
  func loss() throws {
    let archive = try place.open()
    try archive.store(articles(0..<70), items: "a")
    try archive.store(articles(70..<80), items: "b")
    try place.sqlite("DELETE FROM dictionary")
    let problems = try Archive.openForReading(place.folder).integrityProblems(thorough: true)
    #expect(problems.count == 10 && problems.allSatisfy { $0.contains("dictionary") }, "\(problems)")
  }

  @Test("zstd and sqlite3 read a content and its dictionary without Chapar")
  func withoutChapar() throws {
    let archive = try place.open()
    let all = articles(0..<80)
    try archive.store(Array(all[..<64]), items: "a")
    try archive.store(Array(all[64...]), items: "b")
    try place.sqlite(
      """
      SELECT writefile('\(place.folder)/d.zst', bytes) FROM dictionary;
      SELECT writefile('\(place.folder)/a.zst', json) FROM revision WHERE id = 80
      """)
    #expect(try Command("zstd", ["-dq", place.folder + "/d.zst", "-o", place.folder + "/d"]).status == 0)
    let text = try Command("zstd", ["-dc", "-D", place.folder + "/d", place.folder + "/a.zst"]).output
    #expect(text.contains("Number 79 of the day"))
  }
}
