import Logging
import Monitoring
import News
import Pipeline
import ZeroMQ

/// Listens to the taps on its own thread and passes what it receives to a `Watch`. It can run before there is a relay,
/// and hears the next one when the relay restarts.
///
/// It never holds up the relay, which drops what the listener can't receive in time; the listener counts that as
/// missed.
struct TapListener {
  let road: Road
  let watch: Watch
  let shutdown: Shutdown
  let logger: Logger
  /// What ended the thread before the shutdown; to be checked once it was joined.
  let failure = ThreadFailure()

  /// Messages decoded per second and boundary, of receipts four times as many; the others are only counted. A page
  /// shows a few dozen a second, and decoding an article costs a tenth of a millisecond.
  private static let mostRead = 500

  /// Messages queued per tap: few, because an article or document has about 50 KB, at worst some megabytes.
  private static let queue = 64

  /// Starts listening; the thread ends at shutdown. An error of a socket is noted in `failure` and shuts down the
  /// program: a site that shows nothing new would look like a pipeline that stands still.
  func start() throws -> WorkThread {
    try WorkThread(name: "taps") {
      do {
        try listen()
      } catch {
        logger.error("stopped listening to the taps: \(error)")
        failure.note(error)
        shutdown.request()
      }
    }
  }

  /// Reads all taps until shutdown is requested, at most a hundred messages of each in turn. Of documents only the
  /// item's id is read.
  private func listen() throws {
    let context = try Context()
    var road = road
    road.options.linger = .zero
    var articles = try Tap(.articles, queue: Self.queue, road: road, in: context)
    var receipts = try Tap(.receipts, road: road, in: context)
    var vitals = try Tap(.vitals, road: road, in: context)
    var documents = try Tap(.documents, queue: Self.queue, road: road, in: context)
    var budget = Budget()
    while !shutdown.isRequested {
      var items = [
        articles.pollItem, receipts.pollItem, vitals.pollItem, documents.pollItem, shutdown.pollItem,
      ]
      try Poll.wait(&items, timeout: .seconds(1))
      let now = Timestamp.current()
      budget.renew(at: now)
      // A hundred at a time, so that a flood on one tap doesn't drown out the others.
      try take(100, from: &vitals, .vitals, at: now) { watch.note(try read($0) as Vitals, at: now) }
      try take(100, from: &articles, .articles, at: now) { frame in
        if let item = try ItemID.named(in: frame) { watch.note(item, goingTo: .store, at: now) }
        guard budget.spend(.articles, of: Self.mostRead) else { return watch.passOver() }
        watch.note(try Envelope<Article>(frame), at: now)
      }
      try take(100, from: &receipts, .receipts, at: now) { frame in
        guard budget.spend(.receipts, of: Self.mostRead * 4) else {
          if let item = try ItemID.named(in: frame) { watch.noteEnd(of: item) }
          return
        }
        watch.note(try Envelope<Receipt>(frame), at: now)
      }
      try take(100, from: &documents, .documents, at: now) { frame in
        if let item = try ItemID.named(in: frame) { watch.note(item, goingTo: .extract, at: now) }
      }
    }
  }

  /// The vitals in a message's only frame.
  private func read(_ frame: [UInt8]) throws -> Vitals { try Envelope<Vitals>(frame).payload }

  /// Takes at most `limit` messages from a tap; unreadable ones are only counted, as no error of a sender may end the
  /// monitor.
  ///
  /// - Parameter note: gets a message's first frame.
  private func take(
    _ limit: Int, from tap: inout Tap, _ boundary: Boundary, at now: Timestamp, _ note: ([UInt8]) throws -> Void
  ) throws {
    for _ in 0..<limit {
      guard let sight = try tap.next() else { return }
      watch.count(boundary, missed: sight.missed, at: now)
      guard let frame = sight.frames.first else { continue }
      do {
        try note(frame)
      } catch {
        // A message of another version or from a broken peer. The stages reject it too, and report why.
        logger.debug("unreadable message on \(boundary.rawValue): \(error)")
      }
    }
  }
}

/// How many messages of each boundary were decoded in this second of the wall clock.
private struct Budget {
  private var second: Int64 = 0
  private var spent: [Boundary: Int] = [:]

  /// Begins a new budget with each second; call it before `spend`.
  mutating func renew(at now: Timestamp) {
    guard now.milliseconds / 1000 != second else { return }
    second = now.milliseconds / 1000
    spent = [:]
  }

  /// Counts a message of a boundary; false once `most` were counted in this second, so that it is not decoded.
  mutating func spend(_ boundary: Boundary, of most: Int) -> Bool {
    spent[boundary, default: 0] += 1
    return spent[boundary, default: 0] <= most
  }
}
