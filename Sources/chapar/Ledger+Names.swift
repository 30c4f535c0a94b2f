import Fetching
import News
import Settings

extension Ledger {
  /// Refuses a name that no source has, with the nearest that one has.
  ///
  /// - Parameter commands: what else may have been meant, where the name stands where a command does.
  func requireSource(_ name: String, orCommand commands: [String] = []) throws {
    let names = try sources().map(\.name.rawValue)
    guard !names.contains(name) else { return }
    if let command = EditDistance.nearest(to: name, among: commands, within: 2) {
      throw CommandRefusal("there is no source named '\(name)'; did you mean the command '\(command)'?", code: .usage)
    }
    let nearest = EditDistance.nearest(to: name, among: names, within: 3)
    throw CommandRefusal(
      "there is no source named '\(name)'; \(nearest.map { "did you mean '\($0)'?" } ?? "`chapar sources` shows them")")
  }
}
