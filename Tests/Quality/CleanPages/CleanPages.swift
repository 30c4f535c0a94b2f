import Cleaning
import Extraction
import Foundation
import News

/// Cleans pages for the scorer: `clean-pages LIST OUT [PAGES]`. Each line of LIST is
/// `ID<tab>PATH[<tab>TYPE[<tab>ADDRESS]]`.
///
/// With PAGES the cleaner learns the lines that sites repeat, once it has that many pages of a site. It goes through
/// the list twice, first to learn and then to write OUT, so that it judges every page with full knowledge of its site.
///
/// `clean-pages --model FILE LIST OUT` cleans with another model, such as one that was not trained on the pages' sites,
/// and also extracts the articles, as `chapar extract` does. `text` is then the article's text, empty if there is no
/// article.
///
/// OUT gets one line of JSON per page: `id`, `text` (all blocks except captions), `removed`. With `--time N` the pages
/// are kept in memory and cleaned N times, and the pages and megabytes per second are printed.
@main
struct CleanPages {
  struct Line: Encodable {
    var id: String
    var text: String
    var kinds: [String]
    var removed: [[String]]
    var signals: [Float] = []
    var quality: Double?
  }

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      print("usage: clean-pages LIST OUT [PAGES] | clean-pages --time LIST | clean-pages --model FILE LIST OUT")
      return
    }
    if arguments[1] == "--model", arguments.count == 5 {
      return try extract(pages(of: arguments[3]), model: arguments[2], to: arguments[4])
    }
    if arguments[1] == "--time" { return try time(pages(of: arguments[2])) }
    var cleaner = Cleaner()
    let encoder = JSONEncoder()
    var output = Data()
    let pages = try pages(of: arguments[1])
    if arguments.count > 3, let minimum = Int(arguments[3]) {
      cleaner.memory = SiteMemory(MemoryLimits(minimumPages: minimum))
      for (_, page) in pages { _ = try? cleaner.clean(page) }
    }
    for (id, page) in pages {
      do {
        let document = try cleaner.clean(page)
        let body = document.blocks.filter { $0.kind != .caption }
        let line = Line(
          id: id, text: body.map(\.text).joined(separator: "\n"), kinds: document.blocks.map(\.kind.rawValue),
          removed: document.removed.map { [$0.rule, $0.text] })
        output.append(try encoder.encode(line) + [10])
      } catch {
        print("\(id): \(error)")
      }
    }
    try output.write(to: URL(fileURLWithPath: arguments[2]))
  }

  private static func extract(_ pages: [(String, Page)], model: String, to path: String) throws {
    var cleaner = Cleaner(model: try String(contentsOfFile: model, encoding: .utf8))
    let extractor = Extractor()
    var output = Data()
    for (id, page) in pages {
      var line = Line(id: id, text: "", kinds: [], removed: [])
      if let article = try? extractor.extract(cleaner.clean(page)) {
        line.signals = cleaner.signals
        line.quality = article.quality
        line.removed = article.removed.map { [$0.rule, $0.text] }
        line.text = article.body.filter { $0.kind != .caption }.map(\.text).joined(separator: "\n")
      }
      output.append(try JSONEncoder().encode(line) + [10])
    }
    try output.write(to: URL(fileURLWithPath: path))
  }

  private static func pages(of list: String) throws -> [(String, Page)] {
    try String(contentsOfFile: list, encoding: .utf8).split(separator: "\n").map { line in
      let parts = line.split(separator: "\t").map(String.init)
      let body = [UInt8](try Data(contentsOf: URL(fileURLWithPath: parts[1])))
      let url = parts.count > 3 ? parts[3] : "file:" + parts[1]
      let page = Page(
        url: url, answeredURL: url, fetchedAt: Timestamp(milliseconds: 0),
        source: SourceName(rawValue: "quality"), mediaType: parts.count > 2 ? parts[2] : "text/html", charset: nil,
        body: body)
      return (parts[0], page)
    }
  }

  private static func time(_ pages: [(String, Page)]) throws {
    var cleaner = Cleaner()
    let bytes = pages.reduce(0) { $0 + $1.1.body.count }
    for _ in 0..<3 {
      let clock = ContinuousClock()
      var blocks = 0
      let took = clock.measure {
        for (_, page) in pages { blocks += (try? cleaner.clean(page).blocks.count) ?? 0 }
      }
      let seconds = Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
      print(
        "\(Int(Double(pages.count) / seconds)) pages/s, \(Int(Double(bytes) / seconds / 1e6)) MB/s,",
        "\(pages.count) pages, \(blocks) blocks")
    }
  }
}
