extension SpecialNetwork {
  /// A block of IPv4 addresses: the first `length` bits of `base`.
  struct Block4: Sendable {
    let base: UInt32
    let length: UInt32
    let network: SpecialNetwork
  }

  /// A block of IPv6 addresses: the first `length` bits of `base`.
  struct Block6: Sendable {
    let base: [UInt8]
    let length: Int
    let network: SpecialNetwork
    /// The index of the first byte of an embedded IPv4 address, which is then judged instead; nil if none is embedded.
    let embedded: Int?
  }

  /// IANA, IPv4 Special-Purpose Address Registry, as of 2025, and RFC 5771 for multicast. Blocks in the registry that
  /// are globally reachable, such as those of AS112, are left out, except the two anycast addresses within
  /// 192.0.0.0/24, which serve no web pages. The first that contains an address counts, so smaller blocks come before
  /// those around them.
  static let blocks4: [Block4] = [
    block4("127.0.0.0/8", "loopback", isThisMachine: true),
    block4("0.0.0.0/32", "unspecified", isThisMachine: true),
    block4("0.0.0.0/8", "this network"),
    block4("10.0.0.0/8", "private use"),
    block4("100.64.0.0/10", "shared between a provider and its customers"),
    block4("169.254.0.0/16", "link-local"),
    block4("172.16.0.0/12", "private use"),
    block4("192.0.0.0/24", "protocol assignments"),
    block4("192.0.2.0/24", "documentation"),
    block4("192.88.99.0/24", "6to4 relays, given up"),
    block4("192.168.0.0/16", "private use"),
    block4("198.18.0.0/15", "benchmarking"),
    block4("198.51.100.0/24", "documentation"),
    block4("203.0.113.0/24", "documentation"),
    block4("224.0.0.0/4", "multicast"),
    block4("255.255.255.255/32", "broadcast"),
    block4("240.0.0.0/4", "reserved"),
  ]

  /// IANA, IPv6 Special-Purpose Address Registry, as of 2025. Everything outside 2000::/3 is refused anyway; such
  /// blocks are listed for their names. Globally reachable blocks within 2001::/23 are refused too: they serve
  /// protocols, not web pages.
  static let blocks6: [Block6] = [
    block6("::1/128", "loopback", isThisMachine: true),
    block6("::/128", "unspecified", isThisMachine: true),
    block6("::ffff:0:0/96", "IPv4-mapped", embedded: 12),
    block6("::/96", "IPv4-compatible", embedded: 12),
    block6("64:ff9b::/96", "NAT64", embedded: 12),
    block6("64:ff9b:1::/48", "NAT64 of a local network"),
    block6("100::/64", "discard-only"),
    block6("100:0:0:1::/64", "dummy"),
    block6("2001::/32", "Teredo"),
    block6("2001::/23", "protocol assignments"),
    block6("2001:db8::/32", "documentation"),
    block6("2002::/16", "6to4", embedded: 2),
    block6("3fff::/20", "documentation"),
    block6("5f00::/16", "segment routing"),
    block6("fc00::/7", "unique local"),
    block6("fe80::/10", "link-local"),
    block6("fec0::/10", "site-local"),
    block6("ff00::/8", "multicast"),
  ]

  /// RFC 6761 (localhost, test, invalid, example), RFC 6762 (local), RFC 8375 (home.arpa), ICANN's resolution
  /// 2024.07.29.06 (internal), and two used by home routers. Example domains are left out, as they are nobody's
  /// network.
  static let domains = [
    SpecialNetwork(".localhost", "loopback", isThisMachine: true),
    SpecialNetwork(".local", "link-local names"),
    SpecialNetwork(".internal", "names of a private network"),
    SpecialNetwork(".intranet", "names of a private network"),
    SpecialNetwork(".home.arpa", "names of a home network"),
    SpecialNetwork(".lan", "names of a home network"),
  ]

  /// A block in the usual notation; only for the literals above, since a mistake ends the program.
  private static func block4(_ block: String, _ purpose: String, isThisMachine: Bool = false) -> Block4 {
    let parts = block.split(separator: "/")
    guard parts.count == 2, let base = IPv4Address(Array(parts[0].utf8)), let length = UInt32(parts[1]) else {
      preconditionFailure("\(block) is no block of IPv4 addresses")
    }
    return Block4(base: base.value, length: length, network: .init(block, purpose, isThisMachine: isThisMachine))
  }

  private static func block6(
    _ block: String, _ purpose: String, isThisMachine: Bool = false, embedded: Int? = nil
  ) -> Block6 {
    let parts = block.split(separator: "/")
    guard parts.count == 2, let base = IPv6Address(Array(parts[0].utf8)[...]), let length = Int(parts[1]) else {
      preconditionFailure("\(block) is no block of IPv6 addresses")
    }
    return Block6(
      base: base.bytes, length: length, network: .init(block, purpose, isThisMachine: isThisMachine),
      embedded: embedded)
  }
}
