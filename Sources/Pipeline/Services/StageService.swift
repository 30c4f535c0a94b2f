import Logging
import News
import ZeroMQ

/// A stage in the middle of the pipeline. On one thread, one message at a time, it receives, works, and sends the
/// result on.
///
/// If the work returns, its result is sent on. If it throws `Rejection` or `JourneyEnd`, a receipt tells the fetcher.
/// If it throws `Deferral`, the stage waits and tries again. Any other error counts as the stage's fault, not the
/// message's: there is no receipt, so the fetcher sends the message again, and after its last attempt keeps it as a
/// dead letter.
public struct StageService<Input: WirePayload, Output: WirePayload> {
  private let instance: Instance
  private let road: Road
  private let pace: Pace
  private let shutdown: Shutdown
  private let logger: Logger
  private let notes: String?
  private let idle: () -> Void
  private let work: (Envelope<Input>) throws -> Output

  /// Creates a stage that does `work` on each message, and calls `idle` about once a second while none arrives.
  ///
  /// - Parameter notes: the folder in which it notes the item in hand, so that an item that kills its process twice is
  ///   set aside; nil for a stage that is not restarted.
  public init(
    _ instance: Instance, road: Road, pace: Pace = Pace(), shutdown: Shutdown, logger: Logger,
    notes: String? = nil, idle: @escaping () -> Void = {}, work: @escaping (Envelope<Input>) throws -> Output
  ) {
    self.instance = instance
    self.road = road
    self.pace = pace
    self.shutdown = shutdown
    self.logger = logger
    self.notes = notes
    self.idle = idle
    self.work = work
  }

  /// Works until shutdown is requested and the work in hand is done, then returns. Throws only if a socket fails.
  public func run() throws {
    var station = try Station(instance, road: road, pace: pace, shutdown: shutdown, logger: logger)
    var inbox = try Inbox<Input>(road, in: station.context)
    let outbox = try Outbox<Output>(road, in: station.context)
    var maker = ParcelMaker(atMost: road.options.maximumMessageSize)
    var drain = Drain(atMost: 2 * road.options.receiveHighWaterMark)
    let hands = openHands(station.logger)
    try setAside(hands, at: &station)
    station.logger.info("started")
    var isIdle = false
    while !station.isOver() {
      if station.isEnding(), !drain.takesOneMore() { break }
      switch try inbox.next() {
      case .envelope(let envelope):
        isIdle = false
        try handle(envelope, at: &station, outbox: outbox, &maker, hands)
        if inbox.lastSize >= Self.largeMessage { FreeMemory.giveBack() }
      case .refusal(let refusal):
        station.vitals.received += 1
        try station.refuse(refusal)
      case .nothing:
        if station.isEnding() {
          drain.stop()
        } else {
          // Nothing arrived before or during the last wait.
          if isIdle { idle() }
          isIdle = true
          try station.wait(for: [inbox.pollItem])
        }
      }
      try station.vitals.reportIfDue(at: .now)
    }
    try station.leave()
  }

  /// After a message of at least this many bytes, free memory is returned to the system: buffers grow with the largest
  /// page, and most pages are a hundred times smaller.
  private static var largeMessage: Int { 2 << 20 }

  /// The notes; nil if they can't be kept, as the stage works without them too.
  ///
  /// The reason is logged once, as a warning.
  private func openHands(_ logger: Logger) -> Hands? {
    guard let notes else { return nil }
    do { return try Hands(folder: notes, stage: instance.stage) } catch {
      let words = Ending.words(for: error)
      logger.warning("can't note the items in hand, so items that kill this stage won't be set aside: \(words)")
      return nil
    }
  }

