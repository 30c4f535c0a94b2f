import Fetching
import Foundation
import News
import Pipeline
import Settings
import StateFolder
import Storage

/// What `chapar status` shows. The stored members are those of the JSON.
struct StatusReport: Encodable {
  /// Nil with `--books-only`.
  let health: Health?
  /// Empty with `--books-only`, and if no relay was heard.
  let instances: [InstanceReport]
  let books: Books
  /// How much each fetcher may have in flight, by the settings that this command has read.
  let window: FlightWindow
  /// Of all fetchers together.
  let flight: Flight
  /// Bytes free on the state folder's disk.
  let freeDisk: Int?
  /// A few are usual: a receipt that comes after the item was sent again is a duplicate.
  let strayReceipts: Strays
  /// How many sources could not be read at the last try.
  let failingSources: Int
  /// Damage that processes reported.
  let damage: [String]

  /// The books of all sources together, and of each.
  struct Books: Encodable {
    let all: BookReport
    let sources: [BookReport]
  }

  struct FlightWindow: Encodable {
    /// Items, and bytes of their pages: `fetch.window-items` and `fetch.window-bytes`.
    let items: Int
    let bytes: Int
  }

  /// Items waiting for their receipts: how long the oldest has, and the most times that one was sent.
  struct Flight: Encodable {
    /// Since it was last sent; nil if nothing is in flight.
    let oldestSeconds: Double?
    let attempts: Int
  }

  /// Receipts that ended no item, since the ledger began: for an item that had ended, and for one that was not sent.
  struct Strays: Encodable {
    let repeated: Int
    let unknown: Int
  }

  /// Reads the books and judges them.
  ///
  /// - Parameter members: the instances heard; nil for `--books-only`.
  init(ledger: Ledger, settings: Settings, places: Places, members: [Roster.Member]?, damage: DamageLog) throws {
    self.damage = try damage.all().map(\.description) + ledger.missingArchive(at: Archive.file(in: places.archive))
    let damage = self.damage
    let now = Timestamp.current()
    let (total, flight, odd) = try (ledger.total(), ledger.flight(), ledger.oddReceipts())
    instances = (members ?? []).map(InstanceReport.init)
    books = try Books(
      all: BookReport(total, name: "all", frontier: ledger.frontier()),
      sources: ledger.books().map { book in
        try BookReport(book, name: book.source?.rawValue ?? "", frontier: ledger.frontier(of: book.source))
      })
    window = FlightWindow(items: settings[Catalogue.windowItems], bytes: settings[Catalogue.windowBytes].bytes)
    freeDisk = FreeDisk.bytes(at: places.state)
    strayReceipts = Strays(repeated: odd.duplicates, unknown: odd.unknown)
    self.flight = Flight(
      oldestSeconds: flight.oldestSentAt.map { max(0, Double(now.milliseconds - $0.milliseconds) / 1000) },
      attempts: flight.attempts)
    let (all, free) = (books.all, freeDisk)
    let unread = try ledger.unreadSources(at: now).count
    let sources = try ledger.sources().filter { !$0.isRemoved }
    failingSources = sources.count { $0.lastError != nil }
    health = members.map { members in
      Health(
        Signs(
          now: now, members: members,
          books: Signs.Books(
            toFetch: all.toFetch, inFlight: all.inFlight, dead: all.dead, isBalanced: all.isBalanced,
            oldestSentAt: flight.oldestSentAt, attempts: flight.attempts,
            unreadSources: unread, pausedSources: sources.count { !$0.isEnabled }),
          freeDisk: free, damage: damage, longestWait: settings[Catalogue.receiptTimeoutCeiling] * 2))
    }
  }

  /// The damage that processes have reported, at most ten lines; empty if there is none.
  private var damageLines: [Line] {
    guard !damage.isEmpty else { return [] }
    let head = Line("DAMAGE was seen; damage.log keeps it until `chapar check --thorough` finds no more:", .bad)
    let rest: [Line] = damage.count > 10 ? ["  … and \(damage.count - 10) more"] : []
    return [head] + damage.prefix(10).map { "  \($0)" } + rest + [""]
  }

