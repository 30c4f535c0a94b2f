/// What a process reports about itself each second.
public struct Vitals: Hashable, Sendable, Codable {
  /// The stage that the process works for.
  public var stage: Stage
  /// The instance's name: unique among the running processes.
  public var instance: String
  /// The machine's name.
  public var host: String
  /// The release of the program, such as `0.1.0`.
  public var version: String
  /// The system's id of the process.
  public var processID: Int32
  /// When this was reported, by the machine's own clock.
  public var time: Timestamp
  /// When the process started.
  public var startedAt: Timestamp
  /// Messages taken in since the start.
  public var received: UInt64
  /// Messages passed on since the start.
  public var sent: UInt64
  /// Messages rejected since the start.
  public var rejected: UInt64
  /// Receipts since the start that ended no item: unknown, forged, or for an item that already has an outcome.
  public var strays: UInt64 = 0
  /// Items held now: in flight for the fetcher, in hand for a worker.
  public var held: Int
  /// The share of the time since the last vitals spent at work, 0 to 1: on a processor, or waiting for the disk.
  ///
  /// Measured for the working thread; for a relay, which has several, for the process, and at most 1.
  public var busy: Double
  /// The part of `busy` spent waiting for the disk, or for anything else but a processor.
  public var disk: Double = 0
  /// The share spent waiting for a processor that was in use.
  public var ready: Double = 0
  /// The share spent waiting for the next stage to take finished work.
  public var heldBack: Double = 0
  /// How long work on one message took, since the last vitals.
  public var latency: Latency
  /// Resident memory in bytes.
  public var residentBytes: Int
  /// Whether the process is exiting on request, so that these are its last vitals.
  public var hasEnded = false
  /// The units of the numbers, for readers of a tap.
  public var units = Units()

  /// Latencies in milliseconds: the upper bounds of percentiles.
  public struct Latency: Hashable, Sendable, Codable {
    /// Half of the messages took at most this.
    public var median: Double
    /// 99 of 100 messages took at most this.
    public var p99: Double

    /// Creates latencies from their parts.
    public init(median: Double, p99: Double) {
      self.median = median
      self.p99 = p99
    }
  }

  /// The units of the vitals' numbers, in words.
  public struct Units: Hashable, Sendable, Codable {
    /// The unit of `received`, `sent`, `rejected` and `strays`.
    public var counts = "messages since startedAt"
    /// The unit of `busy`, `disk`, `ready` and `heldBack`.
    public var shares = "0 to 1 of the time since the previous vitals"
    /// The unit of `median` and `p99` in `latency`.
    public var latency = "milliseconds"
    /// The unit of `residentBytes`.
    public var memory = "bytes"

    /// The units that this release uses.
    public init() {}
  }

  /// Creates vitals from their parts.
  public init(
    stage: Stage, instance: String, host: String = "", version: String = "", processID: Int32, time: Timestamp,
    startedAt: Timestamp, received: UInt64, sent: UInt64, rejected: UInt64, held: Int, busy: Double, latency: Latency,
    residentBytes: Int
  ) {
    self.stage = stage
    self.instance = instance
    self.host = host
    self.version = version
    self.processID = processID
    self.time = time
    self.startedAt = startedAt
    self.received = received
    self.sent = sent
    self.rejected = rejected
    self.held = held
    self.busy = busy
    self.latency = latency
    self.residentBytes = residentBytes
  }

  /// The share of the time that the work needed, whether or not it got a processor: the slowest stage has the most.
  public var demand: Double { min(1, busy + ready) }
}
