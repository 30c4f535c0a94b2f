import Glibc
import News
import ZeroMQ

/// Counts what a process does, and tells it each second on the vitals boundary.
///
/// It belongs to the process's loop: a loop that is stuck in its work is late with its vitals, and that is the truth.
struct VitalsReporter: ~Copyable {
  /// Messages taken in since the start.
  var received: UInt64 = 0
  /// Messages passed on since the start.
  var sent: UInt64 = 0
  /// Messages rejected since the start.
  var rejected: UInt64 = 0
  /// Items held now.
  var held = 0

  private let instance: Instance
  private let outbox: Outbox<Vitals>
  private let memory = ResidentMemory()
  private let startedAt: Timestamp
  private var latencies = LatencyHistogram()
  private var worked: Duration = .zero
  private var lastReport: ContinuousClock.Instant
  private var nextReport: ContinuousClock.Instant

  /// How often vitals are told.
  static let interval: Duration = .seconds(1)

  init(_ instance: Instance, road: Road, in context: Context, at now: ContinuousClock.Instant) throws(TransportError) {
    self.instance = instance
    var road = road
    // Old vitals are worth nothing: few wait for a relay that is away, and none holds up the end.
    road.options.sendHighWaterMark = 2
    road.options.linger = .zero
    outbox = try Outbox(road, in: context)
    startedAt = .current()
    lastReport = now
    nextReport = now
  }

  /// Counts work on one message.
  mutating func count(work duration: Duration) {
    worked += duration
    latencies.add(duration)
  }

  /// Counts time at work that is not one message's.
  mutating func count(busy duration: Duration) { worked += duration }

  /// How long the loop may wait before vitals are due.
  func timeLeft(at now: ContinuousClock.Instant) -> Duration { max(.zero, now.duration(to: nextReport)) }

  /// Tells the vitals, if they are due.
  mutating func reportIfDue(at now: ContinuousClock.Instant) throws(TransportError) {
    guard now >= nextReport else { return }
    let vitals = vitals(at: now)
    let origin = Origin(name: "\(instance.name).\(instance.stage.rawValue)")
    let envelope = Envelope(id: ItemID(rawValue: instance.name), origin: origin, payload: vitals)
    var parcel = try Parcel.transportable(envelope)
    _ = try outbox.send(&parcel)
    latencies.clear()
    worked = .zero
    lastReport = now
    nextReport = now + Self.interval
  }

  /// The vitals of the time since the last report.
  func vitals(at now: ContinuousClock.Instant) -> Vitals {
    let elapsed = lastReport.duration(to: now)
    let busy = elapsed > .zero ? min(1, worked / elapsed) : 0
    return Vitals(
      stage: instance.stage, instance: instance.name, processID: getpid(), time: .current(), startedAt: startedAt,
      received: received, sent: sent, rejected: rejected, held: held, busy: (busy * 1000).rounded() / 1000,
      latency: Vitals.Latency(median: latencies.percentile(0.5), p99: latencies.percentile(0.99)),
      residentBytes: memory.bytes())
  }
}
