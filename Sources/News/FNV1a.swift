/// The 64-bit FNV-1a hash of the bytes that are appended to it (Fowler, Noll and Vo).
package struct FNV1a: BitwiseCopyable, Sendable {
  /// The hash so far.
  package var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of nothing.
  @inlinable package init() {}

  /// The hash of some bytes.
  @inlinable package init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { append(byte) }
  }

  /// Adds a byte.
  @inlinable @inline(__always) package mutating func append(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
