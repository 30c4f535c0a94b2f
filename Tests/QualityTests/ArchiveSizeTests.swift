import Foundation
import Launching
import Testing

/// The given pages, and the programs that measure the result.
private enum GivenPages {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let folder = SharedData.file("articles")
  static let areThere = SharedData.has("articles")

  static func program(_ name: String) -> String {
    #if DEBUG
      root.appending(path: ".build/debug/\(name)").path
    #else
      root.appending(path: ".build/release/\(name)").path
    #endif
  }
}

/// The disk space per article. It was 33 KB before contents were packed, and 14 KB before the archive packed them with
/// what it has learned.
@Suite("The archive's size", .enabled(if: GivenPages.areThere, "../shared/data is not there"))
struct ArchiveSizeTests {
  /// The output of `benchmark-storage`.
  private struct Report: Decodable {
    let articles: Int
    let bytesInArchive: Int
    let free: Int
  }

  @Test("An article of the given pages takes less than 12 KB (12,288 bytes) of the archive", .timeLimit(.minutes(5)))
  func bytes() throws {
    let folder = try TemporaryFolder()
    let articles = folder.url.appending(path: "articles.jsonl")
    try #require(FileManager.default.createFile(atPath: articles.path, contents: nil))
    let output = try FileHandle(forWritingTo: articles)
    for set in try FileManager.default.contentsOfDirectory(atPath: GivenPages.folder.path).sorted() {
      let folder = GivenPages.folder.path + "/\(set)"
      guard FileManager.default.fileExists(atPath: folder + "/html") else { continue }
      let gold = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("gold-") }
      let manifests = gold.flatMap { ["--manifest", "\(folder)/\($0)"] }
      let run = try Command(
        GivenPages.program("chapar"), ["extract", "--jsonl", "--removed"] + manifests + ["--", folder + "/html"],
        limit: 200)
      try output.write(contentsOf: Data(run.output.utf8))
    }
    try output.close()
    let run = try Command(GivenPages.program("benchmark-storage"), ["--given", articles.path], limit: 200)
    print("the archive of the given pages: \(run.output)")
    let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    #expect(report.articles > 1_300)
    // Pages that an index merge has just freed are used before the file grows, and their number is random.
    #expect(report.bytesInArchive - report.free < 12_288)
  }
}
