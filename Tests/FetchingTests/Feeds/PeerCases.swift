import Foundation
import Launching

/// Cases from other readers' tests, in the data beside the repository, if present.
enum PeerCases {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data")

  /// Whether a folder is there.
  static func has(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: folder).path)
  }

  /// Every case of a folder: its name, its expectation, its input.
  static func cases(_ folder: String) throws -> [Case] {
    let names = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path).sorted()
    let inputs = Set(names)
    return try names.filter { $0.hasSuffix(".expected.json") }.map { name in
      let stem = String(name.dropLast(".expected.json".count))
      let input = ["", ".xml", ".rss", ".atom", ".json", ".opml", ".gz"].map { stem + $0 }.first(where: inputs.contains)
      let expectation = try JSONDecoder().decode(
        JSON.self, from: Data(contentsOf: root.appending(path: folder).appending(path: name)))
      let bytes = try Data(contentsOf: root.appending(path: folder).appending(path: input ?? stem))
      return Case(name: stem, expected: expectation, bytes: Array(bytes))
    }
  }

  struct Case {
    let name: String
    let expected: JSON
    let bytes: [UInt8]
  }
}
