import Foundation
import HTML

/// A case of html5lib's tree construction tests.
struct TreeCase {
  var input = ""
  var expected = ""
  var context: FragmentContext?
  var needsScripting = false

  /// The cases of a file.
  static func read(_ file: URL) throws -> [TreeCase] {
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    var cases: [TreeCase] = []
    var sections: [String: [Substring]] = [:]
    var section = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "#data" {
        if !sections.isEmpty { cases.append(TreeCase(sections)) }
        sections = [:]
      }
      if names.contains(line), line != "#data" || section != "#data" || sections.isEmpty {
        section = String(line)
        sections[section] = []
      } else {
        sections[section, default: []].append(line)
      }
    }
    if !sections.isEmpty { cases.append(TreeCase(sections)) }
    return cases
  }

  private static let names: Set<Substring> = [
    "#data", "#errors", "#new-errors", "#document-fragment", "#document", "#script-off", "#script-on",
  ]

  private init(_ sections: [String: [Substring]]) {
    input = (sections["#data"] ?? []).joined(separator: "\n")
    var tree = sections["#document"] ?? []
    while tree.last == "" { tree.removeLast() }
    expected = tree.joined(separator: "\n")
    needsScripting = sections["#script-on"] != nil
    if let name = sections["#document-fragment"]?.first { context = TreeCase.context(name) }
  }

  private static func context(_ name: Substring) -> FragmentContext {
    if name.hasPrefix("svg ") { return FragmentContext(String(name.dropFirst(4)), namespace: .svg) }
    if name.hasPrefix("math ") { return FragmentContext(String(name.dropFirst(5)), namespace: .mathML) }
    return FragmentContext(String(name))
  }

  /// The tree of the input, in the format of the expectation.
  func result(_ tree: inout Tree) -> String {
    let bytes = Array(input.utf8)
    if let context {
      Parser().parseFragment(bytes, in: context, into: &tree)
    } else {
      Parser().parse(bytes, into: &tree)
    }
    return tree.dump()
  }
}
