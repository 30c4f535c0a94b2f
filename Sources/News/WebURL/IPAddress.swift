/// An IP address of either version.
public enum IPAddress: Hashable, Sendable, CustomStringConvertible {
  case v4(IPv4Address)
  case v6(IPv6Address)

  /// The address of 4 or 16 bytes in network order; nil for any other number of bytes.
  public init?(bytes: [UInt8]) {
    switch bytes.count {
    case 4: self = .v4(IPv4Address(value: bytes.reduce(0) { $0 << 8 | UInt32($1) }))
    case 16: self = .v6(IPv6Address(bytes: bytes))
    default: return nil
    }
  }

  /// The bytes in network order, 4 or 16.
  public var bytes: [UInt8] {
    switch self {
    case .v4(let address): [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: address.value >> $0) }
    case .v6(let address): address.bytes
    }
  }

  /// The address as in a URL but without brackets: `192.0.2.1`, `2001:db8::1`.
  public var description: String {
    switch self {
    case .v4(let address): String(decoding: address.serialised, as: UTF8.self)
    case .v6(let address): String(decoding: address.serialised, as: UTF8.self)
    }
  }
}

extension WebURL {
  /// The host if it is an IP address, nil if it is a name or there is none.
  ///
  /// `http://0x7f.1/` and `http://%31%32%37.0.0.1/` give 127.0.0.1, as parsing decodes them.
  public var ipAddress: IPAddress? {
    guard let host else { return nil }
    let bytes = Array(host.utf8)
    if bytes.first == 0x5B { return IPv6Address(bytes.dropFirst().dropLast()).map(IPAddress.v6) }
    guard SpecialScheme(Array(scheme.utf8)) != nil, IPv4Address.isMeant(by: bytes) else { return nil }
    return IPv4Address(bytes).map(IPAddress.v4)
  }
}
