import FoundationEssentials
import News

/// When an operator last copied and last checked what is kept: a small file in the state directory, for those who watch.
public struct Upkeep: Codable, Hashable, Sendable {
  /// When the last copy was complete.
  public var backup: Timestamp?
  /// When the last check ended.
  public var check: Timestamp?
  /// How many problems that check found.
  public var problems: Int?

  private static let name = "/upkeep.json"

  /// What a state directory says; nothing where it says nothing that can be read.
  public init(in folder: String) {
    guard let data = FileManager.default.contents(atPath: folder + Self.name) else { return }
    do { self = try JSONDecoder().decode(Upkeep.self, from: data) } catch { backup = nil }
  }

  /// Writes it down.
  public func write(in folder: String) throws {
    try JSONEncoder().encode(self).write(to: URL(filePath: folder + Self.name), options: .atomic)
  }
}
