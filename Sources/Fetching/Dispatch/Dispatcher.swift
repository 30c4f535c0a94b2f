import News

/// The fetcher's side of delivery: takes from the ledger what is to be sent, and enters the receipts that come back.
///
/// It belongs to one thread. Both ways it works in batches, because a transaction costs what thirty items cost: a
/// receipt may wait for `receiptDelay` in memory. If the process dies then, the item is sent once more and ends as before.
public struct Dispatcher: ~Copyable {
  private let ledger: Ledger
  private let owner: Owner
  private let window: Window
  private let clock: () -> Timestamp
  private let onDamage: (FileFault) -> Void
  private let onDeath: (Obituary) -> Void
  private var reader: ItemReader
  private var claimed: ArraySlice<Outgoing> = []
  private var receipts: [Answer] = []
  private var firstReceipt: Timestamp?
  private var lastClaim: Timestamp?
  /// Items that ended since the last claim.
  private var freed = 0

  /// Items of this fetcher that are in flight, as far as it knows itself.
  public private(set) var held = 0
  /// Receipts that ended nothing: unknown, forged, or of an item that has its outcome.
  public private(set) var strays = 0

  /// The receipts that are entered together.
  private static let batch = 64
  /// How long a receipt may wait to be entered, and room in the window to be filled, in milliseconds.
  private static let receiptDelay: Int64 = 20

  /// A dispatcher for one owner.
  ///
  /// - Parameters:
  ///   - shelf: where records may be that were taken in just now.
  ///   - clock: the time, passed in so that tests can set it.
  ///   - onDamage: told of each item whose bytes are damaged; it ends as rejected.
  ///   - onDeath: told of each item that is given up.
  public init(
    ledger: Ledger, owner: Owner, window: Window, shelf: PageShelf? = nil, clock: @escaping () -> Timestamp,
    onDamage: @escaping (FileFault) -> Void = { _ in }, onDeath: @escaping (Obituary) -> Void = { _ in }
  ) {
    self.ledger = ledger
    self.owner = owner
    self.window = window
    reader = ItemReader(shelf: shelf)
    self.clock = clock
    self.onDamage = onDamage
    self.onDeath = onDeath
  }

  /// A page to be sent now.
  public struct Shipment: Sendable {
    /// The item.
    public let item: Outgoing
    /// Its page with its bytes.
    public let page: Page
  }

  /// Up to so many pages to be sent now.
  ///
  /// An item whose file is away is tried again later and at last a dead letter; one whose file changed gives way to an
  /// item of the file as it is now; one that can never be a page, such as a damaged record, ends here as rejected.
  public mutating func take(upTo count: Int) throws -> [Shipment] {
    try enterReceipts(isForced: false)
    if claimed.isEmpty, isTimeToClaim {
      claimed = try ledger.claim(within: window, as: owner, at: clock(), onDeath: onDeath)[...]
      // What is sent once more is held already.
      held = claimed.contains { $0.attempt > 1 } ? try ledger.countInFlight(of: owner) : held + claimed.count
      freed = 0
      lastClaim = clock()
    }
    var deliveries: [Shipment] = []
    while deliveries.count < count, let item = claimed.popFirst() {
      do {
        deliveries.append(Shipment(item: item, page: try reader.page(of: item)))
      } catch {
        try answer(error, of: item)
      }
    }
    return deliveries
  }

  /// Enters that an item can't be read.
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
      let receipt = Receipt(
        item: item.id, outcome: .rejected, reason: fault.rejection.description, stage: .fetch, time: clock())
      try settle([Answer(receipt, to: item.attempt)])
    }
  }

  /// Takes receipts in; they are entered in the ledger in batches.
  public mutating func settle(_ receipts: [Answer]) throws {
    if self.receipts.isEmpty, !receipts.isEmpty { firstReceipt = clock() }
    self.receipts += receipts
    try enterReceipts(isForced: false)
  }

  /// Enters the receipts that still wait.
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
