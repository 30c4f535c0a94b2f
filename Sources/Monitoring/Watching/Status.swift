import Fetching
import News
import Pipeline
import Settings
import StateFolder
import Storage

/// The pipeline at one moment, as the operator's page and `/api/status` show it. Its members are those of the API:
/// `openapi.json` describes them.
struct Status: Encodable, Sendable {
  let time: Timestamp
  /// When the monitor began to listen; its own counts begin then.
  let since: Timestamp
  let health: Health
  /// Of all sources together.
  let books: BookLine
  let sources: [BookLine]
  /// All stages, also without an instance, in the order of the flow.
  let road: [StageBox]
  /// Bytes free on the disk of the state directory.
  let freeDisk: Int?

  /// Judges the pipeline by what the taps and the ledger say, as `chapar status` does: see `Health`.
  ///
  /// - Parameters:
  ///   - members: the instances heard, silent ones included.
  ///   - waiting: how many items each stage has before it; the fetcher's are in the books.
  init(
    _ sight: LedgerSight, _ members: [Roster.Member], waiting: [Stage: Int], since: Timestamp, now: Timestamp
  ) {
    time = now
    self.since = since
    freeDisk = sight.freeDisk
    books = sight.books
    sources = sight.sources
    let health = Health(
      Signs(
        now: now, members: members,
        books: Signs.Books(
          toFetch: sight.books.toFetch, inFlight: sight.books.inFlight, dead: sight.books.dead,
          isBalanced: sight.books.difference == 0, oldestSentAt: sight.oldestSentAt, attempts: sight.attempts,
          unreadSources: sight.unreadSources, pausedSources: sight.pausedSources),
        freeDisk: sight.freeDisk, damage: sight.damage, longestWait: sight.longestWait))
    self.health = health
    road = Stage.allCases.map { stage in
      StageBox(
        stage, members.filter { $0.vitals.stage == stage }, isSlowest: health.slowest == stage,
        waiting: stage == .fetch ? sight.books.toFetch : waiting[stage])
    }
  }
}

/// The ledger's part of a status.
struct LedgerSight: Sendable {
  var books = BookLine(name: "all")
  var sources: [BookLine] = []
  /// When the item that has waited longest for its receipt was sent; nil if nothing is in flight.
  var oldestSentAt: Timestamp?
  /// The most times that an item in flight was sent: more than one means that a receipt is late.
  var attempts = 0
  /// Sources that were never read.
  var unreadSources = 0
  /// Sources that are not read until an operator resumes them, or for now.
  var pausedSources = 0
  var freeDisk: Int?
  /// Damage that processes reported, one line each.
  var damage: [String] = []
  /// How long an item may wait for its receipt before it counts as trouble.
  var longestWait: Duration = .seconds(600)

  /// Reads it. The disk is asked too, and the file of damage.
  ///
  /// - Throws: `LedgerError`, and an error of Foundation if the file of damage can't be read.
  init(_ ledger: Ledger, places: Places) throws {
    let folder = places.state
    let unfetched = try ledger.unfetchedCounts()
    sources = try ledger.books().map { book in
      BookLine(book, unfetched: unfetched[book.source ?? SourceName(rawValue: "")] ?? UnfetchedCounts())
    }
    books = BookLine(name: "all", summing: sources)
    let flight = try ledger.flight()
    oldestSentAt = flight.oldestSentAt
    attempts = flight.attempts
    unreadSources = try ledger.unreadSources(at: .current()).count
    pausedSources = try ledger.sources().count { !$0.isEnabled && !$0.isRemoved }
    freeDisk = FreeDisk.bytes(at: folder)
    damage =
      try DamageLog(in: folder).all().map(\.description) + ledger.missingArchive(at: Archive.file(in: places.archive))
  }

  /// For a state directory without a ledger: nothing was added yet.
  init(emptyIn folder: String) { freeDisk = FreeDisk.bytes(at: folder) }
}

/// The books of one source or of all, in items: fetched = stored + revised + unchanged + filtered + rejected + dead +
/// in flight + `difference`.
struct BookLine: Encodable, Sendable {
  /// The source's name; `all` for the sum.
  var name: String
  var fetched = 0
  var stored = 0
  var revised = 0
  var unchanged = 0
  var filtered = 0
  var rejected = 0
  var dead = 0
  var inFlight = 0
  /// Not 0 if the books don't balance: a fault of the ledger or of the program.
  var difference = 0
  /// Addresses waiting to be fetched, which are not items yet.
  var toFetch = 0
  /// Addresses that were given up, for which there is no item either.
  var failed = 0

