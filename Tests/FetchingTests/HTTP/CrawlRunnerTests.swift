import Fetching
import Synchronization
import Testing

@Suite("A crawl is quick over many hosts and polite to each", .timeLimit(.minutes(2)))
struct CrawlRunnerTests {
  /// Crawls paths of a server of its own, and gives what the handler got, in that order.
  private func crawl(_ paths: [String], hosts: [String] = ["127.0.0.1"], settings: CrawlSettings) async throws
    -> [Result<FetchResponse, FetchError>]
  {
    let server = try LocalServer()
    let results = Mutex<[Result<FetchResponse, FetchError>]>([])
    try await Fetcher.run { fetcher in
      let jobs = paths.enumerated().map { index, path in
        let address = server.address.replacing("127.0.0.1", with: hosts[index % hosts.count])
        return CrawlRunner<Int>.Job(request: FetchRequest(url: address + path), context: index)
      }
      try await CrawlRunner(fetcher: fetcher, settings: settings).run(jobs) { _, result in
        results.withLock { $0.append(result) }
      }
    }
    try server.stop()
    return results.withLock { $0 }
  }

  private func numbers(_ result: Result<FetchResponse, FetchError>) throws -> [Double] {
    String(decoding: try result.get().body, as: UTF8.self).split(separator: " ").compactMap { Double($0) }
  }

  @Test("Two requests to one host are apart by the delay")
  func delay() async throws {
    let results = try await crawl(
      Array(repeating: "/when", count: 4), settings: CrawlSettings(hostDelay: .milliseconds(100)))
    let times = try #require(try results.map(numbers).max { $0.count < $1.count })
    #expect(times.count == 4)
    #expect(zip(times, times.dropFirst()).allSatisfy { $1 - $0 >= 0.1 })
  }

  @Test(
    "One host is asked by one request at a time, many hosts together",
    arguments: [["127.0.0.1"], ["127.0.0.1", "localhost"]])
  func concurrency(hosts: [String]) async throws {
    let results = try await crawl(
      Array(repeating: "/together", count: 30), hosts: hosts, settings: CrawlSettings(hostDelay: .zero))
    let counts = try results.flatMap(numbers)
    #expect(counts.count == 30)
    #expect(counts.max() == Double(hosts.count))
  }

  @Test("Failures are handed over like pages, and every address once")
  func failures() async throws {
    let paths = ["/page", "/film", "/gone", "/truncated", "/circle", "/page?2"]
    let results = try await crawl(paths, settings: CrawlSettings(hostDelay: .zero))
    #expect(results.count == 6)
    #expect(results.filter { (try? $0.get()) == nil }.count == 3)
  }

  @Test("A host that says when to come again is left alone until then")
  func retryAfter() async throws {
    let results = try await crawl(
      ["/when", "/busy", "/when"], settings: CrawlSettings(hostDelay: .zero, longestPause: .milliseconds(300)))
    let times = try numbers(try #require(results.last))
    #expect(times.count == 2)
    #expect(times[1] - times[0] >= 0.3)
  }

  @Test("An error of the handler's ends the crawl")
  func handlerThrows() async throws {
    struct Full: Error {}
    let server = try LocalServer.shared.get().address
    let jobs = (0..<100).map { CrawlRunner<Int>.Job(request: FetchRequest(url: server + "/page?\($0)"), context: $0) }
    let handled = Mutex(0)
    await #expect(throws: Full.self) {
      try await Fetcher.run { fetcher in
        try await CrawlRunner(fetcher: fetcher, settings: CrawlSettings(hostDelay: .zero)).run(jobs) { _, _ in
          if handled.withLock({
            $0 += 1; return $0
          }) == 3 {
            throw Full()
          }
        }
      }
    }
    #expect(handled.withLock { $0 } == 3)
  }

  @Test("A crawl that must stop finishes what is under way and leaves what waits")
  func stop() async throws {
    let server = try LocalServer.shared.get().address
    let jobs = (0..<100).map { CrawlRunner<Int>.Job(request: FetchRequest(url: server + "/page?\($0)"), context: $0) }
    let waiting = Mutex(jobs[...])
    let handled = Mutex(0)
    try await Fetcher.run { fetcher in
      try await CrawlRunner(fetcher: fetcher, settings: CrawlSettings(hostDelay: .seconds(600))).run(
        mustStop: { handled.withLock { $0 } >= 1 }, next: { waiting.withLock { $0.popFirst() } },
        handle: { _, _ in handled.withLock { $0 += 1 } })
    }
    #expect(handled.withLock { $0 } == 1)
  }

  @Test("A crawl of nothing ends")
  func nothing() async throws {
    #expect(try await crawl([], settings: CrawlSettings()).isEmpty)
  }
}
