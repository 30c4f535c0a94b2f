import Foundation

/// The given test data beside the repository. It is absent in a plain checkout; tests that need it are skipped then and
/// say so.
enum SharedData {
  /// The folder of the data.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data")

  /// Whether a part of the data is there.
  static func isPresent(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: path).path)
  }

  /// The objects of a file of JSON lines.
  static func lines(_ path: String) throws -> [[String: Any]] {
    let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    return try text.split(separator: "\n").compactMap {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
  }
}