  /// Creates a line with no items.
  init(name: String) { self.name = name }

  /// The line of a source.
  init(_ book: Book, unfetched: UnfetchedCounts) {
    name = book.source?.rawValue ?? ""
    fetched = book.fetched
    stored = book[.stored]
    revised = book[.revised]
    unchanged = book[.unchanged]
    filtered = book[.filtered]
    rejected = book[.rejected]
    dead = book[.dead]
    inFlight = book.inFlight
    difference = fetched - stored - revised - unchanged - filtered - rejected - dead - inFlight
    toFetch = unfetched.waiting
    failed = unfetched.givenUp
  }

  /// The sum of lines. Its `difference` is the sum of their sizes and not of the differences.
  init(name: String, summing lines: [BookLine]) {
    self.init(name: name)
    for line in lines {
      for field in Self.counts { self[keyPath: field] += line[keyPath: field] }
      // A surplus in one source and a deficit in another are two errors, not none.
      difference += abs(line.difference)
    }
  }

  /// The counts that can be summed; the difference can't.
  private static var counts: [WritableKeyPath<BookLine, Int>] {
    [
      \.fetched, \.stored, \.revised, \.unchanged, \.filtered, \.rejected, \.dead, \.inFlight, \.toFetch, \.failed,
    ]
  }
}

/// One stage with its instances. The rates and shares are of those that run; `instances` has also those that fell
/// silent or ended within ten minutes.
struct StageBox: Encodable, Sendable {
  let stage: Stage
  let instances: [InstanceLine]
  /// Whether it holds up the others: `Health.slowest`.
  let isSlowest: Bool
  /// Messages a second, of all running instances.
  let receivedPerSecond: Double
  let sentPerSecond: Double
  /// The mean share of time that running instances are busy, 0 to 1: on a processor, ready for one, or waiting for the
  /// disk. The stage with the highest is the slowest.
  let busy: Double
  /// The part of `busy` that they spend waiting for a processor, 0 to 1.
  let ready: Double
  /// How long work on one message takes, in milliseconds: the worst of the running instances.
  let median: Double
  let p99: Double
  /// Of the running instances together.
  let residentBytes: Int
  /// Messages held by the running instances.
  let held: Int
  /// Items waiting for the stage or being processed by it; for the fetcher, addresses to fetch; nil for the relay,
  /// which keeps nothing.
  let waiting: Int?

  /// One instance. Its rates are messages a second, 0 unless it runs.
  struct InstanceLine: Encodable, Sendable {
    let vitals: Vitals
    let condition: Roster.Member.Condition
    /// Since its last vitals, which come every second.
    let silentSeconds: Double
    let receivedPerSecond: Double
    let sentPerSecond: Double
  }

  /// Sums up instances. Sums of bytes and messages may overflow without ending the program: vitals may be forged.
  init(_ stage: Stage, _ members: [Roster.Member], isSlowest: Bool, waiting: Int?) {
    self.waiting = waiting
    self.stage = stage
    self.isSlowest = isSlowest
    instances = members.map {
      InstanceLine(
        vitals: $0.vitals, condition: $0.condition, silentSeconds: $0.silence / .seconds(1),
        receivedPerSecond: $0.receivedPerSecond, sentPerSecond: $0.sentPerSecond)
    }
    let running = members.filter { $0.condition == .running }
    receivedPerSecond = running.map(\.receivedPerSecond).reduce(0, +)
    sentPerSecond = running.map(\.sentPerSecond).reduce(0, +)
    busy = running.map(\.vitals.demand).reduce(0, +) / Double(max(1, running.count))
    ready = running.map(\.vitals.ready).reduce(0, +) / Double(max(1, running.count))
    median = running.map(\.vitals.latency.median).max() ?? 0
    p99 = running.map(\.vitals.latency.p99).max() ?? 0
    residentBytes = running.map(\.vitals.residentBytes).reduce(0) { $0.addingReportingOverflow($1).partialValue }
    held = running.map(\.vitals.held).reduce(0) { $0.addingReportingOverflow($1).partialValue }
  }

  /// The number of running instances, neither silent nor ended.
  var running: Int { instances.filter { $0.condition == .running }.count }
}
