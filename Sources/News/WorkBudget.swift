/// Limits the work that one page may cause. It counts steps, not time, so that a page has the same outcome on every
/// machine.
///
/// A step is a look at one node, one pair of names, or the like. Work that is linear in the page's length is not
/// counted. Nested loops, whose cost a hostile page could multiply, spend from the budget before they run.
public final class WorkBudget {
  /// The steps left; negative once more were asked for.
  public private(set) var left: Int
  private let limit: Int

  /// The budget for a page of `bytes` bytes: four million steps, and sixteen for each byte. A live blog of 5 MB uses
  /// about a hundredth of it.
  public init(bytes: Int) {
    limit = 4_000_000 + 16 * min(max(bytes, 0), 1 << 40)
    left = limit
  }

  /// Takes `steps` from the budget; false if too few are left, in which case the work must not be done.
  public func spend(_ steps: Int) -> Bool {
    if left >= 0 { left -= max(0, min(steps, limit &+ 1)) }
    return left >= 0
  }

  /// Call it after the work that `spend` bounded.
  ///
  /// - Throws: a rejection with the code `too-much-work` once more steps than the budget were asked for.
  public func check(_ work: String) throws(Rejection) {
    guard left < 0 else { return }
    throw Rejection(
      code: "too-much-work",
      reason: "\(work) this page would take more than the \(limit) steps that its length allows")
  }
}
