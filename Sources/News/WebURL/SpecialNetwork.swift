/// A network that is not the public internet: a block of IP addresses, or the names under a domain.
///
/// Blocks are those of IANA's IPv4 and IPv6 special-purpose address registries (RFC 6890) that are not globally
/// reachable, and multicast; names are those of its special-use domain names registry (RFC 6761).
public struct SpecialNetwork: Hashable, Sendable, CustomStringConvertible {
  /// The block, such as `10.0.0.0/8`, or the domain, such as `.local`.
  public let block: String
  /// What the block is for, such as `private use`.
  public let purpose: String
  /// Whether it is this machine. `0.0.0.0` and `::` are: Linux then connects to itself.
  public let isThisMachine: Bool

  init(_ block: String, _ purpose: String, isThisMachine: Bool = false) {
    self.block = block
    self.purpose = purpose
    self.isThisMachine = isThisMachine
  }

  /// For an operator: `private use (10.0.0.0/8)`.
  public var description: String { "\(purpose) (\(block))" }

  /// The special network that an IP address is in; nil for a public address.
  ///
  /// An IPv6 address that carries an IPv4 address (mapped, compatible, NAT64, 6to4) is judged by that one, which is
  /// what would be reached.
  public init?(of address: IPAddress) {
    switch address {
    case .v4(let address): self.init(of: address)
    case .v6(let address): self.init(of: address)
    }
  }

  /// The special network of an address's host, judged by the host alone; nil for a public IP address, and for a name
  /// that must be looked up. The addresses found then must be judged too: anybody can have a name for 127.0.0.1.
  public init?(hostOf url: WebURL) {
    if let address = url.ipAddress {
      self.init(of: address)
    } else {
      self.init(name: url.host ?? "")
    }
  }

  private init?(of address: IPv4Address) {
    guard let found = Self.blocks4.first(where: { (address.value ^ $0.base) >> (32 - $0.length) == 0 }) else {
      return nil
    }
    self = found.network
  }

  private init?(of address: IPv6Address) {
    let bytes = address.bytes
    guard let found = Self.blocks6.first(where: { Self.share(bytes, $0.base, bits: $0.length) }) else {
      // RFC 4291 §2.4, IANA's IPv6 address space registry: everything else is reserved or unassigned.
      if bytes[0] & 0xE0 == 0x20 { return nil }
      self.init("outside of 2000::/3", "not assigned to the public internet")
      return
    }
    guard let start = found.embedded else {
      self = found.network
      return
    }
    self.init(of: IPv4Address(value: bytes[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) }))
  }

  /// The network of a name; a name without a dot is a host of the local network, but `localhost`, with all names under
  /// it, is this machine. Full stops at its end don't count.
  private init?(name: String) {
    var name = name[...]
    while name.last == "." { name = name.dropLast() }
    guard name.utf8.contains(UInt8(ascii: ".")) || name == "localhost" else {
      self.init("a name without a dot", "a host of the local network")
      return
    }
    guard let found = Self.domains.first(where: { ("." + name).hasSuffix($0.block) }) else { return nil }
    self = found
  }

  /// Whether two addresses begin with the same bits.
  private static func share(_ one: [UInt8], _ other: [UInt8], bits: Int) -> Bool {
    let whole = bits / 8
    guard one[..<whole].elementsEqual(other[..<whole]) else { return false }
    return bits % 8 == 0 || (one[whole] ^ other[whole]) >> (8 - bits % 8) == 0
  }
}
