import Foundation

/// The seeds for mutation.
struct Corpus {
  private var seeds: [Target: [[UInt8]]] = [:]

  /// The maximum length of a seed: more short ones can be tried in the same time.
  private static let longest = 24_576
  /// The maximum number of seeds from one folder.
  private static let mostSeeds = 400

  init(folder: String) throws {
    for target in Target.allCases {
      seeds[target] = target.builtIn.map { Array($0.utf8) }
      for name in target.folders {
        let root = URL(filePath: folder).appending(path: name)
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: root.path))?.sorted() ?? []
        if names.isEmpty { print("skipped: \(root.path) is absent") }
        var taken = 0
        for name in names where taken < Self.mostSeeds && !name.hasSuffix(".expected.json") {
          guard let bytes = FileManager.default.contents(atPath: root.appending(path: name).path), !bytes.isEmpty else {
            continue
          }
          seeds[target]?.append(Array(bytes.prefix(Self.longest)))
          taken += 1
        }
      }
    }
  }

  func seeds(of target: Target) -> [[UInt8]] { seeds[target] ?? [] }

  var summary: String {
    Target.allCases.map { "\($0.rawValue) \(seeds(of: $0).count)" }.joined(separator: ", ") + " seeds"
  }
}
