/// What a process tells of itself each second.
public struct Vitals: Hashable, Sendable, Codable {
  /// The station.
  public var stage: Stage
  /// The instance's name: unique among the running processes.
  public var instance: String
  /// The process id.
  public var processID: Int32
  /// When this was said.
  public var time: Timestamp
  /// When the process started.
  public var startedAt: Timestamp
  /// Messages taken in since the start.
  public var received: UInt64
  /// Messages passed on since the start.
  public var sent: UInt64
  /// Messages rejected since the start.
  public var rejected: UInt64
  /// Items held now: in flight for the fetcher, in hand for a worker.
  public var held: Int
  /// The share of the last second spent at work, 0 to 1.
  public var busy: Double
  /// Work on one message in the last second: the upper bounds of the 50th and 99th percentile, in milliseconds.
  public var latency: Latency
  /// Resident memory in bytes.
  public var residentBytes: Int

  /// Latencies in milliseconds.
  public struct Latency: Hashable, Sendable, Codable {
    /// Half of the messages took at most this.
    public var median: Double
    /// 99 of 100 messages took at most this.
    public var p99: Double

    /// Latencies from their parts.
    public init(median: Double, p99: Double) {
      self.median = median
      self.p99 = p99
    }
  }

  /// Vitals from their parts.
  public init(
    stage: Stage, instance: String, processID: Int32, time: Timestamp, startedAt: Timestamp, received: UInt64,
    sent: UInt64, rejected: UInt64, held: Int, busy: Double, latency: Latency, residentBytes: Int
  ) {
    self.stage = stage
    self.instance = instance
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
}
