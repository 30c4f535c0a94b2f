import HTML
import News

/// Collects the texts of elements while the page's budget lasts.
struct BudgetedTexts {
  private var gatherer = TextGatherer()
  var budget = WorkBudget(bytes: 0)

  /// An element's text; nil if it is longer than the limit in bytes, or the budget is spent.
  mutating func text(of node: NodeID, in tree: Tree, limit: Int, spacesParts: Bool = false) -> String? {
    guard budget.left >= 0 else { return nil }
    let text = gatherer.text(of: node, in: tree, limit: limit, spacesParts: spacesParts)
    guard budget.spend(gatherer.visited) else { return nil }
    return text.map { String(decoding: $0, as: UTF8.self) }
  }
}
