import Foundation
import News
import Pipeline
import Testing
import ZeroMQ

@Suite("What a stage has in hand")
struct HandsTests {
  /// Runs a cleaner that notes what it has in hand until it has sent it on.
  private func start(_ post: Post, _ folder: String) throws -> Post.Running {
    let road = post.road
    return try post.start("cleaner") { shutdown in
      try StageService<Page, Document>(
        Instance(stage: .clean), road: road, shutdown: shutdown, logger: Post.logger(), notes: folder
      ) { envelope in
        let held = try Self.notes(folder)
        guard held.contains(where: { $0.contains(envelope.id.rawValue) }) else { throw Deferral("no note says so") }
        return Sample.document(of: envelope.payload)
      }.run()
    }
  }

  /// What is in hand according to the files in a folder.
  private static func notes(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".hand") }.map {
      String(decoding: FileManager.default.contents(atPath: "\(folder)/\($0)") ?? Data(), as: UTF8.self)
    }
  }

  /// A page that crashed its process did so again at every attempt.
  @Test(
    "An item that was in hand when two processes died ends with a receipt that says so; after one death it does not",
    .timeLimit(.minutes(1)))
  func twice() async throws {
    let post = try Post()
    try post.startRelay()
    // Not in the relay's directory, which it wants to make itself.
    let folder = post.directory + "-hand"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let good = Sample.page(1)
    for death in 1...2 {
      // What a killed process leaves behind: its note, no longer locked.
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data("\(death)\nitem-that-kills\nsource-of-it\0".utf8).write(
        to: URL(filePath: "\(folder)/clean-1-\(death).hand"))
      let cleaner = try start(post, folder)
      let receipt = try await Post.onThread { () -> Envelope<Receipt>? in
        var peer = try Peer(post.road, taking: Document.self)
        if death == 2 { return try peer.receipt() }
        try peer.send([good])
        #expect(try peer.message().id == good.id)
        return try peer.hasReceipt(within: .milliseconds(200)) ? peer.receipt() : nil
      }
      #expect(receipt?.payload.outcome == (death == 2 ? .killed : nil))
      if death == 2 {
        #expect(receipt?.id.rawValue == "item-that-kills" && receipt?.origin.name == "source-of-it")
        #expect(receipt?.payload.reason == "its work killed the cleaner twice" && receipt?.attempt == 2)
      }
      await post.end(cleaner)
      #expect(try Self.notes(folder) == [])
    }
    #expect(await post.end() == [])
  }

  @Test("What a living process has in hand is left alone", .timeLimit(.minutes(1)))
  func alive() async throws {
    let post = try Post()
    try post.startRelay()
    let folder = post.directory + "/hand"
    let first = try start(post, folder)
    let second = try start(post, folder)
    let page = Sample.page(1)
    let id = try await Post.onThread {
      var peer = try Peer(post.road, taking: Document.self)
      try peer.send([page])
      return try peer.message().id
    }
    #expect(id == page.id)
    await post.end(first)
    await post.end(second)
    #expect(await post.end() == [])
  }
}
