import Foundation
import Launching
import News
import Storage
import Testing

/// The fixture was made before addresses were compared by `PageKey`: the sample site, and 14 pages of made-up sites
/// under addresses some of which are one page. `sqlite3 archive.sqlite .dump` wrote it.
@Suite("Archives of older versions")
struct MigrationTests {
  let place = TemporaryArchive()

  init() throws {
    try FileManager.default.createDirectory(atPath: place.folder, withIntermediateDirectories: true)
    let dump = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Fixtures/archive-1.sql")
    try place.sqlite(".read '\(dump.path)'")
  }

  private struct Story: Equatable {
    var revisions: [String]
    var captures: Int
    var url: String
  }

  /// An article's revisions, such as `A1-3`: the letter of the content and the days in May of its captures.
  private func story(_ url: String, in archive: Archive) throws -> Story? {
    guard let record = try archive.article(at: url) else { return nil }
    let revisions = try archive.revisions(of: record.summary.id).map { revision in
      let headline = try archive.article(revision.id)?.headline ?? ""
      let content = headline.contains("herring") ? "A" : headline.contains("salmon") ? "B" : "?"
      return "\(content)\(Self.day(revision.firstSeen))-\(Self.day(revision.lastSeen))"
    }
    #expect(record.summary.revisions == revisions.count)
    return Story(revisions: revisions, captures: record.summary.captures, url: record.summary.url)
  }

  private static func day(_ time: Timestamp) -> Int64 {
    (time.milliseconds - 1_714_521_600_000) / 86_400_000
  }

  @Test("Articles that are one page become one, with all their revisions in the order of time")
  func merging() throws {
    #expect(try place.sqlite("SELECT count(*) FROM article") == "16")
    let archive = try place.open()
    #expect(
      try story("https://paper.example/news/1", in: archive)
        == Story(
          revisions: ["A1-1", "B2-3"], captures: 3,
          url: "https://paper.example/news/1/"))
    #expect(
      try story("http://www.paper.example/news/2", in: archive)
        == Story(revisions: ["A1-5"], captures: 2, url: "http://paper.example/news/2"))
    #expect(
      try story("http://paper.example/story", in: archive)
        == Story(
          revisions: ["B1-1", "A4-4"], captures: 2, url: "https://paper.example/story/index.html"))
    #expect(
      try story("https://paper.example/news/4", in: archive)
        == Story(revisions: ["A1-5", "B3-3"], captures: 3, url: "http://paper.example/news/4"))
    #expect(
      try story("https://xn--bcher-kva.example/news/7", in: archive)?.revisions == ["A1-1", "B2-2"])
    #expect(try story("http://other.example/news/5/", in: archive)?.revisions == ["A2-2"])
    #expect(try story("http://plain.example/news/6", in: archive)?.revisions == ["A2-2"])
    #expect(try archive.overview().articles == 10)
    #expect(try archive.overview().items == 21)
  }

  @Test("The index finds what is current, each article once, and the archive is whole")
  func index() throws {
    let archive = try place.open()
    let found = try archive.search(SearchQuery("herring"), now: noon).hits.map(\.article.headline)
      .sorted()
    #expect(found == [2, 3, 4, 5, 6].map { "Story number\($0) of the herring ferry" })
    #expect(
      try archive.headlines("salmon").sorted()
        == [1, 7].map { "Story number\($0) of the salmon railway" })
    #expect(try archive.headlines("salt road").count == 1)
    #expect(try archive.integrityProblems(thorough: true).isEmpty)
  }

  @Test("Every item's answer still names its article, and an article's old identities lead to it")
  func answers() throws {
    let items = try place.sqlite(
      "SELECT item || ' ' || identity FROM receipt JOIN article ON article.id = article")
    let archive = try place.open()
    for line in items.split(separator: "\n") {
      let words = line.split(separator: " ")
      let deposit = try #require(try archive.deposit(for: ItemID(rawValue: String(words[0]))))
      let article = try #require(try archive.article(ArticleID(rawValue: String(words[1]))))
      #expect(deposit.article == article.summary.id)
      #expect(
        try archive.revisions(of: article.summary.id).map(\.id).contains(#require(deposit.revision))
      )
    }
    #expect(items.split(separator: "\n").count == 21)
  }

  @Test("What comes after the migration joins the merged article")
  func goingOn() throws {
    let archive = try place.open()
    let record = try #require(try archive.article(at: "https://paper.example/news/1"))
    var article = record.article
    article.answeredURL = "http://WWW.paper.example:80/news/1/?fbclid=9"
    article.fetchedAt = Timestamp(milliseconds: 1_715_000_000_000)
    let deposits = try archive.store([article])
    #expect(deposits.map(\.outcome) == [.unchanged] && deposits[0].article == record.summary.id)
    #expect(try archive.article(record.summary.id)?.summary.captures == 4)
  }

  @Test("Opening for reading asks for a storer first")
  func reading() throws {
    #expect(throws: ArchiveError.self) { try Archive.openForReading(place.folder) }
    try place.open().close()
    #expect(try Archive.openForReading(place.folder).overview().articles == 10)
  }
}
