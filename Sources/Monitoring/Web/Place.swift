import News

/// Where a request comes from, as far as it can be believed: failed sign-ins are counted by it.
package enum Place {
  /// The last address that `X-Forwarded-For` names, at most 60 characters, if the peer may be a proxy: at a loopback or
  /// private address. The earlier ones are what the client says. Else the peer itself, as any client can send the
  /// header: it would be at a new place with each attempt.
  ///
  /// - Parameters:
  ///   - peer: the IP address of the connected peer, without brackets.
  ///   - forwarded: the header's value; nil without one.
  package static func of(peer: String, forwarded: String?) -> String {
    guard let last = forwarded?.split(separator: ",").last?.trimmed, !last.isEmpty, isNear(peer) else { return peer }
    return String(last.prefix(60))
  }

  /// Whether a peer is on this machine or in its own network.
  private static func isNear(_ peer: String) -> Bool {
    let host = peer.contains(":") ? "[\(peer)]" : peer
    guard let address = WebURL("http://\(host)/")?.ipAddress, let network = SpecialNetwork(of: address) else {
      return false
    }
    return network.isThisMachine || ["private use", "unique local", "link-local"].contains(network.purpose)
  }
}
