import Foundation
import Launching

extension SharedData {
  /// The objects of a file of JSON lines.
  static func lines(_ path: String) throws -> [[String: Any]] {
    let text = try String(contentsOf: file(path), encoding: .utf8)
    return try text.split(separator: "\n").compactMap {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
  }
}
