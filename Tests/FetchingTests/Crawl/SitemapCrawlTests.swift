import Fetching
import Foundation
import Launching
import News
import Testing

@Suite("Sitemaps as the protocol has them", .timeLimit(.minutes(2)))
struct SitemapCrawlTests {
  private static func pages(_ urls: [String]) -> SmallWeb.Answer {
    .init(
      headers: ["Content-Type": "application/xml"],
      body: "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
        + urls.map { "<url><loc>\($0)</loc></url>" }.joined() + "</urlset>")
  }

  private static func index(_ urls: [String]) -> SmallWeb.Answer {
    .init(
      headers: ["Content-Type": "application/xml"],
      body: "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
        + urls.map { "<sitemap><loc>\($0)</loc></sitemap>" }.joined() + "</sitemapindex>")
  }

  private static func bench(_ answers: [String: [SmallWeb.Answer]]) throws -> CrawlBench {
    let bench = try CrawlBench(answers)
    try bench.ledger.add(
      LedgerTests.source, kind: .sitemap, location: bench.web.url("127.1.0.1", "/sitemap.xml"), at: .current())
    return bench
  }

  @Test("Of a sitemap the first 50,000 addresses are taken")
  func mostEntries() throws {
    let text = "<urlset>" + String(repeating: "<url><loc>https://a.example/x</loc></url>", count: 50_010) + "</urlset>"
    let read = try SitemapParser().parse(Array(text.utf8), url: "https://a.example/sitemap.xml")
    #expect(read.entries.count == 50_000)
    let list = String(repeating: "https://a.example/x\n", count: 50_010)
    #expect(try SitemapParser().parse(Array(list.utf8), url: "https://a.example/s.txt").entries.count == 50_000)
  }

  private static func gzipped(_ bytes: [UInt8]) throws -> [UInt8] {
    let place = try Workplace()
    let file = try place.write("sitemap.xml", bytes)
    #expect(try Command("gzip", ["-1", file]).status == 0)
    return try place.bytes(of: file + ".gz")
  }

  @Test("A sitemap of 50 MiB is read, and one of a byte more is refused, packed or not", arguments: [false, true])
  func mostBytes(isPacked: Bool) throws {
    func sitemap(_ size: Int) -> [UInt8] {
      let start = Array("<urlset><url><loc>https://a.example/x</loc></url>".utf8)
      let end = Array("</urlset>".utf8)
      return start + [UInt8](repeating: 0x20, count: size - start.count - end.count) + end
    }
    for (size, isTaken) in [(52_428_800, true), (52_428_801, false)] {
      let bytes = isPacked ? try Self.gzipped(sitemap(size)) : sitemap(size)
      let count = try? SitemapParser().parse(bytes, url: "https://a.example/sitemap.xml").entries.count
      #expect(count == (isTaken ? 1 : nil), "\(size)")
    }
  }

  @Test("An index that lists itself, another index, or the same part twice reads each part once")
  func loops() async throws {
    let here = "http://127.1.0.1:{port}"
    let bench = try Self.bench([
      "127.1.0.1/sitemap.xml": [
        Self.index(["\(here)/sitemap.xml", "\(here)/deeper.xml", "\(here)/part.xml", "\(here)/part.xml"])
      ],
      "127.1.0.1/deeper.xml": [Self.index(["\(here)/sitemap.xml", "\(here)/deeper.xml"])],
      "127.1.0.1/part.xml": [Self.pages(["\(here)/1"])],
    ])
    defer { bench.web.stop() }
    try await bench.crawl(atMost: .seconds(4)) { _ in false }
    let asked = try await bench.web.paths(of: "127.1.0.1").filter { $0.hasSuffix(".xml") }
    #expect(asked.sorted() == ["/deeper.xml", "/part.xml", "/sitemap.xml"])
    #expect(try bench.ledger.total().fetched == 1)
    let skips = try bench.ledger.skips(of: LedgerTests.source)
    #expect(skips["sitemaps that an index lists twice, or that are itself"] == 2, "\(skips)")
  }

  @Test("Pages and parts of other hosts are passed over, and counted")
  func foreign() async throws {
    let bench = try Self.bench([
      "127.1.0.1/sitemap.xml": [Self.index(["http://127.1.0.1:{port}/part.xml", "http://127.1.0.2:{port}/part.xml"])],
      "127.1.0.1/part.xml": [Self.pages(["http://127.1.0.1:{port}/1", "http://127.1.0.3:{port}/2"])],
    ])
    defer { bench.web.stop() }
    try await bench.crawl(atMost: .seconds(4)) { $0.contains { $0.isItem } }
    #expect(Set(try await bench.web.log().map(\.host)) == ["127.1.0.1"])
    #expect(try bench.ledger.skips(of: LedgerTests.source).values.reduce(0, +) == 2)
  }

