import Foundation

/// The folder of test data beside the repository; it is not part of it.
enum SharedData {
  /// The path of a file or folder in it.
  static func path(_ name: String) -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return root.appending(path: "shared/data").appending(path: name).path
  }

  /// Whether it is there.
  static func isThere(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(name))
  }
}
