import Fetching
import Foundation
import Launching
import News
import Synchronization
import Testing

/// Checks SQLite's plans for every statement that a crawl and the operator's commands run. With 100,000 waiting addresses,
/// which were sorted for each look, no feed was polled any more.
@Suite("Every query on the ledger is by an index", .timeLimit(.minutes(1)))
struct QueryPlanTests {
  /// Statements that read whole tables on purpose.
  private static let whole = [
    "LEFT JOIN item ON item.source = source.id",  // the books counted anew by `chapar check`
    "SELECT state, count(*) FROM frontier GROUP BY state",  // counted by the index on state
    "GROUP BY reason",  // the reasons of one state, by the index on state
    "SELECT name, pace, seenAt FROM host ORDER BY",  // the hosts of `chapar hosts`, some thousands
    "SELECT source FROM story WHERE page",  // the feeds with an entry of one page, for `chapar why`
    "frontierByAddress", "CREATE ", "PRAGMA", "SELECT seq, url FROM",  // migrations
  ]
  /// Tables that grow with the years; sources are some thousands.
  private static let large = ["item", "frontier", "story", "feedText", "robots", "host", "label"]

  @Test("No statement scans a table that grows")
  func plans() async throws {
    let place = try Workplace()
    let statements = Mutex<Set<String>>([])
    let ledger = try Ledger(folder: place.path, trace: { sql in statements.withLock { _ = $0.insert(sql) } })
    try await Self.use(ledger)
    try Self.send(from: ledger, in: place)
    let run = Set(statements.withLock { $0 }.map(WrittenStatements.plain))
    #expect(run.count > 40)
    let written = try WrittenStatements().all
    #expect(written.count > 100)
    for pieces in written where pieces.count > 1 {
      #expect(run.contains { WrittenStatements.isRun(pieces, as: $0) }, "not run here: \(pieces)")
    }
    // What was run with more behind it is only a statement's beginning.
    let whole = written.filter { $0.count == 1 }.joined().filter { sql in
      !run.contains { $0.hasPrefix(sql) && $0 != sql }
    }
    let all = run.union(whole)
    for sql in all where !Self.whole.contains(where: sql.contains) { try Self.check(sql, in: ledger.path) }
  }

  private static func check(_ sql: String, in file: String) throws {
    guard ["SELECT", "UPDATE", "DELETE"].contains(where: sql.hasPrefix) else { return }
    let plan = try Command("sqlite3", [file, "EXPLAIN QUERY PLAN \(sql)"])
    #expect(plan.status == 0, "\(sql): \(plan.errors)")
    // Many addresses may wait: they are neither read one by one nor sorted for each look.
    let isClaim = sql.contains("state = 0") && sql.contains("LIMIT") && sql.contains("FROM frontier")
    #expect(!sql.contains("nextAt <= ?") || plan.output.contains("nextAt<"), "\(plan.output) in \(sql)")
    #expect(!isClaim || !plan.output.contains("TEMP B-TREE FOR ORDER BY"), "\(plan.output) in \(sql)")
    for line in plan.output.split(separator: "\n") {
      guard let scan = line.range(of: "SCAN ") else { continue }
      let words = line[scan.upperBound...].split(separator: " ")
      let isPartial = line.contains("USING") && sql.contains("ORDER BY") && sql.contains("LIMIT")
      #expect(!Self.large.contains(String(words.first ?? "")) || isPartial, "\(line) in \(sql)")
    }
  }

