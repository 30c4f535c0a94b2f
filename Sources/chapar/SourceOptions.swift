import ArgumentParser
import Fetching
import News

/// The sources that a command is for: by name or place, by label, or all; exactly one of the three.
struct SourceOptions: ParsableArguments {
  /// Sources by name, asked of `chapar` itself. Errors are hidden: they would be printed into the command line.
  static let completion = CompletionKind.shellCommand("chapar sources completions 2>/dev/null")
  /// Labels of sources, asked and hidden in the same way.
  static let labels = CompletionKind.shellCommand("chapar sources completions --labels 2>/dev/null")

  @Option(help: "Those with this label.", completion: SourceOptions.labels)
  var label: String?

  @Flag(help: "All sources.")
  var all = false

  @Flag(help: "One JSON object.")
  var json = false

  @Argument(help: "Names, as `chapar sources` shows them; or addresses or paths.", completion: SourceOptions.completion)
  var names: [String] = []

  /// Exactly one choice: names that are forgotten must not mean all.
  func validate() throws {
    let given = (label == nil ? 0 : 1) + (all ? 1 : 0) + (names.isEmpty ? 0 : 1)
    if given != 1 { throw ValidationError("say which sources: give names, --label LABEL, or --all") }
  }

  /// Prints what was done with sources.
  ///
  /// - Parameters:
  ///   - done: a word, such as `paused`; the member `done` of the JSON.
  ///   - words: for people; nil for `3 paused.`
  func report(_ done: String, _ sources: [SourceName], _ words: String? = nil) throws {
    if json { return try Output.json(Report(done: done, sources: sources)) }
    Output.line(Line(words ?? "\(sources.count) \(done)."))
  }

  /// What `--json` prints: `{"done":"paused","sources":["news"]}`.
  private struct Report: Encodable {
    let done: String
    let sources: [SourceName]
  }

  /// The chosen sources, in the order they were added; those that are named, each once, in the order given.
  ///
  /// - Throws: `CommandRefusal` for a name that no source has or whose source was removed; `LedgerError` for a label
  ///   that none has.
  func sources(in ledger: Ledger) throws -> [SourceName] {
    if let label { return try ledger.names(of: .labelled(label)) }
    if all { return try ledger.names(of: .all) }
    return try ledger.names(of: .named(names.map { try ledger.readSourceName($0) }.uniqued()))
  }
}
