import Fetching
import Foundation
import Launching
import News
import Testing

@Suite("Addresses")
struct AddressTests {
  /// Such addresses were passed on to libraries that trap on them, and crashed the fetcher.
  @Test(
    "An address with a bad port, a bad IPv6 literal or a monstrous length is refused with an error",
    arguments: [
      "http://[1|2|3]/", "http://[::1]:65536/", "http://[::1]:99999999999999999999/", "http://127.0.0.1:65536/",
      "http://192.0.2.1:70000/a", "http://[::ffff:1.2.3.4]:4294967376/", "http://[1|2|3]:99999/", "http://[/",
      "http://[]/",
      "http://[::1%25eth0]/", "http://a:-1/", "http://" + String(repeating: "a.", count: 20_000) + "example/",
      "http://a.example/" + String(repeating: "a", count: 1_000_000),
    ])
  func crashing(url: String) async {
    let error = await #expect(throws: FetchError.self) {
      try await Fetcher.run(settings: FetchSettings(reach: .everything)) { try await $0.fetch(FetchRequest(url: url)) }
    }
    #expect(error?.code == .badAddress)
  }

  @Test(
    "An address that must not be requested is refused in any notation",
    .enabled(if: SharedData.has("hostile/ssrf.jsonl"), "../shared/data/hostile/ssrf.jsonl is not there"))
  func hostile() async throws {
    let text = try String(contentsOf: SharedData.file("hostile/ssrf.jsonl"), encoding: .utf8)
    let nobody = HostLookup { _ in [] }
    var refused = 0
    var asked: [String] = []
    let settings = FetchSettings(connectTimeout: .milliseconds(1), totalTimeout: .milliseconds(1), reach: .publicOnly)
    let policy = FetchPolicy { _ throws(FetchPolicy.Prohibition) in
      throw FetchPolicy.Prohibition(reason: "passed the rule")
    }
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
    "A name is refused for the addresses that it resolves to",
    arguments: [
      ([[10, 0, 0, 1]], Reach.publicAndLoopback, false), ([[127, 0, 0, 1]], .publicAndLoopback, true),
      ([[127, 0, 0, 1]], .publicOnly, false), ([[10, 0, 0, 1]], .everything, true),
      ([[93, 184, 215, 14], [169, 254, 169, 254]], .publicAndLoopback, false),
      ([[93, 184, 215, 14]], .publicOnly, true),
      ([[UInt8](repeating: 0, count: 15) + [1]], .publicOnly, false),
    ] as [([[UInt8]], Reach, Bool)])
  func lookup(addresses: [[UInt8]], reach: Reach, isAsked: Bool) async {
    let policy = FetchPolicy { _ throws(FetchPolicy.Prohibition) in
      throw FetchPolicy.Prohibition(reason: "passed the rule")
    }
    let found = addresses.compactMap(IPAddress.init)
    let lookup = HostLookup { _ in found }
    let error = await #expect(throws: FetchError.self) {
      try await Fetcher.run(settings: FetchSettings(reach: reach), policy: policy, lookup: lookup) {
        _ = try await $0.fetch(FetchRequest(url: "http://site.example/"))
      }
    }
    #expect((error?.reason == "passed the rule") == isAsked)
  }
}
