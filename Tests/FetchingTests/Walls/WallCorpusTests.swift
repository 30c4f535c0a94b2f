import Fetching
import Foundation
import Launching
import News
import Testing

@Suite("Walls among real pages")
struct WallCorpusTests {
  @Test(
    "No page of the corpora is a wall, answered with 200 or refused with 403",
    .enabled(if: SharedData.has("articles"), "../shared/data/articles is not there"), arguments: [200, 403])
  func corpora(status: Int) throws {
    var count = 0
    var walls: [String] = []
    let gzip = try #require(ContentCoding(name: "gzip"))
    for folder in ["articles", "articles-fundus", "boilerplate", "page-dates", "cases/extraction"] {
      let files = FileManager.default.enumerator(atPath: SharedData.file(folder).path)
      for case let name as String in files ?? .init() where name.hasSuffix(".html.gz") || name.hasSuffix(".html") {
        let bytes = Array(try Data(contentsOf: SharedData.file("\(folder)/\(name)")))
        let body = name.hasSuffix(".gz") ? try gzip.undo(bytes, limit: 1 << 25) : bytes
        count += 1
        if let wall = Wall.standing(in: .answer(status, bytes: body)) { walls.append("\(folder)/\(name): \(wall)") }
      }
    }
    #expect(count > 1500)
    #expect(walls.isEmpty, "\(walls.joined(separator: "\n"))")
  }
}
