/// Which networks a fetch may ask: what links on public pages name must not reach into the operator's own network.
///
/// A private host that the operator added may link to itself in any case; see `FetchRequest.home`.
public enum Reach: String, Hashable, Sendable, Codable, CaseIterable {
  /// Public addresses only.
  case publicOnly = "public"
  /// Public addresses and this machine, for trials and local sites.
  case publicAndLoopback = "public-and-loopback"
  /// Every address.
  case everything
}
