import Foundation
import News
import Pipeline
import Synchronization
import Testing
import ZeroMQ

@Suite("The road's end")
struct TerminalServiceTests {
  /// Sends articles to a storer that does `work`, and returns their receipts.
  func receipts(
    sending count: Int, awaiting awaited: Int, pace: Pace = Pace(),
    _ work: @escaping @Sendable ([Envelope<Article>]) throws -> [Verdict<Never>]
  ) async throws -> [Envelope<Receipt>] {
    let post = try Post()
    let road = post.road
    try post.startRelay()
    try post.start("storer") { shutdown in
      try TerminalService<Article>(
        Instance(stage: .store, name: "store-1"), road: road, pace: pace, shutdown: shutdown, logger: Post.logger(),
        work: work
      ).run()
    }
    let receipts = try await Post.onThread {
      var peer = try Peer(road, taking: Vitals.self)
      let document = Sample.document(of: Sample.page(0).payload)
      try peer.send(
        (0..<count).map { number in
          let hop = Hop(stage: .extract, instance: "extract-1", milliseconds: 1)
          return Sample.page(number).forwarding(Sample.article(of: document), after: hop)
        })
      return try (0..<awaited).map { _ in try peer.receipt() }
    }
    #expect(await post.end() == [])
    return receipts
  }

  @Test("Each article of a batch gets its own receipt", .timeLimit(.minutes(1)))
  func each() async throws {
    let receipts = try await receipts(sending: 100, awaiting: 100) { batch in
      batch.map { $0.id.rawValue.hasSuffix("3") ? .ended(.unchanged, reason: nil) : .ended(.stored, reason: nil) }
    }
    #expect(Set(receipts.map(\.payload.item)).count == 100)
    #expect(receipts.count { $0.payload.outcome == .unchanged } == 10)
    #expect(receipts.allSatisfy { $0.hops.map(\.instance) == ["extract-1", "store-1"] })
  }

  @Test("A full disk holds the batch until there is room", .timeLimit(.minutes(1)))
  func deferral() async throws {
    let tries = Tally()
    let receipts = try await receipts(sending: 5, awaiting: 5) { batch in
      if tries.next() < 3 { throw Deferral("the disk is full") }
      return batch.map { _ in .ended(.stored, reason: nil) }
    }
    #expect(Set(receipts.map(\.payload.item)).count == 5)
  }

  @Test("One article that can't be done now is tried again alone", .timeLimit(.minutes(1)))
  func later() async throws {
    let tries = Tally()
    let receipts = try await receipts(sending: 5, awaiting: 5) { batch in
      batch.map { envelope in
        envelope.id.rawValue == "item-2" && tries.next() < 3 ? .later(reason: "locked") : .ended(.stored, reason: nil)
      }
    }
    #expect(Set(receipts.map(\.payload.item)).count == 5)
    #expect(tries.count == 3)
  }

  @Test("A bad article in a batch doesn't hold up the others", .timeLimit(.minutes(1)))
  func bad() async throws {
    let receipts = try await receipts(sending: 10, awaiting: 9) { batch in
      if batch.contains(where: { $0.id.rawValue == "item-4" }) { throw CocoaError(.fileWriteUnknown) }
      return batch.map { _ in .ended(.stored, reason: nil) }
    }
    #expect(Set(receipts.map(\.payload.item.rawValue)).count == 9)
    #expect(!receipts.contains { $0.payload.item.rawValue == "item-4" })
  }
}
