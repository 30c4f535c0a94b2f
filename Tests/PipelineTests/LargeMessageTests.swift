import News
import Pipeline
import Testing
import ZeroMQ

@Suite("Messages beyond post.maximum-message")
struct LargeMessageTests {
  /// The relay dropped such a result, and nobody was told.
  @Test(
    "A result too large for a frame ends its item with that reason",
    .timeLimit(.minutes(1)))
  func result() async throws {
    let post = try Post()
    var road = post.road
    road.options.maximumMessageSize = 100_000
    try post.startRelay()
    try post.start("cleaner") { [road] shutdown in
      try StageService<Page, Document>(
        Instance(stage: .clean, name: "clean-1"), road: road, shutdown: shutdown, logger: Post.logger()
      ) { envelope in
        var document = Sample.document(of: envelope.payload)
        let isLarge = envelope.id == Sample.page(1).id
        if isLarge { document.blocks[0].text = String(repeating: "x", count: 100_001) }
        return document
      }.run()
    }
    let (receipt, next) = try await Post.onThread {
      var peer = try Peer(post.road, taking: Document.self)
      try peer.send([Sample.page(1), Sample.page(2)])
      return (try peer.receipt(), try peer.message().id)
    }
    #expect(receipt.id == Sample.page(1).id && receipt.payload.outcome == .rejected)
    #expect(receipt.payload.reason?.hasPrefix("message-too-large: a document of 100") == true)
    #expect(
      receipt.payload.url == Sample.page(1).payload.url && receipt.payload.source == Sample.page(1).payload.source)
    #expect(next == Sample.page(2).id)
    #expect(await post.end() == [])
  }

  @Test("A page too large is refused by the fetcher itself, and the next one goes", .timeLimit(.minutes(1)))
  func page() async throws {
    let post = try Post()
    var road = post.road
    road.options.maximumMessageSize = 100_000
    let settled = Settled()
    try post.startRelay()
    try post.start("feeder") { [road] shutdown in
      let bell = try Wakeup()
      var pages = [Sample.page(1, bytes: 100_001), Sample.page(2)]
      try FeederService(
        Instance(stage: .fetch, name: "fetch-1"), road: road, shutdown: shutdown, logger: Post.logger(), bell: bell,
        settle: { settled.add($0) },
        next: { _ in
          defer { pages = [] }
          return pages
        }
      ).run()
    }
    let arrived = try await Post.onThread {
      var peer = try Peer(post.road, taking: Page.self)
      return try peer.message().id
    }
    #expect(arrived == Sample.page(2).id)
    #expect(await post.end() == [])
    let receipts = settled.all
    #expect(receipts.map(\.id) == [Sample.page(1).id])
    #expect(receipts.first?.payload.reason?.contains("100001 bytes, and post.maximum-message is 100000") == true)
  }
}
