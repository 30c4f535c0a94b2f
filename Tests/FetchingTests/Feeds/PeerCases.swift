import Foundation
import Launching

/// Cases from other readers' tests, in the data beside the repository, if present.
enum PeerCases {
  /// Every case of a folder: its name, its expectation, its input.
  static func cases(_ folder: String) throws -> [Case] {
    let names = try FileManager.default.contentsOfDirectory(atPath: SharedData.file(folder).path).sorted()
    let inputs = Set(names)
    return try names.filter { $0.hasSuffix(".expected.json") }.map { name in
      let stem = String(name.dropLast(".expected.json".count))
      let input = ["", ".xml", ".rss", ".atom", ".json", ".opml", ".gz"].map { stem + $0 }.first(where: inputs.contains)
      let expectation = try JSONDecoder().decode(
        JSON.self, from: Data(contentsOf: SharedData.file(folder).appending(path: name)))
      let bytes = try Data(contentsOf: SharedData.file(folder).appending(path: input ?? stem))
      return Case(name: stem, expected: expectation, bytes: Array(bytes))
    }
  }

  struct Case {
    let name: String
    let expected: JSON
    let bytes: [UInt8]
  }
}
