/// How far the document type declaration asks for the behaviour of old browsers (WHATWG DOM, "mode").
public enum QuirksMode: UInt8, Hashable, Sendable {
  /// A page of today.
  case noQuirks
  /// Tables of old pages keep their images' gaps; the tree is that of a page of today.
  case limitedQuirks
  /// A page of before the standards; a table doesn't close a paragraph in it.
  case quirks
}
