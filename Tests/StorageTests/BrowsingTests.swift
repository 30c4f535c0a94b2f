import Foundation
import News
import Storage
import Testing

@Suite("Pages of readers")
struct BrowsingTests {
  let place = TemporaryArchive()

  private func dated(_ number: Int, _ date: String?, host: String = "news.example.com", language: String = "en")
    -> Article
  {
    var article = Article.sample(
      "https://\(host)/\(number)", headline: "Story \(number)", fetchedAt: noon.later(by: Int64(number)))
    article.site.host = host
    article.language = language
    article.excerpt = "Excerpt \(number)"
    if let date { article.dates.published = .init(value: date, source: .meta, why: "") }
    return article
  }

  @Test("A page holds the newest, and marks lead through all of them once, also where many have the same time")
  func paging() throws {
    let archive = try place.open()
    try archive.store((0..<47).map { dated($0, $0 < 30 ? "2023-06-04" : "2023-06-05T10:00:00Z") })
    var mark: Shelf.Mark?
    var seen: [String] = []
    repeat {
      let page = try archive.page(of: Shelf(), after: mark, limit: 10, now: noon)
      seen += page.teasers.map(\.article.headline)
      #expect(page.teasers.allSatisfy { $0.excerpt != nil })
      // As it stands in an address.
      mark = page.next.flatMap { Shelf.Mark($0.description) }
    } while mark != nil
    #expect(seen.count == 47 && Set(seen).count == 47)
    #expect(seen.first == "Story 46" && seen.last == "Story 0")
  }

