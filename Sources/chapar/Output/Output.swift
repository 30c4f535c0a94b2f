import ArgumentParser
import Foundation
import Glibc
import News
import Synchronization

/// The one place that everything a command prints goes through.
///
/// What strangers wrote is made harmless here, for terminals and files alike; on a terminal lines are broken at its width and
/// long output goes through a pager. `Tests/ProgramTests/OutputTests.swift` feeds hostile text through every command.
enum Output {
  /// When marks become colours.
  enum Colour: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never
  }

  private static let page = Mutex(Page())

  /// Heeds the options of the command line.
  static func use(_ options: OutputOptions) {
    page.withLock { page in
      page.layout.isColoured =
        switch options.color {
        case .always: true
        case .never: false
        // https://no-color.org
        case .auto: page.isTerminal && environment("NO_COLOR") == nil && environment("TERM") != "dumb"
        }
      page.mayUsePager = page.isTerminal && !options.noPager && environment("TERM") != "dumb"
    }
  }

  /// What is printed comes over time, so each line is shown at once, and no pager waits for the end.
  static func streams() { page.withLock { $0.mayUsePager = false } }

  /// Whether the output is a terminal: then a screen may be drawn anew.
  static var isTerminal: Bool { page.withLock { $0.isTerminal } }

  /// The columns that a table may take; nil where there is no terminal.
  static var width: Int? { page.withLock { $0.layout.width } }

  /// Prints a line.
  static func line(_ line: Line) { page.withLock { $0.add($0.layout.rows(of: line)) } }

  /// Prints lines.
  static func lines(_ lines: some Sequence<Line>) { for line in lines { self.line(line) } }

  /// Prints a text of several lines that is ours, such as an example file.
  static func text(_ text: String) { lines(Line.lines(of: text)) }

  /// Prints a value as one line of JSON.
  static func json(_ value: some Encodable) throws { json(line: try JSONLine.text(of: value)) }

  /// Prints a line of JSON that is written already; control characters that stand in it raw are written as escapes.
  static func json(line: String) { page.withLock { $0.add([line.safeAsJSON]) } }

  /// Writes bytes as they are: for what was asked for as such, `chapar dead show --body`.
  static func bytes(_ bytes: Data) {
    page.withLock { page in
      page.mayUsePager = false
      page.write(bytes)
    }
  }

  /// Begins the screen anew, on a terminal.
  static func clear() {
    page.withLock { page in
      // Cursor home, and erase to the end (ECMA-48 8.3.21, 8.3.39).
      if page.isTerminal { page.write(Data("\u{1B}[H\u{1B}[J".utf8)) }
    }
  }

  /// Says something beside the output, on standard error.
  static func note(_ line: Line) { write(line.plain + "\n", to: STDERR_FILENO) }

  /// Says why a command ends as it does, in the argument parser's words, which have several lines.
  static func error(_ text: String) {
    let safe = text.safeForTerminal(keepsLines: true)
    write(safe.hasSuffix("\n") ? safe : safe + "\n", to: STDERR_FILENO)
  }

  /// Writes a text over the last line of standard error: for a bar.
  static func bar(_ line: String, isLast: Bool) {
    write("\r" + line.safeForTerminal() + (isLast ? "\n" : ""), to: STDERR_FILENO)
  }

  /// Shows what is held back, and waits for the pager's reader.
  static func finish() { page.withLock { $0.finish() } }

  fileprivate static func environment(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func write(_ text: String, to descriptor: Int32) {
    // Standard error may be closed; then there is nobody to be told.
    do { try FileHandle(fileDescriptor: descriptor).write(contentsOf: Data(text.utf8)) } catch {}
  }
}

/// What every command that prints understands.
struct OutputOptions: ParsableArguments {
  @Option(help: "Colours: \(Output.Colour.allCases.map(\.rawValue).joined(separator: ", ")); NO_COLOR is heeded.")
  var color = Output.Colour.auto

  @Flag(help: "Print long output without a pager (PAGER, or less).")
  var noPager = false

  /// Called for every command that has these options, before it runs.
  func validate() { Output.use(self) }
}

/// What has been printed and is not shown yet.
private struct Page: ~Copyable {
  let isTerminal = isatty(STDOUT_FILENO) == 1
  var layout = Layout()
  var mayUsePager = false
  private let height: Int
  private var held: [String] = []
  private var pager: Pager?

  init() {
    let size = Layout.size(of: STDOUT_FILENO)
    height = size.rows
    if isTerminal { layout.width = size.columns }
  }

  /// Adds rows: kept until it is known that they fill more than the screen, where a pager may be wanted.
  mutating func add(_ rows: [String]) {
    if pager != nil || !mayUsePager { return write(Data((rows.joined(separator: "\n") + "\n").utf8)) }
    held += rows
    guard held.count >= height else { return }
    pager = Pager()
    mayUsePager = pager != nil
    flush()
  }

  mutating func write(_ bytes: Data) {
    if pager == nil, !held.isEmpty { flush() }
    if pager?.write(bytes) ?? false { return }
    do {
      try FileHandle.standardOutput.write(contentsOf: bytes)
    } catch {
      Output.error("Error: the output can't be written: \(error)")
      exit(EX_IOERR)
    }
  }

  private mutating func flush() {
    let rows = held
    held = []
    write(Data((rows.joined(separator: "\n") + "\n").utf8))
  }

  mutating func finish() {
    if !held.isEmpty { flush() }
    pager?.wait()
    pager = nil
  }
}

extension String {
  /// JSON in one line with no control character in it: ends of lines can only stand between values, the others only in
  /// strings, where `\u` says them (RFC 8259 §7).
  fileprivate var safeAsJSON: String {
    let (commands, leads) = (Self.commands, Self.leads)
    let bytes = Array(utf8)
    var safe: [UInt8] = []
    var (start, index) = (0, 0)
    while index < bytes.count {
      guard leads[Int(bytes[index])] else {
        index += 1
        continue
      }
      // The text is UTF-8, of which nothing is cut off.
      let length = bytes[index] < 0x80 ? 1 : bytes[index] < 0xE0 ? 2 : 3
      let value = bytes[index + 1..<index + length].reduce(Int(bytes[index]) & (0xFF >> length)) {
        $0 << 6 | Int($1 & 0x3F)
      }
      let isCommand = value < commands.count && commands[value]
      if isCommand {
        safe += bytes[start..<index]
        safe += Self.escape(value)
        start = index + length
      }
      index += length
    }
    return start == 0 ? self : String(decoding: safe + bytes[start...], as: UTF8.self)
  }

  private static func escape(_ value: Int) -> [UInt8] {
    if value == 0x0A || value == 0x0D || value == 0x09 { return [0x20] }
    let digits = String(value, radix: 16)
    return Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
  }

  /// Which scalars are made safe, of those up to the last one that is.
  private static let commands: [Bool] = (0..<0x2100 as Range<UInt32>).map { value in
    Unicode.Scalar(value).map { String($0).safeForTerminal() != String($0) } ?? false
  }

  /// The bytes that their UTF-8 begins with.
  private static let leads: [Bool] = {
    var leads = [Bool](repeating: false, count: 256)
    for (value, isCommand) in commands.enumerated() where isCommand {
      if let lead = Unicode.Scalar(UInt32(value)).flatMap({ String($0).utf8.first }) { leads[Int(lead)] = true }
    }
    return leads
  }()
}

/// A value as one line of JSON.
enum JSONLine {
  static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
