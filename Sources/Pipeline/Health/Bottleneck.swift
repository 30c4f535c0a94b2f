import News

/// The stage that the others wait for: the one whose instances are busy for the largest share of their time.
///
/// Busy means being on a processor, ready for one, or waiting for the disk, but not waiting for other stages. So the
/// answer is right even if all processors are in use and no stage gets the time it needs.
struct Bottleneck {
  let stage: Stage
  private let instances: Int
  private let demand: Double
  private let ready: Double
  private let disk: Double

  /// Below this busy share a stage has capacity left, and holds up no other.
  static let threshold = 0.7

  /// The bottleneck among running instances; nil if no items are in flight or every stage has capacity left. The relay
  /// is left out: it waits for the stages, not they for it. Of two stages with the same share, the later one is chosen.
  init?(_ running: [Roster.Member], isAtWork: Bool) {
    guard isAtWork else { return nil }
    let stages = Dictionary(grouping: running.map(\.vitals).filter { $0.stage != .relay }, by: \.stage)
    func mean(_ vitals: [Vitals], _ share: (Vitals) -> Double) -> Double {
      vitals.map(share).reduce(0, +) / Double(max(1, vitals.count))
    }
    let slowest = stages.max { (mean($0.value, \.demand), $0.key.order) < (mean($1.value, \.demand), $1.key.order) }
    guard let (stage, vitals) = slowest, case let demand = mean(vitals, \.demand), demand >= Self.threshold else {
      return nil
    }
    self.stage = stage
    self.demand = demand
    instances = vitals.count
    ready = mean(vitals, \.ready)
    disk = mean(vitals, \.disk)
  }

  var words: String { "the \(stage.worker) is the slowest stage, at work \(demand.percent) of the time" }

  /// More processes help only if the time goes into work: not if it goes mostly into waiting for a processor, or for
  /// the storer's disk.
  var advice: String {
    if ready > demand / 2 {
      return "the machine's processors are all in use (\(stage.program) waits \(ready.percent) of its time for one): "
        + "more processes need more processors"
    }
    if disk > demand / 2, stage == .store {
      return
        "\(stage.program) waits \(disk.percent) of its time for its disk: a faster disk or a larger store.batch helps"
    }
    if stage == .fetch { return "the fetcher's feeding is the slowest part: another chapar-fetcher sends beside it" }
    return "start one more \(stage.program) (\(instances) \(instances == 1 ? "runs" : "run"))"
  }
}

extension Double {
  /// A share of a whole as `42 %`. It may come from outside, so one below 0 is shown as 0 and one above 1 as 100.
  package var percent: String { "\(wholePercent) %" }

  /// A share of a whole in per cent, from 0 to 100.
  package var wholePercent: Int { Int((min(1, max(0, self)) * 100).rounded()) }
}
