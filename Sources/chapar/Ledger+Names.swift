import Fetching
import News
import Settings

extension Ledger {
  /// Refuses a name that no source has, and suggests the nearest name, or the source that was added with that address.
  /// Removed sources have their names still.
  ///
  /// - Parameter commands: commands that may have been meant, if the name is in the place of a command.
  /// - Throws: `CommandRefusal` with 1; with 64 if a command was meant.
  func requireSource(_ name: String, orCommand commands: [String] = []) throws {
    let sources = try sources()
    let names = sources.map(\.name.rawValue)
    guard !names.contains(name) else { return }
    if let command = CommandNames.meant(by: name, among: commands, within: 2) {
      throw CommandRefusal("there is no source named '\(name)'; did you mean the command '\(command)'?", code: .usage)
    }
    // What it was added with is the first thing that comes to mind.
    let place = WebURL(name)?.href ?? name
    let nearest =
      sources.first { $0.location == place }?.name.rawValue ?? EditDistance.nearest(to: name, among: names, within: 3)
    throw CommandRefusal(
      "there is no source named '\(name)'; \(nearest.map { "did you mean '\($0)'?" } ?? "`chapar sources` shows them")")
  }

  /// Refuses a name that no source has, and one whose source was removed: `resume` polled a removed feed again.
  ///
  /// - Throws: `CommandRefusal` with 1.
  func requireRead(_ name: String) throws {
    try requireSource(name)
    guard let source = try source(named: SourceName(rawValue: name)), source.isRemoved else { return }
    let place = WebURL.withoutCredentials(source.location)
    throw CommandRefusal("the source '\(name)' was removed; `chapar add \(place)` brings it back")
  }
}
