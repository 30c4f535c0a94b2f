/// The block of text that a page's splitter is collecting.
struct PendingBlock {
  /// Where its text begins in the page's bytes.
  var start = 0
  /// The innermost element around all of its text, or -1.
  var element: Int32 = -1
  var linkCharacters: Int32 = 0
  var firstLink = 0
  /// Whether a space is due before the next character.
  var owesSpace = false
}
