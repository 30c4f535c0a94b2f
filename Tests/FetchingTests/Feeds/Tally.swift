import Foundation
import News

/// The number of checks that agree, and the cases that don't.
struct Tally {
  private(set) var agreed = 0
  private(set) var checks = 0
  private(set) var differences: [String] = []
  /// The names of the cases in which something differs.
  private(set) var differing: Set<String> = []

  /// Records whether a value is as expected. Addresses are compared as parsed, so a missing slash after the host makes
  /// no difference.
  mutating func check(_ actual: String?, _ expected: String?, _ place: String) {
    checks += 1
    let addresses = [actual, expected].map { $0.flatMap { WebURL($0) } }
    if actual == expected || addresses[0] != nil && addresses[0] == addresses[1] {
      agreed += 1
    } else {
      differences.append("\(place): \(actual ?? "–") where \(expected ?? "–") is expected")
      differing.insert(String(place.prefix { $0 != " " && $0 != "[" }))
    }
  }

  /// Compares the cases that differ with those for which `Fixtures/Reasons` gives a reason. Returns those that differ
  /// without a reason and those that agree despite one; both should be empty. With `FEED_DIFFERENCES=1` it prints every
  /// difference.
  func unexplained(_ name: String) throws -> (without: Set<String>, needless: Set<String>) {
    print("\(name): \(agreed) of \(checks) checks agree, \(differing.count) cases differ for reasons given")
    showDifferences()
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/Reasons/\(name).txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let given = Set(lines.compactMap { line in line.firstRange(of: ": ").map { String(line[..<$0.lowerBound]) } })
    return (differing.subtracting(given), given.subtracting(differing))
  }

  private func showDifferences() {
    guard ProcessInfo.processInfo.environment["FEED_DIFFERENCES"] != nil else { return }
    for difference in differences { print("  \(difference)") }
  }
}
