/// How far the upgrade of an older archive has got.
public struct UpgradeProgress: Hashable, Sendable {
  /// The rows processed so far, by all processes.
  public let done: Int64
  /// The number of rows to process in all.
  public let total: Int64
}
