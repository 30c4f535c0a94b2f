/// Which networks a fetch may reach: links on public pages must not lead into the operator's own network.
///
/// A private host that the operator added may always link to itself; see `FetchRequest.home`.
public enum Reach: String, Hashable, Sendable, Codable, CaseIterable {
  /// Public addresses only.
  case publicOnly = "public"
  /// Public addresses and this machine, for trials and local sites.
  case publicAndLoopback = "public-and-loopback"
  /// Every address.
  case everything
}
