import News

/// Whether the pipeline does its work: the judgement that `chapar status` and the monitor show.
///
/// It is made of `Signs` alone, so the same signs give the same judgement everywhere.
public struct Health: Hashable, Sendable, Codable {
  /// How bad it is.
  public let state: State
  /// What is so, in one sentence: `no storer heard for 43 s; 452 items wait; nothing is lost`.
  public let sentence: String
  /// What to do about it, the most urgent first.
  public let advice: [String]
  /// The stage that holds up the others; nil where none does.
  public let slowest: Stage?

  /// The three judgements, the best first.
  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    case healthy
    /// It works, but something wants looking after.
    case degraded
    /// What was taken in doesn't get on.
    case stopped

    /// The exit code of `chapar status --exit-code`.
    public var exitCode: Int32 {
      switch self {
      case .healthy: 0
      case .degraded: 1
      case .stopped: 2
      }
    }
  }

  /// Less free disk than this is trouble to come, in bytes.
  public static let scarceDisk = 1 << 30
  /// With less free disk than this nothing can be written, in bytes.
  public static let fullDisk = 16 << 20
  /// How long an item may wait for its receipt: the ceiling of the time-outs, twice.
  public static let longestWait: Duration = .seconds(600)

  /// Judges.
  public init(_ signs: Signs) {
    let judge = HealthJudge(signs)
    let findings = judge.findings()
    state = findings.contains { $0.state == .stopped } ? .stopped : findings.isEmpty ? .healthy : .degraded
    slowest = judge.bottleneck?.stage
    let clauses = findings.isEmpty ? [judge.goodNews] : findings.map(\.words)
    sentence = (clauses + judge.remarks(isHealthy: findings.isEmpty)).joined(separator: "; ")
    advice = findings.compactMap(\.advice) + (judge.bottleneck.map { [$0.advice] } ?? [])
  }
}
