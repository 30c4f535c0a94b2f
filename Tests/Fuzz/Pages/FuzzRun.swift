import Cleaning
import Extraction
import Foundation
import Launching
import News

/// Makes mutated pages from pages and does the pipeline's work on them.
struct FuzzRun {
  private let seeds: Seeds
  private let seed: UInt64
  private var cleaner = Cleaner()
  private let extractor = Extractor()
  private(set) var articles = 0
  private(set) var rejected: [String: Int] = [:]
  private(set) var slowest = Duration.zero

  init(seeds: Seeds, seed: UInt64) {
    self.seeds = seeds
    self.seed = seed
  }

  /// The page with a number, always the same.
  func page(_ number: UInt64) -> [UInt8] {
    var random = SplitMix(state: seed &* 0x9E37_79B9_7F4A_7C15 ^ number)
    var page = seeds.pages[random.below(seeds.pages.count)]
    for _ in 0..<1 + random.below(6) {
      Mutation.apply(to: &page, other: seeds.pages[random.below(seeds.pages.count)], &random)
    }
    return Array(page.prefix(2_000_000))
  }

  /// Cleans and extracts a page; the result must be an article or a rejection.
  mutating func work(on body: [UInt8]) {
    let address = "https://www.fuzz.example/2024/05/14/story"
    let page = Page(
      url: address, answeredURL: address, fetchedAt: Timestamp(milliseconds: 1_764_000_000_000),
      source: SourceName(rawValue: "fuzz"), mediaType: "text/html", charset: nil, body: body)
    let start = ContinuousClock.now
    do throws(Rejection) {
      _ = try extractor.extract(try cleaner.clean(page))
      articles += 1
    } catch {
      rejected[error.code, default: 0] += 1
    }
    slowest = max(slowest, start.duration(to: .now))
  }
}

extension SplitMix {
  /// A number from 0 up to, and without, a limit.
  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }
}
