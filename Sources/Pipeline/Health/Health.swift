import News

/// Whether the pipeline works: the judgement that `chapar status` and the monitor show.
///
/// It depends only on `Signs`, so the same signs give the same judgement everywhere.
public struct Health: Hashable, Sendable, Codable {
  /// Also the exit code of `chapar status --exit-code`.
  public let state: State
  /// The situation in one sentence: `no storer heard for 43 s; 452 items wait; nothing is lost`.
  public let sentence: String
  /// What to do about it, most urgent first.
  public let advice: [String]
  /// The stage that holds up the others, if one does.
  public let slowest: Stage?

  /// The three states, best first.
  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    case healthy
    /// It works, but something needs attention.
    case degraded
    /// Items are not moving.
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

  /// Less free disk than this, in bytes, means trouble soon.
  public static let scarceDisk = 1 << 30
  /// With less free disk than this, in bytes, nothing can be written.
  public static let fullDisk = 16 << 20

  /// Judges the pipeline from `signs`.
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
