import Glibc
import News

/// Which process this is: its station and a name that no other running process on the machine has.
public struct Instance: Hashable, Sendable {
  /// The station.
  public let stage: Stage
  /// The name, such as `extract-4711`.
  public let name: String

  /// An instance with the name given, such as `extract-2`, or one made of the stage and the process id.
  public init(stage: Stage, name: String? = nil) {
    self.stage = stage
    self.name = name.flatMap { $0.isEmpty ? nil : $0 } ?? "\(stage.rawValue)-\(getpid())"
  }
}
