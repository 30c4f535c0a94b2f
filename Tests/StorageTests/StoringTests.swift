import News
import Storage
import Testing

@Suite("Storing")
struct StoringTests {
  let place = TemporaryArchive()

  @Test("The same item twice gives the first answer, whatever it brings the second time")
  func sameItem() throws {
    let archive = try place.open()
    let first = try archive.store([.sample()])
    let again = try archive.store([.sample(headline: "Something else")])
    #expect(first[0].outcome == .stored && !first[0].isRepeat)
    #expect(again[0].outcome == .stored && again[0].isRepeat)
    #expect(again[0].article == first[0].article && again[0].revision == first[0].revision)
    #expect(try archive.headlines("") == ["Oil price rises"])
    #expect(try archive.deposit(for: ItemID(rawValue: "item-0")) == again[0])
    #expect(try archive.deposit(for: ItemID(rawValue: "never came")) == nil)
  }

  @Test("The same item twice in one batch is answered twice and counted once")
  func sameItemInOneBatch() throws {
    let archive = try place.open()
    let delivery = try Delivery(item: ItemID(rawValue: "one"), article: .sample())
    let deposits = try archive.store([delivery, delivery], at: noon)
    #expect(deposits.map(\.outcome) == [.stored, .stored])
    #expect(deposits.map(\.isRepeat) == [false, true])
    #expect(try archive.overview().items == 1)
    #expect(try archive.books() == [SourceBook(source: "samples", items: [.stored: 1])])
  }

  @Test("The same content again is unchanged, other content is a revision that is found instead of the old one")
  func revising() throws {
    let archive = try place.open()
    let outcomes = try [
      archive.store([.sample()], items: "a"),
      archive.store([.sample(fetchedAt: noon.later(by: 1))], items: "b"),
      archive.store([.sample(headline: "Oil price falls", fetchedAt: noon.later(by: 2))], items: "c"),
    ].map { $0[0].outcome }
    #expect(outcomes == [.stored, .unchanged, .revised])
    #expect(try archive.headlines("rises").isEmpty)
    #expect(try archive.headlines("falls") == ["Oil price falls"])
    let record = try #require(try archive.article(at: Article.sample().url))
    #expect(record.summary.captures == 3 && record.summary.revisions == 2)
    #expect(record.summary.firstSeen == noon && record.summary.lastSeen == noon.later(by: 2))
    #expect(try archive.integrityProblems(thorough: true).isEmpty)
  }

  /// They came by when they were stored, not by the times beside them.
  @Test("Articles that changed are listed by when they did, the last first")
  func changedInOrder() throws {
    let archive = try place.open()
    func store(_ site: String, _ headline: String, minute: Int64, _ item: String) throws {
      let url = "https://\(site).example/story"
      try archive.store([.sample(url, headline: headline, fetchedAt: noon.later(by: minute))], items: item)
    }
    for site in ["a", "b", "c"] { try store(site, "One", minute: 0, site) }
    try store("a", "Two", minute: 1, "a2")
    try store("b", "Two", minute: 5, "b2")
    try store("a", "One", minute: 7, "a3")
    try store("c", "Two", minute: 3, "c2")
    let changed = try archive.changed()
    #expect(changed.map { $0.article.url.dropFirst(8).prefix(1) } == ["a", "b", "c"])
    #expect(changed.map(\.changedAt) == [7, 5, 3].map { noon.later(by: $0) })
    #expect(try archive.changed(limit: 1).map(\.changedAt) == [noon.later(by: 7)])
  }

  @Test("What a reader would not call a change makes no revision")
  func immaterialChanges() throws {
    let archive = try place.open()
    var other = Article.sample()
    try archive.store([other], items: "a")
    other.tags = ["oil"]
    other.image = Article.Image(url: "https://img.example.com/1.jpg?signature=77")
    other.evidence = [Article.Evidence(field: "headline", value: "x", place: "h1", won: false)]
    other.dates.modified = DateLedger.Decision(value: "2023-06-05", source: .meta, why: "the only one")
    #expect(try archive.store([other], items: "b")[0].outcome == .unchanged)
  }

