import Foundation
import Launching
import News
import Storage
import Testing

@Suite("Reading and keeping")
struct ReadingTests {
  let place = TemporaryArchive()

  @Test("An empty archive answers everything with nothing")
  func empty() throws {
    let archive = try place.open()
    #expect(try archive.headlines("").isEmpty && archive.headlines("oil").isEmpty && archive.list().isEmpty)
    #expect(try archive.article(at: "https://example.com/") == nil)
    #expect(try archive.article(RevisionID(rawValue: 1)) == nil)
    #expect(try archive.revisions(of: ArticleID(of: PageKey("https://example.com/"))).isEmpty)
    #expect(try archive.books().isEmpty && archive.sites().isEmpty)
    let overview = try archive.overview()
    #expect(overview.articles == 0 && overview.firstSeen == nil && overview.bytes > 0)
    #expect(try archive.store([Delivery](), at: noon).isEmpty)
    #expect(try archive.integrityProblems(thorough: true).isEmpty)
  }

  @Test("An article is found by its address however it is written, and by its identity")
  func byAddress() throws {
    let archive = try place.open()
    var article = Article.sample("https://a.example/1?utm_source=x")
    article.language = "fa-IR"
    article.section = "World"
    article.attribution = .init(name: "AP", url: "https://ap.example/1", words: "(AP)", place: "dateline")
    article.dates.published = .init(value: "2023-06-04T10:15+03:30", source: .meta, why: "")
    let id = try #require(try archive.store([article])[0].article)
    let record = try #require(try archive.article(at: "http://A.example/1#top"))
    #expect(try record == archive.article(id))
    #expect(record.summary.id == id && record.summary.language == "fa-ir" && record.summary.section == "World")
    #expect(
      record.summary.published == "2023-06-04T10:15+03:30" && record.summary.attributionURL == "https://ap.example/1")
    #expect(try archive.list(SearchQuery("since:2023-06-04 until:2023-06-04")).map(\.id) == [id])
  }

  @Test("Sites and sources are counted")
  func counts() throws {
    let archive = try place.open()
    var articles = (0..<3).map { Article.sample("https://a.example/\($0)") }
    articles[2].site.host = "other.example"
    articles[2].source = "second"
    try archive.store(articles + [articles[0]])
    #expect(try archive.sites().map(\.host) == ["news.example.com", "other.example"])
    #expect(try archive.sites().map(\.articles) == [2, 1])
    #expect(
      try archive.books() == [
        SourceBook(source: "samples", items: [.stored: 2, .unchanged: 1]),
        SourceBook(source: "second", items: [.stored: 1]),
      ])
  }

  @Test("A backup taken while a storer goes on is whole, is one file, and serves as an archive")
  func backup() throws {
    let archive = try place.open()
    try archive.store((0..<50).map { .sample("https://a.example/\($0)") })
    let copy = TemporaryArchive()
    try FileManager.default.createDirectory(atPath: copy.folder, withIntermediateDirectories: true)
    let reader = try Archive.openForReading(place.folder)
    try reader.backup(to: copy.file)
    #expect(try FileManager.default.contentsOfDirectory(atPath: copy.folder) == ["archive.sqlite"])
    try archive.store([.sample("https://b.example/")], items: "later")
    let restored = try copy.open()
    #expect(try restored.overview().articles == 50)
    #expect(try restored.headlines("oil").count == 20)
    #expect(try restored.integrityProblems(thorough: true).isEmpty)
    // Articles in the copy are answered as before; those that came after the backup are stored when they come again.
    #expect(try restored.store([.sample("https://a.example/0")])[0].isRepeat)
    #expect(try restored.store([.sample("https://b.example/")], items: "later")[0].outcome == .stored)
    let error = #expect(throws: ArchiveError.self) { try archive.backup(to: copy.file) }
    #expect(error?.code == .denied)
  }

  @Test(
    "Damage and contradictions are found",
    arguments: [
      ("DELETE FROM word_docsize WHERE id = 2", "index"),
      ("UPDATE article SET revisions = 7 WHERE id = 1", "revisions"),
      ("UPDATE book SET items = items + 1", "books"), ("UPDATE article SET current = 2 WHERE id = 3", "newest"),
      ("PRAGMA foreign_keys = OFF; DELETE FROM article WHERE id = 3", "index"),
    ])
  func damage(sql: String, word: String) throws {
    let archive = try place.open()
    try archive.store((0..<3).map { .sample("https://a.example/\($0)") })
    #expect(try archive.integrityProblems(thorough: true).isEmpty)
    try place.sqlite(sql)
    #expect(try archive.integrityProblems().contains { $0.contains(word) })
  }

  @Test("The index is made anew from the articles, and merged")
  func rebuild() throws {
    let archive = try place.open()
    try archive.store((0..<30).map { .sample("https://a.example/\($0)", headline: "Number \($0) oil") })
    try archive.store([.sample("https://a.example/3", headline: "Changed")], items: "b")
    try place.sqlite("INSERT INTO word (word) VALUES ('delete-all')")
    #expect(try archive.headlines("oil").isEmpty && !archive.integrityProblems().isEmpty)
    try archive.rebuildIndex()
    try archive.optimize()
    #expect(try archive.search(SearchQuery("headline:oil"), limit: 100, now: noon).hits.count == 29)
    #expect(try archive.headlines("changed") == ["Changed"])
    #expect(try archive.integrityProblems(thorough: true).isEmpty)
    // A revision removes the old words from the rebuilt index.
    try archive.store([.sample("https://a.example/3", headline: "Again", fetchedAt: noon.later(by: 5))], items: "c")
    #expect(try archive.headlines("changed").isEmpty)
    #expect(try archive.integrityProblems(thorough: true).isEmpty)
  }

  @Test("The archive can be read by any program that reads SQLite and Zstandard")
  func openFormat() throws {
    let archive = try place.open(durability: .power)
    try archive.store([.sample()])
    #expect(
      try place.sqlite("SELECT writefile('\(place.folder)/a.zst', json) > 100 FROM revision") == "1")
    let unpacked = try Command("zstd", ["-dc", place.folder + "/a.zst"])
    #expect(unpacked.output.contains(#""headline":"Oil price rises""#) && unpacked.output.hasSuffix("}"))
    #expect(
      try place.sqlite("SELECT headline, authors, host, language IS NULL FROM article")
        == "Oil price rises|[]|news.example.com|1")
  }
}
