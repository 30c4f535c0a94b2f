import Foundation

/// The folder of test data beside the repository, which is not part of it.
enum SharedData {
  /// The path of a file or folder in it.
  static func path(_ name: String) -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return root.appending(path: "shared/data").appending(path: name).path
  }

  /// Whether the folder exists.
  static func isThere(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(name))
  }
}
