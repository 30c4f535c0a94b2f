import Foundation

/// The test data beside the repository, which is no part of it. Where a part of it is absent, the tests that need it are
/// skipped and say so.
public enum SharedData {
  /// Its folder.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data")

  /// A file or folder in it.
  public static func file(_ path: String) -> URL { root.appending(path: path) }

  /// Whether a file or folder is there.
  public static func has(_ path: String) -> Bool { FileManager.default.fileExists(atPath: file(path).path) }
}
