/// A block of a page before it is judged: where its text is, and what was counted in one pass over its bytes.
///
/// Texts of all blocks are one buffer, in bytes of UTF-8; nothing is copied until a block is kept
/// (``PageText/text(of:)``).
struct PageBlock: BitwiseCopyable {
  /// Where its text begins in the page's text, in bytes.
  var start: Int32
  /// The index after its text's last byte.
  var end: Int32
  /// The innermost element that holds all of it.
  var element: Int32
  /// The number of characters other than white space.
  var characters: Int32
  /// The number of them inside links.
  var linkCharacters: Int32
  /// The number of links that begin in it.
  var links: Int32
  /// The index of its first link in the page's links.
  var firstLink: Int32
  /// Counts from one pass over the text.
  var shape = TextShape()
}
