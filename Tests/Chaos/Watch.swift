import Foundation

/// Keeps a pipeline's processes running while it waits for the item counts to meet a condition.
struct Watch {
  let pipeline: PipelineUnderTest
  let limit: Double
  let start = Date()
  private(set) var books: Books

  init(pipeline: PipelineUnderTest, limit: Double) throws {
    self.pipeline = pipeline
    self.limit = limit
    try pipeline.keep()
    books = try pipeline.books()
  }

  var seconds: Double { Date().timeIntervalSince(start) }

  private var settled: Int { books.fetched - books.inFlight }

  private mutating func look() throws {
    guard seconds < limit else {
      throw ChaosError.timedOut("given up after \(Int(limit)) s; the books say \(books)")
    }
    try pipeline.keep()
    books = try pipeline.books()
    guard books.isBalanced else { throw ChaosError.tool("the books don't balance: \(books)") }
    usleep(50_000)
  }

  mutating func wait(untilSettled count: Int, orAtMost most: Double) throws {
    let deadline = Date(timeIntervalSinceNow: most)
    repeat { try look() } while settled < count && Date() < deadline
  }

  mutating func waitForEnd(of count: Int) throws {
    repeat { try look() } while books.fetched < count || books.inFlight > 0
  }

  /// Waits until nothing has been settled for `seconds`.
  mutating func waitForStandstill(seconds: Double) throws {
    var last = (count: -1, at: Date())
    repeat {
      try look()
      if settled != last.count { last = (settled, Date()) }
    } while Date().timeIntervalSince(last.at) < seconds || settled == 0
  }
}
