import Logging
import News
import ZeroMQ

/// The last stage: works on batches, and sends receipts only after the work has returned.
///
/// A receipt lets the fetcher forget an item, so it must not go out before the item is on disk. If the process is
/// killed between the two, the item comes again, and the work must take it as known.
public struct TerminalService<Input: WirePayload> {
  private let instance: Instance
  private let road: Road
  private let pace: Pace
  private let shutdown: Shutdown
  private let logger: Logger
  private let work: ([Envelope<Input>]) throws -> [Verdict<Never>]

  /// Creates a stage that does `work`, which returns one verdict for each envelope, in order, once the results are
  /// durable.
  ///
  /// If it throws `Deferral`, the whole batch is tried again after a wait. After any other error each message of the
  /// batch is tried alone, so that a bad one doesn't hold up the others.
  public init(
    _ instance: Instance, road: Road, pace: Pace = Pace(), shutdown: Shutdown, logger: Logger,
    work: @escaping ([Envelope<Input>]) throws -> [Verdict<Never>]
  ) {
    self.instance = instance
    self.road = road
    self.pace = pace
    self.shutdown = shutdown
    self.logger = logger
    self.work = work
  }

  /// Works until shutdown is requested and the work in hand is done, then returns. Throws only if a socket fails.
  ///
  /// Once shutdown is requested, it still takes what lies in its own queue, up to twice the high-water mark and within
  /// `Pace.grace`.
  public func run() throws {
    var station = try Station(instance, road: road, pace: pace, shutdown: shutdown, logger: logger)
    var inbox = try Inbox<Input>(road, in: station.context)
    var drain = Drain(atMost: 2 * road.options.receiveHighWaterMark)
    station.logger.info("started")
    while !station.isOver() {
      let batch = try collect(from: &inbox, at: &station, drain: &drain)
      if !batch.isEmpty {
        try handle(batch, at: &station)
      } else if station.isEnding() {
        break
      } else {
        try station.wait(for: [inbox.pollItem])
      }
      try station.vitals.reportIfDue(at: .now)
    }
    try station.leave()
  }

  /// Receives messages until the batch is full, its time is up, or the drain is done. The time runs from the first
  /// message on, so a lone article is stored after at most `Pace.batchTime`. Messages that can't be read are answered
  /// at once and count for nothing.
  private func collect(
    from inbox: inout Inbox<Input>, at station: inout Station, drain: inout Drain
  ) throws -> [Envelope<Input>] {
    var batch: [Envelope<Input>] = []
    var end: ContinuousClock.Instant?
    while batch.count < pace.batchSize {
      if station.isEnding(), !drain.takesOneMore() { return batch }
      switch try inbox.next() {
      case .envelope(let envelope):
        station.vitals.received += 1
        station.logger.trace(
          "took", metadata: ["item": "\(envelope.id)", "attempt": .stringConvertible(envelope.attempt)])
        batch.append(envelope)
        end = end ?? .now + pace.batchTime
      case .refusal(let refusal):
        station.vitals.received += 1
        try station.refuse(refusal)
      case .nothing:
        guard let end, !station.isEnding(), .now < end else { return batch }
        try station.wait(for: [inbox.pollItem], atMost: ContinuousClock.now.duration(to: end))
      }
    }
    return batch
  }

  /// Works on a batch until every message has its verdict, trying again those that were put off. After
  /// `Pace.deferralLimit`, or at shutdown, it drops the rest without receipts; the fetcher sends them again.
  private func handle(_ batch: [Envelope<Input>], at station: inout Station) throws {
    station.vitals.held = batch.count
    defer { station.vitals.held = 0 }
    var remaining = batch
    let begin = ContinuousClock.now
    var attempt = 0
    while !remaining.isEmpty {
      if attempt > 0 {
        try station.pause(pace.wait(before: attempt - 1))
        if station.isEnding() || begin.duration(to: .now) > pace.deferralLimit { return }
      }
      remaining = try settle(remaining, at: &station)
      attempt += 1
    }
  }

  /// Does the work and sends the receipts. Returns the messages to try again.
  ///
  /// A fault in a batch makes it try each message alone. A fault in a single message drops that, without a receipt,
  /// after a short pause: the fetcher sends it again, and after its last attempt keeps it as a dead letter.
  private func settle(_ batch: [Envelope<Input>], at station: inout Station) throws -> [Envelope<Input>] {
    let start = WorkClock.now()
    do {
      let verdicts = try work(batch)
      precondition(verdicts.count == batch.count, "work gives one verdict for each envelope")
      let time = start.elapsed()
      station.vitals.count(work: time, messages: batch.count)
      let share = time.wall / batch.count
      var later: [Envelope<Input>] = []
      for (envelope, verdict) in zip(batch, verdicts) {
        if try !settle(envelope, verdict, after: share, at: &station) { later.append(envelope) }
      }
      return later
    } catch let error as TransportError {
      throw error
    } catch let deferral as Deferral {
      station.vitals.count(busy: start.elapsed())
      station.warn("later") { "can't do \(batch.count.counted("message")) now: \(deferral.reason)" }
      return batch
    } catch  where batch.count > 1 {
      station.warn("batch") { "work on \(batch.count) messages failed, trying each alone: \(error)" }
      return try batch.flatMap { try settle([$0], at: &station) }
    } catch {
      station.vitals.count(busy: start.elapsed())
      station.warn("fault") { "work on \(batch[0].id) (\(batch[0].origin)) failed: \(error)" }
      try station.pause(pace.firstWait)
      return []
    }
  }

  /// Sends the receipt for a verdict; false if the message should be tried again.
  private func settle(
    _ envelope: Envelope<Input>, _ verdict: Verdict<Never>, after time: Duration, at station: inout Station
  ) throws(TransportError) -> Bool {
    switch verdict {
    case .ended(let outcome, let reason):
      let hop = Hop(stage: instance.stage, instance: instance.name, milliseconds: time / .milliseconds(1))
      try station.end(Journey(envelope, after: hop), outcome, reason: reason)
      station.vitals.sent += 1
      return true
    case .later(let reason):
      station.warn("later") { "can't do \(envelope.id) now: \(reason)" }
      return false
    }
  }
}
