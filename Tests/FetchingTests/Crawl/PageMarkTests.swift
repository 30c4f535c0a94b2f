import Fetching
import News
import Testing

@Suite("Publishers' marks on pages", .timeLimit(.minutes(1)))
struct PageMarkTests {
  private static func page(_ head: String = "", headers: [String: String] = [:]) -> [SmallWeb.Answer] {
    let text = String(repeating: "The unrepeatable lighthouse stood above the harbour. ", count: 40)
    return [
      .init(headers: headers, body: "<html><head>\(head)<title>Light</title></head><body><p>\(text)</p></body></html>")
    ]
  }

  @Test(
    "A page marked noarchive is filtered, and its words are kept nowhere",
    arguments: [
      page(headers: ["X-Robots-Tag": "noindex, noarchive"]), page("<meta name=robots content='NoArchive'>"),
      page("<META content=\"noarchive\" name='chapar' />"), page(headers: ["X-Robots-Tag": "chapar: noarchive"]),
    ])
  func noarchive(answers: [SmallWeb.Answer]) async throws {
    let bench = try CrawlBench(["127.1.0.1/1": answers])
    defer { bench.web.stop() }
    try bench.add([bench.web.url("127.1.0.1", "/1")])
    let events = try await bench.crawl { $0.count >= 1 }
    #expect(events.first?.failure?.outcome == .filtered)
    let item = try #require(try bench.ledger.traces(in: .filtered).first)
    #expect(item.reason?.contains("noarchive") == true)
    #expect(try bench.ledger.total().isBalanced)
    #expect(!String(decoding: try bench.place.bytes(of: item.pointer.file), as: UTF8.self).contains("unrepeatable"))
  }

  @Test("Other marks are kept with the item; marks in comments and scripts, or for other robots, don't count")
  func kept() async throws {
    let bench = try CrawlBench([
      "127.1.0.1/1": Self.page(
        "<!-- <meta name=robots content=noarchive> --><script>'<meta name=\"robots\" content=\"noarchive\">'</script>"
          + "<meta name=robots content=noindex>",
        headers: ["X-Robots-Tag": "other: noarchive, nosnippet", "Content-Usage": "train-ai=n"])
    ])
    defer { bench.web.stop() }
    try bench.add([bench.web.url("127.1.0.1", "/1")])
    try await bench.crawl { $0.count >= 1 }
    #expect(try bench.ledger.traces(in: .queued).map(\.marks) == ["noindex, train-ai=n"])
  }

  @Test("An operator may refuse by other marks, those of robots.txt among them")
  func refused() async throws {
    let bench = try CrawlBench([
      "127.1.0.1/robots.txt": [
        .init(headers: ["Content-Type": "text/plain"], body: "User-agent: *\nContent-Usage: train-ai=n\nAllow: /")
      ]
    ])
    defer { bench.web.stop() }
    try bench.add([bench.web.url("127.1.0.1", "/1")])
    var settings = CrawlBench.settings
    settings.refusedMarks = ["train-ai=n"]
    try await bench.crawl(settings) { $0.count >= 1 }
    #expect(try bench.ledger.traces(in: .filtered).map(\.marks) == ["train-ai=n"])
  }
}
