/// How far the upgrade of an older archive has got.
public struct UpgradeProgress: Hashable, Sendable {
  /// The rows processed, over all starts.
  public let done: Int64
  /// All rows.
  public let total: Int64
}
