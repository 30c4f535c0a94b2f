import Cleaning
import Foundation
import Testing

/// Small pages, each for a bug that this extractor or, according to public reports, another one had.
@Suite("Pages with a known answer")
struct CaseTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Cases/extraction")

  @Test("Every page gives what it must")
  func cases() throws {
    let cases = try PageCase.all(in: Self.folder)
    #expect(cases.count >= 137)
    var cleaner = Cleaner()
    for page in cases {
      let faults = try page.faults(&cleaner)
      #expect(faults.isEmpty, "\(page.id): \(faults.joined(separator: "; "))")
    }
  }
}
