/// A limit that kept a hostile page from costing more than its length allows. If one was hit, the tree contains less
/// than the page.
public enum Limit: UInt8, Hashable, Sendable, CaseIterable {
  /// Elements nested too deep became siblings at the deepest level.
  case depth
  /// More than 256 formatting elements and markers were noted at once, or more than four after `work` was hit; the
  /// earliest were not reopened.
  case formatting
  /// Attributes of an element beyond 512 were dropped, or those of a second `<html>` or `<body>` beyond 64.
  case attributes
  /// Names longer than 65,535 bytes were cut, or more different unknown tags than that were treated as one.
  case names
  /// Rearranging the tree cost more than the page's length allows. From there on only a few elements are nested, and
  /// others become siblings.
  case work
  /// The page is longer than 2 GiB; the rest was left out.
  case length
  /// The page has more nodes than its length allows, which is 262,144 plus one for each 32 bytes; the rest was left
  /// out. No real page comes near that: 498 news pages have one node in 130 bytes on average, and only few have one in
  /// 32.
  case nodes
}