  @Test("A part that is gone is left alone until its index gives it a later date")
  func dead() async throws {
    func index(_ date: String, times: Int?) -> SmallWeb.Answer {
      var answer = Self.index([])
      answer.body =
        "<sitemapindex><sitemap><loc>http://127.1.0.1:{port}/old.xml</loc><lastmod>\(date)</lastmod></sitemap></sitemapindex>"
      answer.times = times
      return answer
    }
    let now = Timestamp.current()
    let bench = try Self.bench([
      "127.1.0.1/sitemap.xml": [index("\(now)", times: 4), index("\(Self.later(3)())", times: nil)],
      "127.1.0.1/old.xml": [.init(status: 404)],
    ])
    defer { bench.web.stop() }
    var asked: [Int] = []
    for days: Int64 in [0, 1, 2, 3, 4] {
      try await bench.crawl(atMost: .milliseconds(800), now: Self.later(days)) { _ in false }
      asked.append(try await bench.web.paths(of: "127.1.0.1").count { $0 == "/old.xml" })
    }
    #expect(asked.prefix(3).allSatisfy { $0 == 1 } && asked.last == 2, "\(asked)")
  }

  /// The pauses after each of a number of polls, each made when it is due.
  private static func pauses(_ bench: CrawlBench, _ count: Int) async throws -> [Double] {
    var pauses: [Double] = []
    let ledger = bench.ledger
    @Sendable func due() throws -> Timestamp {
      try ledger.sources().first { $0.name == LedgerTests.source }?.nextAt ?? .current()
    }
    for _ in 0..<count {
      let ahead = max(0, try due().milliseconds - Timestamp.current().milliseconds)
      let now: @Sendable () -> Timestamp = { Timestamp(milliseconds: Timestamp.current().milliseconds + ahead) }
      try await bench.crawl(atMost: .seconds(10), now: now) { _ in try due() > now() }
      pauses.append(Double(try due().milliseconds - now().milliseconds) / 60_000)
    }
    return pauses
  }

  /// One with a page younger than a week was asked every 15.0 minutes for ever.
  @Test("A sitemap that brings nothing new is asked less and less often, with jitter")
  func unchanging() async throws {
    let bench = try Self.bench(["127.1.0.1/sitemap.xml": [Self.pages(["http://127.1.0.1:{port}/1"])]])
    defer { bench.web.stop() }
    let pauses = try await Self.pauses(bench, 10)
    let plain = [15.0, 15, 30, 30, 60, 60, 120, 120, 240, 240]
    #expect(zip(pauses, plain).allSatisfy { $0 > $1 * 0.98 && $0 < $1 * 1.051 }, "\(pauses)")
    #expect(Set(zip(pauses, plain).map { ($0 / $1 * 500).rounded() }).count > 3, "no jitter: \(pauses)")
    #expect(try await bench.web.paths(of: "127.1.0.1").count { $0 == "/sitemap.xml" } == 10)
  }

  @Test("So is an index: thirteen polls reach over seven hours")
  func unchangingIndex() async throws {
    let bench = try Self.bench([
      "127.1.0.1/sitemap.xml": [Self.index(["http://127.1.0.1:{port}/part.xml"])],
      "127.1.0.1/part.xml": [Self.pages(["http://127.1.0.1:{port}/1"])],
    ])
    defer { bench.web.stop() }
    let pauses = try await Self.pauses(bench, 13)
    #expect(pauses.reduce(0, +) > 420, "\(pauses)")
  }

  @Test("One that brings a new page each time stays quick, though it has no dates")
  func bringing() async throws {
    let addresses = (1...12).map { "http://127.1.0.1:{port}/\($0)" }
    let answers = (1...12).map { count in
      var answer = Self.pages(Array(addresses.prefix(count)))
      answer.times = 1
      return answer
    }
    let bench = try Self.bench(["127.1.0.1/sitemap.xml": answers])
    defer { bench.web.stop() }
    let pauses = try await Self.pauses(bench, 8)
    #expect(pauses.allSatisfy { $0 < 16 }, "\(pauses)")
  }

  @Test("One of news is asked twice in the mean time between its stories, from the first poll on")
  func news() async throws {
    let entries = (1...40).map { hour in
      "<url><loc>http://127.1.0.1:{port}/\(hour)</loc><n:news><n:publication_date>"
        + "\(Timestamp.current() + .seconds(-3600 * hour))</n:publication_date></n:news></url>"
    }
    let text = "<urlset xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'>\(entries.joined())</urlset>"
    let bench = try Self.bench([
      "127.1.0.1/sitemap.xml": [.init(headers: ["Content-Type": "application/xml"], body: text)]
    ])
    defer { bench.web.stop() }
    let pauses = try await Self.pauses(bench, 2)
    #expect(pauses.allSatisfy { $0 > 29 && $0 < 34 }, "\(pauses)")
  }

  private static func later(_ days: Int64) -> @Sendable () -> Timestamp {
    { Timestamp(milliseconds: Timestamp.current().milliseconds + days * 86_400_000) }
  }
}
