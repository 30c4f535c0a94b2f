import HTML
import News

/// Collects the texts of elements while the page's budget lasts.
///
/// Each node visited costs one unit. Elements nest, so the same text may be gathered for each of them: without a budget
/// a hostile page would take quadratic time.
struct BudgetedTexts {
  private var gatherer = TextGatherer()
  /// The page's; set it for each page.
  var budget = WorkBudget(bytes: 0)

  /// An element's text; nil if it is longer than the limit in bytes, or the budget is spent.
  ///
  /// White space is collapsed, as ``TextGatherer`` says. Once the budget is spent all texts are nil, and the page is
  /// rejected as too much work.
  mutating func text(of node: NodeID, in tree: Tree, limit: Int, spacesParts: Bool = false) -> String? {
    guard budget.left >= 0 else { return nil }
    let text = gatherer.text(of: node, in: tree, limit: limit, spacesParts: spacesParts)
    guard budget.spend(gatherer.visited) else { return nil }
    return text.map { String(decoding: $0, as: UTF8.self) }
  }
}
