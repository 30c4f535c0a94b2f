import News

/// The only way to the network: it looks a host up once, judges every IP address found, and returns those that may be
/// connected to.
///
/// Every connection, including each redirect, asks here first and connects to an IP address returned. So the address
/// that was judged is the one that is reached: the name server is not asked again, and can't give another answer a
/// moment later (DNS rebinding).
struct AddressRule: Sendable {
  let reach: Reach
  let names: HostNames

  /// The IP addresses of an address's host that may be connected to, best first; empty if there is no such host.
  ///
  /// If one IP address is forbidden, the whole host is refused: nobody mixes public and private addresses by accident.
  ///
  /// - Parameter home: the address that the operator gave; see `FetchRequest.home`.
  /// - Throws: `FetchPolicy.Prohibition`, or `HostLookup.Silence`.
  func destinations(of address: WebURL, home: String?) async throws -> [IPAddress] {
    guard let host = address.host, !host.isEmpty, address.port != 0 else {
      throw FetchPolicy.Prohibition(reason: "the address names no host, or no port")
    }
    if SimulatedTime.running != nil, address.ipAddress.flatMap({ SpecialNetwork(of: $0)?.isThisMachine }) != true {
      throw FetchPolicy.Prohibition(reason: "SIMULATED_TIME is set, so only this machine's addresses are asked")
    }
    let isHome = Self.isHome(address, home)
    if let network = SpecialNetwork(hostOf: address), !isHome { try check(network, of: host) }
    if let literal = address.ipAddress { return [literal] }
    let found = try await names.addresses(of: host)
    for candidate in found {
      if let network = SpecialNetwork(of: candidate), !isHome { try check(network, of: host) }
    }
    return found
  }

  /// Judges an address by the name of its host, for a request through a proxy: only the proxy knows the IP addresses.
  func judge(_ address: WebURL) throws(FetchPolicy.Prohibition) {
    guard let host = address.host, !host.isEmpty, address.port != 0 else {
      throw FetchPolicy.Prohibition(reason: "the address names no host, or no port")
    }
    if let network = SpecialNetwork(hostOf: address) { try check(network, of: host) }
  }

  /// Throws unless the settings allow requests to such a network; the reason says which setting would.
  private func check(_ network: SpecialNetwork, of host: String) throws(FetchPolicy.Prohibition) {
    switch reach {
    case .everything: return
    case .publicAndLoopback where network.isThisMachine: return
    case .publicOnly, .publicAndLoopback:
      let needed = network.isThisMachine ? Reach.publicAndLoopback : .everything
      throw FetchPolicy.Prohibition(
        reason: "\(host) is not public: \(network); fetch.reach is \(reach.rawValue), and would have to be "
          + "\(needed.rawValue) unless a source at that host leads there")
    }
  }

  /// Whether an address is at the operator's own private host: the same host at the same port. A public name is never a
  /// private host, even if it resolves to one: its owner decides that, not the operator.
  static func isHome(_ address: WebURL, _ home: String?) -> Bool {
    guard let home = home.flatMap({ WebURL($0) }), home.isWeb, SpecialNetwork(hostOf: home) != nil else { return false }
    return home.host == address.host && home.port == address.port
  }
}
