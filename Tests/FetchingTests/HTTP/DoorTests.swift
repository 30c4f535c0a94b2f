import Fetching
import Foundation
import Launching
import News
import Synchronization
import Testing

@Suite("What is judged is what is connected to", .timeLimit(.minutes(1)))
struct DoorTests {
  private let settings = FetchSettings(
    connectTimeout: .seconds(2), totalTimeout: .seconds(5), reach: .publicAndLoopback)

  private func address(_ text: String) throws -> IPAddress {
    try #require(WebURL("http://\(text)/")?.ipAddress)
  }

  @Test("A name leads to the address that the lookup gave, and is not looked up again")
  func oneLookup() async throws {
    let server = try LocalServer.shared.get().address
    let port = try #require(server.split(separator: ":").last)
    let here = try address("127.0.0.1")
    let lookups = Mutex(0)
    let lookup = HostLookup { _ in
      lookups.withLock { $0 += 1 }
      return [here]
    }
    try await Fetcher.run(settings: settings, lookup: lookup) { fetcher in
      for _ in 0..<3 {
        let response = try await fetcher.fetch(FetchRequest(url: "http://news.example:\(port)/host"))
        #expect(String(decoding: response.body, as: UTF8.self) == "news.example:\(port)")
      }
    }
    #expect(lookups.withLock { $0 } == 1)
  }

