import Fetching
import Launching
import News
import Synchronization
import Testing

@Suite("A crawl is quick over many hosts and polite to each", .timeLimit(.minutes(2)))
struct CrawlRunnerTests {
  /// Crawls paths on a separate server, and returns what the handler got, in order.
  private func crawl(_ paths: [String], hosts: [String] = ["127.0.0.1"], settings: CrawlSettings) async throws
    -> [Result<FetchResponse, FetchError>]
  {
    let server = try LocalServer()
    let results = Mutex<[Result<FetchResponse, FetchError>]>([])
    try await Fetcher.run(settings: FetchSettings(reach: .publicAndLoopback)) { fetcher in
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

  @Test("Two requests to one host are at least the delay apart")
  func delay() async throws {
    let results = try await crawl(
      Array(repeating: "/when", count: 4), settings: CrawlSettings(hostDelay: .milliseconds(100)))
    let times = try #require(try results.map(numbers).max { $0.count < $1.count })
    #expect(times.count == 4)
    // The server notes a request when it comes to it, a little after it was sent.
    #expect(zip(times, times.dropFirst()).allSatisfy { $1 - $0 >= 0.09 })
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

  @Test("By setting, hosts that share an IP address are asked one after the other", arguments: [true, false])
  func sharedAddress(isShared: Bool) async throws {
    let server = try LocalServer()
    defer { server.process.stop() }
    let port = try #require(server.address.split(separator: ":").last)
    let here = try #require(WebURL(server.address)?.ipAddress)
    var settings = CrawlSettings(hostDelay: .zero)
    settings.onePerAddress = isShared
    let counts = Mutex<[Double]>([])
    let fetch = FetchSettings(reach: .publicAndLoopback)
    try await Fetcher.run(settings: fetch, lookup: HostLookup { _ in [here] }) { [settings] fetcher in
      let jobs = (0..<24).map { index in
        let url = "http://host-\(index % 4).example:\(port)/together"
        return CrawlRunner<Int>.Job(request: FetchRequest(url: url), context: index)
      }
      try await CrawlRunner(fetcher: fetcher, settings: settings).run(jobs) { _, result in
        let found = try numbers(result)
        counts.withLock { $0 += found }
      }
    }
    let most = counts.withLock { $0 }
    #expect(most.count == 24)
    #expect(isShared ? most.max() == 1 : (most.max() ?? 0) > 1)
  }

  @Test("Failures are handed over like pages, and every address once")
  func failures() async throws {
    let paths = ["/page", "/film", "/gone", "/truncated-head", "/circle", "/page?2"]
    let results = try await crawl(paths, settings: CrawlSettings(hostDelay: .zero))
    #expect(results.count == 6)
    #expect(results.filter { (try? $0.get()) == nil }.count == 3)
  }

  @Test("A host that says when to come again is left alone until then")
  func retryAfter() async throws {
    let results = try await crawl(
      ["/when", "/busy-briefly", "/when"], settings: CrawlSettings(hostDelay: .zero))
    let times = try numbers(try #require(results.last))
    #expect(times.count == 2)
    #expect(times[1] - times[0] >= 1)
  }

  @Test("An error of the handler ends the crawl")
  func handlerThrows() async throws {
    struct Full: Error {}
    let server = try LocalServer.shared.get().address
    let jobs = (0..<100).map { CrawlRunner<Int>.Job(request: FetchRequest(url: server + "/page?\($0)"), context: $0) }
    let handled = Mutex(0)
    await #expect(throws: Full.self) {
      try await Fetcher.run(settings: FetchSettings(reach: .publicAndLoopback)) { fetcher in
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

  @Test("Each request is told of once before it is made, and not made if refused")
  func begun() async throws {
    let server = try LocalServer.shared.get().address
    let jobs = (0..<60).map { CrawlRunner<Int>.Job(request: FetchRequest(url: server + "/page?\($0)"), context: $0) }
    let waiting = Mutex([jobs])
    let told = Mutex<[[Int]]>([])
    let handled = Mutex<[Int]>([])
    try await Fetcher.run(settings: FetchSettings(reach: .publicAndLoopback)) { fetcher in
      try await CrawlRunner(fetcher: fetcher, settings: CrawlSettings(hostDelay: .zero)).run(
        next: { _ in waiting.withLock { $0.popLast() } },
        begin: { jobs in
          told.withLock { $0.append(jobs.map(\.context)) }
          return jobs.map { !$0.context.isMultiple(of: 3) }
        }, handle: { job, _ in handled.withLock { $0.append(job.context) } })
    }
    let batches = told.withLock { $0 }
    #expect(batches.flatMap { $0 }.sorted() == Array(0..<60))
    #expect(handled.withLock { $0 }.sorted() == (0..<60).filter { !$0.isMultiple(of: 3) })
  }

  @Test("A crawl that must stop finishes what is under way and leaves what waits")
  func stop() async throws {
    let server = try LocalServer.shared.get().address
    let jobs = (0..<100).map { CrawlRunner<Int>.Job(request: FetchRequest(url: server + "/page?\($0)"), context: $0) }
    let waiting = Mutex(jobs[...])
    let handled = Mutex(0)
    try await Fetcher.run(settings: FetchSettings(reach: .publicAndLoopback)) { fetcher in
      try await CrawlRunner(fetcher: fetcher, settings: CrawlSettings(hostDelay: .seconds(600))).run(
        mustStop: { handled.withLock { $0 } >= 1 }, next: { _ in waiting.withLock { $0.popFirst() }.map { [$0] } },
        handle: { _, _ in handled.withLock { $0 += 1 } })
    }
    #expect(handled.withLock { $0 } == 1)
  }

  @Test("A crawl that must stop calls off what takes more than a second, and doesn't hand it over")
  func stopsInTime() async throws {
    let server = try LocalServer()
    defer { server.process.stop() }
    let jobs = [CrawlRunner<Int>.Job(request: FetchRequest(url: server.address + "/silent"), context: 0)]
    let waiting = Mutex(jobs[...])
    let handled = Mutex(0)
    let start = ContinuousClock.now
    try await Fetcher.run(settings: FetchSettings(reach: .publicAndLoopback)) { fetcher in
      try await CrawlRunner(fetcher: fetcher, settings: CrawlSettings()).run(
        mustStop: { start.duration(to: .now) > .milliseconds(300) },
        next: { _ in
          if let job = waiting.withLock({ $0.popFirst() }) { return [job] }
          try await Task.sleep(for: .seconds(30))
          return nil
        }, handle: { _, _ in handled.withLock { $0 += 1 } })
    }
    #expect(start.duration(to: .now) < .seconds(3))
    #expect(handled.withLock { $0 } == 0)
  }

  @Test(
    "Hosts that hang hold up no other, however few requests may run at once: 320 held a good one up for 20 s",
    arguments: [(4, 20), (32, 320)])
  func hanging(concurrency: Int, count: Int) async throws {
    let server = try LocalServer()
    defer { server.process.stop() }
    let port = server.address.split(separator: ":").last ?? ""
    // Each is a separate host: all of 127.0.0.0/8 is this machine. The server hangs until its end.
    let hanging = (0..<count).map { "http://127.1.\($0 / 200).\($0 % 200 + 1):\(port)/silent" }
    let jobs = (hanging + [server.address + "/page"]).map {
      CrawlRunner<String>.Job(request: FetchRequest(url: $0), context: $0)
    }
    let waiting = Mutex(jobs[...])
    let answered = Mutex<Duration?>(nil)
    let start = ContinuousClock.now
    try await Fetcher.run(settings: FetchSettings(reach: .publicAndLoopback)) { fetcher in
      let settings = CrawlSettings(concurrency: concurrency, hostDelay: .zero, roomAfter: .milliseconds(100))
      try await CrawlRunner(fetcher: fetcher, settings: settings).run(
        mustStop: { answered.withLock { $0 } != nil }, next: { _ in waiting.withLock { $0.popFirst() }.map { [$0] } },
        handle: { _, _ in answered.withLock { $0 = start.duration(to: .now) } })
    }
    #expect(try #require(answered.withLock { $0 }) < .seconds(8))
  }

  @Test("A host that was slow last time takes no room from others")
  func knownSlow() async throws {
    let server = try LocalServer()
    defer { server.process.stop() }
    let port = server.address.split(separator: ":").last ?? ""
    let slow = "http://127.1.0.1:\(port)"
    let waiting = Mutex([slow + "/slow-feed", slow + "/silent", server.address + "/page"][...])
    let ended = Mutex<[String]>([])
    let begun = Mutex<[String]>([])
    try await Fetcher.run(settings: FetchSettings(reach: .publicAndLoopback)) { fetcher in
      // The only room is never given up.
      let settings = CrawlSettings(
        concurrency: 1, hostDelay: .zero, roomAfter: .seconds(60), slowAfter: .milliseconds(100),
        pulse: .milliseconds(20))
      try await CrawlRunner<String>(fetcher: fetcher, settings: settings).run(
        mustStop: { ended.withLock { $0.count } == 2 },
        next: { _ in
          // Each once the one before has begun.
          guard begun.withLock({ $0.count }) + waiting.withLock({ $0.count }) == 3 else { return [] }
          guard let url = waiting.withLock({ $0.popFirst() }) else { return [] }
          return [.init(request: FetchRequest(url: url), context: url)]
        },
        begin: { jobs in
          begun.withLock { $0 += jobs.map(\.context) }
          return jobs.map { _ in true }
        }, handle: { job, _ in ended.withLock { $0.append(job.context) } })
    }
    #expect(ended.withLock { $0 } == [slow + "/slow-feed", server.address + "/page"])
  }

  @Test("Hosts that redirect to one host wait for that host's turn")
  func redirectedTogether() async throws {
    let server = try LocalServer()
    defer { server.process.stop() }
    let port = server.address.split(separator: ":").last ?? ""
    let jobs = (1...4).map {
      CrawlRunner<Int>.Job(request: FetchRequest(url: "http://127.1.0.\($0):\(port)/to-when"), context: $0)
    }
    let times = Mutex<[Double]>([])
    try await Fetcher.run(settings: FetchSettings(reach: .publicAndLoopback)) { fetcher in
      try await CrawlRunner(fetcher: fetcher, settings: CrawlSettings(hostDelay: .milliseconds(100))).run(jobs) {
        let found = try numbers($1)
        times.withLock { if found.count > $0.count { $0 = found } }
      }
    }
    let found = times.withLock { $0 }
    #expect(found.count == 4)
    #expect(zip(found, found.dropFirst()).allSatisfy { $1 - $0 > 0.09 })
  }

  @Test("A crawl of nothing ends")
  func nothing() async throws {
    #expect(try await crawl([], settings: CrawlSettings()).isEmpty)
  }
}
