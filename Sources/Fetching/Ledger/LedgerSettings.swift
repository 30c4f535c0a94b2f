import News

/// How the ledger sends, waits and gives up.
public struct LedgerSettings: Hashable, Sendable {
  /// What a committed row survives: the death of a process, or a power cut.
  public var durability: Durability
  /// How many times an item is sent before it becomes a dead letter.
  public var maximumAttempts: Int
  /// The attempt from which an item is suspected of killing its workers.
  public var suspectAttempt: Int
  /// How many suspects may be in flight at once, over all fetchers.
  public var maximumSuspects: Int
  /// How long to wait for a receipt.
  public var patience: Patience
  /// The longest claim on a source or address without a sign of life.
  public var longestLease: Duration { .seconds(120) }
  /// How long an item whose file can't be read waits before it is tried once more.
  public var faultPause: Duration

  /// Creates settings; with the defaults, a page that kills each worker is given up after eight deaths at most.
  public init(
    durability: Durability = .process, maximumAttempts: Int = 8, suspectAttempt: Int = 3,
    maximumSuspects: Int = 4,
    patience: Patience = Patience(), faultPause: Duration = .seconds(30)
  ) {
    precondition(maximumAttempts > 0 && suspectAttempt > 1, "an item needs an attempt, and the first is no suspect")
    self.durability = durability
    self.maximumAttempts = maximumAttempts
    self.suspectAttempt = min(suspectAttempt, max(2, maximumAttempts))
    self.maximumSuspects = max(1, maximumSuspects)
    self.patience = patience
    self.faultPause = faultPause
  }
}
