/// Parses hosts: domains, IP addresses, and the opaque hosts of schemes that are not special.
enum URLHost {
  /// The host as serialised in an address, nil for failure (URL standard, "host parsing").
  ///
  /// `EXAMPLE.com`, `%65xample.com` and `ｅxample.com` give `example.com`; `1.2.3` gives `1.2.0.3`; `[::1]` stays. A
  /// host that is empty or has a space or another forbidden sign fails.
  static func serialised(_ text: ArraySlice<UInt8>, isSpecial: Bool) -> [UInt8]? {
    if text.first == 0x5B {
      guard text.last == 0x5D, let address = IPv6Address(text.dropFirst().dropLast()) else { return nil }
      return [0x5B] + address.serialised + [0x5D]
    }
    guard isSpecial else {
      if text.contains(where: URLBytes.isForbiddenInHost) { return nil }
      var host: [UInt8] = []
      URLBytes.append(text, to: &host, encoding: URLBytes.isControl)
      return host
    }
    guard let domain = DomainName.ascii(URLBytes.percentDecoded(text)), !domain.isEmpty,
      !domain.contains(where: URLBytes.isForbiddenInDomain)
    else { return nil }
    guard IPv4Address.isMeant(by: domain) else { return domain }
    return IPv4Address(domain)?.serialised
  }
}
