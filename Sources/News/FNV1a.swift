/// The 64-bit FNV-1a hash of the bytes appended to it (Fowler, Noll and Vo).
///
/// To hash many bytes, loop at the call site: a generic function of another module would not be specialised for them.
package struct FNV1a: BitwiseCopyable, Sendable {
  /// The hash so far.
  package var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of no bytes.
  @inlinable package init() {}

  /// Adds a byte.
  @inlinable @inline(__always) package mutating func append(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
