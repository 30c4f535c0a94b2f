import News
import Testing

@Suite("Networks that are not public")
struct SpecialNetworkTests {
  /// Addresses as written, with their purpose in IANA's registries and RFC 6890; nil for public ones.
  static let cases: [(url: String, purpose: String?)] = [
    ("http://127.0.0.1/", "loopback"), ("http://127.255.255.254/", "loopback"), ("http://127.1/", "loopback"),
    ("http://0x7f.1/", "loopback"), ("http://0177.0.0.01/", "loopback"), ("http://2130706433/", "loopback"),
    ("http://%31%32%37.0.0.1/", "loopback"), ("http://１２７.0.0.1/", "loopback"), ("http://127。0。0。1/", "loopback"),
    ("http://127.0.0.1./", "loopback"), ("http://0/", "unspecified"), ("http://0.0.0.0/", "unspecified"),
    ("http://0.1.2.3/", "this network"), ("http://10.0.0.1/", "private use"), ("http://10.255.255.255/", "private use"),
    ("http://100.63.255.255/", nil), ("http://100.64.0.1/", "shared between a provider and its customers"),
    ("http://100.127.255.255/", "shared between a provider and its customers"), ("http://100.128.0.0/", nil),
    ("http://169.254.169.254/", "link-local"), ("http://172.15.255.255/", nil), ("http://172.16.0.1/", "private use"),
    ("http://172.31.255.255/", "private use"), ("http://172.32.0.0/", nil),
    ("http://192.0.0.170/", "protocol assignments"), ("http://192.0.1.0/", nil), ("http://192.0.2.1/", "documentation"),
    ("http://192.31.196.1/", nil), ("http://192.88.99.1/", "6to4 relays, given up"),
    ("http://192.168.1.1/", "private use"), ("http://192.175.48.1/", nil), ("http://198.18.0.1/", "benchmarking"),
    ("http://198.19.255.255/", "benchmarking"), ("http://198.20.0.0/", nil),
    ("http://198.51.100.7/", "documentation"), ("http://203.0.113.7/", "documentation"),
    ("http://224.0.0.1/", "multicast"), ("http://239.255.255.250/", "multicast"), ("http://240.0.0.1/", "reserved"),
    ("http://255.255.255.255/", "broadcast"), ("http://8.8.8.8/", nil), ("http://93.184.215.14/", nil),
    ("http://[::1]/", "loopback"), ("http://[0:0:0:0:0:0:0:1]/", "loopback"), ("http://[::]/", "unspecified"),
    ("http://[::ffff:127.0.0.1]/", "loopback"), ("http://[::ffff:7f00:1]/", "loopback"),
    ("http://[::ffff:10.1.2.3]/", "private use"), ("http://[::ffff:8.8.8.8]/", nil),
    ("http://[::127.0.0.1]/", "loopback"), ("http://[::8.8.8.8]/", nil),
    ("http://[64:ff9b::7f00:1]/", "loopback"), ("http://[64:ff9b::10.0.0.1]/", "private use"),
    ("http://[64:ff9b::8.8.8.8]/", nil), ("http://[64:ff9b:1::8.8.8.8]/", "NAT64 of a local network"),
    ("http://[100::1]/", "discard-only"), ("http://[100:0:0:1::1]/", "dummy"), ("http://[2001::1]/", "Teredo"),
    ("http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/", "Teredo"), ("http://[2001:2::1]/", "protocol assignments"),
    ("http://[2001:20::1]/", "protocol assignments"), ("http://[2001:200::1]/", nil),
    ("http://[2001:db8::1]/", "documentation"), ("http://[2002:7f00:1::]/", "loopback"),
    ("http://[2002:c0a8:101::1]/", "private use"), ("http://[2002:808:808::1]/", nil),
    ("http://[3fff::1]/", "documentation"), ("http://[3fff:1000::1]/", nil), ("http://[5f00::1]/", "segment routing"),
    ("http://[fc00::1]/", "unique local"), ("http://[fd12:3456::1]/", "unique local"),
    ("http://[fe80::1]/", "link-local"), ("http://[febf::1]/", "link-local"), ("http://[fec0::1]/", "site-local"),
    ("http://[ff02::1]/", "multicast"), ("http://[4000::1]/", "not assigned to the public internet"),
    ("http://[::2:0:0]/", "not assigned to the public internet"), ("http://[2606:4700::1111]/", nil),
    ("http://localhost/", "loopback"), ("http://LOCALHOST./", "loopback"), ("http://a.localhost:81/", "loopback"),
    ("http://ⓛocalhost/", "loopback"), ("http://%6Cocalhost/", "loopback"),
    ("http://printer.local/", "link-local names"),
    ("http://db.internal/", "names of a private network"), ("http://nas.lan/", "names of a home network"),
    ("http://nas.home.arpa/", "names of a home network"), ("http://intranet/", "a host of the local network"),
    ("http://com./", "a host of the local network"), ("http://localhost.example/", nil),
    ("http://notlocal.example/", nil),
    ("http://example.org/", nil), ("http://10.0.0.1.example/", nil), ("http://mylan.example/", nil),
  ]

  @Test("A host is known as public or not, in whatever notation", arguments: cases)
  func host(url: String, purpose: String?) throws {
    #expect(SpecialNetwork(hostOf: try #require(WebURL(url)))?.purpose == purpose)
  }

  @Test("Only addresses that lead to this machine are this machine")
  func thisMachine() throws {
    let found = try Self.cases.filter {
      SpecialNetwork(hostOf: try #require(WebURL($0.url)))?.isThisMachine == true
    }
    #expect(Set(found.compactMap(\.purpose)) == ["loopback", "unspecified"])
  }

  @Test("An IP address is the same by its bytes and by its text")
  func bytes() throws {
    #expect(IPAddress(bytes: [192, 0, 2, 1])?.description == "192.0.2.1")
    let long = try #require(IPAddress(bytes: [0x20, 1, 0xD, 0xB8] + [UInt8](repeating: 0, count: 11) + [1]))
    #expect(long.description == "2001:db8::1")
    #expect(WebURL("http://[2001:DB8:0::1]/")?.ipAddress == long)
    #expect(long.bytes.count == 16)
    #expect(IPAddress(bytes: [1, 2, 3]) == nil)
    #expect(SpecialNetwork(of: long)?.description == "documentation (2001:db8::/32)")
  }

  @Test("A network says what its block's ends say")
  func edges() {
    for block in ["10.0.0.0", "10.255.255.255", "172.16.0.0", "172.31.255.255", "192.168.0.0", "192.168.255.255"] {
      #expect(WebURL("http://\(block)/").flatMap { SpecialNetwork(hostOf: $0) }?.purpose == "private use")
    }
    for neighbour in ["9.255.255.255", "11.0.0.0", "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0"] {
      #expect(WebURL("http://\(neighbour)/").flatMap { SpecialNetwork(hostOf: $0) } == nil)
    }
  }
}
