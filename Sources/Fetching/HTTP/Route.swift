import News

/// The way to a host.
enum Route: Hashable, Sendable {
  /// To an IP address that was judged and allowed.
  case direct(IPAddress)
  /// Through the operator's proxy, which looks the host up itself.
  case proxy
}
