import News
/// Turns away addresses that the reach doesn't include: by what they say, in whatever notation, and by what their names
/// are looked up to.
///
/// The client looks a name up again when it connects; a name server that gives two answers within a second can still
/// lead it astray. Where that matters, an egress firewall is the place to stop it.
struct AddressRule {
  let reach: Reach
  let lookup: HostLookup

  func check(_ address: WebURL) async throws(FetchPolicy.Refusal) {
    guard reach != .everything else { return }
    guard let host = address.host, !host.isEmpty else {
      throw FetchPolicy.Refusal(reason: "the address names no host")
    }
    if let network = SpecialNetwork(hostOf: address) { return try check(network, of: host) }
    guard address.ipAddress == nil else { return }
    for found in await lookup.addresses(host) {
      if let network = SpecialNetwork(of: found) { try check(network, of: host) }
    }
  }

  private func check(_ network: SpecialNetwork, of host: String) throws(FetchPolicy.Refusal) {
    if network.isThisMachine, reach == .publicAndLoopback { return }
    throw FetchPolicy.Refusal(reason: "\(host) is not public: \(network); fetch.reach is \(reach.rawValue)")
  }
}
