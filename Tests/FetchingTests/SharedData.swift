import Foundation

/// The folder of test data that stands beside the repository; it is not part of it.
enum SharedData {
  /// The path of a file or folder in it.
  static func path(_ name: String) -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return root.appending(path: "shared/data").appending(path: name).path
  }

  /// Whether it is there; tests that need it skip, saying so, where it is not.
  static func isThere(_ name: String) -> Bool {
    let found = FileManager.default.fileExists(atPath: path(name))
    if !found { print("skipped: \(path(name)) is absent") }
    return found
  }
}