  /// Runs what a crawl and an operator's looks run.
  private static func use(_ ledger: Ledger) async throws {
    let (one, now) = (LedgerTests.one, Workplace.start)
    let names = ["a", "b"].map(SourceName.init(rawValue:))
    for name in names { try ledger.add(name, kind: .feed, location: "https://\(name).example/feed", at: now) }
    _ = try ledger.claimSource(of: [.feed], as: one, lease: .seconds(60), at: now)
    let pages = (0..<5).map { Frontier.Candidate(url: "https://a.example/\($0)", guid: "\($0)", text: "<p>\($0)") }
    try ledger.enqueue(pages, from: names[0], at: now)
    let due = try ledger.dueFetches(limit: 4, as: one, lease: .seconds(60), at: now)
    let mark = try ledger.signIn(one)
    _ = try await ledger.begin(due, as: mark)
    try ledger.finish([
      (due[0], .failed(error: "x")), (due[1], .unchanged), (due[2], .retry(at: Workplace.later(9), error: "y")),
    ])
    try ledger.prolongFetches(of: one, lease: .seconds(60), at: now)
    try ledger.release(names[0], as: one, cursor: nil, nextAt: now)
    _ = try ledger.claim(within: Window(items: 10, bytes: 1 << 20), as: one, at: now)
    try ledger.setEnabled(false, source: names[0])
    try ledger.setEnabled(true, source: names[0])
    try ledger.releaseFetches(of: one)
    try ledger.label(names, "politics")
    _ = try ledger.names(of: .labelled("politics"))
    try ledger.pollNow(names, at: now)
    try ledger.setInterval(.seconds(600), of: names, at: now)
    for isEnabled in [false, true] { try ledger.setEnabled(isEnabled, source: names[1]) }
    _ = try (ledger.hosts(), ledger.hosts("a.example"), ledger.story(of: "https://a.example/1"))
    for standing in [nil, .toFetch, .failed, .setAside] as [UnfetchedAddress.Standing?] {
      _ = try (ledger.unfetched(standing), ledger.unfetched(standing, of: names[0]))
      _ = try ledger.unfetched(standing, url: "https://a.example/1")
    }
    for state in ItemState.allCases { _ = try (ledger.traces(in: state), ledger.traces(in: state, of: names[0])) }
    _ = try (ledger.traces(ofPage: "https://a.example/1"), ledger.lastItems(of: names[0]), ledger.lastRefused())
    _ = try (ledger.unfetchedCounts(), ledger.someGivenUp(), ledger.frontier(of: names[0]), ledger.frontier())
    // Nothing is due at the earlier time, so that what rests is counted.
    _ = try (ledger.outstanding(at: now), ledger.outstanding(at: Workplace.later(-1)), ledger.unreadSources(at: now))
    _ = try (ledger.troubled(atAddress: "https://a.example/1"), ledger.lastFetch(of: names[0]), ledger.flight())
    for source in try ledger.sources() { _ = try ledger.storiesADay(of: source, at: now) }
    _ = try (ledger.lastPlace(in: "x.warc"), ledger.sources(), ledger.labels(), ledger.books(), ledger.deadLetters())
    _ = try (ledger.skips(of: names[0]), ledger.oddReceipts(), ledger.items(beginningWith: "ab12"))
    try ledger.retrySetAside(of: names[0], at: now)
    try ledger.retrySetAside(at: now)
    try ledger.remove(names[1], at: now)
  }

  /// Runs what sends items, waits for their receipts, sends them again and tidies the journal.
  private static func send(from ledger: Ledger, in place: Workplace) throws {
    let source = SourceName(rawValue: "a")
    let segment = try place.write("journal/chapar-1.warc", [1])
    var items = (0..<9).map { LedgerTests.item($0) }
    items[0] = NewItem(
      id: items[0].id, url: items[0].url,
      pointer: Pointer(form: .record, file: segment, place: WARCPlace(offset: 0, inner: 1), length: 1),
      fetchedAt: Workplace.start)
    _ = try ledger.enter(items, from: source)
    let window = Window(items: 10, bytes: 1 << 20)
    _ = try ledger.claim(within: window, as: LedgerTests.one, at: Workplace.start)
    _ = try ledger.settle(items[..<4].map { LedgerTests.receipt($0.id) }, at: Workplace.later(1))
    _ = try JournalKeeping(size: 0).sweep(place.path + "/journal", ledger, at: Workplace.later(1e10))
    for round in 1...12 {
      _ = try ledger.claim(within: window, as: LedgerTests.two, at: Workplace.later(Double(round) * 1e6))
    }
    let kept = try ledger.kept(of: source, limit: 10).map(\.id)
    #expect(!kept.isEmpty)
    try ledger.resend(kept)
    for letter in try ledger.deadLetters(of: source) { _ = try ledger.deadLetter(letter.id) }
    try ledger.retryDeadLetters()
  }
}
