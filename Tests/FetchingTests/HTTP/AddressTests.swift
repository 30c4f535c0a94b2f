import Fetching
import Foundation
import Testing

@Suite("Addresses")
struct AddressTests {
  @Test(
    "A reference means what RFC 3986 §5.4 says",
    arguments: [
      ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
      ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
      ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"), ("g?y#s", "http://a/b/c/g?y#s"),
      (";x", "http://a/b/c/;x"), ("g;x", "http://a/b/c/g;x"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"),
      ("./", "http://a/b/c/"), ("..", "http://a/b/"), ("../", "http://a/b/"), ("../g", "http://a/b/g"),
      ("../..", "http://a/"), ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("/./g", "http://a/g"),
      ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"),
      ("./g/.", "http://a/b/c/g/"), ("g/../h", "http://a/b/c/h"), ("g;x=1/../y", "http://a/b/c/y"),
      ("g?y/../x", "http://a/b/c/g?y/../x"), ("http:g", "http://a/b/c/g"),
      (" g\n ", "http://a/b/c/g"), ("g h", "http://a/b/c/g%20h"), ("é", "http://a/b/c/%C3%A9"),
      ("\\g\\h", "http://a/g/h"), ("HTTPS://Ab.C/X", "https://ab.c/X"),
    ])
  func resolve(reference: String, address: String) throws {
    let base = try #require(WebAddress("http://a/b/c/d;p?q"))
    #expect(base.resolving(reference)?.description == address)
  }

  @Test("A host and a port are found beside a user and in brackets")
  func parts() throws {
    let address = try #require(WebAddress("http://user:pass@[::1]:8080/x"))
    #expect(address.host == "[::1]")
    #expect(address.port == 8080)
    #expect(WebAddress("https://Example.ORG")?.host == "example.org")
    #expect(WebAddress("https://example.org")?.port == 443)
    #expect(WebAddress("http://example.org")?.resolving("x")?.description == "http://example.org/x")
  }

  @Test("What must not be asked is refused in any notation", .enabled(if: PeerCases.has("hostile/ssrf.jsonl")))
  func hostile() async throws {
    let text = try String(contentsOf: PeerCases.root.appending(path: "hostile/ssrf.jsonl"), encoding: .utf8)
    let nobody = HostLookup { _ in [] }
    var refused = 0
    var asked: [String] = []
    let settings = FetchSettings(connectTimeout: .milliseconds(1), totalTimeout: .milliseconds(1), reach: .publicOnly)
    let policy = FetchPolicy { _ throws(FetchPolicy.Refusal) in throw FetchPolicy.Refusal(reason: "passed the rule") }
    for line in text.split(separator: "\n") {
      guard let url = try JSONDecoder().decode(JSON.self, from: Data(line.utf8))["url"]?.text else { continue }
      let error = await #expect(throws: FetchError.self) {
        try await Fetcher.run(settings: settings, policy: policy, lookup: nobody) {
          _ = try await $0.fetch(FetchRequest(url: url))
        }
      }
      if error?.reason == "passed the rule" { asked.append(url) } else { refused += 1 }
    }
    print("hostile addresses: \(refused) refused by what they say, \(asked.count) would be looked up: \(asked)")
    #expect(refused >= 53)
  }

  @Test(
    "A name is refused for what it is looked up to",
    arguments: [
      ([[10, 0, 0, 1]], Reach.publicAndLoopback, false), ([[127, 0, 0, 1]], .publicAndLoopback, true),
      ([[127, 0, 0, 1]], .publicOnly, false), ([[10, 0, 0, 1]], .everything, true),
      ([[93, 184, 215, 14], [169, 254, 169, 254]], .publicAndLoopback, false),
      ([[93, 184, 215, 14]], .publicOnly, true),
      ([[UInt8](repeating: 0, count: 15) + [1]], .publicOnly, false),
    ] as [([[UInt8]], Reach, Bool)])
  func lookup(addresses: [[UInt8]], reach: Reach, isAsked: Bool) async {
    let policy = FetchPolicy { _ throws(FetchPolicy.Refusal) in throw FetchPolicy.Refusal(reason: "passed the rule") }
    let lookup = HostLookup { _ in addresses }
    let error = await #expect(throws: FetchError.self) {
      try await Fetcher.run(settings: FetchSettings(reach: reach), policy: policy, lookup: lookup) {
        _ = try await $0.fetch(FetchRequest(url: "http://site.example/"))
      }
    }
    #expect((error?.reason == "passed the rule") == isAsked)
  }
}