  /// Ends the journeys of items that were in hand at two deaths of this stage's processes, then forgets those deaths.
  ///
  /// It runs once, before the first message is received: the process that starts in place of a dead one is the one that
  /// can tell.
  private func setAside(_ hands: Hands?, at station: inout Station) throws {
    guard let hands else { return }
    do {
      let victims = try hands.victims(at: .current())
      for victim in victims {
        let journey = Journey(
          id: victim.id, origin: Origin(name: victim.origin), attempt: victim.attempt, hops: [])
        let reason = "its work killed the \(instance.stage.worker) \(victim.deaths.times)"
        station.logger.warning("set aside \(victim.id) (\(victim.origin)): \(reason)")
        // One whose receipt could not be sent any more is set aside by the next process.
        if try station.end(journey, .killed, reason: reason) { try hands.forget([victim]) }
      }
    } catch let error as TransportError where error.code != .unsafeDirectory {
      throw error
    } catch {
      station.logger.warning("can't find out which items killed this stage before: \(error)")
    }
  }

  /// Works on one message until it has a verdict, and acts on it.
  ///
  /// While the work is put off, it waits longer each time, receives nothing else, and after `Pace.deferralLimit` drops
  /// the message without a receipt. After a fault it waits `Pace.firstWait`, so that a stage whose every message fails
  /// doesn't burn a processor.
  private func handle(
    _ envelope: Envelope<Input>, at station: inout Station, outbox: borrowing Outbox<Output>,
    _ maker: inout ParcelMaker,
    _ hands: Hands?
  ) throws {
    station.vitals.received += 1
    station.logger.trace("took", metadata: ["item": "\(envelope.id)", "attempt": .stringConvertible(envelope.attempt)])
    station.vitals.held = 1
    defer { station.vitals.held = 0 }
    let begin = ContinuousClock.now
    var attempt = 0
    while true {
      let start = WorkClock.now()
      // Only during the work itself: no item is to blame if a waiting stage is killed.
      hands?.take(envelope.id, envelope.origin, attempt: envelope.attempt)
      let verdict = verdict(on: envelope, at: &station)
      hands?.letGo()
      let time = start.elapsed()
      station.vitals.count(work: time)
      let hop = Hop(stage: instance.stage, instance: instance.name, milliseconds: time.wall / .milliseconds(1))
      switch verdict {
      case .done(let output):
        return try pass(envelope.forwarding(output, after: hop), on: outbox, &maker, at: &station)
      case .ended(let outcome, let reason):
        try station.end(Journey(envelope, after: hop), outcome, reason: reason)
        return
      case .later(let reason):
        station.warn("later") { "can't do \(envelope.id) now: \(reason)" }
        try station.pause(pace.wait(before: attempt))
        attempt += 1
        if station.isEnding() || begin.duration(to: .now) > pace.deferralLimit { return }
      case nil:
        return try station.pause(pace.firstWait)
      }
    }
  }

  /// Sends a result on. If it is too large for a frame, its journey ends here. Such a page would never arrive, however
  /// often it is sent, so the receipt says `rejected`.
  private func pass(
    _ envelope: Envelope<Output>, on outbox: borrowing Outbox<Output>, _ maker: inout ParcelMaker,
    at station: inout Station
  ) throws {
    do {
      var parcel = try maker.parcel(envelope)
      if try station.deliver(&parcel, to: outbox) { station.vitals.sent += 1 }
    } catch let error as WireError {
      station.warn("too-large") { "\(envelope.id) (\(envelope.origin)) ends here: \(error)" }
      try station.end(Journey(envelope), .rejected, reason: error.description)
    }
  }

  /// The work's verdict; nil if it failed through a fault.
  private func verdict(on envelope: Envelope<Input>, at station: inout Station) -> Verdict<Output>? {
    do {
      return .done(try work(envelope))
    } catch let rejection as Rejection {
      return .rejected(rejection)
    } catch let end as JourneyEnd {
      return .ended(end.outcome, reason: end.reason)
    } catch let deferral as Deferral {
      return .later(reason: deferral.reason)
    } catch {
      station.warn("fault") { "work on \(envelope.id) (\(envelope.origin)) failed: \(error)" }
      return nil
    }
  }
}
