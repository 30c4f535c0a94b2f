import ArgumentParser
import Foundation
import Glibc
import News
import StateFolder
import Synchronization

/// Prints the output of all commands.
///
/// Text from outside is made harmless here, both for terminals and files. On a terminal lines are wrapped at its width
/// and long output goes through a pager. `Tests/ProgramTests/OutputTests.swift` feeds hostile text through every
/// command.
enum Output {
  /// When marks are shown as colours; `auto` is on a terminal, unless `NO_COLOR` is set (https://no-color.org) or the
  /// terminal is `dumb`.
  enum Colour: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never
  }

  /// One for the process: whoever prints from several threads prints whole lines.
  private static let page = Mutex(Screen())

  /// Applies the command-line options. The last command's count, whose `validate` the argument parser calls.
  static func use(_ options: OutputOptions) {
    page.withLock { page in
      page.layout.isColoured =
        switch options.color {
        case .always: true
        case .never: false
        // https://no-color.org
        case .auto: page.isTerminal && environment("NO_COLOR") == nil && !isDumb
        }
      page.mayUsePager = page.isTerminal && !options.noPager && !isDumb
    }
  }

  /// Whether the terminal can't do more than print.
  fileprivate static var isDumb: Bool { environment("TERM") == "dumb" }

  /// Shows each line at once, without a pager, for output that arrives over time.
  static func streams() { page.withLock { $0.mayUsePager = false } }

  /// Whether standard output is a terminal, on which a screen may be redrawn.
  static var isTerminal: Bool { page.withLock { $0.isTerminal } }

  /// The columns that a table may take; nil without a terminal.
  static var width: Int? { page.withLock { $0.layout.width } }

  /// Prints a line to standard output, wrapped on a terminal.
  static func line(_ line: Line) { page.withLock { $0.add($0.layout.rows(of: line)) } }

  static func lines(_ lines: some Sequence<Line>) { for line in lines { self.line(line) } }

  /// Prints a multi-line text of our own, such as an example file.
  static func text(_ text: String) { lines(Line.lines(of: text)) }

  /// Prints a value as one line of JSON, with its members sorted by name. It is never wrapped.
  ///
  /// - Throws: `EncodingError`, for a number that JSON doesn't have.
  static func json(_ value: some Encodable) throws { json(line: try JSONLine.text(of: value)) }

  /// Prints a finished line of JSON; raw control characters in it are escaped.
  static func json(line: String) {
    let text = String(decoding: JSONEscapes.withoutCommands(Array(line.utf8)), as: UTF8.self)
    page.withLock { $0.add([text], filling: $0.layout.rowCount(of: text)) }
  }

  /// Writes raw bytes, if asked for as such: `chapar dead show --body`, `chapar export -o -`. Only a terminal, which
  /// they could command, gets text made safe. They never go through a pager.
  static func bytes(_ bytes: Data) {
    page.withLock { page in
      page.mayUsePager = false
      guard page.isTerminal else { return page.write(bytes) }
      page.write(Data(String(decoding: bytes, as: UTF8.self).safeForTerminal(keepsLines: true).utf8))
    }
  }

  /// Clears the screen, on a terminal.
  static func clear() {
    page.withLock { page in
      // Cursor home, then erase to the end (ECMA-48 8.3.21, 8.3.39).
      if page.isTerminal { page.write(Data("\u{1B}[H\u{1B}[J".utf8)) }
    }
  }

  /// Prints a line to standard error, below what was printed before it; on a terminal it is wrapped, too.
  static func note(_ line: Line) {
    page.withLock { $0.note($0.errorLayout.rows(of: line).joined(separator: "\n") + "\n") }
  }

  /// Prints a text of several lines to standard error, made safe for a terminal, but not wrapped.
  static func error(_ text: String) {
    let safe = text.safeForTerminal(keepsLines: true)
    write(safe.hasSuffix("\n") ? safe : safe + "\n", to: STDERR_FILENO)
  }

  /// Overwrites the last line of standard error, for a progress bar. A shorter line must be filled with spaces.
  ///
  /// - Parameter isLast: whether to leave it, and go to the next line.
  static func bar(_ line: String, isLast: Bool) {
    write("\r" + line.safeForTerminal() + (isLast ? "\n" : ""), to: STDERR_FILENO)
  }

  /// Shows what is held back, and waits until the reader leaves the pager. Must be called before every exit, or the
  /// output is lost.
  static func finish() { page.withLock { $0.finish() } }

  /// A variable of the environment; nil if it is empty, as NO_COLOR wants it.
  fileprivate static func environment(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Writes to a descriptor at once, past everything that is held back.
  fileprivate static func write(_ text: String, to descriptor: Int32) {
    // If standard error is closed, there is nobody to tell.
    do { try FileHandle(fileDescriptor: descriptor).write(contentsOf: Data(text.utf8)) } catch {}
  }
}

