/// A bound that kept a hostile page from costing more than its length allows; the tree holds less than the page said.
public enum Limit: UInt8, Hashable, Sendable, CaseIterable {
  /// Elements nested deeper than the tree allows became siblings at its floor.
  case depth
  /// Formatting elements open at the same time beyond the bound were not opened again.
  case formatting
  /// Attributes of an element beyond the bound were dropped.
  case attributes
  /// Names longer than 65,535 bytes, or more different unknown tags than that, were cut or lumped together.
  case names
  /// Rearranging the tree cost more than the page's length pays for; from there on only few elements nest, and the others
  /// became siblings.
  case work
  /// The page is longer than 2 GiB; the rest was left out.
  case length
  /// More nodes than the page's length pays for, 262,144 and one for each 32 bytes: what came after them was left out.
  /// No page of text comes near: 498 news pages have a node in 130 bytes, few of them one in 32.
  case nodes
}
