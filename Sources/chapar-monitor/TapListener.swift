import Logging
import Monitoring
import News
import Pipeline
import ZeroMQ

/// Listens to the taps on its own thread and tells a watch what it hears.
///
/// It never holds up the relay: what it can't receive in time is dropped there and counted as missed here.
struct TapListener {
  let road: Road
  let watch: Watch
  let shutdown: Shutdown
  let logger: Logger

  /// Messages decoded per second and boundary; the others are only counted. A page shows a few dozen a second, and
  /// decoding an article costs a tenth of a millisecond.
  private static let mostRead = 500

  /// Articles and documents are about 50 KB each, at worst some megabytes: only a few may wait.
  private static let queue = 64

  /// Starts listening; the thread ends at shutdown.
  func start() throws -> WorkThread {
    try WorkThread(name: "taps") {
      do {
        try listen()
      } catch {
        logger.error("can't listen to the taps any more: \(error)")
        shutdown.request()
      }
    }
  }

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

  private func read(_ frame: [UInt8]) throws -> Vitals { try Envelope<Vitals>(frame).payload }

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
        // A message of another version or from a broken peer: the stages reject it and say why.
        logger.debug("unreadable message on \(boundary.rawValue): \(error)")
      }
    }
  }
}

/// How many messages of a boundary were decoded in this second.
private struct Budget {
  private var second: Int64 = 0
  private var spent: [Boundary: Int] = [:]

  mutating func renew(at now: Timestamp) {
    guard now.milliseconds / 1000 != second else { return }
    second = now.milliseconds / 1000
    spent = [:]
  }

  mutating func spend(_ boundary: Boundary, of most: Int) -> Bool {
    spent[boundary, default: 0] += 1
    return spent[boundary, default: 0] <= most
  }
}
