import Foundation
import News
import Pipeline
import Synchronization
import Testing
import ZeroMQ

@Suite("The whole road")
struct RoadTests {
  /// A test fetcher's ledger: the items to send, and how each ended.
  final class Book: Sendable {
    let outcomes = Mutex<[ItemID: [Receipt]]>([:])
    let sent = Mutex(0)

    func settle(_ receipts: [Envelope<Receipt>]) {
      outcomes.withLock { outcomes in
        for receipt in receipts { outcomes[receipt.payload.item, default: []].append(receipt.payload) }
      }
    }

    /// Returns the next pages of `total`, at most `room`; each page only once.
    func next(_ room: Int, of total: Int, _ page: (Int) -> Envelope<Page>) -> [Envelope<Page>] {
      sent.withLock { sent in
        let range = sent..<min(total, sent + room)
        sent = range.upperBound
        return range.map(page)
      }
    }

    var settled: Int { outcomes.withLock { $0.count } }
  }

  @Test("Each page comes home with exactly one receipt", .timeLimit(.minutes(1)))
  func allArrive() async throws {
    let post = try Post()
    let road = post.road
    let book = Book()
    let total = 500
    try post.start("cleaner") { shutdown in
      try StageService<Page, Document>(
        Instance(stage: .clean, name: "clean-1"), road: road, shutdown: shutdown, logger: Post.logger()
      ) { envelope in
        if envelope.id.rawValue.hasSuffix("7") { throw Rejection(code: "no-text", reason: "it ends in 7") }
        return Sample.document(of: envelope.payload)
      }.run()
    }
    for number in 1...2 {
      try post.start("extractor") { shutdown in
        try StageService<Document, Article>(
          Instance(stage: .extract, name: "extract-\(number)"), road: road, shutdown: shutdown, logger: Post.logger()
        ) { Sample.article(of: $0.payload) }.run()
      }
    }
    try post.start("storer") { shutdown in
      try TerminalService<Article>(
        Instance(stage: .store), road: road, shutdown: shutdown, logger: Post.logger()
      ) { $0.map { _ in .ended(.stored, reason: nil) } }.run()
    }
    try post.startRelay()
    try await Post.onThread {
      try FeederService(
        Instance(stage: .fetch), road: road, shutdown: post.shutdown, logger: Post.logger(), bell: try Wakeup(),
        settle: {
          book.settle($0)
          if book.settled == total { post.shutdown.request() }
        },
        next: { book.next($0, of: total) { Sample.page($0) } }
      ).run()
    }
    #expect(await post.end() == [])
    let outcomes = book.outcomes.withLock { $0 }
    #expect(outcomes.count == total)
    #expect(outcomes.values.allSatisfy { $0.count == 1 })
    #expect(outcomes.values.count { $0[0].outcome == .rejected } == 50)
    #expect(outcomes[ItemID(rawValue: "item-17")]?[0].reason == "no-text: it ends in 7")
  }
}