  @Test("The name goes with TLS to the address that was judged, and its certificate is checked")
  func tlsName() async throws {
    let server = try LocalServer(script: "tls.py")
    defer { server.process.stop() }
    let port = try #require(server.address.split(separator: ":").last)
    let here = try address("127.0.0.1")
    let error = await #expect(throws: FetchError.self) {
      try await Fetcher.run(settings: settings, lookup: HostLookup { _ in [here] }) {
        _ = try await $0.fetch(FetchRequest(url: "https://news.example:\(port)/"))
      }
    }
    #expect(error?.code == .insecure, "\(error.map(String.init) ?? "")")
    let asked = String(decoding: server.process.output?.availableData ?? Data(), as: UTF8.self)
    // It is connected to a second time, to see what is wrong with its certificate.
    #expect(asked.split(separator: "\n").map(String.init) == ["news.example", "news.example"])
  }

  /// A name that led elsewhere at the second of two lookups got past `fetch.reach`.
  @Test("A name is looked up once for a request, so that it can't lead to this machine after it was judged")
  func liar() async throws {
    let server = try LocalServer()
    defer { server.process.stop() }
    let port = try #require(server.address.split(separator: ":").last)
    // Nobody answers at the first address; the second is this machine, where a server would.
    let answers = Mutex([try address("198.41.0.4"), try address("127.0.0.1")][...])
    let lookups = Mutex(0)
    let lookup = HostLookup { _ in
      lookups.withLock { $0 += 1 }
      return answers.withLock { $0.count > 1 ? [$0.removeFirst()] : Array($0) }
    }
    let url = "http://liar.example:\(port)/when"
    let settings = FetchSettings(connectTimeout: .milliseconds(500), totalTimeout: .seconds(2), reach: .publicOnly)
    let first = await #expect(throws: FetchError.self) {
      try await Fetcher.run(settings: settings, lookup: lookup) { _ = try await $0.fetch(FetchRequest(url: url)) }
    }
    #expect([.noConnection, .noRoute, .timedOut].contains(first?.code))
    #expect(lookups.withLock { $0 } == 1)
    let second = await #expect(throws: FetchError.self) {
      try await Fetcher.run(settings: settings, lookup: lookup) { _ = try await $0.fetch(FetchRequest(url: url)) }
    }
    #expect(second?.code == .refused)
    let times = try await Fetcher.run {
      try await $0.fetch(FetchRequest(url: server.address + "/when", home: server.address))
    }
    #expect(String(decoding: times.body, as: UTF8.self).split(separator: " ").count == 1, "only this request came")
  }

  @Test("One private address among public ones refuses the host", arguments: [true, false])
  func mixed(isPrivateFirst: Bool) async throws {
    var found = [try address("198.41.0.4"), try address("10.0.0.1")]
    if isPrivateFirst { found.reverse() }
    let lookup = HostLookup { [found] _ in found }
    let error = await #expect(throws: FetchError.self) {
      try await Fetcher.run(lookup: lookup) { _ = try await $0.fetch(FetchRequest(url: "http://mixed.example/")) }
    }
    #expect(error?.code == .refused)
    #expect(error?.reason.contains("10.0.0.0/8") == true)
  }

  @Test("An address whose server is away gives way to the next one that was found")
  func nextAddress() async throws {
    let server = try LocalServer.shared.get().address
    let port = try #require(server.split(separator: ":").last)
    // ::1 has no server, 127.0.0.1 has one.
    let found = [try address("[::1]"), try address("127.0.0.1")]
    let response = try await Fetcher.run(settings: settings, lookup: HostLookup { _ in found }) {
      try await $0.fetch(FetchRequest(url: "http://two.example:\(port)/page"))
    }
    #expect(response.status == 200)
  }

  @Test("A host is asked over IPv6, written as an address or found by its name")
  func overIPv6() async throws {
    let server = try LocalServer(["::1"])
    defer { server.process.stop() }
    let port = try #require(server.address.split(separator: ":").last)
    let here = try address("[::1]")
    for host in ["[::1]", "six.example"] {
      let response = try await Fetcher.run(settings: settings, lookup: HostLookup { _ in [here] }) {
        try await $0.fetch(FetchRequest(url: "http://\(host):\(port)/host"))
      }
      #expect(String(decoding: response.body, as: UTF8.self) == "\(host):\(port)")
    }
  }

  @Test("A source that the operator added on this machine may be requested here, and nothing else may")
  func home() async throws {
    let server = try LocalServer.shared.get().address
    let port = try #require(server.split(separator: ":").last)
    func fetch(_ url: String, home: String?) async throws -> FetchResponse {
      let here = try address("127.0.0.1")
      return try await Fetcher.run(lookup: HostLookup { _ in [here] }) {
        try await $0.fetch(FetchRequest(url: url, home: home))
      }
    }
    #expect(try await fetch(server + "/page", home: server + "/feed").status == 200)
    let refused: [(String, String?)] = [
      (server + "/page", nil), (server + "/page", "https://public.example/feed"),
      ("http://127.0.0.2:\(port)/page", server + "/feed"), ("http://localhost:\(port)/page", server + "/feed"),
      ("http://127.0.0.1:1/page", server + "/feed"),
      // A public name that leads here: its owner is not the operator.
      ("http://site.example:\(port)/page", "http://site.example:\(port)/feed"),
      (server + "/away", server + "/feed"),
    ]
    for (url, home) in refused {
      let error = await #expect(throws: FetchError.self, "\(url)") { _ = try await fetch(url, home: home) }
      #expect(error?.code == .refused, "\(url): \(error.map(String.init) ?? "")")
    }
  }

  @Test("A host elsewhere may not redirect into the private host that the operator added")
  func leadingBack() async throws {
    let server = try LocalServer.shared.get().address
    let settings = FetchSettings(connectTimeout: .seconds(2), totalTimeout: .seconds(4), reach: .publicAndLoopback)
    let error = await #expect(throws: FetchError.self) {
      try await Fetcher.run(settings: settings) {
        try await $0.fetch(FetchRequest(url: server + "/into-private", home: "http://10.0.0.5/feed"))
      }
    }
    #expect(error?.code == .refused, "\(error.map(String.init) ?? "")")
  }

  /// `http://%61.example/` was judged as one host and requested from another.
  @Test(
    "A host hidden by percent-encoding or another notation is judged decoded",
    arguments: [
      "http://%6c%6fcalhost/", "http://127.1/", "http://0x7f.0.0.1/", "http://0177.0.0.1/", "http://2130706433/",
      "http://[::ffff:127.0.0.1]/", "http://[64:ff9b::7f00:1]/", "http://100.64.0.1/", "http://224.0.0.1/",
      "http://[fe80::1]/", "http://0.0.0.0/", "http://[::]/", "http://169.254.169.254/", "http://１２７.0.0.1/",
    ])
  func notations(url: String) async throws {
    let here = try address("198.41.0.4")
    let error = await #expect(throws: FetchError.self) {
      try await Fetcher.run(lookup: HostLookup { _ in [here] }) { _ = try await $0.fetch(FetchRequest(url: url)) }
    }
    #expect(error?.code == .refused)
  }
}
