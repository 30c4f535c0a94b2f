/// The 64-bit FNV-1a hash of the bytes appended to it (Fowler, Noll and Vo).
///
/// To hash many bytes, loop at the call site: a generic function of another module would not be specialised for them.
/// It is public because the compiler doesn't inline what is only `package` into other modules, and a call for each
/// byte takes four times as long.
@frozen
public struct FNV1a: BitwiseCopyable, Sendable {
  /// The hash so far.
  public var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of no bytes.
  @inlinable @inline(__always) public init() {}

  /// Continues the hash with a byte.
  @inlinable @inline(__always) public mutating func append(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
