import Foundation
import Launching
import Testing

@Suite("The road between machines", .timeLimit(.minutes(2)))
struct CurveTests {
  @Test("Over tcp with CURVE keys pages arrive, every instance is heard, and a tap without keys sees nothing")
  func protected() throws {
    let folder = try TemporaryFolder()
    let keys = folder.url.appending(path: "post").path
    let made = try Programs.run(Programs.folder.appending(path: "chapar"), ["keys", keys])
    #expect(made.status == 0, "\(made.errors)")
    let address = "tcp://127.0.0.1:\(try #require(FreePorts.consecutive(15)))"
    let pipeline = try RunningPipeline(settings: [
      "CHAPAR_POST_ADDRESS": address, "CHAPAR_POST_CURVE_SECRET_KEY_FILE": keys + ".secret",
      "CHAPAR_POST_CURVE_SERVER_KEY_FILE": keys + ".public",
    ])
    let page = folder.url.appending(path: "page.html")
    let body = String(
      repeating: "<p>The ferry to the island runs again since Monday, said the harbour master.</p>", count: 5)
    try Data("<title>Ferry runs again</title><h1>Ferry runs again</h1>\(body)".utf8).write(to: page)
    try pipeline.chapar("add", page.path)
    #expect(try pipeline.chapar("wait", "--timeout", "30").status == 0, "\(pipeline.errors)")
    #expect(try pipeline.chapar("list").output.contains("Ferry runs again"))
    let status = try pipeline.chapar("status").output
    for stage in ["fetch-", "relay-", "clean-", "extract-", "store-"] {
      #expect(status.contains("\n\(stage)"), "\(status)")
    }
    let unprotected = ["CHAPAR_STATE_DIRECTORY": pipeline.folder.url.path, "CHAPAR_POST_ADDRESS": address]
    let tap = try Programs.run(
      Programs.folder.appending(path: "chapar"), ["tap", "--boundary", "vitals", "--once", "--seconds", "3"],
      environment: unprotected)
    #expect(!tap.output.contains("vitals"), "\(tap.output)")
  }

  /// Key pairs in a folder, and what each side is told of them.
  struct Keys {
    let folder: TemporaryFolder
    let address: String

    init(_ names: String...) throws {
      folder = try TemporaryFolder()
      address = "tcp://127.0.0.1:\(try #require(FreePorts.consecutive(15)))"
      for name in names { try Programs.run(CurveTests.chapar, ["keys", folder.url.appending(path: name).path]) }
    }

    func path(_ name: String) -> String { folder.url.appending(path: name).path }

