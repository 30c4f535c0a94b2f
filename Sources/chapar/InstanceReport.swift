import Foundation
import News
import Pipeline

/// One instance in `chapar status`: its last vitals, and what follows from several of them.
struct InstanceReport: Encodable {
  /// The last that came; the units of its numbers are in it.
  let vitals: Vitals
  /// Messages a second; 0 unless it runs. Likewise those sent.
  let receivedPerSecond: Double
  let sentPerSecond: Double
  /// Running, silent for more than four seconds, or ended on request.
  let condition: Roster.Member.Condition
  /// Since its last vitals, which come every second.
  let silentSeconds: Double

  init(_ member: Roster.Member) {
    vitals = member.vitals
    receivedPerSecond = member.receivedPerSecond
    sentPerSecond = member.sentPerSecond
    condition = member.condition
    silentSeconds = member.silence / .seconds(1)
  }

  /// The heads of `row`'s columns.
  static let heads = [
    "INSTANCE", "IN/S", "OUT/S", "BUSY", "DISK", "READY", "HELD BACK", "P50 MS", "P99 MS", "HELD", "MEMORY", "IN",
    "OUT",
    "REJECTED",
  ]

  /// A row of the table; an instance of the slowest stage is marked with `*`. One that doesn't run has its counts only,
  /// and for how long it is silent.
  func row(slowest: Stage?) -> [String] {
    let mark = vitals.stage == slowest && condition == .running ? " *" : ""
    let name = vitals.instance + mark
    guard condition == .running else {
      let seconds = Int(min(silentSeconds, 86_400))
      let words = condition == .ended ? "left \(seconds) s ago" : "silent for \(seconds) s"
      return ["\(name) (\(words))"] + Array(repeating: "", count: Self.heads.count - 4) + [
        String(vitals.received), String(vitals.sent), String(vitals.rejected),
      ]
    }
    return [
      name, Self.short(receivedPerSecond), Self.short(sentPerSecond), vitals.busy.percent,
      vitals.disk.percent, vitals.ready.percent, vitals.heldBack.percent,
      Self.short(vitals.latency.median), Self.short(vitals.latency.p99), String(vitals.held),
      "\(vitals.residentBytes / 1_048_576) MiB", String(vitals.received), String(vitals.sent), String(vitals.rejected),
    ]
  }

  /// A number with one decimal if it is small: `0`, `0.4`, `12`.
  private static func short(_ number: Double) -> String {
    number >= 10 || number == 0 ? String(format: "%.0f", number) : String(format: "%.1f", number)
  }
}