/// Options of every command that prints.
struct OutputOptions: ParsableArguments {
  @Option(help: "Colours: \(Output.Colour.allCases.map(\.rawValue).joined(separator: ", ")); auto obeys NO_COLOR.")
  var color = Output.Colour.auto

  @Flag(help: "Print long output without a pager (PAGER, or less).")
  var noPager = false

  /// Called for every command that has these options, before it runs.
  func validate() { Output.use(self) }
}

/// What was printed but is not shown yet, and where it goes. On a terminal rows are held back until there are enough
/// for a pager.
private struct Screen: ~Copyable {
  let isTerminal = isatty(STDOUT_FILENO) == 1
  var layout = Layout()
  /// Standard error is wrapped on a terminal and never coloured.
  let errorLayout = Layout(width: isatty(STDERR_FILENO) == 1 ? Layout.size(of: STDERR_FILENO).columns : nil)
  /// Whether rows are held back for a pager; false once something was written without one.
  var mayUsePager = false
  /// The terminal's rows: so many don't fit with the prompt.
  private let height: Int
  /// Rows that wait for the decision whether there are enough for a pager.
  private var held: [String] = []
  /// How many rows of the terminal they fill.
  private var heldCount = 0
  /// What standard error gets after the pager.
  private var notes: [String] = []
  /// Nil until there were enough rows, and if none may be used or can be started.
  private var pager: Pager?

  init() {
    let size = Layout.size(of: STDOUT_FILENO)
    height = size.rows
    if isTerminal { layout.width = size.columns }
    // Help is printed without the options having been read.
    mayUsePager = isTerminal && !Output.isDumb && !CommandLine.arguments.contains("--no-pager")
  }

  /// Adds rows. If a pager may be used, they are held back until they fill more than the screen.
  ///
  /// - Parameter count: how many rows of the terminal they fill, if they are longer than one.
  mutating func add(_ rows: [String], filling count: Int? = nil) {
    if pager != nil || !mayUsePager { return write(Data((rows.joined(separator: "\n") + "\n").utf8)) }
    held += rows
    heldCount += count ?? rows.count
    guard heldCount >= height else { return }
    pager = Pager()
    mayUsePager = pager != nil
    flush()
  }

  /// Writes to standard error; once the reader has seen what is held back for the pager, if anything is. Otherwise it
  /// would be on the screen below the pager, or be cleared by it.
  mutating func note(_ text: String) {
    if held.isEmpty, pager == nil { Output.write(text, to: STDERR_FILENO) } else { notes.append(text) }
  }

  /// Writes to the pager or the output. A full disk ends the program: the rest of the output would be missing.
  mutating func write(_ bytes: Data) {
    if pager == nil, !held.isEmpty { flush() }
    if pager?.write(bytes) ?? false { return }
    do {
      try FileHandle.standardOutput.write(contentsOf: bytes)
    } catch {
      // `| head` has read enough. The network's library ignores the signal that ends other commands then.
      if (error as? CocoaError)?.isBrokenPipe ?? false { exit(128 + SIGPIPE) }
      Output.error("Error: the output can't be written: \((error as? CocoaError)?.plainWords ?? "\(error)")")
      exit(EX_IOERR)
    }
  }

  /// Writes what was held back.
  private mutating func flush() {
    let rows = held
    held = []
    heldCount = 0
    write(Data((rows.joined(separator: "\n") + "\n").utf8))
  }

  /// Writes what was held back for the pager, and waits until the reader closes it.
  mutating func finish() {
    if !held.isEmpty { flush() }
    pager?.wait()
    pager = nil
    for note in notes { Output.write(note, to: STDERR_FILENO) }
    notes = []
  }
}

/// A value as one line of JSON.
enum JSONLine {
  /// Without line breaks, as `bytes`.
  static func text(of value: some Encodable) throws -> String { String(decoding: try bytes(of: value), as: UTF8.self) }

  /// The value's members behind `article`, which is written as on the wire and in the archive; only the members if it
  /// is nil.
  static func text(of value: some Encodable, article: [UInt8]?) throws -> String {
    let members = try bytes(of: value)
    guard let article else { return String(decoding: members, as: UTF8.self) }
    let rest = members.count > 2 ? Data(",".utf8) + members.dropFirst() : Data("}".utf8)
    return String(decoding: Data("{\"article\":".utf8) + article + rest, as: UTF8.self)
  }

  /// UTF-8, its members sorted by name, slashes as they are.
  static func bytes(of value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }
}
