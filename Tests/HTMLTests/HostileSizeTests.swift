import Encodings
import Foundation
import HTML
import Launching
import Testing

/// Hostile pages that are large enough to do harm.
@Suite("Hostile pages of megabytes", .serialized)
struct HostileSizeTests {
  typealias Page = HostileTests.Page

  static let million = 1_000_000

  static let pages: [Page] = [
    Page(name: "a million unclosed b", piece: "<b>", count: million, limits: [.depth, .nodes]),
    Page(
      name: "a million different unclosed b", piece: "<b id=#>", count: million,
      limits: [.depth, .formatting, .work, .nodes]),
    Page(
      name: "a million attributes", prefix: "<p ", piece: "a# ", count: million, suffix: ">x", limits: [.attributes]),
    Page(name: "a million div", piece: "<div>", count: million, limits: [.depth, .nodes]),
    Page(
      name: "a million tables in cells", piece: "<table><tr><td>", count: million,
      limits: [.depth, .formatting, .nodes]),
    Page(name: "100 MB of less-than signs", piece: "<", count: 100 * million),
    Page(name: "10 MB of NUL bytes", piece: "\0", count: 10 * million),
    Page(name: "a million tags of NUL bytes", piece: "<\0a\0 \0=\0>", count: million),
    Page(name: "10 MB of ampersands", piece: "&", count: 10 * million),
    // Each table ends the previous one, so none is nested: a million tables.
    Page(name: "a million table", piece: "<table>", count: million, limits: [.nodes]),
    Page(name: "a name of 10 MB", prefix: "<", piece: "a", count: 10 * million, suffix: ">", limits: [.names]),
  ]

  @Test(
    "A byte costs at most three times what it costs on an ordinary page, or the tree says which bound it ran into",
    .timeLimit(.minutes(5)), arguments: pages)
  func costsLittle(page: Page) {
    let bytes = page.bytes(count: page.count)
    let ordinary = ResourceUse.ordinaryPage(bytes: 4_000_000)
    var tree = Tree()
    // The second time, the tree already has its storage, as in a stage that parses page after page.
    let seconds = min(
      ThreadTime.seconds { Parser().parse(bytes, into: &tree) },
      ThreadTime.seconds { Parser().parse(bytes, into: &tree) })
    #expect(tree.limitsHit == page.limits)
    #expect(tree.body != nil)
    #expect(tree.count <= 4096 + bytes.count)
    let ratio = seconds / Double(bytes.count) / (ResourceUse.parseSeconds(ordinary) / Double(ordinary.count))
    print("\(page.name): \((ratio * 100).rounded() / 100) times an ordinary page's time a byte")
    // A page of only the shortest tags has a node every few bytes. No real page does, so it is truncated.
    #expect(ratio < (page.limits.contains(.nodes) ? 12 : 3))
  }

  @Test("A page of too many nodes is cut where it has all that it may, in a new tree and in one used for a longer page")
  func tooManyNodes() {
    let row = "<p>1"
    let page = Array(("<title>Many</title>" + String(repeating: row, count: Self.million) + "<h1>Last</h1>").utf8)
    var tree = Parser().parse(page)
    let count = tree.count
    #expect(tree.limitsHit == [.nodes])
    let limit = 1 << 18 + page.count / 32
    #expect((limit - 4096...limit).contains(count))
    #expect(tree.text(of: tree.document).hasPrefix("Many111"))
    #expect(!tree.text(of: tree.document).contains("Last"))
    Parser().parse(page + page, into: &tree)
    #expect(tree.count > count)
    Parser().parse(page, into: &tree)
    #expect(tree.count == count)
    #expect(tree.limitsHit == [.nodes])
    // Two nodes per row: a list of 100,000 numbers must stay whole.
    Parser().parse(Array((String(repeating: row, count: 100_000) + "<h1>Last</h1>").utf8), into: &tree)
    #expect(tree.limitsHit.isEmpty)
    #expect(tree.text(of: tree.document).hasSuffix("1Last"))
  }

  @Test("A million lone surrogates read as U+FFFD, whether they come as bytes or as references")
  func surrogates() {
    let bytes = Array(repeating: [0xED, 0xA0, 0x80] as [UInt8], count: Self.million).flatMap { $0 }
    let decoded = Encoding.utf8.decode(Array("<p>".utf8) + bytes)
    let tree = Parser().parse(decoded.utf8)
    #expect(tree.text(of: tree.document).unicodeScalars.allSatisfy { $0 == "\u{FFFD}" })
    let references = Parser().parse(String(repeating: "&#xD800;", count: Self.million))
    let text = references.text(of: references.document)
    #expect(text.utf8.elementsEqual(String(repeating: "\u{FFFD}", count: Self.million).utf8))
  }

  @Test(
    "Four times the page takes about four times as long", .timeLimit(.minutes(5)),
    arguments: HostileTests.pages.filter { $0.count <= 20_000 })
  func isLinear(page: Page) {
    let short = page.bytes(count: 20_000)
    let long = page.bytes(count: 80_000)
    let growth = ResourceUse.parseSeconds(long) / max(ResourceUse.parseSeconds(short), 1e-4)
    // Quadratic work would take sixteen times as long.
    #expect(growth < 9 * Double(long.count) / Double(short.count) / 4, "\(growth)")
  }
}
