import News
import Pipeline
import Synchronization

/// What the taps show: live instances, latest items, the last hour, and counts since the monitor started.
///
/// All of it is bounded and in memory. Listening threads write to it, pages read it.
public final class Watch: Sendable {
  /// Everything seen so far.
  package struct Picture {
    var roster = Roster()
    package var whereabouts = Whereabouts()
    package var rows = LiveRows()
    /// Articles without a row: the tap missed them, or too many came at once.
    package var passedOver: UInt64 = 0
    package var tally = Tally()
    /// Messages that each stage passed on, as its vitals count them, for the rate; the storer passes nothing on, so
    /// those it took in.
    var throughput: [Stage: HourSeries] = [:]
    /// The share of time that a stage's instances need: `Vitals.demand`, 0 to 1, one value for each vitals.
    var busy: [Stage: HourSeries] = [:]
    /// From publication to being sent to the storer, in seconds.
    var lag = HourSeries()
    /// By instance, when it started and what it had passed on at its last vitals.
    var counters: [String: (started: Timestamp, passed: UInt64)] = [:]
  }

  package let picture = Mutex(Picture())
  /// When the monitor began to listen.
  let since: Timestamp

  /// Creates a watch that has seen nothing yet.
  public init(since: Timestamp) { self.since = since }

  /// Counts a message that crossed a boundary, and the messages missed before it. Called for every message, also for
  /// those that can't be read.
  public func count(_ boundary: Boundary, missed: UInt64, at now: Timestamp) {
    picture.withLock { picture in
      picture.tally.messages[boundary, default: 0] += 1 + missed
      picture.tally.missed += missed
      if boundary == .articles { picture.passedOver += missed }
      picture.tally.lastMessage[boundary] = now
    }
  }

  /// Counts an article that was not decoded because too many came at once.
  public func passOver() { picture.withLock { $0.passedOver += 1 } }

  /// Notes that an item went on to a stage; needs only the item's id, which can be read without decoding the rest.
  public func note(_ item: ItemID, goingTo next: Stage, at now: Timestamp) {
    picture.withLock { $0.whereabouts.pass(item, to: next, at: now) }
  }

  /// Notes that an item's receipt passed, though it was not decoded.
  public func noteEnd(of item: ItemID) { picture.withLock { $0.whereabouts.end(item) } }

  /// Notes an article on its way to the storer, and the work that the stages before did.
  public func note(_ envelope: Envelope<Article>, at now: Timestamp) {
    let row = LiveRow(envelope, at: now)
    picture.withLock { picture in
      picture.rows.add(row)
      for hop in row.hops {
        picture.tally.work[hop.stage, default: Spread()].add(hop.milliseconds / 1000)
      }
      if let lag = row.lagSeconds {
        picture.tally.lag.add(lag)
        picture.lag.add(lag, at: now)
      }
    }
  }

  /// Notes a receipt: the item's row gets its outcome, or, if it never was an article, a row of its own.
  public func note(_ envelope: Envelope<Receipt>, at now: Timestamp) {
    picture.withLock { picture in
      picture.tally.outcomes[envelope.payload.outcome, default: 0] += 1
      picture.whereabouts.end(envelope.payload.item)
      // If the article was seen, its earlier stages were counted then.
      let isSeen = picture.rows.row(of: envelope.payload.item.rawValue) != nil
      for hop in envelope.hops.prefix(8) where !isSeen || hop.stage == envelope.payload.stage {
        picture.tally.work[hop.stage, default: Spread()].add(hop.milliseconds / 1000)
      }
      if picture.rows.end(envelope.payload) { return }
      // A rejected item never appears as an article; for others the article was missed, and counted as such.
      switch envelope.payload.outcome {
      case .rejected, .filtered, .failed, .killed: picture.rows.add(LiveRow(ended: envelope, at: now))
      case .stored, .revised, .unchanged: break
      }
    }
  }

  /// Notes a process's vitals. A restarted process, and one whose count fell, adds nothing to the throughput until its
  /// next ones.
  public func note(_ vitals: Vitals, at now: Timestamp) {
    picture.withLock { picture in
      picture.roster.note(vitals, at: now)
      picture.busy[vitals.stage, default: HourSeries()].add(min(1, max(0, vitals.demand)), at: now)
      let passed = vitals.stage == .store ? vitals.received : vitals.sent
      let known = picture.counters[vitals.instance]
      if let known, known.started == vitals.startedAt, passed >= known.passed {
        picture.throughput[vitals.stage, default: HourSeries()].add(Double(passed - known.passed), at: now)
      }
      if known == nil, picture.counters.count >= Self.mostInstances { picture.counters.removeAll() }
      picture.counters[vitals.instance] = (vitals.startedAt, passed)
    }
  }

  /// A limit, so that forged names can't fill the memory.
  private static let mostInstances = 1024

  /// When anything was last heard from the pipeline: with vitals each second, a running relay is never silent for long.
  func lastHeard() -> Timestamp? { picture.withLock { $0.tally.lastMessage.values.max() } }
}
