/// Arithmetic for features that gives the same bits on every machine.
enum FeatureMath {
  /// A cheap logarithm to base 2 of `value + 1`, exact at powers of two and linear between them.
  ///
  /// A forest only compares values, so any increasing function is good enough, and this one needs no library.
  @inline(__always)
  static func log(_ value: Float) -> Float {
    // A number from 1 to infinity: of its bits the last 23 are the fraction, and those before it the exponent plus 127.
    let bits = (max(value, 0) + 1).bitPattern
    return Float(Int32(truncatingIfNeeded: bits >> 23) &- 127) + Float(bitPattern: bits & 0x7F_FFFF | 0x3F80_0000) - 1
  }

  /// The same for a value that grows with the page's length. It is capped, because the forest knows nothing about pages
  /// longer than those in training.
  @inline(__always)
  static func log(_ value: Float, upTo limit: Float) -> Float { log(min(value, limit)) }

  /// The caps for blocks, characters and words.
  static let mostBlocks: Float = 150
  static let mostCharacters: Float = 8_000
  static let mostWords: Float = 1_500

  /// A rational approximation of the logistic function, from 0 to 1, with 0.5 at 0. It is cheaper than the logistic
  /// function and reaches 0 and 1 more slowly.
  @inline(__always)
  static func squash(_ value: Float) -> Float {
    let half = 0.5 * value
    return 0.5 + 0.5 * half / (1 + abs(half))
  }
}
