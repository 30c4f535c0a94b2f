import Glibc
import News

/// This process's stage and name, which is unique among the machine's running processes.
public struct Instance: Hashable, Sendable {
  /// The one stage that this process works for.
  public let stage: Stage
  /// The name, such as `extract-4711`.
  public let name: String

  /// Creates an instance with the given name, such as `extract-2`, or one made from stage and process id.
  public init(stage: Stage, name: String? = nil) {
    self.stage = stage
    self.name = name.flatMap { $0.isEmpty ? nil : $0 } ?? "\(stage.rawValue)-\(getpid())"
  }
}
