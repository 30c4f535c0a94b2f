import Foundation

/// Runs rounds of bare libzmq and of the pipeline's hop in turn, and prints a table of their medians.
struct Comparison {
  let rounds: Int
  let program: String
  private let directory = "/tmp/chapar-hop-\(getpid())"

  /// The message sizes measured, each with the number of messages that takes about a second.
  static let sizes = [(bytes: 1_000, messages: 100_000), (10_000, 50_000), (170_000, 8_000)]

  func run() throws {
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { removeDirectory() }
    print("one boundary over ipc, medians of \(rounds) rounds in turn; CPU is that of all processes together")
    print("bytes    | bare msg/s     MB/s  CPU µs | hop msg/s      MB/s  CPU µs | time ×  CPU ×")
    for (bytes, messages) in Self.sizes { try compare(bytes, messages) }
  }

  private func compare(_ bytes: Int, _ messages: Int) throws {
    var bare: [Round] = []
    var hop: [Round] = []
    for _ in 0..<rounds {
      bare.append(try bareRound(bytes, messages))
      hop.append(try hopRound(bytes, messages))
    }
    let bareTime = median(bare.map(\.seconds)), hopTime = median(hop.map(\.seconds))
    let bareCPU = median(bare.map(\.cpuSeconds)), hopCPU = median(hop.map(\.cpuSeconds))
    let columns = [(bareTime, bareCPU), (hopTime, hopCPU)].map { time, cpu in
      let rate = Double(messages) / time
      return String(
        format: "%10.0f %8.0f %7.1f", rate, rate * Double(bytes) / 1e6, cpu / Double(messages) * 1e6)
    }
    let ratios = String(format: "%6.2f %6.2f", hopTime / bareTime, hopCPU / bareCPU)
    print(String(format: "%-8d", bytes), "|", columns[0], "|", columns[1], "|", ratios)
    fflush(nil)
  }

  private func bareRound(_ bytes: Int, _ messages: Int) throws -> Round {
    let baseline = URL(fileURLWithPath: program).deletingLastPathComponent().appendingPathComponent(
      "benchmark-hop-baseline"
    ).path
    let place = ["ipc://\(directory)/bare", "\(bytes)", "\(messages)"]
    return try Round([[baseline, "push"] + place, [baseline, "pull"] + place], messages: messages)
  }

  private func hopRound(_ bytes: Int, _ messages: Int) throws -> Round {
    let place = ["ipc://\(directory)", "\(bytes)", "\(messages)"]
    let roles = ["relay", "send", "receive"]
    return try Round(roles.map { [program, $0] + place }, messages: messages)
  }

  private func removeDirectory() {
    do { try FileManager.default.removeItem(atPath: directory) } catch { print("left \(directory): \(error)") }
  }

  private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}
