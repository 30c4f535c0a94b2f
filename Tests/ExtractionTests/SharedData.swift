import Foundation

/// The given test data beside the repository; absent in a plain checkout, where tests that need it skip aloud.
enum SharedData {
  /// The folder of the data.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data")

  /// Whether a part of the data is there; says so where it is not.
  static func isPresent(_ path: String) -> Bool {
    let isThere = FileManager.default.fileExists(atPath: folder.appending(path: path).path)
    if !isThere { print("skipped: no test data at ../shared/data/\(path)") }
    return isThere
  }

  /// The objects of a file of JSON lines.
  static func lines(_ path: String) throws -> [[String: Any]] {
    let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    return try text.split(separator: "\n").compactMap {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
  }
}
