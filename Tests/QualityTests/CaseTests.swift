import Cleaning
import Foundation
import Testing

/// Small pages, each with a fault that extractors had or that this one had, as public reports tell of them.
@Suite("Pages with a known answer")
struct CaseTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Cases/extraction")

  /// The cases of `failing.txt`, which are wrong today: `KIND/NUMBER reason` a line.
  private static func known() throws -> [String] {
    try String(contentsOf: folder.appending(path: "failing.txt"), encoding: .utf8).split(separator: "\n").compactMap {
      $0.hasPrefix("#") ? nil : $0.split(separator: " ").first.map(String.init)
    }
  }

  @Test("Every page gives what it must, but for those listed as wrong")
  func cases() throws {
    let known = Set(try Self.known())
    let cases = try PageCase.all(in: Self.folder)
    #expect(cases.count >= 137)
    #expect(known.isSubset(of: cases.map(\.id)), "failing.txt lists pages that are not there")
    var cleaner = Cleaner()
    for page in cases {
      let faults = try page.faults(&cleaner)
      if known.contains(page.id) {
        if faults.isEmpty { print("\(page.id) is right now: take it out of failing.txt") }
      } else {
        #expect(faults.isEmpty, "\(page.id): \(faults.joined(separator: "; "))")
      }
    }
  }
}
