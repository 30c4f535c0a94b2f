import Fetching
import News
import Settings

extension Ledger {
  /// The name of the source that is meant: by its name or, if no source has that, by the address or path that only one
  /// has. Removed sources count only if no other is there.
  ///
  /// - Throws: `CommandRefusal` as `requireSource` does; for the place of several sources one that names them.
  func sourceName(_ given: String, orCommand commands: [String] = []) throws -> SourceName {
    let name = SourceName(rawValue: given)
    if try source(named: name) == nil {
      let found = try sources(at: given, orPath: Named(given).file?.path)
      let read = found.filter { !$0.isRemoved }
      let meant = (read.isEmpty ? found : read).map(\.name)
      if meant.count == 1 { return meant[0] }
      guard meant.isEmpty else {
        let names = meant.map { "'\($0)'" }.joined(separator: " and ")
        throw CommandRefusal("several sources are at '\(given)': name one of \(names)")
      }
    }
    try requireSource(given, orCommand: commands)
    return name
  }

  /// The sources whose own address it is, in whatever way it is written (`PageKey`), or whose path.
  func sources(at address: String, orPath path: String?) throws -> [Source] {
    let key = PageKey(address)
    return try sources().filter { source in
      WebURL(source.location)?.isWeb ?? false ? PageKey(source.location) == key : source.location == path
    }
  }

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

  /// The name of the source that is meant, as `sourceName` finds it. One that was removed is refused: `resume` polled a
  /// removed feed again.
  ///
  /// - Throws: `CommandRefusal` with 1.
  func readSourceName(_ given: String) throws -> SourceName {
    let name = try sourceName(given)
    guard let source = try source(named: name), source.isRemoved else { return name }
    let place = WebURL.withoutCredentials(source.location)
    throw CommandRefusal("the source '\(name)' was removed; `chapar add \(place)` brings it back")
  }
}
