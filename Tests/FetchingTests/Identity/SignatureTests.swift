import Crypto
import Fetching
import Foundation
import Launching
import News
import Testing

@Suite("Signed requests", .timeLimit(.minutes(1)))
struct SignatureTests {
  /// The key `test-key-ed25519` of RFC 9421, B.1.4.
  private static let seed = Data(base64Encoded: "n4Ni+HpISpVObnQMW0wOhCKROaIKqKtW/2ZYb2p9KcU=") ?? Data()

  /// RFC 9421, B.2.6.
  @Test("The RFC's own example is signed as it says")
  func vector() throws {
    let signature = MessageSignature(
      of: [
        ("date", "Tue, 20 Apr 2021 02:07:55 GMT"), ("@method", "POST"), ("@path", "/foo"),
        ("@authority", "example.com"), ("content-type", "application/json"), ("content-length", "18"),
      ], parameters: ";created=1618884473;keyid=\"test-key-ed25519\"")
    #expect(
      signature.base.hasSuffix(
        "\"@signature-params\": (\"date\" \"@method\" \"@path\" \"@authority\" \"content-type\" \"content-length\")"
          + ";created=1618884473;keyid=\"test-key-ed25519\""))
    let key = try Curve25519.Signing.PrivateKey(rawRepresentation: Self.seed)
    let expected = "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw=="
    #expect(try signature.signed(by: key) == expected)
    let bytes = try #require(Data(base64Encoded: expected))
    #expect(key.publicKey.isValidSignature(bytes, for: Data(signature.base.utf8)))
  }

  /// RFC 8037, A.3, of another key, has the same form; the drafts of Web Bot Auth give this thumbprint for this key.
  @Test("A key is called by its thumbprint")
  func thumbprint() throws {
    let identity = BotIdentity(seed: Self.seed, agent: "https://archive.example")
    #expect(try identity.keyID() == "poqkLGiymh_W0uP6PZFw-dvez3QJT5SolqXBCW38r0U")
    #expect(!"\(identity)".contains("seed"))
  }

  private func verified(_ given: [String: Any]) throws -> String {
    let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/verify.py")
    // Debian's Python, for which python3-cryptography is installed.
    let process = try ChildProcess("/usr/bin/python3", [script.path], input: .pipe, output: .pipe)
    try process.input?.write(contentsOf: JSONSerialization.data(withJSONObject: given))
    try process.input?.close()
    let output = try process.output?.readToEnd() ?? Data()
    process.wait()
    return String(String(decoding: output, as: UTF8.self).trimmed)
  }

  @Test("What the fetcher sends, another implementation verifies by the published directory, and nothing else")
  func verifies() async throws {
    let place = try Workplace()
    let file = try place.write("bot.secret", Array((BotIdentity.makeKey() + "\n").utf8))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    let web = try SmallWeb([:])
    defer { web.stop() }
    var settings = FetchSettings(reach: .publicAndLoopback)
    try settings.take(botKeyFile: file, agent: "https://archive.example/about")
    let url = web.url("127.1.0.1", "/story")
    _ = try await Fetcher.run(settings: settings) { try await $0.fetch(FetchRequest(url: url)) }
    let request = try #require(try await web.log().first { $0.path == "/story" })
    #expect(request.headers["signature-agent"] == "\"https://archive.example\"")
    let directory = try JSONSerialization.jsonObject(
      with: Data(BotIdentity(keyFile: file, agent: "").directory().utf8))
    let authority = try #require(request.headers["host"])
    var given: [String: Any] = [
      "directory": directory, "authority": authority, "headers": request.headers, "now": request.at,
    ]
    #expect(try verified(given) == "valid")
    given["authority"] = "other.example"
    #expect(try verified(given) == "the signature is wrong")
    (given["authority"], given["now"]) = (authority, request.at + 400)
    #expect(try verified(given) == "it is too old")
  }

  @Test("Each request has a signature of its own, and without a key there is none")
  func fresh() async throws {
    let web = try SmallWeb([:])
    defer { web.stop() }
    var settings = FetchSettings(reach: .publicAndLoopback)
    for isSigned in [true, false] {
      settings.botIdentity = isSigned ? BotIdentity(seed: Self.seed, agent: "https://archive.example") : nil
      try await Fetcher.run(settings: settings) { fetcher in
        for _ in 0..<2 { _ = try await fetcher.fetch(FetchRequest(url: web.url("127.1.0.1", "/\(isSigned)"))) }
      }
    }
    let signatures = try await web.log().filter { $0.path == "/true" }.compactMap { $0.headers["signature"] }
    #expect(Set(signatures).count == 2)
    #expect(try await web.log().filter { $0.path == "/false" }.allSatisfy { $0.headers["signature-agent"] == nil })
  }

  @Test("A key file that others can read, or that holds no key, is refused, and so is a site without https")
  func badFiles() throws {
    let place = try Workplace()
    var settings = FetchSettings()
    let open = try place.write("open.secret", Array(BotIdentity.makeKey().utf8))
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: open)
    let none = try place.write("none.secret", Array("hello".utf8))
    let good = try place.write("good.secret", Array(BotIdentity.makeKey().utf8))
    for file in [none, good] {
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    }
    try settings.take(botKeyFile: good, agent: "https://a.example")
    for (file, agent) in [(open, "https://a.example"), (none, "https://a.example"), (good, "http://a.example")] {
      #expect(throws: FileFault.self) { try settings.take(botKeyFile: file, agent: agent) }
    }
  }
}
