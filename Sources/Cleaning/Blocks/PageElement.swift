import HTML

/// An element on the way to text, with the blocks it holds.
///
/// Elements are in document order and number their parents, so what holds for a whole subtree is a difference of two
/// prefix sums over its blocks.
struct PageElement: BitwiseCopyable {
  /// The element's place in the tree.
  var node: UInt32
  /// Its tag.
  var tag: Tag
  /// The nearest recorded element around it, or -1.
  var parent: Int32
  /// How many recorded elements are around it.
  var depth: Int32
  /// The first block inside it.
  var firstBlock: Int32
  /// The end of its blocks.
  var endBlock: Int32
  /// How many recorded elements are its children.
  var children: Int32 = 0
  /// The tags of the elements around it and of itself.
  var around: AncestorSet
}
