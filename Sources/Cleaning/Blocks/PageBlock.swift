/// A block of a page before it is judged: its text's place and what one look at the bytes tells.
struct PageBlock: BitwiseCopyable {
  /// The text's place in the page's text.
  var start: Int32
  /// The end of it.
  var end: Int32
  /// The innermost element that holds all of it.
  var element: Int32
  /// Characters that aren't white space.
  var characters: Int32
  /// The same inside links.
  var linkCharacters: Int32
  /// How many links begin in it.
  var links: Int32
  /// The first of its links in the page's links.
  var firstLink: Int32
  /// Counts from one look at the text.
  var shape = TextShape()
}
