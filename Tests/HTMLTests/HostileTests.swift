import Foundation
import HTML
import Launching
import Testing

/// Pages made to crash a parser or to make it slow.
@Suite("Hostile pages")
struct HostileTests {
  /// A piece of markup repeated to make a page.
  struct Page: Sendable, CustomTestStringConvertible {
    var name: String
    var prefix = ""
    var piece: String
    var count = 4_000
    var suffix = ""
    var limits: Set<Limit> = []

    var testDescription: String { name }

    func bytes(count: Int) -> [UInt8] {
      var bytes = Array(prefix.utf8)
      let piece = Array(self.piece.utf8)
      guard piece.contains(UInt8(ascii: "#")) else {
        bytes.reserveCapacity(bytes.count + count * piece.count + suffix.utf8.count)
        for _ in 0..<count { bytes += piece }
        return bytes + Array(suffix.utf8)
      }
      // A number replaces each # to make the pieces different.
      let parts = piece.split(separator: UInt8(ascii: "#"), omittingEmptySubsequences: false)
      for index in 0..<count {
        bytes += parts.joined(separator: Array(String(index).utf8))
      }
      return bytes + Array(suffix.utf8)
    }
  }

  static let pages: [Page] = [
    Page(name: "unclosed b", piece: "<b>", limits: [.depth]),
    Page(name: "different unclosed b", piece: "<b id=#>", count: 20_000, limits: [.depth, .formatting, .work]),
    Page(name: "different b in paragraphs", piece: "<p><b id=#>x", limits: [.formatting, .work]),
    Page(name: "attributes", prefix: "<p ", piece: "a# ", suffix: ">x", limits: [.attributes]),
    Page(name: "attributes of one name", prefix: "<p ", piece: "a=1 ", suffix: ">x"),
    Page(name: "nested div", piece: "<div>", limits: [.depth]),
    Page(name: "nested table", piece: "<table>"),
    Page(name: "nested table cells", piece: "<table><tr><td>", limits: [.depth, .formatting]),
    Page(name: "nested table text", piece: "<table>x", limits: []),
    Page(name: "nested svg", piece: "<svg>", limits: [.depth]),
    Page(name: "nested templates", piece: "<template>", limits: [.depth, .formatting]),
    Page(name: "nested template cells", piece: "<template><td>", limits: [.depth, .formatting]),
    Page(name: "nested buttons", piece: "<p><button>"),
    Page(name: "nested lists", piece: "<ul><li>", limits: [.depth]),
    Page(name: "nested anchors in blocks", piece: "<a><div>", count: 20_000, limits: [.depth, .work]),
    Page(name: "misnested formatting", piece: "<b><p></b>"),
    Page(name: "misnested anchors", piece: "<a href=#><p><i>", count: 20_000, limits: [.work]),
    Page(name: "adoption over many blocks", prefix: String(repeating: "<i><b><div>", count: 60), piece: "</i><i>x"),
    Page(
      name: "adoption of many children", prefix: "<a><p>", piece: "x<br>",
      suffix: String(repeating: "</a><a>", count: 9999)),
    Page(name: "markers", piece: "<object>", limits: [.depth, .formatting]),
    Page(name: "less-than signs", piece: "<"),
    Page(name: "less-than signs and slashes", piece: "</"),
    Page(name: "empty end tags", piece: "</>"),
    Page(name: "unknown tags", piece: "<t#>", limits: [.depth]),
    Page(name: "closed unknown tags", piece: "<t#></t#>", limits: []),
    Page(
      name: "unmatched end tags", prefix: String(repeating: "<span>", count: 600), piece: "</x>",
      limits: [.depth, .work]),
    Page(name: "unmatched paragraphs", prefix: String(repeating: "<p><button>", count: 300), piece: "</p>"),
    Page(name: "second html tags", piece: "<html a#=1>", limits: [.attributes]),
    Page(name: "second body tags", piece: "<body a#=1>", limits: [.attributes]),
    Page(name: "NUL bytes", piece: "\0"),
    Page(name: "NUL bytes in tags", piece: "<\0a\0 \0=\0>"),
    Page(name: "carriage returns", piece: "\r"),
    Page(name: "ampersands", piece: "&"),
    Page(name: "references without end", piece: "&CounterClockwiseContourIntegra"),
    Page(name: "digits", prefix: "&#", piece: "9"),
    Page(name: "comments", piece: "<!--"),
    Page(name: "open comments in scripts", prefix: "<script>", piece: "<!--<script>"),
    Page(name: "almost ends of scripts", prefix: "<script>", piece: "</scrip"),
    Page(name: "almost ends of titles", prefix: "<title>", piece: "</titl "),
    Page(name: "doctypes", piece: "<!DOCTYPE html PUBLIC \""),
    Page(name: "CDATA in svg", prefix: "<svg>", piece: "<![CDATA[]]>"),
    Page(name: "text on both sides of a table", prefix: "<table>", piece: "x<tr>"),
    Page(name: "texts that grow by turns", prefix: "<table><td>", piece: "x</y>", suffix: "</table>"),
    Page(name: "frames", prefix: "<frameset>", piece: "x <frame>"),
    Page(name: "options", prefix: "<select>", piece: "<option><optgroup>"),
    Page(
      name: "selected content", prefix: "<select><button><selectedcontent></button>", piece: "<option selected><b>x",
      count: 20_000, limits: [.depth, .work]),
    Page(name: "long name", prefix: "<", piece: "a", count: 100_000, suffix: ">x", limits: [.names]),
    Page(name: "long attribute name", prefix: "<p ", piece: "a", count: 100_000, suffix: ">x", limits: [.names]),
  ]

