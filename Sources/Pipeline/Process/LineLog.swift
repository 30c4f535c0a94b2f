import Foundation
import Logging
import News

/// Writes log lines to standard error: time, level, who, what, and what else is known of it.
///
/// What strangers sent stands in many of them, so each is one line that no terminal takes for a command. Unlike swift-log's own
/// handler it waits for no reader, and a full disk ends nothing.
public struct LineLog: LogHandler {
  /// What every line says.
  public var metadata: Logger.Metadata = [:]
  /// The least severe level that is written.
  public var logLevel: Logger.Level = .info
  private let label: String

  /// A log of a program.
  public init(label: String) { self.label = label }

  /// One value that every line says.
  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  /// Writes a line.
  public func log(event: LogEvent) {
    let known = metadata.merging(event.metadata ?? [:]) { _, new in new }
    let pairs = known.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
    let line = "\(Timestamp.current()) \(event.level.rawValue) \(label):\(pairs) \(event.message)"
    StandardError.write(line: line.safeForTerminal())
  }
}
