/// Durations counted in 96 buckets, four to each doubling, from a microsecond to 14 seconds and beyond.
///
/// The counts take 384 bytes, however many durations are added. Up to 14 seconds a percentile is at most a quarter
/// above the true value; all longer durations share a bucket, whose end is 17 seconds.
package struct LatencyHistogram {
  private var counts = [UInt32](repeating: 0, count: 96)
  private(set) var total = 0

  package init() {}

  /// Counts a duration; negative ones count as a microsecond.
  package mutating func add(_ duration: Duration) {
    counts[Self.bucket(of: duration)] += 1
    total += 1
  }

  /// The duration in milliseconds below which this share of durations lies, for example `percentile(0.99)`; 0 if there
  /// are none. It is the upper end of a bucket.
  package func percentile(_ share: Double) -> Double {
    guard total > 0 else { return 0 }
    let rank = max(1, Int((share * Double(total)).rounded(.up)))
    var seen = 0
    for (index, count) in counts.enumerated() {
      seen += Int(count)
      if seen >= rank { return Self.upperBound(of: index) }
    }
    return Self.upperBound(of: counts.count - 1)
  }

  package mutating func clear() {
    for index in counts.indices { counts[index] = 0 }
    total = 0
  }

  /// The bucket of a duration, found without computing a logarithm: the highest bit of its microseconds gives the
  /// doubling, the two bits below it the quarter.
  private static func bucket(of duration: Duration) -> Int {
    let microseconds = max(1, Int(duration / .microseconds(1)))
    let octave = Int.bitWidth - 1 - microseconds.leadingZeroBitCount
    let quarter = octave >= 2 ? (microseconds >> (octave - 2)) & 3 : (microseconds << (2 - octave)) & 3
    return min(95, octave * 4 + quarter)
  }

  /// In milliseconds.
  private static func upperBound(of index: Int) -> Double {
    let octave = Double(1 << (index / 4))
    return octave * (1 + Double(index % 4 + 1) / 4) / 1000
  }
}