  /// The judgement with its advice, the damage, the instances, the books by source and in all, and what else is to be
  /// said.
  var lines: [Line] {
    var lines: [Line] = []
    if let health {
      lines.append("\(health.state.rawValue, health.state == .healthy ? .good : .bad): \(health.sentence)")
      lines += health.advice.map { "  → \($0)" } + [""] + damageLines
      var table = TextTable(InstanceReport.heads)
      for instance in instances { table.add(instance.row(slowest: health.slowest)) }
      if !instances.isEmpty { lines += table.lines() + [""] }
    } else {
      lines += damageLines
    }
    var table = TextTable(BookReport.heads)
    for book in books.sources { table.add(book.row) }
    table.add(books.all.row)
    return lines + table.lines() + [Line(ending)]
  }

  /// The sentences below the tables, in one line that is wrapped on a terminal.
  private var ending: String {
    var clauses = [
      books.all.isBalanced ? "The books balance." : "THE BOOKS DON'T BALANCE.",
      "Window of each fetcher: \(window.items) items, \(window.bytes / 1_048_576) MiB.",
    ]
    if let oldest = flight.oldestSeconds {
      let attempts = flight.attempts > 1 ? ", one sent \(flight.attempts.times)" : ""
      clauses.append("Oldest in flight: \(Int(min(oldest, 1e12))) s\(attempts).")
    }
    if failingSources > 0 {
      clauses.append(
        "\(failingSources.counted("source")) could not be read at the last try: `chapar sources --failing` says why.")
    }
    if let freeDisk { clauses.append("Free disk: \(freeDisk >> 20) MiB.") }
    if strayReceipts.repeated + strayReceipts.unknown > 0 {
      clauses.append(
        "Receipts that ended nothing: \(strayReceipts.repeated.counted("duplicate")), \(strayReceipts.unknown) for items "
          + "that were not sent, or not that often.")
    }
    return clauses.joined(separator: " ")
  }
}

/// The books of one source, or of all (`all`): fetched = stored + revised + unchanged + filtered + rejected + dead + in
/// flight.
struct BookReport: Encodable {
  let name: String
  /// All items of the source, imported ones included.
  let fetched: Int
  /// In the archive: as new articles, as changed ones (`revised`), and those in which nothing had changed
  /// (`unchanged`).
  let stored: Int
  let revised: Int
  let unchanged: Int
  /// Excluded by one of the operator's rules, or by a removal.
  let filtered: Int
  /// No article, with a reason in each receipt.
  let rejected: Int
  /// Given up without a receipt; `chapar dead` lists them.
  let dead: Int
  /// Sent and not answered, or waiting to be sent.
  let inFlight: Int
  /// Addresses that wait to be fetched or are being fetched, and those that were given up; they are not items.
  let toFetch: Int
  /// Addresses that were given up before there was an item.
  let failedFetches: Int
  /// Whether the sum is right.
  let isBalanced: Bool

  /// The heads of `row`'s columns, which spell the sum.
  static let heads = [
    "SOURCE", "FETCHED", "= STORED", "+ REVISED", "+ UNCHANGED", "+ FILTERED", "+ REJECTED", "+ DEAD", "+ IN FLIGHT",
    "TO FETCH", "FAILED",
  ]

  /// - Parameter frontier: the source's addresses that are not items.
  init(_ book: Book, name: String, frontier: Frontier.Counts) {
    self.name = name
    fetched = book.fetched
    stored = book[.stored]
    revised = book[.revised]
    unchanged = book[.unchanged]
    filtered = book[.filtered]
    rejected = book[.rejected]
    dead = book[.dead]
    inFlight = book.inFlight
    toFetch = frontier.pending + frontier.claimed
    failedFetches = frontier.failed
    isBalanced = book.isBalanced
  }

  /// The cells under `heads`.
  var row: [String] {
    [name]
      + [fetched, stored, revised, unchanged, filtered, rejected, dead, inFlight, toFetch, failedFetches].map {
        String($0)
      }
  }
}
