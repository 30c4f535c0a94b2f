import Fields
import Logging
import News
import ZeroMQ

/// What the loop of every stage needs: the context, the outbox for receipts, the vitals, and the shutdown request.
struct Station: ~Copyable {
  let context: Context
  let instance: Instance
  let shutdown: Shutdown
  let logger: Logger
  let pace: Pace
  var vitals: VitalsReporter
  private let receipts: Outbox<Receipt>
  private var throttle = LogThrottle()
  private var deadline: ContinuousClock.Instant?

  init(_ instance: Instance, road: Road, pace: Pace, shutdown: Shutdown, logger: Logger) throws(TransportError) {
    let context = try Context()
    let vitals = try VitalsReporter(instance, road: road, in: context, at: .now)
    let receipts = try Outbox<Receipt>(road, in: context)
    self.context = context
    self.vitals = vitals
    self.receipts = receipts
    self.instance = instance
    self.shutdown = shutdown
    self.pace = pace
    var logger = logger
    logger[metadataKey: "instance"] = "\(instance.name)"
    self.logger = logger
  }

  /// Whether shutdown is requested; the first time it is, the grace period begins.
  mutating func isEnding() -> Bool {
    guard shutdown.isRequested else { return false }
    if deadline == nil { deadline = .now + pace.grace }
    return true
  }

  /// Whether shutdown is requested and the grace period is over.
  ///
  /// The period is `Pace.grace` and begins with the first call of `isEnding` or of this after the request.
  mutating func isOver() -> Bool {
    guard isEnding(), let deadline else { return false }
    return .now >= deadline
  }

  /// Waits until one of `items` is ready, shutdown is requested, vitals are due, or `timeout` has passed. It may return
  /// early, so callers look again at what they wait for. Vitals that are due are sent, so a waiting stage is not taken
  /// for a dead one.
  mutating func wait(for items: [PollItem], atMost timeout: Duration = .seconds(1)) throws(TransportError) {
    var items = items
    var timeout = min(timeout, vitals.timeLeft(at: .now))
    if isEnding(), let deadline {
      timeout = min(timeout, max(.zero, ContinuousClock.now.duration(to: deadline)))
    } else {
      items.append(shutdown.pollItem)
    }
    try Poll.wait(&items, timeout: timeout)
    try vitals.reportIfDue(at: .now)
  }

  /// Waits, unless shutdown is requested; vitals are still sent.
  mutating func pause(_ duration: Duration) throws(TransportError) {
    let end = ContinuousClock.now + duration
    while !isEnding(), .now < end { try wait(for: [], atMost: ContinuousClock.now.duration(to: end)) }
  }

  /// Sends a parcel, waiting until a peer can take it. False if the grace period ended first; the fetcher then sends
  /// the item again.
  ///
  /// The time spent waiting counts as held back, which shows that the next stage is the slow one.
  mutating func deliver<Payload: WirePayload>(
    _ parcel: inout Parcel, to outbox: borrowing Outbox<Payload>
  ) throws(TransportError) -> Bool {
    var begin: ContinuousClock.Instant?
    defer { if let begin { vitals.count(heldBack: begin.duration(to: .now)) } }
    while true {
      if try outbox.send(&parcel) { return true }
      if isOver() { return false }
      if begin == nil { begin = .now }
      try wait(for: [outbox.pollItem])
    }
  }

  /// Ends an item's journey with a receipt to the fetcher.
  ///
  /// It waits until the receipt can be sent. If the grace period ends first, no receipt is sent: the fetcher sends the
  /// item again.
  @discardableResult
  mutating func end(_ journey: Journey, _ outcome: Receipt.Outcome, reason: String?) throws(TransportError) -> Bool {
    if outcome == .rejected { vitals.rejected += 1 }
    note(journey, outcome, reason)
    var parcel = try Parcel.transportable(receipt(of: journey, outcome, reason: reason))
    while try !receipts.send(&parcel) {
      if isOver() { return false }
      try wait(for: [receipts.pollItem])
    }
    return true
  }

  /// Logs how a journey ended: at level info if there is no article, otherwise at debug.
  private func note(_ journey: Journey, _ outcome: Receipt.Outcome, _ reason: String?) {
    let level: Logger.Level =
      switch outcome {
      case .rejected, .filtered, .killed, .failed: .info
      case .stored, .revised, .unchanged: .debug
      }
    logger.log(
      level: level, "\(outcome.rawValue)\(reason.map { ": \($0)" } ?? "")",
      metadata: ["item": "\(journey.id)", "page": "\(journey.url ?? journey.origin.description)"])
  }

  /// The receipt that ends a journey here.
  ///
  /// The reason and the address may quote a stranger's page, so they are cut to `FieldBounds.reason` and
  /// `FieldBounds.address` bytes.
  func receipt(of journey: Journey, _ outcome: Receipt.Outcome, reason: String?) -> Envelope<Receipt> {
    let receipt = Receipt(
      item: journey.id, outcome: outcome, reason: reason?.cut(toBytes: FieldBounds.reason), stage: instance.stage,
      time: .current(), source: journey.source, url: journey.url?.cut(toBytes: FieldBounds.address))
    return Envelope(
      id: journey.id, origin: journey.origin, attempt: journey.attempt, hops: journey.hops, payload: receipt)
  }

  /// Shows a notice on the receipts' tap, if it can be sent now. It ends no item.
  func show(_ notice: Envelope<Receipt>) throws(TransportError) {
    var parcel = try Parcel.transportable(notice)
    _ = try receipts.send(&parcel)
  }

  /// Sends a receipt for an unreadable message, if it at least names its item.
  ///
  /// A message that names no item only counts as rejected: nobody could be told.
  mutating func refuse(_ refusal: Refusal) throws(TransportError) {
    warn("refusal") { "refused a message: \(refusal)" }
    guard let id = refusal.id, !id.rawValue.isEmpty else { return vitals.rejected += 1 }
    let origin = refusal.origin ?? Origin(name: "")
    let journey = Journey(id: id, origin: origin, attempt: refusal.attempt, hops: [])
    try end(journey, .rejected, reason: refusal.error.description)
  }

  /// Announces the exit, in the log and with the last vitals.
  func leave() throws(TransportError) {
    logger.info(
      "ended", metadata: ["received": .stringConvertible(vitals.received), "sent": .stringConvertible(vitals.sent)])
    try vitals.farewell()
  }

  /// Writes a warning, at most one a second of each kind.
  mutating func warn(_ kind: String, _ text: () -> String) { throttle.warn(kind, to: logger, at: .now, text) }
}
