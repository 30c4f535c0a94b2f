import News

/// The fetcher's side of delivery: takes items to send from the ledger, and enters the receipts that come back.
///
/// It belongs to one thread. It works in batches both ways, because a transaction costs as much as thirty items. So a
/// receipt may wait in memory for `receiptDelay`; if the process dies meanwhile, the item is sent once more, with the
/// same result.
public struct Dispatcher: ~Copyable {
  private let ledger: Ledger
  private let owner: Owner
  private let window: Window
  private let clock: () -> Timestamp
  private let onDamage: (FileFault) -> Void
  private let onDeath: (Obituary) -> Void
  private let onRejection: (Obituary) -> Void
  private var reader: ItemReader
  private var claimed: ArraySlice<Outgoing> = []
  private var receipts: [Answer] = []
  private var firstReceipt: Timestamp?
  private var lastClaim: Timestamp?
  /// Items that ended since the last claim.
  private var freed = 0

  /// Items of this fetcher in flight, by its own count.
  public private(set) var held = 0
  /// Receipts that ended no item: unknown, forged, or for an item that already has an outcome.
  public private(set) var strays = 0

  /// How many receipts are entered together.
  private static let batch = 64
  /// How long a receipt may wait to be entered, and the window may have unused room, in milliseconds.
  private static let receiptDelay: Int64 = 20

  /// Creates a dispatcher for one owner.
  ///
  /// - Parameters:
  ///   - shelf: records that were imported just now.
  ///   - token: as for `ItemReader`.
  ///   - clock: the time, passed in so that tests can set it.
  ///   - onDamage: called for each item that is rejected because its bytes are damaged.
  ///   - onDeath: called for each item that is given up.
  ///   - onRejection: called for each item that can never be a page.
  public init(
    ledger: Ledger, owner: Owner, window: Window, shelf: PageShelf? = nil,
    token: String = CrawlSettings().productToken, clock: @escaping () -> Timestamp,
    onDamage: @escaping (FileFault) -> Void = { _ in }, onDeath: @escaping (Obituary) -> Void = { _ in },
    onRejection: @escaping (Obituary) -> Void = { _ in }
  ) {
    self.ledger = ledger
    self.owner = owner
    self.window = window
    reader = ItemReader(shelf: shelf, token: token)
    self.clock = clock
    self.onDamage = onDamage
    self.onDeath = onDeath
    self.onRejection = onRejection
  }

  /// A page to send now.
  public struct Shipment: Sendable {
    /// The item as claimed, with the number of its attempt.
    public let item: Outgoing
    /// Its page with its bytes.
    public let page: Page
  }

  /// Up to `count` pages to send now.
  ///
  /// An item whose file is missing is tried again later, and in the end becomes a dead letter. If the file has changed,
  /// the item is replaced by a new one for the current file. An item that can never be a page, such as a damaged
  /// record or an imported login page, is rejected here.
  public mutating func take(upTo count: Int) throws -> [Shipment] {
    try enterReceipts(isForced: false)
    if claimed.isEmpty, isTimeToClaim {
      claimed = try ledger.claim(within: window, as: owner, at: clock(), onDeath: onDeath)[...]
      // Items that are sent again are already counted.
      held = claimed.contains { $0.attempt > 1 } ? try ledger.countInFlight(of: owner) : held + claimed.count
      freed = 0
      lastClaim = clock()
    }
    var deliveries: [Shipment] = []
    while deliveries.count < count, let item = claimed.popFirst() {
      do {
        let page = try reader.page(of: item)
        // What we fetched was judged when it was fetched.
        if ItemIdentity.isImported(item.id), let wall = Wall.standing(in: page) {
          try reject(item, because: wall.description)
        } else {
          deliveries.append(Shipment(item: item, page: page))
        }
      } catch let error as FileFault {
        try answer(error, of: item)
      }
    }
    return deliveries
  }

  /// Records in the ledger that an item can't be read.
  private mutating func answer(_ fault: FileFault, of item: Outgoing) throws {
    if fault.code == .changed, let new = NewItem(replacing: item) {
      try ledger.replace(item, with: new, at: clock())
      held = max(0, held - 1)
    } else if fault.isTemporary || fault.code == .changed {
      if try ledger.postpone(item, for: fault, at: clock()) {
        onDeath(Obituary(item: item.id, url: item.url, reason: fault.description))
      }
      held = max(0, held - 1)
    } else {
      if fault.code == .damaged {
        onDamage(fault)
        if try ledger.restoreOutcome(of: item, for: fault, at: clock()) {
          held = max(0, held - 1)
          return
        }
      }
      try reject(item, because: fault.rejection.description)
    }
  }

  private mutating func reject(_ item: Outgoing, because reason: String) throws {
    onRejection(Obituary(item: item.id, url: item.url, reason: reason))
    let receipt = Receipt(item: item.id, outcome: .rejected, reason: reason, stage: .fetch, time: clock())
    try settle([Answer(receipt, to: item.attempt)])
  }

  /// Takes receipts in; they are entered in the ledger in batches.
  public mutating func settle(_ receipts: [Answer]) throws {
    if self.receipts.isEmpty, !receipts.isEmpty { firstReceipt = clock() }
    self.receipts += receipts
    try enterReceipts(isForced: false)
  }

  /// Enters the receipts that are still waiting.
  public mutating func finish() throws { try enterReceipts(isForced: true) }

  private var isTimeToClaim: Bool {
    guard let lastClaim else { return true }
    return freed >= Self.batch / 2 || clock().milliseconds - lastClaim.milliseconds >= Self.receiptDelay
  }

  private mutating func enterReceipts(isForced: Bool) throws {
    guard !receipts.isEmpty else { return }
    let isOld = firstReceipt.map { clock().milliseconds - $0.milliseconds >= Self.receiptDelay } ?? true
    guard isForced || isOld || receipts.count >= Self.batch else { return }
    let settlement = try ledger.settle(receipts, at: clock())
    receipts.removeAll(keepingCapacity: true)
    firstReceipt = nil
    freed += settlement.settled
    strays += settlement.unknown + settlement.duplicates
    held = max(0, held - settlement.settled)
  }
}