  @Test("A hostile page ends in a tree that isn't too big, and says which bounds it ran into", arguments: pages)
  func makesATree(page: Page) {
    let bytes = page.bytes(count: page.count)
    var tree = Tree()
    Parser().parse(bytes, into: &tree)
    #expect(tree.limitsHit == page.limits, "\(tree.limitsHit.sorted { $0.rawValue < $1.rawValue })")
    #expect(tree.count < 4096 + 4 * bytes.count)
    #expect(tree.descendants(of: tree.document).reduce(0) { sum, _ in sum + 1 } < tree.count + 1)
    #expect(tree.body != nil)
    _ = tree.text(of: tree.document)
  }

  @Test("The tree is no deeper than the limit")
  func depthIsLimited() {
    var parser = Parser()
    parser.depthLimit = 50
    let tree = parser.parse(String(repeating: "<div><b>", count: 500) + "end")
    let deepest = tree.descendants(of: tree.document).map { node in
      sequence(first: node) { tree.parent(of: $0) }.reduce(0) { depth, _ in depth + 1 }
    }
    #expect(deepest.max() ?? 0 <= 53)
    #expect(tree.text(of: tree.document) == "end")
  }

  private static let page = """
    <!DOCTYPE html><html lang=en-GB><head><title>T</title></head><body class="home page">
    <div id=main class="entry post"><p>one</p><blockquote><p class=lead data-x="a b">two</p></blockquote>
    <a href="https://example.org/a.pdf" rel="nofollow UGC">three</a><x-y>four</x-y></div><p>five</p></body></html>
    """

  @Test("A page cut at any byte still makes a tree")
  func cutAnywhere() {
    let page = Array(Self.page.utf8) + Array("<svg><![CDATA[é]]></svg><script><!--<script>-->é&#x41;".utf8)
    var tree = Tree()
    for length in 0...page.count {
      Parser().parse(Array(page[..<length]), into: &tree)
      #expect(tree.body != nil)
      _ = tree.dump()
    }
  }

  @Test("Bytes that are no UTF-8 read as U+FFFD and lose nothing after them")
  func invalidBytes() {
    let tree = Parser().parse([0x3C, 0x70, 0x3E, 0x61, 0xED, 0xA0, 0x80, 0x62, 0xFF, 0x63])
    let text = tree.text(of: tree.document)
    #expect(text.filter { $0 != "\u{FFFD}" } == "abc")
    #expect(text.contains("\u{FFFD}"))
  }

  @Test(
    "Strings made to break things pass through",
    .enabled(if: SharedData.has("hostile"), "../shared/data/hostile is not there"))
  func sharedStrings() throws {
    var tree = Tree()
    var count = 0
    for file in try SharedData.files(in: "hostile", ending: ".jsonl") {
      for line in try Data(contentsOf: file).split(separator: 10) {
        Parser().parse([UInt8](line), into: &tree)
        let object = try JSONSerialization.jsonObject(with: line, options: .fragmentsAllowed)
        for text in Self.strings(in: object) {
          Parser().parse(Array(text.utf8), into: &tree)
          #expect(tree.body != nil)
          count += 1
        }
      }
    }
    #expect(count > 500)
  }

  static func strings(in value: Any) -> [String] {
    switch value {
    case let text as String: [text]
    case let list as [Any]: list.flatMap(strings)
    case let object as [String: Any]: object.values.flatMap(strings)
    default: []
    }
  }
}
