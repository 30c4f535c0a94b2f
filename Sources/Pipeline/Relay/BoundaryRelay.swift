import Synchronization
import ZeroMQ

/// One boundary of a relay, on its own thread. It passes messages from the inlet to the outlet, with a copy to the tap.
///
/// It reads only `origin` from a message, and doesn't copy long frames: the outlet and the tap share the bytes. Besides
/// what the sockets queue, it holds at most one message. While the outlet can't take that, it receives nothing more;
/// that is how a full stage slows down those before it.
package struct BoundaryRelay: ~Copyable {
  private let boundary: Boundary
  private let inlet: Socket<Pull>
  private let outlet: Socket<Push>
  private let tap: Socket<Pub>
  private let shutdown: Shutdown
  private let counters: RelayCounters
  private let grace: Duration
  private var counts: TopicCounts
  private var lastVitals = LastVitals()
  private var nextRecall = ContinuousClock.now
  private var frame: Message
  private var copy: Message

  /// How many messages may wait for a subscriber before it misses some. This bounds the memory that each subscriber
  /// costs.
  ///
  /// It applies if it is above `post.high-water-mark`.
  static let tapHighWaterMark = 32

  init(
    _ boundary: Boundary, road: Road, in context: Context, grace: Duration, shutdown: Shutdown,
    counters: RelayCounters
  ) throws(TransportError) {
    let inlet = try road.bind(Pull.self, to: .inlet, of: boundary, in: context)
    let outlet = try road.bind(Push.self, to: .outlet, of: boundary, in: context)
    var tapRoad = road
    tapRoad.options.sendHighWaterMark = max(road.options.sendHighWaterMark, Self.tapHighWaterMark)
    let tap = try tapRoad.bind(Pub.self, to: .tap, of: boundary, in: context)
    self.init(
      boundary, inlet: inlet, outlet: outlet, tap: tap, grace: grace, shutdown: shutdown, counters: counters)
  }

  /// A relay on sockets that are bound already.
  package init(
    _ boundary: Boundary, inlet: consuming Socket<Pull>, outlet: consuming Socket<Push>, tap: consuming Socket<Pub>,
    grace: Duration, shutdown: Shutdown, counters: RelayCounters
  ) {
    self.boundary = boundary
    self.inlet = inlet
    self.outlet = outlet
    self.tap = tap
    self.shutdown = shutdown
    self.counters = counters
    self.grace = grace
    counts = TopicCounts(boundary)
    frame = Message()
    copy = Message()
  }

  /// Relays until shutdown is requested, then passes on the messages already received, for at most the grace period.
  mutating func run() throws(TransportError) {
    var end: ContinuousClock.Instant?
    while true {
      if boundary == .vitals { try recallVitals() }
      if end == nil, shutdown.isRequested { end = .now + grace }
      if let end, .now >= end { return }
      if try relayNext(until: &end) { continue }
      if end != nil { return }
      var items = [inlet.pollItem(.readable), shutdown.pollItem]
      try Poll.wait(&items, timeout: .seconds(1))
    }
  }

  /// Passes on the next message; false if none is there.
  ///
  /// - Parameter end: when the grace period is over; set here if shutdown is requested during a wait for the outlet.
  package mutating func relayNext(until end: inout ContinuousClock.Instant?) throws(TransportError) -> Bool {
    guard try inlet.receive(into: &frame) else { return false }
    try relay(until: &end)
    return true
  }

  /// Passes on the message that begins with `frame`. If the grace period ends before the outlet takes it, it is
  /// dropped; the fetcher sends its item again.
  ///
  /// On the tap come, in this order: the topic, the message's own frames, the counts. A subscriber that can't keep up
  /// misses whole messages, never single frames.
  private mutating func relay(until end: inout ContinuousClock.Instant?) throws(TransportError) {
    counters.received.add(1, ordering: .relaxed)
    // Our own stages put `origin` near the front; otherwise the whole frame is searched.
    let origin =
      Origin(envelope: frame.copyBytes(atMost: 1024)) ?? Origin(envelope: frame.copyBytes()) ?? Origin(name: "")
    if boundary == .vitals { lastVitals.note(frame.copyBytes(atMost: LastVitals.longest + 1), of: origin, at: .now) }
    copy.share(frame)
    var more = frame.hasMore
    if boundary.hasConsumer {
      while try !outlet.send(&frame, more: more) {
        if try !waitForOutlet(until: &end) { return }
      }
    }
    let (topicBytes, countBytes) = counts.next(origin)
    var topic = Message(topicBytes)
    var count = Message(countBytes)
    _ = try tap.send(&topic, more: true)
    try tap.sendRest(&copy, more: true)
    while more, try inlet.receive(into: &frame) {
      more = frame.hasMore
      copy.share(frame)
      if boundary.hasConsumer { try outlet.sendRest(&frame, more: more) }
      try tap.sendRest(&copy, more: true)
    }
    try tap.sendRest(&count)
    counters.sent.add(1, ordering: .relaxed)
  }

  /// Repeats the last vitals of processes that fell silent, once a second.
  ///
  /// They go only to the tap, with the time at which they were written, so a listener can tell that they are old.
  private mutating func recallVitals() throws(TransportError) {
    guard .now >= nextRecall else { return }
    nextRecall = .now + .seconds(1)
    for (origin, message) in lastVitals.silent(at: .now) {
      let (topicBytes, countBytes) = counts.next(origin)
      var topic = Message(topicBytes)
      var body = Message(message)
      var count = Message(countBytes)
      _ = try tap.send(&topic, more: true)
      try tap.sendRest(&body, more: true)
      try tap.sendRest(&count)
    }
  }

  /// Waits up to a second for the outlet to take a message; after a shutdown request, up to the end of the grace
  /// period. False once that is over.
  private func waitForOutlet(until end: inout ContinuousClock.Instant?) throws(TransportError) -> Bool {
    if end == nil, shutdown.isRequested { end = .now + grace }
    var items = [outlet.pollItem(.writable)]
    var timeout: Duration = .seconds(1)
    if let end {
      guard .now < end else { return false }
      timeout = ContinuousClock.now.duration(to: end)
    } else {
      items.append(shutdown.pollItem)
    }
    try Poll.wait(&items, timeout: timeout)
    return true
  }
}
