import Cleaning
import Foundation
import News
import Testing

/// What a site repeats, through real pages and a real file.
@Suite("What sites repeat")
struct SiteMemoryTests {
  private static let plea = "Our harbour newsroom lives on what its readers give, so keep the lamp burning with us."

  /// A page with its own story and one line that all pages have.
  private static func page(
    _ number: Int, site: String = "harbour.example", story: Int? = nil, paragraphs count: Int = 5
  ) -> Page {
    let words = [
      "granary", "lantern", "orchard", "viaduct", "quarry", "foundry", "chapel", "meadow", "tannery", "weir",
    ]
    let story = story ?? number
    let paragraphs = (0..<count).map { part in
      let word = words[(story + part) % words.count]
      return """
        <p>The \(word) number \(story * 7 + part) was opened on Monday by the council, which had argued over case \
        \(story * 31 + part) of the \(word) for years, and whose members, said clerk \(story * 3 + part), were glad.</p>
        """
    }
    let html = """
      <html><head><title>Story \(story) of the council</title></head><body><article><h1>Story \(story) of the council</h1>
      \(paragraphs.joined())<p>\(plea)</p></article></body></html>
      """
    let url = "https://\(site)/news/\(number)"
    return Page(
      url: url, answeredURL: url, fetchedAt: Timestamp(milliseconds: 0), source: SourceName(rawValue: "test"),
      mediaType: "text/html", charset: "utf-8", body: Array(html.utf8))
  }

  private static func learned(_ pages: some Sequence<Page>) throws -> Cleaner {
    var cleaner = Cleaner()
    cleaner.memory = SiteMemory()
    for page in pages { _ = try cleaner.clean(page) }
    return cleaner
  }

  private static func removes(_ cleaner: inout Cleaner, _ page: Page) throws -> Bool {
    let document = try cleaner.clean(page)
    let goes = document.removed.contains { $0.rule == "site.repeated" && $0.text == plea }
    #expect(goes != document.blocks.contains { $0.text == plea }, "removed with its rule, or kept")
    return goes
  }

  @Test("A line on all pages is removed once enough different pages are known, and the story stays")
  func learning() throws {
    var cleaner = try Self.learned((0..<7).map { Self.page($0) })
    #expect(try Self.removes(&cleaner, Self.page(7)))
    let document = try cleaner.clean(Self.page(8))
    #expect(document.blocks.filter { $0.kind == .paragraph }.count == 5)
    var young = try Self.learned((0..<6).map { Self.page($0) })
    #expect(try !Self.removes(&young, Self.page(6)))
  }

  /// Only the first 256 lines were learned.
  @Test("A line after a long story is learned too")
  func longPages() throws {
    var cleaner = try Self.learned((0..<7).map { Self.page($0, paragraphs: 300) })
    #expect(try Self.removes(&cleaner, Self.page(7, paragraphs: 300)))
  }

  @Test("The same page sent again counts once")
  func again() throws {
    var cleaner = try Self.learned((0..<40).map { _ in Self.page(1) })
    #expect(try !Self.removes(&cleaner, Self.page(1)))
    #expect(cleaner.memory?.sites == ["harbour.example": 1])
  }

  @Test("One story at many addresses loses nothing")
  func syndicated() throws {
    var cleaner = try Self.learned((0..<40).map { Self.page($0, story: 3) })
    let document = try cleaner.clean(Self.page(41, story: 3))
    #expect(document.removed.allSatisfy { $0.rule != "site.repeated" })
    #expect(cleaner.memory?.sites == ["harbour.example": 1])
  }

  @Test("No more sites are remembered than are allowed, and no more pages of a site")
  func bounds() throws {
    var cleaner = Cleaner()
    cleaner.memory = SiteMemory(MemoryLimits(sites: 10))
    for number in 0..<30 { _ = try cleaner.clean(Self.page(number, site: "s\(number).example")) }
    #expect((cleaner.memory?.sites.count ?? 99) <= 10)
    for number in 0..<100 { _ = try cleaner.clean(Self.page(number)) }
    #expect(cleaner.memory?.sites["harbour.example"] == 64)
  }

  @Test("Two cleaners learn together, a third begins with what they know, and the operator undoes it")
  func shared() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "memory-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let stores = try (0..<2).map { _ in try SiteMemoryStore(folder: folder) }
    var cleaners = [Cleaner(), Cleaner()]
    for index in 0..<2 {
      var memory = SiteMemory()
      try stores[index].exchange(&memory)
      cleaners[index].memory = memory
    }
    for number in 0..<8 {
      _ = try cleaners[number % 2].clean(Self.page(number))
      var memory = try #require(cleaners[number % 2].memory)
      try stores[number % 2].exchange(&memory)
      // Pages exchanged twice count once.
      try stores[number % 2].exchange(&memory)
      cleaners[number % 2].memory = memory
    }
    #expect(try Self.removes(&cleaners[1], Self.page(9)), "neither saw more than four pages of its own")

    let third = try SiteMemoryStore(folder: folder)
    var memory = SiteMemory()
    try third.exchange(&memory)
    #expect(memory.sites == ["harbour.example": 8])
    let listed = try third.sites("harbour.example")
    #expect(listed.first?.lines.first { $0.text == Self.plea }?.isRepeated == true)

    try third.spare(Self.plea, at: "harbour.example")
    try third.exchange(&memory)
    var spared = Cleaner()
    spared.memory = memory
    #expect(try !Self.removes(&spared, Self.page(9)))
    #expect(try third.forget("harbour.example") == 8)
    try third.exchange(&memory)
    #expect(memory.sites["harbour.example"] ?? 0 == 0)
  }

  /// Before `PageKey`, pages had other numbers: their words show that they are the same.
  @Test("What was learned while addresses had other numbers is kept, and counted once")
  func otherNumbers() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "memory-\(UUID().uuidString)"
    ).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = try SiteMemoryStore(folder: folder)
    var memory = try #require(try Self.learned((0..<8).map { Self.page($0) }).memory)
    try store.exchange(&memory)
    var old = try #require(try store.sites("harbour.example", withPages: true).first)
    old.pages = old.pages?.enumerated().map { number, page in
      var page = page
      page.address = String(number + 1, radix: 16)
      return page
    }
    _ = try store.forget("harbour.example")
    #expect(try store.add(old) == 8)

    var cleaner = Cleaner()
    var remembered = SiteMemory()
    try SiteMemoryStore(folder: folder).exchange(&remembered)
    cleaner.memory = remembered
    #expect(cleaner.memory?.sites == ["harbour.example": 8])
    #expect(try Self.removes(&cleaner, Self.page(3)))
    #expect(cleaner.memory?.sites == ["harbour.example": 8])
  }
}
