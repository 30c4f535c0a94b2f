import Foundation
import News
import Pipeline
import Synchronization
import Testing
import ZeroMQ

@Suite("The relay")
struct RelayTests {
  @Test("Any message passes byte for byte, whatever its frames hold", .timeLimit(.minutes(1)))
  func transparent() async throws {
    let post = try Post()
    try post.startRelay()
    let messages: [[[UInt8]]] = [
      [[]], [[0xFF, 0, 1]], [Array("{\"origin\":7}".utf8), []], (0..<20).map { [UInt8](repeating: $0, count: 5000) },
      [Array("{\"a\":\"\(String(repeating: "x", count: 5000))\",\"origin\":\"example.com\"}".utf8), [1]],
    ]
    let (received, topics) = try await Post.onThread {
      let context = try Context()
      var tap = try Tap(.documents, road: post.road, in: context)
      let push = try post.road.connect(Push.self, to: .inlet, of: .documents, in: context)
      var pull = try post.road.connect(Pull.self, to: .outlet, of: .documents, in: context)
      // A subscription takes some time to reach the relay, and messages that pass before that are not seen.
      while try tap.next() == nil {
        try push.send(frames: [[0]])
        _ = try pull.frames()
      }
      while try tap.next() != nil {}
      var received: [[[UInt8]]] = []
      var topics: [String] = []
      for message in messages {
        try push.send(frames: message)
        received.append(try pull.frames())
        var sight = try tap.awaited()
        while sight.frames == [[0]] { sight = try tap.awaited() }
        topics.append(sight.topic)
        #expect(sight.frames == message)
      }
      return (received, topics)
    }
    #expect(received == messages)
    let unknown = "documents.unknown."
    #expect(topics == [unknown, unknown, unknown, unknown, "documents.com.example."])
    #expect(await post.end() == [])
  }

  /// What a tap saw: the messages' numbers, and the number of those it missed.
  struct Log: Sendable {
    var numbers: [Int] = []
    var missed: UInt64 = 0

    mutating func read(_ tap: inout Tap) throws {
      while let sight = try tap.next() {
        numbers.append(try Envelope<Page>(sight.frames[0], attachment: sight.frames[1]).attempt - 1)
      }
      missed = tap.missed
    }
  }

