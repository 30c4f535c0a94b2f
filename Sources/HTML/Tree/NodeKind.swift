/// What a node of a tree is.
public enum NodeKind: UInt8, Hashable, Sendable, BitwiseCopyable {
  /// The root of a tree.
  case document
  /// The document type declaration.
  case doctype
  /// An element; it has a tag and attributes.
  case element
  /// A run of text.
  case text
  /// A comment, or what is read as one, such as `<?xml … ?>` (WHATWG 13.2.5.41, "bogus comment state").
  case comment
  /// The content of a `template` element: its only child, whose children are inert.
  case fragment
}
