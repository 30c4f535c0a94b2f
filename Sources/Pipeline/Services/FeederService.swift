import Logging
import News
import ZeroMQ

/// The fetcher's end of the pipeline: sends the ledger's pages and receives the receipts, on one thread.
///
/// It talks to the ledger through two closures, called in batches on the feeder's thread. Other threads wake the feeder
/// by ringing the bell when there is something new to send.
public struct FeederService {
  private let instance: Instance
  private let road: Road
  private let pace: Pace
  private let shutdown: Shutdown
  private let logger: Logger
  private let bell: Wakeup
  private let settle: ([Envelope<Receipt>]) throws -> Void
  private let notices: () -> [Envelope<Receipt>]
  private let strays: () -> Int
  private let next: (Int) throws -> [Envelope<Page>]
  private let held: () -> Int

  /// The most receipts settled together.
  static let receiptBatch = 256
  /// The most pages requested from the ledger at once; they wait in memory until they are sent.
  ///
  /// Few, because each may have megabytes.
  static let pageBatch = 16
  /// How often `next` is called even if nothing else happens, so that items that timed out are sent again.
  static let pulse: Duration = .milliseconds(250)

  /// Creates a feeder.
  ///
  /// - Parameters:
  ///   - bell: rung by others when `next` may have something new.
  ///   - settle: takes receipts; it must expect and ignore those for unknown items, and duplicates.
  ///   - next: returns up to that many pages to send now; none if the window is full or nothing is due.
  ///   - held: the items in flight, for the vitals.
  ///   - notices: failed fetches, to be shown on the receipts' tap although they end no item.
  ///   - strays: the number of receipts so far that ended no item, for the vitals.
  public init(
    _ instance: Instance, road: Road, pace: Pace = Pace(), shutdown: Shutdown, logger: Logger, bell: Wakeup,
    settle: @escaping ([Envelope<Receipt>]) throws -> Void, next: @escaping (Int) throws -> [Envelope<Page>],
    held: @escaping () -> Int = { 0 }, notices: @escaping () -> [Envelope<Receipt>] = { [] },
    strays: @escaping () -> Int = { 0 }
  ) {
    self.instance = instance
    self.road = road
    self.pace = pace
    self.shutdown = shutdown
    self.logger = logger
    self.bell = bell
    self.settle = settle
    self.next = next
    self.held = held
    self.notices = notices
    self.strays = strays
  }

  /// Feeds until shutdown is requested, then settles the receipts that have arrived and returns. Items in flight stay
  /// in the ledger.
  public func run() throws {
    var station = try Station(instance, road: road, pace: pace, shutdown: shutdown, logger: logger)
    var receipts = try Inbox<Receipt>(road, in: station.context)
    let pages = try Outbox<Page>(road, in: station.context)
    var maker = ParcelMaker(atMost: road.options.maximumMessageSize)
    var pending: ArraySlice<Envelope<Page>> = []
    station.logger.info("started")
    while !station.isEnding() {
      let begin = WorkClock.now()
      let settled = try takeReceipts(from: &receipts, at: &station)
      if pending.isEmpty { pending = try next(Self.pageBatch)[...] }
      let sent = try send(&pending, to: pages, &maker, at: &station)
      station.vitals.count(busy: begin.elapsed())
      station.vitals.held = held()
      station.vitals.strays = UInt64(clamping: strays())
      for notice in notices() { try station.show(notice) }
      if settled == 0, sent == 0 {
        let writable = pending.isEmpty ? [] : [pages.pollItem]
        let start = ContinuousClock.now
        try station.wait(for: [receipts.pollItem, bell.pollItem] + writable, atMost: Self.pulse)
        if !pending.isEmpty { station.vitals.count(heldBack: start.duration(to: .now)) }
        bell.hear()
      }
      try station.vitals.reportIfDue(at: .now)
    }
    while try !station.isOver() && takeReceipts(from: &receipts, at: &station) > 0 {}
    try station.leave()
  }

  /// Takes the receipts that have arrived and settles them together. Returns how many there were.
  ///
  /// The count includes unreadable ones and notices, so that the loop goes on while anything arrives. An unreadable
  /// receipt is only logged: its item times out and is sent again.
  private func takeReceipts(from inbox: inout Inbox<Receipt>, at station: inout Station) throws -> Int {
    var batch: [Envelope<Receipt>] = []
    var taken = 0
    taking: while taken < Self.receiptBatch {
      switch try inbox.next() {
      // Notices for the tap also come back here, because fetchers consume this boundary.
      case .envelope(let envelope) where envelope.payload.outcome == .failed: break
      case .envelope(let envelope):
        station.logger.trace(
          "took a receipt",
          metadata: [
            "item": "\(envelope.id)", "attempt": .stringConvertible(envelope.attempt),
            "outcome": "\(envelope.payload.outcome.rawValue)",
          ])
        batch.append(envelope)
      case .refusal(let refusal): station.warn("receipt") { "refused a receipt: \(refusal)" }
      case .nothing: break taking
      }
      taken += 1
    }
    station.vitals.received += UInt64(taken)
    station.vitals.rejected += UInt64(batch.count { $0.payload.outcome == .rejected })
    if !batch.isEmpty { try settle(batch) }
    return taken
  }

  /// Sends what can be sent now. Returns how many were sent.
  ///
  /// It stops at the first page that the relay can't take now; that one stays first in `pending`.
  private func send(
    _ pending: inout ArraySlice<Envelope<Page>>, to outbox: borrowing Outbox<Page>, _ maker: inout ParcelMaker,
    at station: inout Station
  ) throws -> Int {
    var sent = 0
    while let envelope = pending.first, try outbox.isReady() {
      do {
        var parcel = try maker.parcel(envelope)
        guard try outbox.send(&parcel) else { break }
        station.vitals.sent += 1
      } catch let error as WireError {
        try refuse(envelope, error, at: &station)
      }
      pending.removeFirst()
      sent += 1
    }
    return sent
  }

  /// Ends the journey of a page that is too large for a frame.
  ///
  /// It settles a receipt of its own making, as no stage will ever see the page.
  private func refuse(_ page: Envelope<Page>, _ error: WireError, at station: inout Station) throws {
    station.warn("too-large") { "\(page.id) (\(page.payload.url)) ends here: \(error)" }
    station.vitals.rejected += 1
    let receipt = station.receipt(of: Journey(page), .rejected, reason: error.description)
    try settle([receipt])
  }
}
