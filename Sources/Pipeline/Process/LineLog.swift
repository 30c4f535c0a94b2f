import Foundation
import Logging
import News
import Settings

/// Writes log lines to standard error: time, level, program, context, message.
///
/// Many contain text from outside, so each is made a single line that is safe for terminals. Unlike swift-log's own
/// handler it never waits for a reader, and a full disk stops nothing.
public struct LineLog: LogHandler {
  /// How a line is written.
  public enum Format: String, Sendable {
    case text, json
  }

  /// The metadata of every line.
  public var metadata: Logger.Metadata = [:]
  /// The least severe level written.
  public var logLevel: Logger.Level = .info
  private let label: String
  private let format: Format

  /// A log of a program.
  public init(label: String, format: Format = .text) {
    self.label = label
    self.format = format
  }

  /// One value in every line's metadata.
  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  /// Writes a line.
  public func log(event: LogEvent) {
    let known = metadata.merging(event.metadata ?? [:]) { _, new in new }.mapValues { "\($0)" }
    StandardError.write(
      line: Self.line(
        format, at: .current(), level: event.level, label: label, message: "\(event.message)", known: known))
  }

  /// A line as it is written.
  package static func line(
    _ format: Format, at time: Timestamp, level: Logger.Level, label: String, message: String, known: [String: String]
  ) -> String {
    guard format == .json else {
      let pairs = known.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
      return "\(time) \(level.rawValue) \(label):\(pairs) \(message)".safeForTerminal()
    }
    let own = ["time": "\(time)", "level": level.rawValue, "program": label, "message": message]
    let members = known.merging(own) { _, own in own }.mapValues { $0.safeForTerminal() }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(members), as: UTF8.self)
    } catch {
      return "{\"level\":\"error\",\"message\":\"a line of the log could not be written as JSON\"}"
    }
  }
}

extension Logger {
  /// The log of a program, as the settings say.
  public init(_ program: Program, _ settings: Settings) {
    let format = LineLog.Format(rawValue: settings[Catalogue.logFormat]) ?? .text
    self.init(label: program.rawValue) { LineLog(label: $0, format: format) }
    logLevel = Logger.Level(rawValue: settings[Catalogue.logLevel]) ?? .info
  }
}
