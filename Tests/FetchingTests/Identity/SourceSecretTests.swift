import Fetching
import Foundation
import News
import Testing

@Suite("Headers for subscribers", .timeLimit(.minutes(1)))
struct SourceSecretTests {
  private func secrets(_ text: String, mode: Int = 0o600) throws -> SourceSecrets {
    let place = try Workplace()
    let file = try place.write("secrets", Array(text.utf8))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
    return try SourceSecrets(file: file)
  }

  @Test("They go to their host for their source's feed and pages, and no further once a redirect has left it")
  func sent() async throws {
    let feed = """
      <rss version='2.0'><channel><title>A</title>
      <item><link>http://127.1.0.1:{port}/own</link></item><item><link>http://127.1.0.2:{port}/other</link></item>
      <item><link>http://127.1.0.1:{port}/round</link></item></channel></rss>
      """
    let bench = try CrawlBench([
      "127.1.0.1/feed": [.init(headers: ["Content-Type": "application/rss+xml"], body: feed)],
      "127.1.0.1/round": [.init(status: 302, headers: ["Location": "http://127.1.0.2:{port}/back"])],
      "127.1.0.2/back": [.init(status: 302, headers: ["Location": "http://127.1.0.1:{port}/end"])],
    ])
    defer { bench.web.stop() }
    try bench.ledger.add(
      LedgerTests.source, kind: .feed, location: bench.web.url("127.1.0.1", "/feed"), at: .current())
    try bench.add([bench.web.url("127.1.0.1", "/listed")])
    var settings = CrawlBench.settings
    settings.secrets = try secrets(
      """
      # mine
      [\(LedgerTests.source)]
      Host: 127.1.0.1
      Cookie: session=hush
      X-Subscriber: 17
      """)
    try await bench.crawl(settings) { $0.count { $0.isItem } == 4 }
    let log = try await bench.web.log()
    let with = Set(log.filter { $0.headers["cookie"] == "session=hush" }.map(\.path))
    #expect(with == ["/feed", "/own", "/round"])
    #expect(Set(log.filter { $0.headers["x-subscriber"] == "17" }.map(\.path)) == with)
    #expect(log.allSatisfy { with.contains($0.path) || $0.headers["cookie"] == nil })
    // Nothing of it is kept.
    let names = try FileManager.default.subpathsOfDirectory(atPath: bench.place.path)
    for name in names {
      guard let data = FileManager.default.contents(atPath: bench.place.path + "/" + name) else { continue }
      #expect(data.firstRange(of: Data("hush".utf8)) == nil, "\(name)")
    }
    #expect(!"\(settings.secrets)".contains("hush"))
  }

  @Test("Beyond private networks they go by https only")
  func clear() async throws {
    let server = try LocalServer.shared.get().address
    let port = try #require(server.split(separator: ":").last)
    let here = try #require(WebURL(server)?.ipAddress)
    let secrets = try secrets("[a]\nHost: news.example\nAuthorization: Bearer hush")
    var request = FetchRequest(url: "http://news.example:\(port)/credentials")
    request.secrets = secrets[SourceName(rawValue: "a")]
    let settings = FetchSettings(reach: .publicAndLoopback)
    let response = try await Fetcher.run(settings: settings, lookup: HostLookup { _ in [here] }) { [request] in
      try await $0.fetch(request)
    }
    #expect(response.body.isEmpty)
    request.url = server + "/credentials"
    request.secrets = try self.secrets("[a]\nHost: 127.0.0.1\nAuthorization: Bearer hush")[SourceName(rawValue: "a")]
    let own = try await Fetcher.run(settings: settings) { [request] in try await $0.fetch(request) }
    #expect(String(decoding: own.body, as: UTF8.self) == "Bearer hush")
  }

  @Test(
    "A file that says something else is refused by its line, without a word of what it holds",
    arguments: [
      ("Cookie: hush", "line 1"), ("[a]\nCookie: hush", "line 2"), ("[a]\nHost: a.example\nhush", "line 3"),
      ("[a]\nHost: a.example\nUser-Agent: Mozilla/5.0 hush", "line 3"), ("[a]\nHost: a.example\nRange: hush", "line 3"),
    ])
  func refused(text: String, place: String) throws {
    let fault = #expect(throws: FileFault.self) { _ = try secrets(text) }
    #expect(fault?.why.contains(place) == true && fault?.description.contains("hush") == false)
  }

  @Test("A file that others can read is refused", arguments: [0o644, 0o640, 0o604])
  func mode(mode: Int) throws {
    let fault = #expect(throws: FileFault.self) { _ = try secrets("[a]\nHost: a.example\nX: y", mode: mode) }
    #expect(fault?.why.contains("chmod 600") == true)
  }
}
