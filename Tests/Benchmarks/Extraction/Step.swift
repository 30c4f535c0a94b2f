/// The steps from a page's bytes to its article, each including those before it.
enum Step: String, CaseIterable {
  /// Bytes to a tree: finds the encoding and parses the markup.
  case parse
  /// Bytes to a document.
  case clean
  /// Bytes to an article.
  case extract
}
