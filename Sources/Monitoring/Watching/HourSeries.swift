import News

/// A number over the last hour, in slots of ten seconds: 360 sums with the number of their values, reused in turn, so
/// that its memory never grows.
package struct HourSeries {
  /// How long a slot is, in milliseconds.
  static let slot: Int64 = 10_000
  /// The number of slots.
  package static let count = 360

  private var sums = [Double](repeating: 0, count: Self.count)
  private var samples = [Double](repeating: 0, count: Self.count)
  /// The newest slot with a value, counted from 1970.
  private var latest: Int64 = 0

  package init() {}

  /// Adds a value to the slot of a time; ignores one older than the series. A value from the future moves the hour on,
  /// and older ones are forgotten: callers pass their own clock, not a message's.
  package mutating func add(_ value: Double, at time: Timestamp) {
    let slot = time.milliseconds / Self.slot
    if slot > latest {
      // Empty the slots between the last value and this one.
      for passed in max(latest + 1, slot - Int64(Self.count) + 1)...slot {
        sums[Int(passed % Int64(Self.count))] = 0
        samples[Int(passed % Int64(Self.count))] = 0
      }
      latest = slot
    }
    guard slot > latest - Int64(Self.count), slot >= 0 else { return }
    sums[Int(slot % Int64(Self.count))] += value
    samples[Int(slot % Int64(Self.count))] += 1
  }

  /// Each slot's sum divided by its ten seconds, 360 values, oldest first; 0 for a slot without values.
  package func rates(at now: Timestamp) -> [Double] { slots(at: now).map { $0.sum / (Double(Self.slot) / 1000) } }

  /// Each slot's mean, 360 values, oldest first; nil for a slot without values.
  package func means(at now: Timestamp) -> [Double?] {
    slots(at: now).map { $0.samples > 0 ? $0.sum / $0.samples : nil }
  }

  /// The slots of the hour before an instant, oldest first; zeros where nothing was added.
  private func slots(at now: Timestamp) -> [(sum: Double, samples: Double)] {
    let end = now.milliseconds / Self.slot
    return (0..<Self.count).map { index in
      let slot = end - Int64(Self.count - 1 - index)
      guard slot >= 0, slot <= latest, slot > latest - Int64(Self.count) else { return (0, 0) }
      return (sums[Int(slot % Int64(Self.count))], samples[Int(slot % Int64(Self.count))])
    }
  }
}
