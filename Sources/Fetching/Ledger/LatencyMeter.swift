/// The 99th percentile of latencies, weighted towards recent ones.
///
/// Latencies are counted in buckets, four to each power of two; after every thousand, all counts are halved. So the
/// percentile is too high by at most a quarter, and follows a change within a few hundred receipts. Shorter latencies
/// than 4 ms count as 4 ms.
struct LatencyMeter: Sendable {
  private var counts = [Int](repeating: 0, count: 128)
  private var total = 0

  /// Counts one latency in milliseconds.
  mutating func note(_ milliseconds: Int64) {
    counts[Self.bucket(of: milliseconds)] += 1
    total += 1
    guard total >= 1000 else { return }
    for index in counts.indices { counts[index] /= 2 }
    total = counts.reduce(0, +)
  }

  /// The upper bound of the 99th percentile in milliseconds; nil before the first latency.
  var p99: Int64? {
    guard total > 0 else { return nil }
    var above = 0
    for index in counts.indices.reversed() {
      above += counts[index]
      if above * 100 > total { return Self.bound(of: index) }
    }
    return nil
  }

  private static func bucket(of milliseconds: Int64) -> Int {
    let value = UInt64(max(4, milliseconds))
    let power = 63 - value.leadingZeroBitCount
    let quarter = Int(value >> UInt64(power - 2)) & 3
    return min(127, (power - 2) * 4 + quarter)
  }

  /// The upper end of a bucket, in milliseconds.
  private static func bound(of bucket: Int) -> Int64 { Int64(5 + bucket % 4) << Int64(bucket / 4) }
}
