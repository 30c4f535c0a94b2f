import Foundation
import Launching
import Testing

@Suite("How fast the fetcher asks hosts", .timeLimit(.minutes(2)))
struct CrawlPaceTests {
  @Test("Fifty hosts that take their time give a page a second each, and none is asked sooner")
  func fifty() throws {
    let web = try LoggedWeb(Dictionary(uniqueKeysWithValues: (0..<9).map { ("*/\($0)", ["wait": 0.3]) }))
    let pipeline = try fetcher(hostDelay: "1s")
    let pages = (1...50).flatMap { host in (0..<9).map { web.url("127.1.0.\(host)", "/\($0)") } }
    try add(pages, to: pipeline)
    let log = try web.log(atMost: 25) { log in log.count { $0.path != "/robots.txt" } == pages.count }
    var pagesPerSecond = 0.0
    for host in 1...50 {
      let times = log.filter { $0.host == "127.1.0.\(host)" && $0.path != "/robots.txt" }.map(\.at)
      try #require(times.count == 9)
      // The log's times are those at which a busy machine came to note them.
      #expect(zip(times, times.dropFirst()).allSatisfy { $1 - $0 >= 0.95 })
      pagesPerSecond += 8 / (times[8] - times[0])
    }
    // Counted from the ends of answers it would be 38.
    #expect(pagesPerSecond > 48)
  }

  @Test("A list of 5,000 pages of one host leaves twenty feeds their polls, and their stories their turns")
  func longList() throws {
    let stories = (0..<3).map { "<item><title>Story \($0)</title><link>http://{host}:{port}/\($0)</link></item>" }
    var table: [String: [String: Any]] = [:]
    for host in 10...29 {
      let items = stories.joined().replacing("{host}", with: "127.1.0.\(host)")
      table["127.1.0.\(host)/feed.xml"] = ["body": "<rss version=\"2.0\"><channel>\(items)</channel></rss>"]
    }
    let web = try LoggedWeb(table)
    let pipeline = try fetcher(hostDelay: "500ms")
    try add((0..<5000).map { web.url("127.1.0.1", "/long/\($0)") }, to: pipeline)
    _ = try web.log(atMost: 20) { log in log.contains { $0.path.hasPrefix("/long/") } }
    #expect(
      try pipeline.run(["add", "--kind", "feed"] + (10...29).map { web.url("127.1.0.\($0)", "/feed.xml") }).status == 0)
    let added = Date().timeIntervalSince1970
    // Feeds are polled every ten seconds.
    let log = try web.log(atMost: 20) { log in log.count { $0.path == "/feed.xml" } >= 40 }
    for host in 10...29 {
      let asked = log.filter { $0.host == "127.1.0.\(host)" }
      let polls = asked.filter { $0.path == "/feed.xml" }.map(\.at)
      try #require(polls.count >= 2, "\(host)")
      #expect(polls[0] - added < 4 && polls[1] - polls[0] < 13, "\(host): \(polls), added at \(added)")
      #expect(asked.count { $0.path != "/feed.xml" && $0.path != "/robots.txt" && $0.at < polls[0] + 6 } == 3)
    }
    let books = try pipeline.chapar("status", "--books-only")
    #expect(books.status == 0, "\(books.output)\(books.errors)")
  }

  private func fetcher(hostDelay: String) throws -> RunningPipeline {
    try RunningPipeline(
      settings: [
        "CHAPAR_FETCH_HOST_DELAY": hostDelay, "CHAPAR_FETCH_REACH": "public-and-loopback",
        "CHAPAR_FETCH_FEED_INTERVAL": "10s",
      ], without: ["chapar-cleaner", "chapar-extractor", "chapar-storer"])
  }

  private func add(_ pages: [String], to pipeline: RunningPipeline) throws {
    let list = pipeline.folder.url.appending(path: "pages.txt")
    try Data((pages.joined(separator: "\n") + "\n").utf8).write(to: list)
    #expect(try pipeline.chapar("add", "--kind", "list", list.path).status == 0)
  }
}
