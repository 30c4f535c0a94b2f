/// How far ahead an import runs, and how much it takes in at a time.
public struct IntakeSettings: Hashable, Sendable {
  /// How many items may wait to be sent, over all sources, before no more are taken in.
  public var lookAhead: Int
  /// How many addresses from lists may wait to be fetched before no more are taken in.
  public var frontierLookAhead: Int
  /// How many items are entered in one transaction.
  public var batch: Int
  /// The largest page in bytes; larger ones are skipped and counted.
  public var pageLimit: Int
  /// How long a source is held without a sign of life.
  public var lease: Duration
  /// How long until a source is tried again whose file or folder was missing or could not be read.
  public var retry: Duration

  /// Settings with the defaults.
  public init(
    lookAhead: Int = 256, frontierLookAhead: Int = 20_000, batch: Int = 64, pageLimit: Int = 32 << 20,
    lease: Duration = .seconds(60), retry: Duration = .seconds(30)
  ) {
    self.lookAhead = lookAhead
    self.frontierLookAhead = frontierLookAhead
    self.batch = max(1, batch)
    self.pageLimit = pageLimit
    self.lease = lease
    self.retry = retry
  }
}
