import Foundation
import HTML
import Launching
import Testing

/// How much memory a tree takes in addition to its page: at most twice the page for ordinary pages.
@Suite("Memory", .serialized)
struct MemoryTests {
  @Test("A page with as much markup as any takes at most twice its length")
  func madeUpPage() {
    let page = ResourceUse.ordinaryPage(bytes: 200_000)
    let tree = Parser().parse(page)
    #expect(Double(tree.storageBytes) < 2 * Double(page.count), "\(tree.storageBytes) bytes")
  }

  @Test("A tree that is parsed into again grows no more")
  func reusedStorage() {
    let pages = [200_000, 50_000, 150_000].map(ResourceUse.ordinaryPage)
    var tree = Tree()
    Parser().parse(pages[0], into: &tree)
    let first = tree.storageBytes
    for _ in 0..<10 {
      for page in pages { Parser().parse(page, into: &tree) }
    }
    #expect(tree.storageBytes == first)
  }

  @Test(
    "Real pages of 100 KB and more take at most twice their length",
    .enabled(if: SharedData.has("articles"), "../shared/data/articles is not there"))
  func realPages() throws {
    var ratios: [Double] = []
    for folder in ["articles/aefd/html", "articles/wcxb-dev/html"] {
      for file in try SharedData.files(in: folder, ending: ".html.gz") {
        let page = try SharedData.page(file)
        guard page.count >= 100_000 else { continue }
        ratios.append(Double(Parser().parse(page).storageBytes) / Double(page.count))
      }
    }
    ratios.sort()
    let median = ratios.isEmpty ? 0 : ratios[ratios.count / 2]
    print("storage beside the page: median \(median), most \(ratios.last ?? 0), of \(ratios.count) pages")
    #expect(ratios.count > 300)
    #expect(median < 0.8)
    #expect(ratios.last ?? 0 <= 2)
  }
}
