import Foundation

/// The kinds of hosts that aren't on the public internet.
enum HostKind: String {
  case loopback = "this machine"
  case local = "in a private or special network"

  /// The kind of a host as an address writes it, or nil for a public one and for names that only the network knows.
  init?(_ host: String) {
    let name = Self.decoded(host)
    if let bytes = IPAddress(name)?.bytes {
      guard let kind = Self.kind(of: bytes) else { return nil }
      self = kind
    } else if name == "localhost" || name.hasSuffix(".localhost") {
      self = .loopback
    } else if !name.contains(".")
      || [".local", ".internal", ".intranet", ".home.arpa", ".lan"].contains(where: name.hasSuffix)
    {
      self = .local
    } else {
      return nil
    }
  }

  /// A host with its percent-encoding undone, its full-width letters and dots made plain, without the last dot.
  private static func decoded(_ host: String) -> String {
    var name = host.removingPercentEncoding ?? host
    name = name.precomposedStringWithCompatibilityMapping.lowercased().replacing("。", with: ".")
    while name.hasSuffix(".") { name.removeLast() }
    return name
  }

  /// The kind of an IP address of 4 or 16 bytes, or nil for a public one.
  static func kind(of bytes: [UInt8]) -> HostKind? {
    bytes.count == 4 ? kind(ofVersion4: bytes) : kind(ofVersion6: bytes)
  }

  /// The special-purpose blocks of IPv4 (IANA registry, RFC 6890).
  private static func kind(ofVersion4 bytes: [UInt8]) -> HostKind? {
    switch (bytes[0], bytes[1], bytes[2]) {
    case (127, _, _): .loopback
    // On Linux 0.0.0.0 is this machine.
    case (0, _, _): bytes.allSatisfy { $0 == 0 } ? .loopback : .local
    case (10, _, _), (172, 16...31, _), (192, 168, _), (169, 254, _), (100, 64...127, _), (192, 0, 0), (192, 0, 2),
      (198, 18...19, _), (198, 51, 100), (203, 0, 113), (224...255, _, _):
      .local
    default: nil
    }
  }

  /// The special-purpose blocks of IPv6 (IANA registry, RFC 6890), and IPv4 addresses written in IPv6.
  private static func kind(ofVersion6 bytes: [UInt8]) -> HostKind? {
    let isZero = { (range: Range<Int>) in bytes[range].allSatisfy { $0 == 0 } }
    if isZero(0..<15), bytes[15] <= 1 { return .loopback }
    let isMapped = isZero(0..<10) && bytes[10] == 0xFF && bytes[11] == 0xFF
    let isTranslated = bytes.starts(with: [0, 0x64, 0xFF, 0x9B]) && isZero(4..<12)
    if isZero(0..<12) || isMapped || isTranslated { return kind(ofVersion4: Array(bytes[12...])) }
    if bytes.starts(with: [0x20, 0x02]) { return kind(ofVersion4: Array(bytes[2..<6])) }
    let isSpecial =
      bytes[0] & 0xFE == 0xFC || bytes[0] == 0xFE && bytes[1] >= 0x80 || bytes[0] == 0xFF
      || bytes.starts(with: [0x20, 0x01, 0x0D, 0xB8]) || bytes.starts(with: [0x01, 0x00])
    return isSpecial ? .local : nil
  }
}