  @Test("By publication, undated articles and those of the future are left out; by arrival they are not")
  func orders() throws {
    let archive = try place.open()
    try archive.store([dated(1, "2023-06-04"), dated(2, nil), dated(3, "2099-01-01")])
    #expect(try archive.page(of: Shelf(), now: noon).teasers.map(\.article.headline) == ["Story 1"])
    #expect(
      try archive.page(of: Shelf(order: .arrival), now: noon).teasers.map(\.article.headline)
        == ["Story 3", "Story 2", "Story 1"])
    #expect(try archive.page(of: Shelf(.undated), now: noon).teasers.map(\.article.headline) == ["Story 2"])
  }

  @Test("A host's shelf has none of the hosts below it, a language's has its regions")
  func parts() throws {
    let archive = try place.open()
    try archive.store([
      dated(1, "2023-06-04", host: "example.com"), dated(2, "2023-06-04", host: "fa.example.com", language: "fa-IR"),
      dated(3, "2023-06-05", host: "example.com", language: "fa"), dated(4, "2023-06-04", language: "fil"),
    ])
    func headlines(_ part: Shelf.Part) throws -> [String] {
      try archive.page(of: Shelf(part), now: noon).teasers.map(\.article.headline)
    }
    #expect(try headlines(.host("Example.com")) == ["Story 3", "Story 1"])
    #expect(try headlines(.language("fa")) == ["Story 3", "Story 2"])
    let start = try #require(Timestamp("2023-06-05T00:00:00Z")).milliseconds
    #expect(try headlines(.dated(start..<start + 86_400_000)) == ["Story 3"])
  }

  @Test("Every shelf is read by an index: no page looks at all articles, and none is sorted")
  func indexes() throws {
    let archive = try place.open()
    try archive.store([dated(1, "2023-06-04")])
    for (condition, column) in [
      ("published IS NOT NULL AND sort_time < 9", "sort_time"), ("1", "first_seen"),
      ("host_key = 'com.example.' AND published IS NOT NULL", "sort_time"), ("published IS NULL", "sort_time"),
      ("section = 'World' AND published IS NOT NULL", "sort_time"), ("language = 'fa'", "sort_time"),
    ] {
      let plan = try place.sqlite(
        "EXPLAIN QUERY PLAN SELECT id, \(column) AS place FROM article WHERE \(condition) ORDER BY \(column) DESC, id DESC LIMIT 30"
      )
      #expect(plan.contains("USING") && plan.contains("INDEX"), "\(condition): \(plan)")
      #expect(!plan.contains("TEMP B-TREE"), "\(condition): \(plan)")
    }
  }

  @Test("Articles of an author are found by the whole name")
  func authors() throws {
    let archive = try place.open()
    var one = dated(1, "2023-06-04")
    one.authors = ["Mara Linden", "Jon Ost"]
    var other = dated(2, "2023-06-05")
    other.authors = ["Mara Jon"]
    try archive.store([one, other])
    #expect(try archive.articles(by: "Mara Linden", limit: 10, now: noon).map(\.article.headline) == ["Story 1"])
    #expect(try archive.articles(by: "\" OR *", limit: 10, now: noon).isEmpty)
  }

  @Test("A search counts all it finds, by site, language and date, and its pages hold each hit once")
  func exploring() throws {
    let archive = try place.open()
    try archive.store(
      (0..<50).map { number in
        dated(
          number, "2023-0\(number % 3 + 4)-04", host: number < 40 ? "a.example" : "b.example",
          language: number < 10 ? "fa" : "en")
      })
    let found = try archive.explore(try SearchQuery("oil"), page: 1, size: 20, now: noon)
    #expect(found.total == 50 && !found.isTotalCut && found.ranked == 50)
    #expect(found.sites.map(\.value) == ["a.example", "b.example"] && found.sites.map(\.articles) == [40, 10])
    #expect(found.languages.map(\.articles) == [40, 10])
    #expect(found.dates.reduce(0) { $0 + $1.articles } == 50)
    let all = try (1...3).flatMap { try archive.explore(try SearchQuery("oil"), page: $0, size: 20, now: noon).hits }
    #expect(Set(all.map(\.article.id)).count == 50)
    #expect(try archive.explore(try SearchQuery("oil site:b.example -language:fa"), now: noon).total == 10)
    #expect(try archive.explore(try SearchQuery("\"?\""), now: noon).isWithoutWords)
    #expect(try archive.explore(try SearchQuery("oil"), page: .max, size: .max, now: noon).hits.isEmpty)
  }

  @Test("The monitor's search ranks hits as the full search does")
  func ranking() throws {
    let archive = try place.open()
    try archive.store(
      (0..<30).map { number in
        Article.sample(
          "https://news.example.com/\(number)",
          headline: number.isMultiple(of: 7) ? "Oil \(number)" : "Story \(number)",
          body: [String](repeating: "The price of oil rose.", count: number % 5 + 1))
      })
    for order in SearchOrder.allCases {
      let found = try archive.explore(try SearchQuery("oil price"), order: order, page: 1, size: 30, now: noon).hits
      let searched = try archive.search(try SearchQuery("oil price"), order: order, limit: 30, now: noon).hits
      #expect(found.map(\.score).map { ($0 * 1e6).rounded() } == searched.map(\.score).map { ($0 * 1e6).rounded() })
      #expect(found.map(\.snippet) == searched.map(\.snippet) || order == .relevance)
    }
  }

  @Test("An article dated to the year 1 does not stretch the chart to two thousand columns")
  func oldDates() throws {
    let archive = try place.open()
    try archive.store([dated(1, "0001-01-01"), dated(2, "2023-06-04"), dated(3, "1999-06-04")])
    let dates = try archive.explore(try SearchQuery("oil"), now: noon).dates
    #expect(dates.count <= 60 && dates.last?.date == "2023" && dates.reduce(0) { $0 + $1.articles } == 3)
  }

  @Test("An archive of the first version is brought to this one, and several may read it at once")
  func migration() throws {
    let archive = try place.open()
    try archive.store([dated(1, "2023-06-04")])
    try archive.close()
    try place.sqlite(
      """
      DROP INDEX article_by_arrival; DROP INDEX article_by_language; DROP INDEX article_by_section;
      DROP INDEX article_undated;
      DELETE FROM grdb_migrations WHERE identifier LIKE '4 pages by arrival%'
      """)
    #expect(throws: ArchiveError.self) { try Archive.openForReading(place.folder, readers: 3) }
    try place.open().close()
    let reading = try Archive.openForReading(place.folder, readers: 3)
    #expect(try reading.page(of: Shelf(), now: noon).teasers.count == 1)
    #expect(throws: ArchiveError.self) { try reading.store([dated(2, nil)]) }
  }
}
