/// How far an archive of an earlier version has come on its way to this one.
public struct UpgradeProgress: Hashable, Sendable {
  /// The rows that were looked at, over all starts.
  public let done: Int64
  /// The rows that there are.
  public let total: Int64
}
