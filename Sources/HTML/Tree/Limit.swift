/// A bound that kept a hostile page from costing more than its length allows; the tree then holds less than the page.
public enum Limit: UInt8, Hashable, Sendable, CaseIterable {
  /// Elements nested too deep became siblings at the deepest level.
  case depth
  /// Too many formatting elements were open at once; those beyond the bound were not reopened.
  case formatting
  /// Attributes of an element beyond the bound were dropped.
  case attributes
  /// Names longer than 65,535 bytes were cut, or more different unknown tags than that were treated as one.
  case names
  /// Rearranging the tree cost more than the page's length allows; from there on only a few elements nest, and others
  /// become siblings.
  case work
  /// The page is longer than 2 GiB; the rest was left out.
  case length
  /// More nodes than the page's length allows, which is 262,144 and one for each 32 bytes: the rest was left out. No
  /// real page comes near: 498 news pages have a node in 130 bytes, few of them one in 32.
  case nodes
}
