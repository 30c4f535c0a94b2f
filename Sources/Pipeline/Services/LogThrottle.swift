import Logging

/// Logs at most one line a second for each kind of problem and subject, and says how many it left out, so that a stream
/// of bad messages can't fill the disk.
struct LogThrottle {
  private var last: [String: (time: ContinuousClock.Instant, held: Int)] = [:]

  /// The most subjects that are told apart. While that many are remembered from the last second, all subjects of a kind
  /// share one line a second. Strangers choose the subjects, so they must not fill the memory.
  private static let most = 32

  /// Writes a warning, unless one of the same kind and subject was written in the last second.
  ///
  /// The next line that is written has `similar=N` if N were left out since the last one.
  ///
  /// - Parameter text: called only if the line is written.
  mutating func warn(
    _ kind: String, about subject: String = "", to logger: Logger, at now: ContinuousClock.Instant, _ text: () -> String
  ) {
    if last.count >= Self.most { last = last.filter { $0.value.time.duration(to: now) < .seconds(1) } }
    let kind = last.count < Self.most ? kind + subject : kind
    if let (time, held) = last[kind], time.duration(to: now) < .seconds(1) {
      last[kind] = (time, held + 1)
      return
    }
    let held = last[kind]?.held ?? 0
    last[kind] = (now, 0)
    logger.warning("\(text())", metadata: held > 0 ? ["similar": "\(held)"] : nil)
  }
}
