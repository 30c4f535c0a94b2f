import Foundation
import Testing
import ZeroMQ

@Suite("Sockets")
struct SocketTests {
  @Test("Frames of a message arrive together and in order")
  func frames() throws {
    let place = Place()
    let context = try Context()
    var pull = try Socket<Pull>(context)
    try pull.bind(try place.endpoint("a"))
    var push = try Socket<Push>(context)
    try push.connect(try place.endpoint("a"))
    #expect(try push.send("head", more: true))
    var rest = Message(Array("rest".utf8))
    try push.sendRest(&rest)
    var message = Message()
    #expect(try pull.text() == "head")
    #expect(try pull.receive(into: &message))
    #expect(message.copyBytes() == Array("rest".utf8))
    let hasMore = message.hasMore
    #expect(!hasMore)
  }

  @Test("Limits that libzmq would take as none are refused")
  func limits() throws {
    let context = try Context()
    var options = SocketOptions()
    options.sendHighWaterMark = 0
    #expect(throws: TransportError.self) { _ = try Socket<Push>(context, options: options) }
    options = SocketOptions()
    options.linger = .milliseconds(-1)
    #expect(throws: TransportError.self) { _ = try Socket<Push>(context, options: options) }
  }

  @Test("A full road takes no more than its high-water marks and the system's buffers")
  func backpressure() throws {
    let place = Place()
    let context = try Context()
    var options = SocketOptions()
    options.sendHighWaterMark = 4
    options.receiveHighWaterMark = 4
    let pull = try Socket<Pull>(context, options: options)
    try pull.bind(try place.endpoint("a"))
    var push = try Socket<Push>(context, options: options)
    try push.connect(try place.endpoint("a"))
    let text = String(repeating: "x", count: 100_000)
    var sent = 0
    while sent < 1000, try push.send(text, within: .milliseconds(300)) { sent += 1 }
    #expect((4...40).contains(sent))
    withExtendedLifetime(pull) {}
  }

  /// With heartbeats it does not: libzmq#4364.
  @Test("A receiver with a full queue outlives its peer")
  func fullQueueOutlivesPeer() throws {
    let place = Place()
    let context = try Context()
    var options = SocketOptions()
    options.receiveHighWaterMark = 1
    options.linger = .zero
    var pull = try Socket<Pull>(context, options: options)
    try pull.bind(try place.endpoint("a"))
    do {
      var push = try Socket<Push>(try Context(), options: options)
      try push.connect(try place.endpoint("a"))
      let text = String(repeating: "x", count: 50_000)
      while try push.send(text, within: .milliseconds(200)) {}
    }
    // Longer than a second, so that a heartbeat would have fallen into this time.
    var nothing: [PollItem] = []
    try Poll.wait(&nothing, timeout: .milliseconds(1200))
    #expect(try pull.text() != nil)
  }

  @Test("A second bind of a path is refused while the first one lives, and welcome after it")
  func secondBind() throws {
    let place = Place()
    let endpoint = try place.endpoint("a")
    do {
      let first = try Socket<Pull>(try Context())
      try first.bind(endpoint)
      let second = try Socket<Pull>(try Context())
      let error = try #require(throws: TransportError.self) { try second.bind(endpoint) }
      #expect(error.code == .inUse)
      #expect(error.description.contains("a.lock"))
      withExtendedLifetime(first) {}
    }
    let third = try Socket<Pull>(try Context())
    try third.bind(endpoint)
  }

  @Test("A runtime directory is made for its owner alone, and refused where others can enter")
  func directory() throws {
    let place = Place()
    let socket = try Socket<Pull>(try Context())
    try socket.bind(try place.endpoint("a"))
    let mode = try FileManager.default.attributesOfItem(atPath: place.path)[.posixPermissions] as? Int
    #expect(mode == 0o700)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: place.path)
    let error = #expect(throws: TransportError.self) { try socket.bind(try place.endpoint("b")) }
    #expect(error?.code == .unsafeDirectory)
    #expect(throws: TransportError.self) { try socket.connect(try place.endpoint("c")) }
  }

  @Test("Plain text beyond loopback is refused, unless it is allowed")
  func plainText() throws {
    let far = Endpoint.tcp(host: "192.0.2.1", port: 7600)
    let socket = try Socket<Push>(try Context())
    #expect(#expect(throws: TransportError.self) { try socket.connect(far) }?.code == .unprotected)
    #expect(throws: TransportError.self) { try socket.bind(.tcp(host: "0.0.0.0", port: 0)) }
    var options = SocketOptions()
    options.linger = .zero
    options.allowsPlainTCP = true
    try Socket<Push>(try Context(), options: options).connect(far)
  }

  @Test("With CURVE only who knows the server's key gets through")
  func curve() throws {
    let serverKeys = try CurveKeys.generate()
    var options = SocketOptions()
    options.linger = .zero
    options.security = .server(serverKeys)
    let context = try Context()
    var pull = try Socket<Pull>(context, options: options)
    try pull.bind(.tcp(host: "127.0.0.1", port: 0))
    options.security = .client(try .generate(), serverKey: try CurveKeys.generate().publicKey)
    var stranger = try Socket<Push>(context, options: options)
    try stranger.connect(try pull.lastEndpoint())
    #expect(try stranger.send("from a stranger"))
    var plain = try Socket<Push>(context)
    try plain.connect(try pull.lastEndpoint())
    #expect(try plain.send("in plain text"))
    options.security = .client(try .generate(), serverKey: serverKeys.publicKey)
    var friend = try Socket<Push>(context, options: options)
    try friend.connect(try pull.lastEndpoint())
    #expect(try friend.send("from a friend"))
    #expect(try pull.text() == "from a friend")
    #expect(try pull.text(within: .milliseconds(300)) == nil)
  }

  @Test("A frame beyond the limit never arrives, and those after it do")
  func oversize() throws {
    let place = Place()
    let context = try Context()
    var options = SocketOptions()
    options.maximumMessageSize = 1000
    options.reconnectInterval = .milliseconds(10)
    var pull = try Socket<Pull>(context, options: options)
    try pull.bind(try place.endpoint("a"))
    var push = try Socket<Push>(context, options: options)
    try push.connect(try place.endpoint("a"))
    #expect(try push.send(String(repeating: "x", count: 1001)))
    var arrived: String?
    // The connection is cut, and what was under way with the long frame is lost too; a later one comes through.
    for _ in 0..<200 where arrived == nil {
      #expect(try push.send("short"))
      arrived = try pull.text(within: .milliseconds(50))
    }
    #expect(arrived == "short")
  }

  @Test("A bell that was rung from another thread ends the wait")
  func bell() throws {
    let bell = try Wakeup()
    Thread { bell.ring() }.start()
    var items = [bell.pollItem]
    #expect(try Poll.wait(&items, timeout: .seconds(20)))
    #expect(bell.hear())
    #expect(!bell.hear())
    #expect(try !Poll.wait(&items, timeout: .zero))
  }
}
