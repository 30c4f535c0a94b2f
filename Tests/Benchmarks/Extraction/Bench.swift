import Cleaning
import Encodings
import Extraction
import Foundation
import HTML
import News

/// The parser, cleaner and extractor with their buffers, and the pages to work on.
struct Bench {
  private let pages: [Page]
  private let parser = Parser()
  private var tree = Tree()
  private var cleaner = Cleaner()
  private let extractor = Extractor()
  /// Counts of the results, so that the compiler can't remove the work as unused.
  private(set) var words = 0

  init(_ pages: [Page]) { self.pages = pages }

  /// Times of a round over all pages, in seconds of processor time.
  struct Result {
    var parse = 0.0
    var clean = 0.0
    var extract = 0.0
    var bytes = 0
    var pages = 0
    var articles = 0

    /// The result for scripts: seconds of parsing, of cleaning (which parses), of extraction; pages, bytes, articles.
    var line: String { "\(parse) \(clean) \(extract) \(pages) \(bytes) \(articles)" }
  }

  /// Works through all pages once.
  mutating func round() -> Result {
    var result = Result()
    let begin = Self.seconds
    for page in pages { parse(page) }
    result.parse = Self.seconds - begin
    for page in pages {
      let start = Self.seconds
      let document = clean(page)
      let cleaned = Self.seconds
      if let document, extract(document) { result.articles += 1 }
      result.clean += cleaned - start
      result.extract += Self.seconds - cleaned
      result.bytes += page.body.count
    }
    result.pages = pages.count
    return result
  }

  /// Processes one page up to and including a step.
  mutating func run(_ step: Step, _ page: Page) {
    switch step {
    case .parse: parse(page)
    case .clean: _ = clean(page)
    case .extract: if let document = clean(page) { _ = extract(document) }
    }
  }

  /// A hash of all documents' articles; equal hashes mean exactly equal articles.
  mutating func digest() throws -> UInt64 {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for page in pages {
      guard let document = clean(page) else { continue }
      var text = try encoder.encode(document)
      if let article = article(of: document) { text += try encoder.encode(article) }
      for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return hash
  }

  private mutating func parse(_ page: Page) {
    parser.parse(Encoding.decode(page.body, declaredCharset: page.attachment.charset).utf8, into: &tree)
    words += tree.count
  }

  /// The page's document, or nil if it is rejected.
  private mutating func clean(_ page: Page) -> Document? {
    do throws(Rejection) {
      let document = try cleaner.clean(page)
      words += document.blocks.count
      return document
    } catch {
      return nil
    }
  }

  /// Whether the document is an article.
  private mutating func extract(_ document: Document) -> Bool {
    guard let article = article(of: document) else { return false }
    words += article.body.count
    return true
  }

  private func article(of document: Document) -> Article? {
    do throws(Rejection) { return try extractor.extract(document) } catch { return nil }
  }

  /// The CPU seconds of this process; other programs don't count.
  static var seconds: Double {
    Double(clock_gettime_nsec(CLOCK_PROCESS_CPUTIME_ID)) / 1e9
  }

  private static func clock_gettime_nsec(_ id: clockid_t) -> Int {
    var time = timespec()
    unsafe clock_gettime(id, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
