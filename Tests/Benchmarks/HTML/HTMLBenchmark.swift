import Foundation
import HTML

/// Parses pages from memory and prints how much processor time it took: `html-benchmark PACK [ROUNDS]`.
///
/// `html-benchmark NAME [ROUNDS]` parses the synthetic page of that name instead, for counting instructions. A pack is
/// a sequence of pages, each preceded by its length (eight bytes, little-endian); `html_peers.py` makes one.
@main
struct HTMLBenchmark {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard (1...2).contains(arguments.count) else { stop("one or two arguments are wanted") }
    guard let rounds = arguments.count == 2 ? Int(arguments[1]) : 1, rounds >= 0 else {
      stop("\(arguments[1]) is no number of rounds")
    }
    let pages: [[UInt8]]
    do { pages = try Self.pages(named: arguments[0]) } catch { stop("\(arguments[0]) can't be read: \(error)") }
    guard !pages.isEmpty else { stop("\(arguments[0]) is no pack: its lengths don't add up to its size") }
    let parser = Parser()
    var tree = Tree()
    var nodes = 0
    for round in 0...rounds {
      let begin = processorSeconds
      nodes = 0
      for page in pages {
        parser.parse(page, into: &tree)
        nodes += tree.count
      }
      let seconds = processorSeconds - begin
      // The first pass warms up caches and the tree's storage.
      if round > 0 || rounds == 0 {
        print("\(seconds) \(pages.count) \(pages.reduce(0) { $0 + $1.count }) \(nodes)")
      }
    }
    print("storage \(tree.storageBytes)")
    printStorage(pages)
  }

  /// Prints the problem and the usage, and exits with `EX_USAGE`.
  static func stop(_ problem: String) -> Never {
    let names = SyntheticPages.all.map(\.name).joined(separator: ", ")
    FileHandle.standardError.write(
      Data("html-benchmark: \(problem)\nusage: html-benchmark PACK [ROUNDS], or one of: \(names)\n".utf8))
    exit(64)
  }

  /// The CPU time of this process; other programs don't count.
  static var processorSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

  static func pages(named name: String) throws -> [[UInt8]] {
    if let page = SyntheticPages.all.first(where: { $0.name == name }) { return [page.bytes] }
    return pages(of: [UInt8](try Data(contentsOf: URL(fileURLWithPath: name))))
  }

  /// Prints the memory that a new tree takes in addition to its page: median and maximum, as multiples of the page's
  /// size.
  static func printStorage(_ pages: [[UInt8]]) {
    // Small pages all take the same minimum.
    let ratios = pages.filter { $0.count >= 100_000 }
      .map { Double(Parser().parse($0).storageBytes) / Double($0.count) }.sorted()
    guard let most = ratios.last else { return }
    print("storage beside the page: median \(ratios[ratios.count / 2]), most \(most) of \(ratios.count) pages")
  }

  /// The pages of a pack; empty if it isn't one.
  static func pages(of pack: [UInt8]) -> [[UInt8]] {
    var pages: [[UInt8]] = []
    var index = 0
    while index + 8 <= pack.count {
      let length = (0..<8).reduce(0 as UInt64) { $0 | UInt64(pack[index + $1]) << UInt64(8 * $1) }
      index += 8
      guard length <= UInt64(pack.count - index) else { return [] }
      pages.append(Array(pack[index..<index + Int(length)]))
      index += Int(length)
    }
    return index == pack.count ? pages : []
  }
}
