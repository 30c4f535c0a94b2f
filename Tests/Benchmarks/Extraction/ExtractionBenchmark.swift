import Cleaning
import Extraction
import Foundation
import HTML
import News

/// Parses, cleans and extracts pages from memory on one core and prints how long each step takes per page.
///
/// `benchmark-extraction PACK [ROUNDS]` measures the pages of a pack made by `extraction_peers.py`.
/// `benchmark-extraction PACK digest` prints one hash of all articles with their evidence, to check that an
/// optimisation changed no result. `benchmark-extraction PACK|NAME STEP ROUNDS` runs the steps up to STEP on the pages of
/// a pack or on a made-up page, for counting instructions; `benchmark-extraction NAME html` prints that page.
@main
struct ExtractionBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let name = arguments.first else {
      print(
        """
        usage: benchmark-extraction PACK [ROUNDS|digest]
               benchmark-extraction \(MadeUpPages.names.joined(separator: "|")) html
               benchmark-extraction PACK|\(MadeUpPages.names.joined(separator: "|")) \
        \(Step.allCases.map(\.rawValue).joined(separator: "|")) ROUNDS
        """)
      exit(64)
    }
    let options = Array(arguments.dropFirst())
    if let page = MadeUpPages.page(named: name) {
      if options == ["html"] { return FileHandle.standardOutput.write(Data(page.body)) }
      guard options.count == 2, let step = Step(rawValue: options[0]), let rounds = Int(options[1]) else { exit(64) }
      return repeatStep(step, [page], rounds)
    }
    var pack = try PagePack(name)
    let pages = try pack.pages()
    if options.count > 1 {
      guard options.count == 2, let step = Step(rawValue: options[0]), let rounds = Int(options[1]) else { exit(64) }
      return repeatStep(step, pages, rounds)
    }
    let held = try Memory.resident()
    let rounds = options.first.flatMap { Int($0) } ?? 3
    var bench = Bench(pages)
    if options.first == "digest" { return print(try bench.digest()) }
    for round in 0...rounds {
      let result = bench.round()
      // The first pass warms up caches and buffers.
      if round > 0 || rounds == 0 { print(result.line) }
    }
    print("peak \(try Memory.peak() - held)")
  }

  private static func repeatStep(_ step: Step, _ pages: [Page], _ rounds: Int) {
    var bench = Bench(pages)
    for _ in 0..<rounds {
      for page in pages { bench.run(step, page) }
    }
    print(bench.words)
  }
}
