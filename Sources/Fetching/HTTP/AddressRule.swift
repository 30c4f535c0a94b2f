/// Turns away addresses that the reach doesn't include: by what they say, in whatever notation, and by what their names
/// are looked up to.
///
/// The client looks a name up again when it connects; a name server that gives two answers within a second can still
/// lead it astray. Where that matters, an egress firewall is the place to stop it.
struct AddressRule {
  let reach: Reach
  let lookup: HostLookup

  func check(_ address: WebAddress) async throws(FetchPolicy.Refusal) {
    guard reach != .everything else { return }
    guard let host = address.host, !host.isEmpty else {
      throw FetchPolicy.Refusal(reason: "the address names no host")
    }
    if let kind = HostKind(host) { return try check(kind, of: host) }
    guard IPAddress(host) == nil else { return }
    for bytes in await lookup.addresses(host) {
      if let kind = HostKind.kind(of: bytes) { try check(kind, of: host) }
    }
  }

  private func check(_ kind: HostKind, of host: String) throws(FetchPolicy.Refusal) {
    if kind == .loopback, reach == .publicAndLoopback { return }
    throw FetchPolicy.Refusal(reason: "\(host) is \(kind.rawValue); fetch.reach is \(reach.rawValue)")
  }
}
