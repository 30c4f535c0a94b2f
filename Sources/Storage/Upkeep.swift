import FoundationEssentials
import News

/// When an operator last made a backup and last ran a check: a small file in the state directory, for the monitor.
public struct Upkeep: Codable, Hashable, Sendable {
  /// When the last backup was complete.
  public var backup: Timestamp?
  /// When the last check ended.
  public var check: Timestamp?
  /// How many problems that check found.
  public var problems: Int?

  private static let name = "/upkeep.json"

  /// Reads the file in a state directory; everything is nil if there is no readable file.
  public init(in folder: String) {
    guard let data = FileManager.default.contents(atPath: folder + Self.name) else { return }
    do { self = try JSONDecoder().decode(Upkeep.self, from: data) } catch { backup = nil }
  }

  /// Writes it to a state directory, in place of the old file in one step. Throws if the folder can't be written.
  public func write(in folder: String) throws {
    try JSONEncoder().encode(self).write(to: URL(filePath: folder + Self.name), options: .atomic)
  }
}
