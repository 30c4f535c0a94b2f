import Logging
import News
import ZeroMQ

/// The fetcher's side of the road: sends the pages that the ledger gives out, and brings the receipts home; one thread.
///
/// The ledger speaks through two closures, called in batches on the feeder's thread. Other threads wake the feeder by
/// ringing the bell when there is something new to send.
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

  /// The most receipts that are settled together.
  static let receiptBatch = 256
  /// The most pages that are asked for at once; they wait in memory until they are sent.
  static let pageBatch = 16
  /// How often `next` is asked while nothing else happens, so that items whose time is over are sent again.
  static let pulse: Duration = .milliseconds(250)

  /// A feeder.
  ///
  /// - Parameters:
  ///   - bell: rung by others when `next` may have something new.
  ///   - settle: takes receipts; an unknown item's, or a second one for an item, are to be expected and ignored.
  ///   - next: gives up to so many pages to be sent now; none where the window is full or nothing is due.
  ///   - held: the items in flight, for the vitals.
  ///   - notices: what is to be shown on the receipts' tap without being any item's end: fetches that failed.
  ///   - strays: the receipts so far that ended nothing, for the vitals.
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

  /// Feeds until the shutdown is requested, then settles the receipts that are there and returns. What is in flight
  /// stays in the ledger.
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

  /// Takes the receipts that are there, and settles them together; how many there were.
  private func takeReceipts(from inbox: inout Inbox<Receipt>, at station: inout Station) throws -> Int {
    var batch: [Envelope<Receipt>] = []
    var taken = 0
    taking: while taken < Self.receiptBatch {
      switch try inbox.next() {
      // What only taps are told comes back here too, since the boundary's consumers are the fetchers.
      case .envelope(let envelope) where envelope.payload.outcome == .failed: break
      case .envelope(let envelope): batch.append(envelope)
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

  /// Sends what can be sent now; how many that were.
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

  /// Ends the journey of a page that no frame can hold.
  private func refuse(_ page: Envelope<Page>, _ error: WireError, at station: inout Station) throws {
    station.warn("too-large") { "\(page.id) (\(page.payload.url)) ends here: \(error)" }
    station.vitals.rejected += 1
    let receipt = station.receipt(of: Journey(page), .rejected, reason: error.description)
    try settle([receipt])
  }
}
