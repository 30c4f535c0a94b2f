import Foundation

/// A script, in `Tests/Generators` or elsewhere, that generates sources; with `--check` it names those that are out of
/// date.
public struct Generator: Sendable {
  private let path: String

  /// The script at a path below the repository's root.
  public init(_ path: String) {
    self.path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../\(path)").standardized.path
  }

  /// Whether the data that it reads is installed.
  public var isReady: Bool {
    get throws { try Command("python3", [path, "--ready"]).status == 0 }
  }

  /// What is wrong with the sources; nil if they are up to date.
  public func fault() throws -> String? {
    let outcome = try Command("python3", [path, "--check"])
    return outcome.status == 0 ? nil : outcome.errors + outcome.output
  }
}
