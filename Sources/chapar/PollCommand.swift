import ArgumentParser
import Fetching
import News

/// `chapar sources poll`. It only makes the sources due: the running fetcher polls them. Exits with 1 if a source that
/// was named is paused, or of a kind that is not polled, or if none of the others can be; what can be polled is polled
/// all the same.
///
/// As JSON `{"done":"asked","sources":["news"]}` with those that were made due; the reasons for the others are on
/// standard error.
struct PollCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "poll", abstract: "Poll feeds and sitemaps now, even feeds that have ended.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: SourceOptions

  /// Makes due what can be polled, says so, and then complains of the rest.
  func run() async throws {
    let ledger = try await common.existingLedger()
    let sources = try options.sources(in: ledger)
    let known = Dictionary(try ledger.sources().map { ($0.name, $0) }) { first, _ in first }
    let chosen = sources.compactMap { known[$0] }
    let polled = chosen.filter(\.canBePolled)
    let asked = polled.filter(\.isEnabled).map(\.name)
    try ledger.pollNow(asked, at: .current())
    if asked.count > 0 || options.json {
      let words =
        asked.count == 1
        ? "1 source is polled now; its host's pauses still apply."
        : "\(asked.count) sources are polled now; their hosts' pauses still apply."
      try options.report("asked", asked, words)
    }
    let paused = polled.filter { !$0.isEnabled }.map(\.name.rawValue)
    let others = chosen.filter { !$0.canBePolled }.map(\.name.rawValue)
    // With --all or a label it is no fault that some are not polled.
    guard !options.names.isEmpty || asked.isEmpty, let lines = Self.excuses(paused, others) else { return }
    throw CommandRefusal(lines[0], Array(lines.dropFirst()))
  }

  /// Why sources are not polled, a line for each reason, with the first five names; nil if all are.
  private static func excuses(_ paused: [String], _ others: [String]) -> [Line]? {
    var lines: [Line] = []
    func list(_ names: [String]) -> String {
      let more = names.count > 5 ? " and \(names.count - 5) more" : ""
      return names.prefix(5).map { "'\($0)'" }.joined(separator: ", ") + more
    }
    if !paused.isEmpty {
      let (verb, them) = paused.count == 1 ? ("is", "it") : ("are", "them")
      lines.append("\(list(paused)) \(verb) paused and not polled; `chapar sources resume` lets \(them) be read again")
    }
    if !others.isEmpty { lines.append("\(list(others)): only feeds and sitemaps are polled") }
    return lines.isEmpty ? nil : lines
  }
}
