/// Reads scalars from UTF-8. A byte that can't begin a character, or a character that is cut off, gives U+FFFD.
///
/// It is written for text that is valid: overlong forms and surrogates are read as the numbers that they encode, up to
/// 1FFFFF.
public struct ScalarReader<Bytes: Sequence<UInt8>>: IteratorProtocol {
  @usableFromInline var bytes: Bytes.Iterator
  @usableFromInline var waiting: UInt8?

  /// Creates a reader at the beginning of some bytes.
  @inlinable
  public init(_ bytes: Bytes) { self.bytes = bytes.makeIterator() }

  /// The next scalar; nil at the end.
  @inlinable
  public mutating func next() -> UInt32? {
    guard let lead = waiting ?? bytes.next() else { return nil }
    waiting = nil
    if lead < 0x80 { return UInt32(lead) }
    let length = lead >= 0xF0 && lead < 0xF8 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0
    guard length > 0, lead < 0xF8 else { return 0xFFFD }
    var scalar = UInt32(lead) & (0x3F >> UInt32(length))
    for _ in 0..<length {
      guard let byte = bytes.next() else { return 0xFFFD }
      guard byte & 0xC0 == 0x80 else {
        waiting = byte
        return 0xFFFD
      }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return scalar
  }
}
