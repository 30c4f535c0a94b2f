/// A set of pairs of bytes. Unlike ``ByteSet`` it is exact.
struct PairSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  /// Adds the first two of some bytes. Does nothing with fewer than two.
  mutating func insert(_ pair: ArraySlice<UInt8>) {
    guard let first = pair.first, let second = pair.dropFirst().first else { return }
    let place = Int(first) << 8 | Int(second)
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  /// Whether the pair was inserted, in this order.
  @inline(__always)
  func contains(_ first: UInt8, _ second: UInt8) -> Bool {
    let place = Int(first) << 8 | Int(second)
    return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
  }
}
