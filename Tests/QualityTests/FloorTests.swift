import Foundation
import Launching
import Testing

/// The folders for measuring quality.
private enum Measuring {
  /// The repository.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let script = root.appending(path: "Tests/Quality/measure.py").path
  static let program: String = {
    #if DEBUG
      root.appending(path: ".build/debug/chapar").path
    #else
      root.appending(path: ".build/release/chapar").path
    #endif
  }()

  /// Whether the pages exist.
  static let isPossible = SharedData.has("articles")
}

/// Ensures that results on the given pages don't get worse unnoticed: changes of `Tests/Quality/floors.json` are
/// reviewed.
@Suite("Quality", .enabled(if: Measuring.isPossible, "../shared/data is not there"))
struct FloorTests {
  /// The results of `measure.py` for one corpus.
  struct Corpus: Decodable {
    var digest: Bool
    var figures: [String: Double]
    var floors: [String: Double]
  }

  @Test("Every figure of every corpus reaches its floor", .timeLimit(.minutes(10)))
  func floors() throws {
    let folder = try TemporaryFolder()
    let report = folder.url.appending(path: "report.json")
    let run = try Command(
      "python3", [Measuring.script, "--chapar", Measuring.program, "--json", report.path], limit: 580)
    print(run.output)
    try #require(FileManager.default.fileExists(atPath: report.path), "\(run.output)\(run.errors)")
    let corpora = try JSONDecoder().decode([String: Corpus].self, from: Data(contentsOf: report))
    for (name, corpus) in corpora {
      #expect(corpus.digest, "\(name) holds other pages than its floors were measured on")
      #expect(Set(corpus.floors.keys) == Set(corpus.figures.keys), "\(name): every figure has a floor")
      for (column, floor) in corpus.floors {
        let figure = try #require(corpus.figures[column])
        #expect(figure >= floor, "\(name) \(column)")
      }
    }
    #expect(corpora.count >= 8, "only \(corpora.keys.sorted()) were measured")
  }
}
