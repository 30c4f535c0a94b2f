/// How much work one page may cause: counted in steps, not time, so that a page ends the same way on every machine.
///
/// A step is a look at one thing: a node, a pair of names. Work that is linear in the page's length is not counted.
/// Nested loops, whose cost a hostile page could multiply, spend from the budget before they run.
public final class WorkBudget {
  /// The steps left; negative once more were asked for.
  public private(set) var left: Int
  private let limit: Int

  /// The budget of a page with this many bytes: four million steps, and sixteen for each byte. A live blog of 5 MB
  /// spends about a hundredth of it.
  public init(bytes: Int) {
    limit = 4_000_000 + 16 * min(max(bytes, 0), 1 << 40)
    left = limit
  }

  /// Takes steps out; false if too few are left, and then the work must not be done.
  public func spend(_ steps: Int) -> Bool {
    if left >= 0 { left -= max(0, min(steps, limit &+ 1)) }
    return left >= 0
  }

  /// - Throws: a rejection with the code `too-much-work` once more than the budget was asked for.
  public func check(_ work: String) throws(Rejection) {
    guard left < 0 else { return }
    throw Rejection(
      code: "too-much-work",
      reason: "\(work) this page would take more than the \(limit) steps that its length allows")
  }
}
