import Fields
import News
import Storage
import Testing

@Suite("Exporting articles")
struct ExportingTests {
  let place = TemporaryArchive()

  @Test("Articles come in the order of their rows, from any row on, each with its current content on one line")
  func pages() throws {
    let archive = try place.open()
    try archive.store((0..<5).map { .sample("https://a.example/\($0)", headline: "Story \($0)") })
    _ = try archive.store(
      [.sample("https://a.example/1", headline: "Changed", fetchedAt: noon.later(by: 9))], items: "later")
    let pretty = String(decoding: try Article.sample("https://b.example/").atHome.json(), as: UTF8.self)
      .replacing(",\"", with: ",\r\n  \"")
    _ = try archive.store(
      [Delivery(item: ItemID(rawValue: "pretty"), article: try WrittenArticle(json: Array(pretty.utf8)))], at: noon)
    var headlines: [String] = []
    var row: Int64 = 0
    while let last = try archive.export(after: row, limit: 2).last {
      for article in try archive.export(after: row, limit: 2) {
        #expect(!article.json.contains(0x0A) && !article.json.contains(0x0D))
        headlines.append(try Article(json: article.json).headline)
      }
      row = last.row
    }
    #expect(headlines == ["Story 0", "Changed", "Story 2", "Story 3", "Story 4", "Oil price rises"])
    #expect(try archive.export(SearchQuery("site:b.example")).map(\.summary.url) == ["https://b.example/"])
  }

  @Test("A row has a cell for each name")
  func cells() throws {
    let archive = try place.open()
    var article = Article.sample()
    article.authors = ["A. Writer", "B. Writer"]
    article.wordCount = 12
    try archive.store([article])
    let exported = try #require(try archive.export().first)
    let cells = Dictionary(uniqueKeysWithValues: zip(ExportedArticle.cellNames, try exported.cells()))
    #expect(try exported.cells().count == ExportedArticle.cellNames.count)
    #expect(cells["authors"] == "A. Writer; B. Writer" && cells["wordCount"] == "12" && cells["published"] == "")
    #expect(cells["text"] == "The price of oil rose on Monday.\n\nTraders in Tehran were not surprised.")
    #expect(cells["fetchedAt"] == noon.description)
  }

  @Test("The sizes of the parts are those of the file, and a day has what came on it")
  func sizes() throws {
    let archive = try place.open()
    try archive.store((0..<200).map { .sample("https://a.example/\($0)", headline: "Story \($0)") })
    let sizes = try archive.sizes(now: noon)
    let all = sizes.contents + sizes.lists + sizes.words + sizes.receipts + sizes.others + sizes.free
    #expect(try all == archive.overview().bytes)
    #expect(sizes.contents > 20_000 && sizes.lists > 20_000 && sizes.words > 4000 && sizes.receipts > 4000)
    #expect(sizes.days.map(\.day) == ["2023-11-14"] && sizes.days.map(\.revisions) == [200])
    #expect(try archive.sizes(now: noon.later(by: 30 * 86_400)).days.isEmpty)
  }
}