  @Test(
    "What a reader would call a change makes a revision",
    arguments: [
      { $0.subheadline = "Below" }, { $0.authors = ["A. Writer"] }, { $0.dateline = "TEHRAN" }, { $0.isCut = true },
      { $0.dates.published = DateLedger.Decision(value: "2023-06-05", source: .meta, why: "the only one") },
      { $0.attribution = Article.Attribution(name: "AP", words: "(AP)", place: "dateline") },
      { $0.body[0].kind = .heading }, { $0.body.removeLast() }, { $0.body.swapAt(0, 1) },
    ] as [@Sendable (inout Article) -> Void])
  func materialChanges(change: @Sendable (inout Article) -> Void) throws {
    let archive = try place.open()
    var article = Article.sample()
    try archive.store([article], items: "a")
    change(&article)
    #expect(try archive.store([article], items: "b")[0].outcome == .revised)
  }

  @Test("Every field of an article comes back as it was")
  func wholeArticle() throws {
    let archive = try place.open()
    var article = Article.sample()
    article.authors = ["Zoë \"Z\" O’Brien", "علی"]
    article.body.append(Block(kind: .heading, text: "nul \u{0} and \u{1F5DE}", level: 2, links: [.init(href: "a")]))
    article.attribution = Article.Attribution(
      name: "Tehran Times", url: "https://t.example/1", words: "By", place: "line")
    article.removed = [Document.Removal(text: "Share this", rule: "phrase.en.share")]
    article.dates.candidates = [
      .init(value: "2023-06-04", text: "June 4", source: .pageHeader, role: .page, trust: 0.5)
    ]
    let deposit = try archive.store([article])[0]
    let id = try #require(deposit.article)
    #expect(try archive.article(id)?.article == article)
    #expect(try deposit.revision.flatMap { try archive.article($0) } == article)
  }

  @Test("A delivery that can't be stored is rejected with a reason, and the others of the batch are stored")
  func rejection() throws {
    let archive = try place.open(limits: Archive.Limits(articleBytes: 20_000))
    let large = Article.sample("https://b.example/", body: [String(repeating: "x", count: 30_000)])
    let deposits = try archive.store([
      .sample("https://a.example/"), large, .sample("", headline: "h"),
      .sample("https://c.example/", headline: "", body: []), .sample("https://d.example/"),
    ])
    #expect(deposits.map(\.outcome) == [.stored, .rejected, .rejected, .rejected, .stored])
    let codes = deposits.compactMap { $0.reason.map { String($0.prefix { $0 != ":" }) } }
    #expect(codes == ["too-large", "no-address", "no-text"])
    #expect(try archive.store([large], items: "item").first?.isRepeat == true)
    #expect(try archive.books() == [SourceBook(source: "samples", items: [.stored: 2, .rejected: 3])])
    #expect(try archive.integrityProblems().isEmpty)
  }

  @Test("An article that SQLite itself refuses is rejected alone, and the rest of the batch stays in order")
  func refusal() throws {
    let archive = try place.open()
    try archive.store([.sample("https://a.example/")], items: "first")
    // An operator's rule in the database stands in for whatever SQLite may refuse in one article.
    try place.sqlite(
      """
      CREATE TRIGGER no_spam BEFORE INSERT ON article WHEN NEW.headline LIKE '%spam%'
      BEGIN SELECT RAISE(ABORT, 'no spam here'); END;
      CREATE TRIGGER no_more_spam BEFORE UPDATE ON article WHEN NEW.headline LIKE '%spam%'
      BEGIN SELECT RAISE(ABORT, 'no spam here'); END
      """)
    let deposits = try archive.store([
      .sample("https://b.example/"), .sample("https://c.example/", headline: "spam"), .sample("https://d.example/"),
      .sample("https://a.example/", headline: "spam", fetchedAt: noon.later(by: 1)),
    ])
    #expect(deposits.map(\.outcome) == [.stored, .rejected, .stored, .rejected])
    #expect(deposits.map(\.reason) == [nil, "refused: no spam here", nil, "refused: no spam here"])
    #expect(try archive.headlines("spam").isEmpty)
    #expect(try archive.overview().articles == 3)
    #expect(try archive.integrityProblems(thorough: true).isEmpty)
  }

  @Test("An archive that is open for reading stores nothing and says so")
  func readingOnly() throws {
    try place.open().store([.sample()])
    let archive = try Archive.openForReading(place.folder)
    #expect(try archive.headlines("oil") == ["Oil price rises"])
    let error = #expect(throws: ArchiveError.self) { try archive.store([.sample()], items: "b") }
    #expect(error?.code == .denied)
  }
}
