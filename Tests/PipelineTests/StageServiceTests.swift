import Foundation
import News
import Pipeline
import Synchronization
import Testing
import ZeroMQ

@Suite("A stage")
struct StageServiceTests {
  /// Starts a relay and a cleaner that does `work`.
  func start(
    pace: Pace = Pace(), _ work: @escaping @Sendable (Envelope<Page>) throws -> Document
  ) throws -> Post {
    let post = try Post()
    let road = post.road
    try post.startRelay()
    try post.start("cleaner") { shutdown in
      try StageService<Page, Document>(
        Instance(stage: .clean, name: "clean-1"), road: road, pace: pace, shutdown: shutdown, logger: Post.logger(),
        work: work
      ).run()
    }
    return post
  }

  @Test("Bad messages end in receipts where they name an item, and stop nothing", .timeLimit(.minutes(1)))
  func badMessages() async throws {
    let post = try start { Sample.document(of: $0.payload) }
    let good = Sample.page(1)
    let frame = try good.encoded()
    let newer = String(decoding: frame, as: UTF8.self).replacingOccurrences(of: "\"v\":1", with: "\"v\":9")
    let strange = newer.replacingOccurrences(of: "\"v\":9,\"kind\":\"page\"", with: "\"v\":1,\"kind\":\"telegram\"")
    let messages: [[[UInt8]]] = [
      [[]], [Array("no JSON".utf8)], [Array(newer.utf8), good.payload.body], [Array(strange.utf8)], [frame],
      [frame, [1, 2, 3]], [frame, good.payload.body, [0]], [frame, good.payload.body],
    ]
    let (reasons, document) = try await Post.onThread {
      var peer = try Peer(post.road, taking: Document.self)
      let push = try post.road.connect(Push.self, to: .inlet, of: .pages, in: peer.context)
      for message in messages { try push.send(frames: message) }
      return (try (0..<5).map { _ in try peer.receipt().payload.reason ?? "" }, try peer.message())
    }
    #expect(
      reasons.map { $0.prefix { $0 != ":" } } == [
        "unknown-version", "unknown-kind", "bad-attachment", "bad-attachment", "bad-attachment",
      ])
    #expect(document.id == good.id)
    #expect(document.hops.map(\.instance) == ["clean-1"])
    #expect(await post.end() == [])
  }

  @Test("Work that can't be done now is tried again until it can", .timeLimit(.minutes(1)))
  func deferral() async throws {
    let tries = Tally()
    let post = try start { envelope in
      if tries.next() < 4 { throw Deferral("the disk is full") }
      return Sample.document(of: envelope.payload)
    }
    let id = try await Post.onThread {
      var peer = try Peer(post.road, taking: Document.self)
      try peer.send([Sample.page(1)])
      return try peer.message().id
    }
    #expect(id == Sample.page(1).id)
    #expect(tries.count == 4)
    #expect(await post.end() == [])
  }

  @Test("Work that fails after all retries is left to the fetcher, without a receipt", .timeLimit(.minutes(1)))
  func patience() async throws {
    var pace = Pace()
    pace.deferralLimit = .zero
    pace.firstWait = .milliseconds(1)
    let post = try start(pace: pace) { envelope in
      if envelope.id == Sample.page(1).id { throw Deferral("never") }
      return Sample.document(of: envelope.payload)
    }
    try await expectSecondAlone(post)
  }

  @Test("A fault in the stage itself ends no item's journey and stops nothing", .timeLimit(.minutes(1)))
  func fault() async throws {
    let post = try start { envelope in
      if envelope.id == Sample.page(1).id { throw CocoaError(.coderInvalidValue) }
      return Sample.document(of: envelope.payload)
    }
    try await expectSecondAlone(post)
  }

  /// Sends two pages; the second must come through, and no receipt.
  func expectSecondAlone(_ post: Post) async throws {
    let (id, hasReceipt) = try await Post.onThread {
      var peer = try Peer(post.road, taking: Document.self)
      try peer.send([Sample.page(1), Sample.page(2)])
      return (try peer.message().id, try peer.hasReceipt(within: .milliseconds(100)))
    }
    #expect(id == Sample.page(2).id)
    #expect(!hasReceipt)
    #expect(await post.end() == [])
  }

  @Test("A rejection and a filter end the journey with their reason", .timeLimit(.minutes(1)))
  func ends() async throws {
    let post = try start { envelope in
      if envelope.id == Sample.page(1).id { throw Rejection(code: "no-text", reason: "nothing but layout") }
      throw JourneyEnd(.filtered, reason: "language fa")
    }
    let receipts = try await Post.onThread {
      var peer = try Peer(post.road, taking: Document.self)
      try peer.send([Sample.page(1), Sample.page(2)])
      return [try peer.receipt(), try peer.receipt()]
    }
    #expect(receipts.map(\.payload.outcome) == [.rejected, .filtered])
    #expect(receipts.map(\.payload.reason) == ["no-text: nothing but layout", "language fa"])
    #expect(receipts.allSatisfy { $0.payload.stage == .clean && $0.origin.name == "www.example.com" })
    #expect(await post.end() == [])
  }

  @Test("Asked to end, a stage finishes what it holds", .timeLimit(.minutes(1)))
  func finishes() async throws {
    let (isHeld, mayGoOn) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let post = try Post()
    let road = post.road
    try post.startRelay()
    let stage = try post.start("cleaner") { shutdown in
      try StageService<Page, Document>(
        Instance(stage: .clean), road: road, shutdown: shutdown, logger: Post.logger()
      ) { envelope in
        isHeld.signal()
        mayGoOn.wait()
        return Sample.document(of: envelope.payload)
      }.run()
    }
    let id = try await Post.onThread {
      var peer = try Peer(road, taking: Document.self)
      try peer.send([Sample.page(1)])
      isHeld.wait()
      stage.shutdown.request()
      mayGoOn.signal()
      return try peer.message().id
    }
    #expect(id == Sample.page(1).id)
    #expect(await post.end() == [])
  }

  @Test("A stage whose output nobody takes ends within its grace", .timeLimit(.minutes(1)))
  func blocked() async throws {
    var pace = Pace()
    pace.grace = .milliseconds(100)
    let worked = DispatchSemaphore(value: 0)
    let post = try Post(highWaterMark: 1)
    let road = post.road
    // No relay takes the documents: what doesn't fit into the socket stays with the stage.
    try post.startRelay([.pages, .receipts, .vitals])
    let stage = try post.start("cleaner") { [pace] shutdown in
      try StageService<Page, Document>(
        Instance(stage: .clean), road: road, pace: pace, shutdown: shutdown, logger: Post.logger()
      ) { envelope in
        worked.signal()
        return Sample.document(of: envelope.payload)
      }.run()
    }
    try await Post.onThread {
      var peer = try Peer(road, taking: Document.self)
      try peer.send((0..<4).map { Sample.page($0) })
      worked.wait()
      worked.wait()
      withExtendedLifetime(peer) {}
    }
    let start = ContinuousClock.now
    await post.end(stage)
    #expect(start.duration(to: .now) < .seconds(5))
    #expect(await post.end() == [])
  }
}

/// A count that threads share.
final class Tally: Sendable {
  private let value = Mutex(0)

  /// The count.
  var count: Int { value.withLock { $0 } }

  /// Counts one more; returns the new count.
  @discardableResult
  func next() -> Int {
    value.withLock {
      $0 += 1
      return $0
    }
  }
}
