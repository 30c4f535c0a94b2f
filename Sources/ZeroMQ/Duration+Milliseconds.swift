extension Duration {
  /// The duration in whole milliseconds, clamped to a C `int`: libzmq's unit of time.
  var wholeMilliseconds: Int32 {
    let (seconds, attoseconds) = components
    let milliseconds = seconds.multipliedReportingOverflow(by: 1000)
    guard !milliseconds.overflow else { return seconds < 0 ? .min : .max }
    return Int32(clamping: milliseconds.partialValue + attoseconds / 1_000_000_000_000_000)
  }
}