  @Test("A tap that doesn't read slows nothing, and counts exactly what it missed", .timeLimit(.minutes(1)))
  func stalledTap() async throws {
    let post = try Post()
    try post.startRelay()
    let total = 3000
    let (all, some, begin, end) = try await Post.onThread {
      let context = try Context()
      var tap = try Tap(.pages, road: post.road, in: context)
      var narrowTap = try Tap(.pages, hosts: ["b.example", "www.b.example"], road: post.road, in: context)
      let push = try post.road.connect(Push.self, to: .inlet, of: .pages, in: context)
      var pull = try post.road.connect(Pull.self, to: .outlet, of: .pages, in: context)
      var (all, some) = (Log(), Log())
      var number = 0
      func pass(host: String) throws {
        var envelope = Sample.page(number, host: host, bytes: 20_000)
        envelope.attempt = number + 1
        try push.send(frames: [try envelope.encoded(), envelope.payload.body])
        _ = try pull.frames()
        number += 1
      }
      func passUntil(_ isDone: () -> Bool) throws {
        while !isDone() {
          try pass(host: "www.b.example")
          try all.read(&tap)
          try some.read(&narrowTap)
        }
      }
      try passUntil { !all.numbers.isEmpty && !some.numbers.isEmpty }
      let begin = number
      // Most messages have their own host: counting per complete topic alone could not show what was missed.
      for _ in 0..<total { try pass(host: number.isMultiple(of: 3) ? "www.b.example" : "h\(number).example") }
      let end = number
      try passUntil { (all.numbers.last ?? 0) >= end && (some.numbers.last ?? 0) >= end }
      return (all, some, begin, end)
    }
    #expect(await post.end() == [])
    let range = try #require(all.numbers.first)...(try #require(all.numbers.last))
    #expect(all.numbers.count + Int(all.missed) == range.count)
    #expect(all.missed > 0)
    #expect(all.numbers == all.numbers.sorted())
    // Every message was of the narrow tap's host, except those of other hosts between `begin` and `end`.
    let (first, last) = (try #require(some.numbers.first), try #require(some.numbers.last))
    let matching = (first...last).count { !(begin..<end).contains($0) || $0.isMultiple(of: 3) }
    #expect(some.numbers.count + Int(some.missed) == matching)
  }

  @Test("A boundary without a consumer takes little, and slows none of the others", .timeLimit(.minutes(1)))
  func backpressure() async throws {
    let post = try Post(highWaterMark: 4)
    try post.startRelay()
    let (taken, passed) = try await Post.onThread {
      let context = try Context()
      let stuck = try post.road.connect(Push.self, to: .inlet, of: .documents, in: context)
      var taken = 0
      // The system's buffers hold some messages, and each queue holds up to its high-water mark.
      while taken < 10_000 {
        var message = Message([UInt8](repeating: 1, count: 50_000))
        if try stuck.send(&message) {
          taken += 1
          continue
        }
        var items = [stuck.pollItem(.writable)]
        guard try Poll.wait(&items, timeout: .milliseconds(200)) else { break }
      }
      let push = try post.road.connect(Push.self, to: .inlet, of: .articles, in: context)
      var pull = try post.road.connect(Pull.self, to: .outlet, of: .articles, in: context)
      var passed = 0
      for number in 0..<100 {
        try push.send(frames: [[UInt8(number)]])
        passed += try pull.frames() == [[UInt8(number)]] ? 1 : 0
      }
      withExtendedLifetime(stuck) {}
      return (taken, passed)
    }
    #expect((5...60).contains(taken))
    #expect(passed == 100)
    #expect(await post.end() == [])
  }

  @Test("A second relay on the same road is refused and leaves the first one alone", .timeLimit(.minutes(1)))
  func second() async throws {
    let post = try Post()
    try post.startRelay()
    let error = try await Post.onThread {
      let context = try Context()
      let push = try post.road.connect(Push.self, to: .inlet, of: .articles, in: context)
      var pull = try post.road.connect(Pull.self, to: .outlet, of: .articles, in: context)
      try push.send(frames: [[1]])
      _ = try pull.frames()
      let second = RelayService(road: post.road, shutdown: try Shutdown(), logger: Post.logger())
      let error = #expect(throws: TransportError.self) { try second.run() }
      try push.send(frames: [[2]])
      #expect(try pull.frames() == [[2]])
      return error
    }
    #expect(error?.code == .inUse)
    #expect(error.map { ExitCode(for: $0) } == .unavailable)
    #expect(await post.end() == [])
  }

  @Test("The relay and an idle stage tell their vitals on the tap", .timeLimit(.minutes(1)))
  func vitals() async throws {
    let post = try Post()
    let road = post.road
    try post.startRelay()
    try post.start("storer") { shutdown in
      try TerminalService<Article>(
        Instance(stage: .store, name: "store-1"), road: road, shutdown: shutdown, logger: Post.logger()
      ) { _ in [] }.run()
    }
    let vitals = try await Post.onThread {
      var tap = try Tap(.vitals, road: road, in: try Context())
      var seen: [String: Vitals] = [:]
      // The first vitals cover the start, when there is work to do.
      var times = 0
      while seen.count < 2 || times < 3 {
        let sight = try tap.awaited()
        let vitals = try Envelope<Vitals>(sight.frames[0]).payload
        #expect(sight.topic == "vitals.\(vitals.stage.rawValue).\(vitals.instance).")
        seen[vitals.instance] = vitals
        if vitals.stage == .store { times += 1 }
      }
      return seen
    }
    let store = try #require(vitals["store-1"])
    #expect(store.processID == getpid())
    #expect(store.residentBytes > 1 << 20)
    #expect(store.busy < 0.5)
    #expect(await post.end() == [])
  }
}

extension Tap {
  /// Waits for the next message.
  mutating func awaited() throws -> Sight {
    while true {
      if let sight = try next() { return sight }
      var items = [pollItem]
      guard try Poll.wait(&items, timeout: .seconds(10)) else { throw Peer<Vitals>.Late() }
    }
  }
}

extension Socket where Role: ReceivingRole {
  /// Waits for the next message and returns its frames.
  mutating func frames() throws -> [[UInt8]] {
    var message = Message()
    while try !receive(into: &message) {
      var items = [pollItem(.readable)]
      guard try Poll.wait(&items, timeout: .seconds(10)) else { throw Peer<Vitals>.Late() }
    }
    var frames = [message.copyBytes()]
    while message.hasMore, try receive(into: &message) { frames.append(message.copyBytes()) }
    return frames
  }
}
