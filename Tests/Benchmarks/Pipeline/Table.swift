import Foundation

/// The runs' medians as one table.
struct Table {
  let runs: [Scenario: [PipelineRun]]
  let alone: [OneProcess]
  let pages: Int

  private static let stages = ["fetcher", "relay", "cleaner", "extractor", "storer"]

  var text: String {
    let heads =
      ["pages/s"] + Self.stages.map { "\($0) ms" } + ["all ms", "peak MB: " + Self.stages.joined(separator: " ")]
    var lines = ["CPU milliseconds a page by stage", row("", heads)]
    for scenario in Scenario.allCases {
      let runs = runs[scenario] ?? []
      let stages = Self.stages.map { stage in
        String(format: "%.2f", median(runs.map { processor(of: stage, in: $0) }) * 1000 / Double(pages))
      }
      let memory = Self.stages.map { stage in
        String(runs.map { ($0.usage["chapar-\(stage)"]?.peakMemory ?? 0) >> 20 }.max() ?? 0)
      }
      let rate = String(format: "%.0f", Double(pages) / median(runs.map(\.seconds)))
      let all = String(format: "%.2f", total(scenario) * 1000 / Double(pages))
      lines.append(row(scenario.rawValue, [rate] + stages + [all, memory.joined(separator: " ")]))
    }
    let cost = (total(.oneExtractor) / max(total(.noBooks), .leastNonzeroMagnitude) - 1) * 100
    lines.append("\nThe books (ledger, window, receipts) cost " + String(format: "%.1f %% of CPU time.", cost))
    let understanding = median(alone.map(\.processor)) * 1000
    let all = total(.oneExtractor) * 1000 / Double(pages)
    lines.append(
      String(
        format: "In one process parsing, cleaning and extracting cost %.2f ms a page; carrying is %.0f %% of all.",
        understanding, (1 - understanding / max(all, .leastNonzeroMagnitude)) * 100))
    return lines.joined(separator: "\n")
  }

  private func total(_ scenario: Scenario) -> Double {
    median((runs[scenario] ?? []).map { run in Self.stages.reduce(0) { $0 + processor(of: $1, in: run) } })
  }

  private func processor(of stage: String, in run: PipelineRun) -> Double {
    run.usage["chapar-\(stage)"]?.processor ?? 0
  }

  private func row(_ name: String, _ columns: [String]) -> String {
    name.padding(toLength: 31, withPad: " ", startingAt: 0)
      + columns.map { String(repeating: " ", count: max(1, 13 - $0.count)) + $0 }.joined()
  }

  private func median(_ values: [Double]) -> Double { values.isEmpty ? 0 : values.sorted()[values.count / 2] }
}
