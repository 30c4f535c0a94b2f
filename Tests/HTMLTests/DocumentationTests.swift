import Encodings
import Foundation
import HTML
import Testing

/// Checks that the examples of the module's page (`Sources/HTML/HTML.docc/HTML.md`) are those compiled and run here.
@Suite("Documentation")
struct DocumentationTests {
  static let sources = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("../../Sources/HTML").standardizedFileURL

  @Test("The first example finds what the page says it finds")
  func overview() throws {
    // example
    let page = Array("<title>Relay</title><p class=lead>Riders <b>left</b> at dawn.<p><a href=/more>More</a>".utf8)
    let utf8 = Encoding.decode(page, declaredCharset: "utf-8").utf8
    let tree = Parser().parse(utf8)

    let title = tree.descendants(of: tree.document).first { tree.tag(of: $0) == .title }
    let titleText = title.map { tree.text(of: $0) }

    var addresses: [String] = []
    for node in tree.descendants(of: tree.document) where tree.tag(of: node) == .a {
      if let address = tree.attribute("href", of: node) { addresses.append(address) }
    }
    // end
    #expect(titleText == "Relay")
    #expect(addresses == ["/more"])
  }

  @Test("The second example reads page after page")
  func reuse() {
    let pages = ["<p>one two", "<p>three"].map { Array($0.utf8) }
    var words = 0
    // example
    var tree = Tree()
    for page in pages {
      Parser().parse(page, into: &tree)
      words += tree.text(of: tree.document).split(separator: " ").count
    }
    // end
    #expect(words == 3)
  }

  @Test("The third example sees the bound that a page ran into")
  func limits() {
    // example
    let tree = Parser().parse(String(repeating: "<div>", count: 1_000_000))
    let isTooDeep = tree.limitsHit.contains(.depth)
    // end
    #expect(isTooDeep)
  }

  @Test("The page's examples are these, line for line")
  func examplesAreCompiled() throws {
    let page = try String(contentsOf: Self.sources.appendingPathComponent("HTML.docc/HTML.md"), encoding: .utf8)
    let compiled = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
    let shown = Self.pieces(of: page, from: "```swift", to: "```")
    #expect(shown.count == 3)
    #expect(shown == Self.pieces(of: compiled, from: "    // example", to: "    // end"))
  }

  @Test("Every public name has a comment that explains it")
  func everyNameIsExplained() throws {
    let files = try ["HTML", "Encodings"].flatMap { module in
      let folder = Self.sources.appendingPathComponent("../\(module)").standardizedFileURL
      let found = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
      return found.compactMap { $0 as? URL }
    }
    var names = 0
    for file in files where file.pathExtension == "swift" {
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
      // The generated constants say no more than their names; what they are is said over them.
      if lines.first?.contains("swift-format-ignore-file") == true { continue }
      for index in Self.publicLines(of: lines) {
        names += 1
        let before = lines[..<index].last { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("@") }
        let isExplained = before?.trimmingCharacters(in: .whitespaces).hasPrefix("///") == true
        #expect(isExplained, "\(file.lastPathComponent):\(index + 1): \(lines[index])")
      }
    }
    #expect(names > 100)
  }

  /// The lines between markers, without their common indentation.
  static func pieces(of text: String, from begin: Substring, to end: Substring) -> [[Substring]] {
    var pieces: [[Substring]] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == begin {
        isInside = true
        pieces.append([])
      } else if line == end {
        isInside = false
      } else if isInside {
        pieces[pieces.count - 1].append(line.hasPrefix("    ") && begin.hasPrefix("    ") ? line.dropFirst(4) : line)
      }
    }
    return pieces
  }

  /// The positions of public declarations and of public enumerations' cases.
  static func publicLines(of lines: [Substring]) -> [Int] {
    var isInPublicEnum = false
    return lines.indices.filter { index in
      let line = lines[index]
      if line.contains("public "), line.contains("enum ") { isInPublicEnum = true }
      if line == "}" { isInPublicEnum = false }
      let text = line.trimmingCharacters(in: .whitespaces)
      let isPublic = text.hasPrefix("public ") || (text.hasPrefix("@") && text.contains(" public "))
      return isPublic || (isInPublicEnum && line.hasPrefix("  case "))
    }
  }
}
