import News

/// The instances whose vitals were received, each with its latest.
///
/// A silent instance stays for ten minutes, as long as the relay repeats its last vitals for listeners that start
/// later.
public struct Roster: Sendable {
  private var heard: [String: [Vitals]] = [:]

  /// How long a silent instance stays.
  public static let memory: Duration = .seconds(600)
  /// The most instances, so that forged names can't fill the memory.
  static let capacity = 1024
  /// How many vitals are kept for each instance, for its rates.
  static let depth = 6

  /// Creates an empty roster.
  public init() {}

  /// Adds vitals; those older than `memory`, or seen before, change nothing.
  public mutating func note(_ vitals: Vitals, at now: Timestamp) {
    var vitals = vitals
    // An instance whose clock is ahead of ours must still expire.
    if vitals.time > now { vitals = vitals.told(at: now) }
    guard now.milliseconds - vitals.time.milliseconds <= Self.memory.milliseconds else { return }
    var past = heard[vitals.instance] ?? []
    if let last = past.last, last.time >= vitals.time { return }
    if past.last.map({ $0.startedAt != vitals.startedAt }) ?? false { past.removeAll() }
    if past.isEmpty, heard.count >= Self.capacity { forgetOldest() }
    past.append(vitals)
    heard[vitals.instance] = past.suffix(Self.depth)
  }

  /// The instances, in the order of the flow.
  public func members(at now: Timestamp) -> [Member] {
    heard.values.compactMap { past -> Member? in
      guard let last = past.last else { return nil }
      let member = Member(vitals: last, earlier: past.first, now: now)
      return member.silence > Self.memory ? nil : member
    }
    .sorted { ($0.vitals.stage.order, $0.vitals.instance) < ($1.vitals.stage.order, $1.vitals.instance) }
  }

  private mutating func forgetOldest() {
    let oldest = heard.min { ($0.value.last?.time.milliseconds ?? 0) < ($1.value.last?.time.milliseconds ?? 0) }
    if let oldest { heard[oldest.key] = nil }
  }
}

extension Roster {
  /// One instance, as its latest vitals and a few earlier ones show it.
  public struct Member: Sendable {
    /// The latest that were received; their time is never later than this machine's.
    public let vitals: Vitals
    /// Messages a second.
    public let receivedPerSecond: Double
    /// Messages a second.
    public let sentPerSecond: Double
    /// How long it has been silent.
    public let silence: Duration
    /// Whether it is running.
    public let condition: Condition

    /// Whether an instance is running, silent or gone.
    public enum Condition: String, Sendable, Codable {
      case running
      /// It was silent for `silenceLimit` without having sent its last vitals.
      case silent
      /// It exited on request.
      case ended
    }

    /// How long an instance may be silent before it counts as gone. A loop that works on a long page reports late, but
    /// a killed instance must be noticed within 5 s.
    public static let silenceLimit: Duration = .seconds(4)

    init(vitals: Vitals, earlier: Vitals?, now: Timestamp) {
      self.vitals = vitals
      silence = .milliseconds(max(0, now.milliseconds - vitals.time.milliseconds))
      condition = vitals.hasEnded ? .ended : silence > Self.silenceLimit ? .silent : .running
      let seconds = Double(vitals.time.milliseconds - (earlier?.time.milliseconds ?? 0)) / 1000
      guard condition == .running, let earlier, seconds > 0 else {
        (receivedPerSecond, sentPerSecond) = (0, 0)
        return
      }
      receivedPerSecond = max(0, Double(vitals.received) - Double(earlier.received)) / seconds
      sentPerSecond = max(0, Double(vitals.sent) - Double(earlier.sent)) / seconds
    }
  }
}

extension Vitals {
  fileprivate func told(at now: Timestamp) -> Vitals {
    var vitals = self
    vitals.time = now
    return vitals
  }
}

extension Stage {
  /// The place in the flow.
  var order: Int { Stage.allCases.firstIndex(of: self) ?? 0 }
}
