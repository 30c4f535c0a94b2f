import Foundation
import Logging
import News
import Settings

/// Writes log lines to standard error: time, level, program, context, message.
///
/// Messages may contain text from outside, so each becomes a single line that is safe for terminals. Unlike swift-log's
/// own handler it never waits for a reader, and a full disk stops nothing.
public struct LineLog: LogHandler {
  /// How a line is written. As text:
  ///
  ///     2026-11-05T09:30:00.125Z debug chapar-storer: instance=storer-17 item=urn:uuid:5f0c… stored
  ///
  /// As JSON, one object a line, with the keys sorted: `time`, `level`, `program`, `message`, and each metadata key.
  public enum Format: String, Sendable {
    case text, json
  }

  /// The metadata of every line.
  public var metadata: Logger.Metadata = [:]
  /// The least severe level written.
  public var logLevel: Logger.Level = .info
  private let label: String
  private let format: Format

  /// Creates a log for the program named `label`.
  public init(label: String, format: Format = .text) {
    self.label = label
    self.format = format
  }

  /// One value in every line's metadata.
  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  /// Writes a line, or drops it if standard error can't take it now (`StandardError`). The event's metadata overrides
  /// the log's own.
  public func log(event: LogEvent) {
    let known = metadata.merging(event.metadata ?? [:]) { _, new in new }
    StandardError.write(
      line: Self.line(
        format, at: .current(), level: event.level, label: label, message: "\(event.message)", known: known))
  }

  /// Control characters and line breaks are made harmless, in JSON in each value. A metadata key that is `time`,
  /// `level`, `program` or `message` doesn't replace the line's own.
  package static func line(
    _ format: Format, at time: Timestamp, level: Logger.Level, label: String, message: String, known: Logger.Metadata
  ) -> String {
    guard format == .json else {
      let pairs = known.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
      return "\(time) \(level.rawValue) \(label):\(pairs) \(message)".safeForTerminal()
    }
    let own = ["time": "\(time)", "level": level.rawValue, "program": label, "message": message]
    let members = known.mapValues(Member.init).merging(own.mapValues(Member.text)) { _, own in own }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(members), as: UTF8.self)
    } catch {
      return "{\"level\":\"error\",\"message\":\"a line of the log could not be written as JSON\"}"
    }
  }
}

/// A value of a line in JSON: numbers are told from the texts that strangers write, which may look like numbers.
private enum Member: Encodable {
  case text(String)
  case whole(Int64)

  init(_ value: Logger.MetadataValue) {
    if case .stringConvertible(let number as any BinaryInteger) = value, let whole = Int64(exactly: number) {
      self = .whole(whole)
    } else {
      self = .text("\(value)")
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text.safeForTerminal())
    case .whole(let number): try container.encode(number)
    }
  }
}

extension Logger {
  /// Creates a program's log, with the level and format in the settings.
  ///
  /// Both were checked when the settings were read.
  public init(_ program: Program, _ settings: Settings) {
    let format = LineLog.Format(rawValue: settings[Catalogue.logFormat]) ?? .text
    self.init(label: program.rawValue) { LineLog(label: $0, format: format) }
    logLevel = Logger.Level(rawValue: settings[Catalogue.logLevel]) ?? .info
  }
}
