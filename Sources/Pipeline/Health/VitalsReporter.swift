import Glibc
import News
import Settings
import ZeroMQ

/// Counts what a process does, and reports it each second on the vitals boundary.
///
/// The process's loop calls it, so a loop that is stuck in its work reports late, as it should.
struct VitalsReporter: ~Copyable {
  /// Messages received since the start.
  var received: UInt64 = 0
  /// Messages passed on since the start.
  var sent: UInt64 = 0
  /// Messages rejected since the start.
  var rejected: UInt64 = 0
  /// Receipts since the start that ended no item.
  var strays: UInt64 = 0
  /// Items held now.
  var held = 0

  private let instance: Instance
  private let outbox: Outbox<Vitals>
  private let memory = ResidentMemory()
  private let startedAt: Timestamp
  private let host = HostName.current
  private var latencies = LatencyHistogram()
  private var shares: TimeShares
  private var nextReport: ContinuousClock.Instant

  /// How often vitals are sent.
  static let interval: Duration = .seconds(1)

  /// Create it on the thread to be measured, if the scope is `thread`.
  init(
    _ instance: Instance, road: Road, in context: Context, measuring scope: TimeShares.Scope = .thread,
    at now: ContinuousClock.Instant
  ) throws(TransportError) {
    self.instance = instance
    var road = road
    // Old vitals are worthless: keep only a few for a missing relay, and don't let them delay the exit for long.
    road.options.sendHighWaterMark = 2
    road.options.linger = min(road.options.linger, .milliseconds(200))
    outbox = try Outbox(road, in: context)
    startedAt = .current()
    shares = TimeShares(scope, at: now)
    nextReport = now
  }

  /// Counts work on a number of messages.
  ///
  /// A batch counts as that many messages, each with an equal part of the time.
  mutating func count(work time: WorkTime, messages: Int = 1) {
    shares.add(time)
    for _ in 0..<messages { latencies.add(time.wall / messages) }
  }

  /// Counts working time that isn't spent on messages.
  mutating func count(busy time: WorkTime) { shares.add(time) }

  /// Counts time spent waiting for the next stage.
  mutating func count(heldBack time: Duration) { shares.add(heldBack: time) }

  /// The time until vitals are due.
  func timeLeft(at now: ContinuousClock.Instant) -> Duration { max(.zero, now.duration(to: nextReport)) }

  /// Sends the vitals, if they are due. The shares and latencies begin anew then; the counts of messages don't. Vitals
  /// that the socket can't take are dropped.
  mutating func reportIfDue(at now: ContinuousClock.Instant) throws(TransportError) {
    guard now >= nextReport else { return }
    try tell(vitals(at: now))
    latencies.clear()
    shares.clear(at: now)
    nextReport = now + Self.interval
  }

  /// Sends the last vitals, which say that the process exits on request.
  func farewell() throws(TransportError) {
    var vitals = vitals(at: .now)
    vitals.hasEnded = true
    vitals.held = 0
    try tell(vitals)
  }

  private func tell(_ vitals: Vitals) throws(TransportError) {
    let origin = Origin(name: "\(instance.name).\(instance.stage.rawValue)")
    let envelope = Envelope(id: ItemID(rawValue: instance.name), origin: origin, payload: vitals)
    var parcel = try Parcel.transportable(envelope)
    _ = try outbox.send(&parcel)
  }

  /// The vitals of the time since the last report.
  private func vitals(at now: ContinuousClock.Instant) -> Vitals {
    let time = shares.reading(at: now)
    var vitals = Vitals(
      stage: instance.stage, instance: instance.name, host: host, version: Launch.version, processID: getpid(),
      time: .current(), startedAt: startedAt, received: received, sent: sent, rejected: rejected, held: held,
      busy: time.busy, latency: Vitals.Latency(median: latencies.percentile(0.5), p99: latencies.percentile(0.99)),
      residentBytes: memory.bytes())
    vitals.strays = strays
    (vitals.disk, vitals.ready, vitals.heldBack) = (time.disk, time.ready, time.heldBack)
    return vitals
  }
}

/// The name of this machine.
enum HostName {
  /// From gethostname(2); empty if that fails.
  static let current: String = {
    var name = [CChar](repeating: 0, count: 256)
    guard unsafe gethostname(&name, name.count - 1) == 0 else { return "" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }()
}
