import Fetching
import Foundation
import Launching
import News
import Testing

@Suite(
  "Crawlers killed between a request and its answer", .enabled(if: KillTests.isBuilt, "fetch-victim is not built"),
  .timeLimit(.minutes(2)))
struct DeathTests {
  /// Of each host's six pages the third never answers.
  private static let hosts = (1...4).map { "127.5.0.\($0)" }
  let bench: CrawlBench

  init() throws {
    bench = try CrawlBench(["*/2": [SmallWeb.Answer(wait: 100)]])
    try bench.add(Self.hosts.flatMap { host in (0..<6).map { bench.web.url(host, "/\($0)") } })
  }

  private var hanging: Set<String> { Set(Self.hosts.map { bench.web.url($0, "/2") }) }

  /// Crawls until a condition holds, and kills the crawler.
  private func crawl(until isTime: () async throws -> Bool) async throws {
    let crawler = try ChildProcess(KillTests.program.path, [bench.place.path, "victim", "crawl"], output: .pipe)
    while try await !isTime() { try await Task.sleep(for: .milliseconds(20)) }
    crawler.signal(SIGKILL)
    crawler.wait()
    #expect(try bench.ledger.releaseDead().count == 1)
  }

  private func requests() async throws -> [String] {
    try await bench.web.log().filter { $0.path == "/2" }.map { bench.web.url($0.host, $0.path) }
  }

  /// What the ledger holds back to request it alone: it gives one suspect at a time, before all others.
  private func suspects() throws -> Set<String> {
    var found: Set<String> = []
    while true {
      let tasks = try bench.ledger.dueFetches(limit: 100, as: LedgerTests.two, lease: .seconds(60), at: .current())
      guard let first = tasks.first else { return found }
      found.insert(first.url)
      try bench.ledger.finish(tasks.map { ($0, .unchanged) })
    }
  }

  @Test("The addresses that were asked are suspects, and those that waited or were answered are not")
  func suspectsOfOneDeath() async throws {
    defer { bench.web.stop() }
    try await crawl { try await Set(requests()) == hanging && bench.ledger.frontier().done == 2 * Self.hosts.count }
    #expect(try bench.ledger.frontier().pending == 4 * Self.hosts.count)
    #expect(try suspects() == hanging)
    #expect(try bench.ledger.frontier().done == 6 * Self.hosts.count)
  }

  @Test("A page that kills its crawler three times is set aside, and the least suspect of several is tried first")
  func poison() async throws {
    defer { bench.web.stop() }
    try await crawl { try await Set(requests()) == hanging }
    // From now on each is the only suspect in flight.
    for death in 1...hanging.count {
      #expect(try bench.ledger.frontier().setAside == 0)
      try await crawl { try await requests().count == hanging.count + death }
    }
    #expect(try await Set(requests().suffix(hanging.count)) == hanging)
    try await crawl { try await requests().count == 2 * hanging.count + 1 }
    #expect(try bench.ledger.frontier().setAside == 1)
    let deadly = try await requests().last
    #expect(try bench.ledger.unfetched(.setAside).map(\.url) == [deadly])
    #expect(try suspects().isSuperset(of: hanging.filter { $0 != deadly }))
  }
}