    func text(_ name: String) throws -> String {
      try String(contentsOfFile: path(name), encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The environment of a process that has a key.
    func environment(_ name: String, _ more: [String: String] = [:]) -> [String: String] {
      [
        "CHAPAR_STATE_DIRECTORY": folder.url.path, "CHAPAR_POST_ADDRESS": address,
        "CHAPAR_POST_CURVE_SECRET_KEY_FILE": path(name + ".secret"),
        "CHAPAR_POST_CURVE_SERVER_KEY_FILE": path("relay.public"),
      ].merging(more) { _, new in new }
    }

    /// Writes the list of admitted keys.
    func admit(_ lines: String...) throws {
      try Data((["# who may connect"] + lines).joined(separator: "\n").utf8).write(to: URL(filePath: path("clients")))
    }

    func start(_ program: String, as name: String, _ more: [String: String] = [:], errors: String) throws
      -> ChildProcess
    {
      try ChildProcess(
        Programs.folder.appending(path: program).path,
        environment: Programs.clean.merging(environment(name, more)) { _, new in new }, output: .nothing,
        errors: .file(path(errors)))
    }
  }

  static let chapar = Programs.folder.appending(path: "chapar")

  /// Whoever had made a key pair was let in.
  @Test("Only listed keys are admitted, each in its role; both sides name a refused key, and the list is read again")
  func admission() throws {
    let keys = try Keys("relay", "worker", "screen", "stranger")
    try keys.admit("\(try keys.text("screen.public"))  tap  the newsroom's screen")
    let relay = try keys.start(
      "chapar-relay", as: "relay", ["CHAPAR_POST_CURVE_CLIENT_KEYS": keys.path("clients")], errors: "relay.txt")
    defer { relay.stop() }
    let tap = ["tap", "--boundary", "vitals", "--once", "--seconds", "20"]
    let screen = try Programs.run(Self.chapar, tap, environment: keys.environment("screen"))
    #expect(screen.output.contains("vitals"), "\(screen.errors)")

    // A self-made key.
    let stranger = try Programs.run(Self.chapar, tap, environment: keys.environment("stranger"))
    #expect(stranger.status == 77 && stranger.output.isEmpty, "\(stranger.status) \(stranger.errors)")
    #expect(stranger.errors.contains("the relay does not know this key"))
    #expect(stranger.errors.contains(try keys.text("stranger.public")))

    // Neither an unknown key nor one that may only look does a stage's work.
    for name in ["worker", "screen"] {
      let stage = try keys.start("chapar-extractor", as: name, errors: "\(name).txt")
      #expect(stage.wait(atMost: 20) == .exited(77))
      stage.stop()
      let said = try keys.text("\(name).txt")
      #expect(said.contains("the relay does not know this key"), "\(said)")
    }
    let log = try keys.text("relay.txt")
    // Each by itself, however close together they came.
    for name in ["stranger", "worker", "screen"] {
      #expect(log.contains(try keys.text("\(name).public")), "\(name): \(log)")
    }

    try keys.admit("\(try keys.text("worker.public")) extractor,cleaner")
    let stage = try keys.start("chapar-extractor", as: "worker", errors: "again.txt")
    defer { stage.stop() }
    #expect(stage.wait(atMost: 4) == nil)
    // It may not act as a storer, and a key that is no longer listed may not connect again.
    let storer = try keys.start("chapar-storer", as: "worker", errors: "storer.txt")
    #expect(storer.wait(atMost: 20) == .exited(77))
    #expect(try Programs.run(Self.chapar, tap, environment: keys.environment("screen")).status == 77)
  }

  @Test("Key files that can't be right are refused, with the setting and the file")
  func files() throws {
    let keys = try Keys("relay", "worker")
    func refused(_ program: String, _ more: [String: String], _ words: String...) throws {
      let outcome = try Programs.run(
        Programs.folder.appending(path: program), [], environment: keys.environment("worker", more))
      #expect(outcome.status == 78, "\(outcome.errors)")
      for word in words { #expect(outcome.errors.contains(word), "\(outcome.errors)") }
    }
    let (secret, server, clients) = (
      "CHAPAR_POST_CURVE_SECRET_KEY_FILE", "CHAPAR_POST_CURVE_SERVER_KEY_FILE", "CHAPAR_POST_CURVE_CLIENT_KEYS"
    )
    let (secretName, serverName) = ("post.curve-secret-key-file", "post.curve-server-key-file")
    try refused("chapar-cleaner", [secret: keys.path("none")], secretName, keys.path("none"))
    try refused("chapar-cleaner", [server: keys.path("none")], serverName, keys.path("none"))
    try refused("chapar-cleaner", [secret: keys.path("worker.public")], secretName, "worker.public", "public key")
    try refused("chapar-cleaner", [server: keys.path("relay.secret")], serverName, "relay.secret", "secret key")
    try FileManager.default.copyItem(atPath: keys.path("worker.secret"), toPath: keys.path("open.secret"))
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: keys.path("open.secret"))
    try refused("chapar-cleaner", [secret: keys.path("open.secret")], secretName, "open.secret", "other users")
    try Data(try keys.text("worker.public").utf8).write(to: URL(filePath: keys.path("worker.copy")))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: keys.path("worker.copy"))
    try refused("chapar-cleaner", [secret: keys.path("worker.copy")], secretName, "worker.copy", "public key")
    try refused("chapar-relay", [clients: keys.path("none")], "post.curve-client-keys", keys.path("none"))
    try keys.admit("no key at all")
    try refused("chapar-relay", [clients: keys.path("clients")], "post.curve-client-keys", "line 2", "40 characters")
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: keys.path("clients"))
    try refused("chapar-relay", [clients: keys.path("clients")], "post.curve-client-keys", "other users")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: keys.path("clients"))
    try keys.admit("\(try keys.text("worker.public")) boss")
    try refused("chapar-relay", [clients: keys.path("clients")], "'boss' is no role", "storer")
  }

  @Test("A stage without a key, or with another relay's key, says so and ends instead of waiting for ever")
  func otherRelay() throws {
    let keys = try Keys("relay", "other")
    let relay = try keys.start("chapar-relay", as: "relay", errors: "relay.txt")
    defer { relay.stop() }
    let wrong = try keys.start(
      "chapar-cleaner", as: "relay", ["CHAPAR_POST_CURVE_SERVER_KEY_FILE": keys.path("other.public")],
      errors: "wrong.txt")
    #expect(wrong.wait(atMost: 30) == .exited(77))
    wrong.stop()
    #expect(try keys.text("wrong.txt").contains("post.curve-server-key-file"))
    let plain = try Programs.run(
      Programs.folder.appending(path: "chapar-cleaner"), [],
      environment: ["CHAPAR_STATE_DIRECTORY": keys.folder.url.path, "CHAPAR_POST_ADDRESS": keys.address])
    #expect(plain.status == 77 && plain.errors.contains("requires CURVE keys"), "\(plain.errors)")
  }
}
