import Foundation
import News
import Storage
import Testing

@Suite("Removing articles")
struct RemovalTests {
  let place = TemporaryArchive()

  private func filled() throws -> Archive {
    let archive = try place.open()
    try archive.store([
      .sample("https://news.example.com/1", headline: "First herring").atHome,
      .sample("https://news.example.com/1", headline: "Second herring", fetchedAt: noon.later(by: 60)).atHome,
      .sample("https://sub.news.example.com/2", headline: "Salmon").atHome,
      .sample("https://mynews.example.com/3", headline: "Trout").atHome,
      .sample("https://other.example/4", headline: "Eel").atHome,
    ])
    return archive
  }

  @Test("A plan shows what would go and changes nothing")
  func plan() throws {
    let archive = try filled()
    let id = try #require(try archive.article(at: "https://news.example.com/1")).summary.id
    let plan = try archive.plan(.article(id))
    #expect(plan.articles == 1 && plan.revisions == 2 && plan.bytes > 100)
    #expect(plan.examples.map(\.headline) == ["Second herring"])
    #expect(try archive.overview().articles == 4)
  }

  @Test(
    "What is named goes with its revisions and words, and the rest stays whole",
    arguments: [
      (RemovalTarget.source("samples"), 4), (.site("news.example.com"), 2), (.site("example.com"), 3),
      (.site("NEWS.example"), 0), (.before(noon), 0), (.before(noon.later(by: 1)), 4),
    ])
  func removes(removal: RemovalTarget, count: Int) throws {
    let archive = try filled()
    var steps: [Int] = []
    #expect(try archive.remove(removal, at: noon, batch: 1) { steps.append($0) } == count)
    #expect(steps == Array(1...max(1, count)).prefix(count).map { $0 })
    let overview = try archive.overview()
    #expect(overview.articles == 4 - count && overview.items == 5)
    if count == 4 { #expect(try archive.headlines("herring").isEmpty) }
    #expect(try archive.integrityProblems(thorough: true).isEmpty)
    #expect(try place.sqlite("PRAGMA foreign_key_check").isEmpty)
  }

  @Test("After a removal is taken back the items that brought the article can come again, and the books balance")
  func takingBack() throws {
    let archive = try filled()
    let id = try #require(try archive.article(at: "https://news.example.com/1")).summary.id
    let items = (0..<5).map { ItemID(rawValue: "item-\($0)") }
    try archive.remove(.article(id), at: noon)
    #expect(try archive.unanswered(items).isEmpty)
    #expect(try archive.takeBack(id) == 2)
    #expect(try archive.unanswered(items) == Array(items[..<2]))
    let again = try archive.store([
      .sample("https://news.example.com/1", headline: "First herring").atHome,
      .sample("https://news.example.com/1", headline: "Second herring", fetchedAt: noon.later(by: 60)).atHome,
    ])
    #expect(again.map(\.outcome) == [.stored, .revised])
    #expect(try archive.revisions(of: id).count == 2 && archive.unanswered(items).isEmpty)
    #expect(try archive.books().flatMap(\.items.values).reduce(0, +) == 5)
    #expect(try archive.takeBack(id) == nil)
    #expect(try archive.integrityProblems(thorough: true).isEmpty)
  }

  @Test("A removed page does not come back by any of its addresses, and its items don't count as missing")
  func tombstone() throws {
    let archive = try filled()
    let id = try #require(try archive.article(at: "https://news.example.com/1")).summary.id
    try archive.remove(.article(id), at: noon)
    #expect(try archive.article(id) == nil && archive.headlines("herring").isEmpty)
    let again = try archive.store(
      [.sample("http://www.news.example.com/1/", headline: "Third herring"), .sample("https://b.example/")],
      items: "again")
    #expect(again.map(\.outcome) == [.filtered, .stored])
    #expect(again[0].reason?.contains("removed") == true && again[0].article == nil)
    // The first item's answer stays as it was, though its article is gone.
    let repeated = try archive.store([.sample("https://news.example.com/1", headline: "First herring")])
    #expect(repeated.map(\.outcome) == [.stored] && repeated[0].isRepeat && repeated[0].article == nil)
    #expect(try archive.unanswered([ItemID(rawValue: "item-0"), ItemID(rawValue: "again-0")]).isEmpty)
    #expect(try archive.books().first?.items == [.stored: 5, .revised: 1, .filtered: 1])
    #expect(try archive.integrityProblems(thorough: true).isEmpty)
  }

  @Test("No word of what was removed is left in the file")
  func erased() throws {
    let archive = try filled()
    try archive.remove(.site("other.example"), at: noon)
    try archive.optimize()
    try archive.close()
    #expect(try place.sqlite("SELECT count(*) FROM article WHERE headline = 'Eel'") == "0")
    let bytes = try Data(contentsOf: URL(filePath: place.file))
    #expect(bytes.firstRange(of: Data("other.example".utf8)) == nil)
  }

  @Test("An archive that is open for reading removes nothing")
  func readingOnly() throws {
    _ = try filled()
    let archive = try Archive.openForReading(place.folder)
    #expect(throws: ArchiveError.self) { try archive.remove(.source("samples"), at: noon) }
  }
}
