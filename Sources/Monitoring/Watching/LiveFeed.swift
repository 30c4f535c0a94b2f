import Pipeline
import Foundation
import Hummingbird
import NIOCore
import News
import Synchronization

/// Sends updates to all open pages once a second. Each is rendered only once, however many pages are open, and not at
/// all while none is.
///
/// A slow reader skips updates and gets the newest; nothing is queued for it.
final class LiveFeed: Sendable {
  /// The updates of one second.
  struct Moment: Sendable {
    /// The parts of the operator's page as one event, `parts`; nil if they could not be made.
    let parts: ByteBuffer?
    /// The new rows, oldest first, each with its markup.
    let rows: [(row: LiveRow, text: String)]
    /// The number of the last row.
    let last: UInt64
    /// Outcomes of rows that were sent without one: markup by row number.
    let outcomes: [String: String]
    /// How many articles of this second have no row.
    let passedOver: UInt64
  }

  /// The most pages that are updated at once: each holds a connection, of which there are 1024.
  static let mostStreams = 256
  /// The most rows shown for one second; the others are counted as missed.
  static let mostRows = 60

  /// The open pages, by a number that is never used again.
  private let streams = Mutex<[Int: AsyncStream<Moment>.Continuation]>([:])
  private let counter = Mutex(0)
  private let keeper: StatusKeeper
  private let watch: Watch
  private let templates: Templates

  init(keeper: StatusKeeper, watch: Watch, templates: Templates) {
    self.keeper = keeper
    self.watch = watch
    self.templates = templates
  }

  /// The updates from now on, of which the newest waits for a slow reader. The stream ends with its reader; nil if
  /// there are too many already.
  func moments() -> AsyncStream<Moment>? {
    let number = counter.withLock { number in
      number += 1
      return number
    }
    let (stream, continuation) = AsyncStream.makeStream(of: Moment.self, bufferingPolicy: .bufferingNewest(1))
    let isIn = streams.withLock { streams in
      guard streams.count < Self.mostStreams else { return false }
      streams[number] = continuation
      return true
    }
    continuation.onTermination = { [weak self] _ in
      self?.streams.withLock { $0[number] = nil }
    }
    return isIn ? stream : nil
  }

  /// The number of open streams.
  var count: Int { streams.withLock { $0.count } }

  /// Makes an update each second until cancelled.
  ///
  /// - Throws: `CancellationError`, nothing else.
  func run() async throws {
    var open: [UInt64] = []
    var shown = watch.picture.withLock { $0.rows.last }
    var passedOver = watch.picture.withLock { $0.passedOver }
    var second = 0
    while true {
      try await Task.sleep(for: .seconds(1))
      guard count > 0 else {
        (shown, passedOver) = watch.picture.withLock { ($0.rows.last, $0.passedOver) }
        open = []
        continue
      }
      second += 1
      let moment = await moment(
        after: shown, passedOver: &passedOver, open: &open, withCharts: second.isMultiple(of: 10))
      shown = moment.last
      for continuation in streams.withLock({ Array($0.values) }) { continuation.yield(moment) }
    }
  }

  /// Makes one update.
  ///
  /// - Parameters:
  ///   - shown: the number of the last row that was sent.
  ///   - passedOver: the count at the last update; becomes the present one.
  ///   - open: the rows that were sent without an outcome, at most as many as are kept; those that have one now leave
  ///     it.
  private func moment(
    after shown: UInt64, passedOver: inout UInt64, open: inout [UInt64], withCharts: Bool
  ) async -> Moment {
    let (new, last, settled, passed) = watch.picture.withLock { picture in
      let new = picture.rows.rows(after: shown, atMost: Self.mostRows).rows
      let settled = open.compactMap { picture.rows[$0] }.filter { $0.outcome != nil }
      return (new, picture.rows.last, settled, picture.passedOver)
    }
    let without = passed - passedOver
    passedOver = passed
    var outcomes: [String: String] = [:]
    for row in settled { outcomes["\(row.number)"] = templates.text(of: "status-outcome", row.view) }
    open.removeAll { outcomes["\($0)"] != nil }
    open += new.filter { $0.outcome == nil }.map(\.number)
    open.removeFirst(max(0, open.count - LiveRows.capacity))
    return Moment(
      parts: await parts(withCharts: withCharts),
      rows: new.map { ($0, templates.text(of: "status-row", $0.view)) }, last: last, outcomes: outcomes,
      passedOver: without)
  }

  /// Renders the parts of the operator's page, as markup by the names of their places in it; charts change slowly and
  /// are sent every tenth second.
  private func parts(withCharts: Bool) async -> ByteBuffer? {
    let now = Timestamp.current()
    do {
      let status = try await keeper.status(at: now)
      let view = status.view
      var parts = ["state": status.health.state.rawValue, "sentence": status.health.sentence]
      for part in ["light", "books", "sources", "road"] { parts[part] = templates.text(of: "status-" + part, view) }
      if withCharts { parts["charts"] = templates.text(of: "status-charts", ["charts": watch.charts(at: now)]) }
      return Self.event("parts", parts)
    } catch {
      // The ledger may be missing for a while, for example during a restore: the page then keeps what it shows.
      return nil
    }
  }

  /// One event of a stream (WHATWG HTML §9.2): a name and JSON in one line, as a line break would end the event. Nil if
  /// the value can't be written as JSON.
  static func event(_ name: String, _ value: some Encodable) -> ByteBuffer? {
    do {
      var buffer = ByteBuffer(string: "event: \(name)\ndata: ")
      buffer.writeBytes(JSONEscapes.withoutCommands(Array(try JSONEncoder().encode(value))))
      buffer.writeString("\n\n")
      return buffer
    } catch {
      return nil
    }
  }
}

extension LiveFeed.Moment {
  /// The same update with all rows since an earlier row, as many as can be shown at once: between reading the page and
  /// opening its stream a browser takes some time, and rows that came then were in neither.
  ///
  /// - Parameter number: the last row that the page has; nil, or one that the update follows on, changes nothing.
  func reaching(back number: UInt64?, _ watch: Watch, _ templates: Templates) -> LiveFeed.Moment {
    guard let number, number < rows.first?.row.number ?? last else { return self }
    let found = watch.picture.withLock { $0.rows.rows(after: number, atMost: LiveFeed.mostRows) }.rows
    return LiveFeed.Moment(
      parts: parts, rows: found.map { ($0, templates.text(of: "status-row", $0.view)) },
      last: max(last, found.last?.number ?? 0), outcomes: outcomes, passedOver: passedOver)
  }
}

/// The rows that a stream sends, as the page's script reads them.
struct RowsEvent: Encodable {
  /// The rows' markup, the newest first.
  let rows: String
  /// Rows that are not shown because there were too many at once; the page adds them up.
  let missed: UInt64
  let outcomes: [String: String]
}
