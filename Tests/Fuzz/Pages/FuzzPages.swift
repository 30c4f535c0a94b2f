import Cleaning
import Extraction
import Foundation
import News

/// Cleans and extracts mutated pages in one process, which must survive all of them.
///
/// `fuzz-pages --seconds 600 --seed 1 FOLDER…` runs until its CPU time is used up, then prints the outcomes. Each page
/// depends only on the seed and its number, and the number of the current page is in `fuzz-pages.last`: after a crash,
/// `--only NUMBER` generates it again and `--write FILE` saves it.
@main
struct FuzzPages {
  static func main() throws {
    var options = Options(CommandLine.arguments.dropFirst())
    let seeds = try Seeds(folders: options.folders, most: options.most)
    guard !seeds.pages.isEmpty else {
      print("fuzz-pages: no .html files of at most 400 KB there; name folders of unpacked pages")
      exit(64)
    }
    var run = FuzzRun(seeds: seeds, seed: options.seed)
    if let only = options.only {
      let page = run.page(only)
      if let file = options.file { try Data(page).write(to: URL(filePath: file)) }
      run.work(on: page)
    } else {
      let last = try FileHandle(forWritingTo: options.lastFile())
      var number: UInt64 = 0
      while Double(clock()) / Double(CLOCKS_PER_SEC) < options.seconds {
        try last.seek(toOffset: 0)
        try last.write(contentsOf: Data("\(options.seed) \(number)        \n".utf8))
        run.work(on: run.page(number))
        number += 1
      }
    }
    print(
      "seed \(options.seed), \(seeds.pages.count) pages mutated: \(run.articles) articles, \(run.rejected.values.reduce(0, +)) "
        + "rejected, slowest \(run.slowest)")
    for (code, count) in run.rejected.sorted(by: { $0.value > $1.value }) { print("  \(count) \(code)") }
  }
}

/// The command line's options.
struct Options {
  var seconds = 60.0
  var seed: UInt64 = 1
  var only: UInt64?
  var file: String?
  var most = 400
  var folders: [String] = []

  init(_ arguments: ArraySlice<String>) {
    var rest = arguments
    while let word = rest.popFirst() {
      switch word {
      case "--seconds": seconds = rest.popFirst().flatMap { Double($0) } ?? seconds
      case "--seed": seed = rest.popFirst().flatMap { UInt64($0) } ?? seed
      case "--only": only = rest.popFirst().flatMap { UInt64($0) }
      case "--write": file = rest.popFirst()
      case "--pages": most = rest.popFirst().flatMap { Int($0) } ?? most
      default: folders.append(word)
      }
    }
  }

  /// The file with the current page's number.
  mutating func lastFile() throws -> URL {
    let url = URL(filePath: "fuzz-pages.last")
    try Data().write(to: url)
    return url
  }
}
