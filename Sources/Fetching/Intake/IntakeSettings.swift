/// How far ahead an import runs, and how much it imports at a time.
public struct IntakeSettings: Hashable, Sendable {
  /// How many items may wait to be sent, over all sources, before no more are taken in.
  public var lookAhead: Int
  /// How many addresses from lists may wait to be fetched before no more are taken in.
  public var frontierLookAhead: Int
  /// How many items are entered in one transaction.
  public var batch: Int
  /// The largest page in bytes; larger ones are skipped and counted.
  public var pageLimit: Int
  /// How long a claim on a source lasts without being renewed.
  public var lease: Duration
  /// How long until a source whose file or folder was missing or unreadable is tried again.
  public var retry: Duration
  /// The publishers' marks that keep a page of a file out; see `PageMarks`.
  public var refusedMarks: Set<String> = []
  /// What publishers' marks call this crawler.
  public var productToken = CrawlSettings().productToken

  /// Creates settings with the defaults.
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
