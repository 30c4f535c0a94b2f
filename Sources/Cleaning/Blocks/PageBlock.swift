/// A block of a page before it is judged: where its text is and what one pass over the bytes tells.
struct PageBlock: BitwiseCopyable {
  /// Where its text begins in the page's text, in bytes.
  var start: Int32
  /// Where its text ends.
  var end: Int32
  /// The innermost element that holds all of it.
  var element: Int32
  /// How many characters aren't white space.
  var characters: Int32
  /// The same inside links.
  var linkCharacters: Int32
  /// How many links begin in it.
  var links: Int32
  /// The index of its first link in the page's links.
  var firstLink: Int32
  /// Counts from one pass over the text.
  var shape = TextShape()
}
