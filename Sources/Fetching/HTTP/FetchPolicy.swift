import News
/// What must hold before an address is asked, redirects included: robots, politeness, lists of the operator's.
public struct FetchPolicy: Sendable {
  /// Returns where the address may be asked, waiting first where it must; throws a refusal where it may not.
  public let admit: @Sendable (WebURL) async throws(Prohibition) -> Void

  /// A policy of one rule.
  public init(admit: @escaping @Sendable (WebURL) async throws(Prohibition) -> Void) { self.admit = admit }

  /// Every address may be asked.
  public static let open = FetchPolicy { (_: WebURL) async throws(Prohibition) -> Void in }

  /// Why an address may not be asked.
  public struct Prohibition: Error, Hashable, Sendable {
    /// The reason, in words for an operator.
    public let reason: String

    /// A refusal with its reason.
    public init(reason: String) { self.reason = reason }
  }
}
