/// Parses HTML pages into trees by the WHATWG HTML standard (chapter 13.2), with scripting off.
///
/// Any bytes make a tree; there are no errors. Time and memory are linear in the length of the page, whatever is in it.
/// ``Tree/limitsHit`` says which bounds a page reached.
public struct Parser: Sendable {
  /// How deep elements may nest; deeper ones become siblings at that depth. Browsers allow 512. Less than 16 counts as
  /// 16.
  public var depthLimit = 512

  /// Creates a parser with the usual limits.
  public init() {}

  /// Parses a page in UTF-8 into a tree, reusing its storage. The tree's old nodes are gone, and ids of them are
  /// invalid.
  ///
  /// The tree shares the array; nothing is copied. Bytes that aren't UTF-8 do no harm: texts with them are repaired
  /// with U+FFFD when they are read as strings.
  public func parse(_ utf8: [UInt8], into tree: inout Tree) {
    tree.reset(source: utf8)
    tree.build(depthLimit: max(depthLimit, 16), context: nil)
  }

  /// Parses a page into a new tree.
  public func parse(_ utf8: [UInt8]) -> Tree {
    var tree = Tree()
    parse(utf8, into: &tree)
    return tree
  }

  /// Parses a page given as text, for tests and small pieces.
  ///
  /// ```swift
  /// let tree = Parser().parse("<p>a<p>b")  // html, head, body and two paragraphs
  /// ```
  public func parse(_ text: String) -> Tree {
    parse(Array(text.utf8))
  }

  /// Parses a part of a page as if it were in an element (WHATWG 13.4); its nodes become the document's children. The
  /// tree then has no `html` element.
  public func parseFragment(_ utf8: [UInt8], in context: FragmentContext = FragmentContext(), into tree: inout Tree) {
    tree.reset(source: utf8)
    tree.build(depthLimit: max(depthLimit, 16), context: context)
  }
}
