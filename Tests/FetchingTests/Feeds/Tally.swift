import Foundation
import News

/// How many checks agree, and which don't.
struct Tally {
  private(set) var agreed = 0
  private(set) var checks = 0
  private(set) var differences: [String] = []

  /// Counts whether a value is as expected; an address is the same however it is written, with a last slash or without.
  mutating func check(_ actual: String?, _ expected: String?, _ place: String) {
    checks += 1
    let addresses = [actual, expected].map { $0.flatMap { WebURL($0) } }
    if actual == expected || addresses[0] != nil && addresses[0] == addresses[1] {
      agreed += 1
    } else {
      differences.append("\(place): \(actual ?? "–") where \(expected ?? "–") is expected")
    }
  }

  /// Prints the counts, and with `FEED_DIFFERENCES=1` every difference; whether the floor holds for the same checks.
  func holds(_ floor: Int, of total: Int, _ name: String) -> Bool {
    print("\(name): \(agreed) of \(checks) checks agree; the floor is \(floor) of \(total)")
    showDifferences()
    return agreed >= floor && checks == total
  }

  private func showDifferences() {
    guard ProcessInfo.processInfo.environment["FEED_DIFFERENCES"] != nil else { return }
    for difference in differences { print("  \(difference)") }
  }
}
