import Dispatch
import Fetching
import News
import Synchronization
import Testing

@Suite("A silent name server costs only its own names", .timeLimit(.minutes(1)))
struct HostLookupTests {
  /// Blocks for names that begin with `silent` until it is opened; all others are on this machine.
  private final class Resolver: Sendable {
    let here: IPAddress
    private let gate = DispatchSemaphore(value: 0)
    private let asked = Mutex<[String: Int]>([:])

    init() throws { here = try #require(IPAddress(bytes: [127, 0, 0, 1])) }

    func count(_ name: String) -> Int { asked.withLock { $0[name, default: 0] } }
    var silentNames: Int { asked.withLock { $0.keys.count { $0.hasPrefix("silent") } } }

    func resolve(_ name: String) -> Result<[IPAddress], HostLookup.Silence> {
      asked.withLock { $0[name, default: 0] += 1 }
      guard name.hasPrefix("silent") else { return .success([here]) }
      gate.wait()
      return .failure(.noAnswer)
    }

    /// Lets this many silent lookups end.
    func open(_ count: Int) { for _ in 0..<count { gate.signal() } }
  }

  private func silence(_ lookup: HostLookup, _ name: String) async -> HostLookup.Silence? {
    do throws(HostLookup.Silence) {
      _ = try await lookup.addresses(name)
      return nil
    } catch {
      return error
    }
  }

  @Test("However many names are silent, those that answered before are looked up at once: 100 dead names stopped all")
  func manySilent() async throws {
    let resolver = try Resolver()
    defer { resolver.open(2) }
    let lookup = HostLookup.blocking(shares: LookupShares(answered: 1, new: 2, silent: 1), limit: .milliseconds(500)) {
      resolver.resolve($0)
    }
    #expect(try await lookup.addresses("good") == [resolver.here])
    let silences = await withTaskGroup(of: HostLookup.Silence?.self) { group in
      for index in 0..<100 { group.addTask { await silence(lookup, "silent-\(index)") } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(silences.count { $0 == .noAnswer } == 2, "those that were asked")
    #expect(silences.count { $0 == .notAsked } == 98, "those that got no thread are told so")
    // The two threads are still held.
    #expect(resolver.silentNames == 2)
    #expect(try await lookup.addresses("good") == [resolver.here])
  }

  @Test("A name that was silent leaves the threads of new names alone from then on")
  func silentAgain() async throws {
    let resolver = try Resolver()
    let lookup = HostLookup.blocking(shares: LookupShares(answered: 1, new: 1, silent: 1), limit: .milliseconds(500)) {
      resolver.resolve($0)
    }
    #expect(await silence(lookup, "silent") == .noAnswer)
    #expect(await silence(lookup, "fresh") == .notAsked)
    resolver.open(1)
    defer { resolver.open(1) }
    // It may take a moment until its first lookup has ended.
    while resolver.count("silent") < 2 { #expect(await silence(lookup, "silent") == .noAnswer) }
    #expect(try await lookup.addresses("fresh") == [resolver.here])
  }

  @Test("A name holds one thread, however many ask for it")
  func oneThread() async throws {
    let resolver = try Resolver()
    defer { resolver.open(1) }
    let lookup = HostLookup.blocking(limit: .milliseconds(300)) { resolver.resolve($0) }
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<20 { group.addTask { #expect(await silence(lookup, "silent") == .noAnswer) } }
    }
    // Its thread is still held, so nobody waits for it.
    #expect(await silence(lookup, "silent") == .noAnswer)
    #expect(resolver.count("silent") == 1)
  }

  @Test("A caller that is cancelled does not wait")
  func cancelled() async throws {
    let resolver = try Resolver()
    defer { resolver.open(1) }
    let lookup = HostLookup.blocking(limit: .seconds(600)) { resolver.resolve($0) }
    await withTaskGroup(of: Void.self) { group in
      group.addTask { _ = await silence(lookup, "silent") }
      while resolver.count("silent") == 0 { await Task.yield() }
      group.cancelAll()
    }
  }

  @Test(
    "A name server that does not answer is told apart from a name that does not exist",
    arguments: [
      (HostLookup.Silence.noAnswer, FetchError.Code.unresolved, "the name server did not answer for paper.example"),
      (.notAsked, .postponed, "too many other names were being looked up"),
      (nil, .noHost, "there is no host named paper.example"),
    ] as [(HostLookup.Silence?, FetchError.Code, String)])
  func words(silence: HostLookup.Silence?, code: FetchError.Code, reason: String) async throws {
    let lookup = HostLookup { _ throws(HostLookup.Silence) in
      if let silence { throw silence }
      return []
    }
    let error = await #expect(throws: FetchError.self) {
      try await Fetcher.run(lookup: lookup) { _ = try await $0.fetch(FetchRequest(url: "http://paper.example/")) }
    }
    #expect(error?.code == code)
    #expect(error?.reason == reason)
    #expect(error?.isRetryable == true)
    #expect((error?.until == nil) == (silence == nil))
  }

  @Test("A name that was just silent is not looked up for the next page of its site")
  func remembered() async throws {
    let lookups = Mutex(0)
    let lookup = HostLookup { _ throws(HostLookup.Silence) in
      lookups.withLock { $0 += 1 }
      throw .noAnswer
    }
    try await Fetcher.run(lookup: lookup) { fetcher in
      for page in 1...3 {
        let request = FetchRequest(url: "http://paper.example/\(page)")
        let error = await #expect(throws: FetchError.self) { _ = try await fetcher.fetch(request) }
        #expect(error?.code == .unresolved)
      }
    }
    #expect(lookups.withLock { $0 } == 1)
  }

  @Test(
    "A name that could not be looked up is no failure of the feed, whose interval stays as it is",
    arguments: [(HostLookup.Silence.noAnswer, 900), (.notAsked, 60)] as [(HostLookup.Silence, Int64)])
  func feed(silence: HostLookup.Silence, pause: Int64) async throws {
    let bench = try CrawlBench([:])
    defer { bench.web.stop() }
    try bench.ledger.add(LedgerTests.source, kind: .feed, location: "http://paper.example/feed", at: .current())
    let lookup = HostLookup { _ throws(HostLookup.Silence) in throw silence }
    let start = Timestamp.current()
    try await bench.crawl(lookup: lookup) { !$0.isEmpty }
    let source = try #require(try bench.ledger.sources().first)
    let state = PollState(cursor: source.cursor)
    #expect(state.failures == 0 && state.interval == nil)
    let rest = source.nextAt.milliseconds - start.milliseconds
    #expect(rest >= pause * 1000 && rest < (pause + 30) * 1000)
    #expect(source.lastError?.contains("name") == true)
    #expect(try await bench.web.log().isEmpty)
  }
}
