/// A link, as found by the splitter.
struct PageLink: BitwiseCopyable {
  /// The `a` element's index in the tree.
  var node: UInt32
  /// Where its text begins in the page's text.
  var start: Int32
  /// Where its text ends.
  var end: Int32
}
