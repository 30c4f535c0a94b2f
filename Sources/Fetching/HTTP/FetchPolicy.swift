import News
/// What must hold before an address is requested, redirects included: robots.txt, politeness, the operator's lists.
public struct FetchPolicy: Sendable {
  /// Returns once the address may be requested, possibly after waiting; throws if it may not be.
  public let admit: @Sendable (WebURL) async throws(Prohibition) -> Void

  /// Creates a policy of one rule.
  public init(admit: @escaping @Sendable (WebURL) async throws(Prohibition) -> Void) { self.admit = admit }

  /// Every address may be requested.
  public static let open = FetchPolicy { (_: WebURL) async throws(Prohibition) -> Void in }

  /// Why an address may not be requested.
  public struct Prohibition: Error, Hashable, Sendable {
    /// The reason, in words for an operator.
    public let reason: String

    /// Give the reason in words for an operator, such as the line of robots.txt.
    public init(reason: String) { self.reason = reason }
  }
}
