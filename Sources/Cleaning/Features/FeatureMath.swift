/// Arithmetic of features, the same to the bit on every machine.
enum FeatureMath {
  /// A cheap logarithm to base 2 of `value + 1`, exact at powers of two and straight between them.
  ///
  /// A forest asks only which of two values is greater, so any rising function does; this one needs no library.
  @inline(__always)
  static func log(_ value: Float) -> Float {
    let shifted = max(value, 0) + 1
    return Float(shifted.exponent) + shifted.significand - 1
  }

  /// The same of a value that grows with the page's length, which counts up to a limit: of pages longer than those of
  /// training the forest knows nothing.
  @inline(__always)
  static func log(_ value: Float, upTo limit: Float) -> Float { log(min(value, limit)) }

  /// From so many blocks, characters and words on, a page is as long as any.
  static let mostBlocks: Float = 150
  static let mostCharacters: Float = 8_000
  static let mostWords: Float = 1_500

  /// A rational stand-in for the logistic function, from 0 to 1, 0.5 at 0.
  @inline(__always)
  static func squash(_ value: Float) -> Float {
    let half = 0.5 * value
    return 0.5 + 0.5 * half / (1 + abs(half))
  }
}
