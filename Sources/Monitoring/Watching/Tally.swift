import News
import Pipeline

/// What the taps showed since the monitor started, counted for metrics. Its size is fixed by the stages and outcomes.
package struct Tally {
  /// Messages by boundary, including missed ones, which the taps count. Pages are not listened to, so they are not in
  /// it.
  package var messages: [Boundary: UInt64] = [:]
  /// When each boundary showed its last message.
  var lastMessage: [Boundary: Timestamp] = [:]
  /// Messages that the monitor's own taps missed.
  package var missed: UInt64 = 0
  /// Receipts by outcome; those that were not decoded, because too many came at once, are left out.
  var outcomes: [Receipt.Outcome: UInt64] = [:]
  /// Work on one message by stage, in seconds.
  var work: [Stage: Spread] = [:]
  /// From publication to being sent to the storer, in seconds; only articles that give the time of day.
  package var lag = Spread(bounds: Spread.lagBounds)
}

/// Values counted by upper bounds, like Prometheus's histograms.
package struct Spread: Sendable {
  let bounds: [Double]
  /// For each bound, the values up to it and above the bound before; larger ones are only in `count`.
  package private(set) var counts: [UInt64]
  package private(set) var sum = 0.0
  package private(set) var count: UInt64 = 0

  /// Seconds of work on one message.
  package static let workBounds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
  /// Seconds since publication: a minute to a month.
  static let lagBounds = [60.0, 300, 900, 3600, 14_400, 43_200, 86_400, 259_200, 604_800, 2_592_000]

  package init(bounds: [Double] = Spread.workBounds) {
    self.bounds = bounds
    counts = Array(repeating: 0, count: bounds.count)
  }

  /// Counts a value; ignores one that is negative or not a number.
  package mutating func add(_ value: Double) {
    guard value.isFinite, value >= 0 else { return }
    sum += value
    count += 1
    if let index = bounds.firstIndex(where: { value <= $0 }) { counts[index] += 1 }
  }
}
