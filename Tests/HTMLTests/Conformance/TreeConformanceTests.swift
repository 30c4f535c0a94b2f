import Foundation
import HTML
import Launching
import Testing

/// html5lib's tree construction cases; those that need a script engine are left out.
@Suite(
  "Tree construction conformance",
  .enabled(
    if: SharedData.has("html5lib-tests/tree-construction"),
    "../shared/data/html5lib-tests/tree-construction is not there"))
struct TreeConformanceTests {
  @Test("Every tree construction case gives the tree that it should")
  func allCases() throws {
    var run = 0
    var leftOut = 0
    var failures: [String] = []
    var tree = Tree()
    for file in try SharedData.files(in: "html5lib-tests/tree-construction", ending: ".dat") {
      for test in try TreeCase.read(file) {
        if test.needsScripting {
          leftOut += 1
          continue
        }
        run += 1
        let result = test.result(&tree)
        if result != test.expected {
          failures.append("\(file.lastPathComponent): \(test.input)\n\(result)\ninstead of\n\(test.expected)")
        }
      }
    }
    let scripted = try SharedData.files(in: "html5lib-tests/tree-construction/scripted", ending: ".dat")
      .reduce(0) { try $0 + TreeCase.read($1).count }
    print(
      "tree construction: \(run) run, \(run - failures.count) passed, left out \(leftOut) that want scripting on "
        + "(#script-on) and \(scripted) whose scripts change the page (folder scripted)")
    for failure in failures.prefix(12) { print(failure) }
    #expect(failures.isEmpty)
    #expect(run >= 1_770)
  }

  @Test("A page cut anywhere parses the same whether its tree is new or reused")
  func reusedTree() throws {
    var tree = Tree()
    var compared = 0
    for file in try SharedData.files(in: "html5lib-tests/tree-construction", ending: "tests1.dat") {
      for test in try TreeCase.read(file) where test.context == nil {
        let bytes = Array(test.input.utf8)
        for length in stride(from: 0, through: bytes.count, by: 9) {
          Parser().parse(Array(bytes.prefix(length)), into: &tree)
          #expect(tree.dump() == Parser().parse(Array(bytes.prefix(length))).dump())
          compared += 1
        }
      }
    }
    #expect(compared > 300)
  }
}
