/// A link, as found by the splitter.
///
/// A link may begin in one block and end in another, or have no text: `start` is `end` then.
struct PageLink: BitwiseCopyable {
  /// The `a` element's index in the tree.
  var node: UInt32
  /// Where its text begins in the page's text.
  var start: Int32
  /// The index after its text's last byte.
  var end: Int32
}
