import HTML

/// An element that the splitter went through, with its blocks, of which it may have none.
///
/// Elements are in document order and refer to their parents by number, so a sum over a subtree is a difference of two
/// prefix sums over its blocks.
struct PageElement: BitwiseCopyable {
  /// The element's index in the tree.
  var node: UInt32
  /// A custom element's tag can be compared only within its tree.
  var tag: Tag
  /// The nearest recorded element around it, or -1.
  var parent: Int32
  /// How many recorded elements it is in.
  var depth: Int32
  /// The first block inside it.
  var firstBlock: Int32
  /// The end of its blocks. It may be one beyond the page's blocks, if the last one was dropped because it had no word:
  /// ``StoryPage/blocks(of:)`` allows for that.
  var endBlock: Int32
  /// The number of its recorded children.
  var children: Int32 = 0
  /// Where its text begins in the page's text, in bytes. If its block was dropped, another text is there.
  var start: Int32
  /// Where its text ends.
  var end: Int32 = 0
  /// The kinds of the element and of those around it.
  var around: AncestorSet
}
