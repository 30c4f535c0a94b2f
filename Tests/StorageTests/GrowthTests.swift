import Foundation
import News
import Storage
import Testing

@Suite("A growing archive", .timeLimit(.minutes(2)))
struct GrowthTests {
  let place = TemporaryArchive()

  /// The number of reads from files by this process so far (proc(5), /proc/pid/io).
  private func reads() throws -> Int {
    let lines = try String(contentsOfFile: "/proc/self/io", encoding: .utf8).split(separator: "\n")
    let line = try #require(lines.first { $0.hasPrefix("syscr: ") })
    return try #require(Int(line.dropFirst(7)))
  }

  private func store(_ range: Range<Int>, in archive: Archive) throws {
    for start in stride(from: range.lowerBound, to: range.upperBound, by: 500) {
      let numbers = start..<min(start + 500, range.upperBound)
      let articles = numbers.map { Article.sample("https://example.com/\($0)", headline: "Number \($0)") }
      #expect(try archive.store(articles, items: "\(start)").allSatisfy { $0.outcome == .stored })
    }
  }

  @Test("A new article reads a few pages of a large archive, and not whole tables of it")
  func newArticle() throws {
    let archive = try place.open()
    try store(0..<12_000, in: archive)
    let before = try reads()
    for number in 12_000..<12_100 { try store(number..<number + 1, in: archive) }
    // The table of articles alone has more than a thousand pages by now.
    #expect(try reads() - before < 100 * 100)
    #expect(try archive.integrityProblems(thorough: true).isEmpty)
  }
}
