import Foundation

/// The pages that are mutated.
struct Seeds {
  private(set) var pages: [[UInt8]] = []

  /// Pages of at most 400 KB, chosen evenly from some folders.
  init(folders: [String], most: Int) throws {
    var files: [URL] = []
    for folder in folders {
      let found = FileManager.default.enumerator(at: URL(filePath: folder), includingPropertiesForKeys: nil)
      for case let file as URL in found ?? .init() where ["html", "htm"].contains(file.pathExtension) {
        files.append(file)
      }
    }
    files.sort { $0.path < $1.path }
    for file in stride(from: 0, to: files.count, by: max(1, files.count / max(1, most))).map({ files[$0] }) {
      let data = try Data(contentsOf: file)
      if data.count <= 400_000 { pages.append([UInt8](data)) }
    }
  }
}
