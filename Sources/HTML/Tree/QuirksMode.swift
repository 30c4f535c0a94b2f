/// Whether the document type declaration asks for the behaviour of old browsers (WHATWG DOM, "mode").
public enum QuirksMode: UInt8, Hashable, Sendable {
  /// A modern page.
  case noQuirks
  /// A page in whose table cells images have no gap below, as in old browsers; its tree is that of a modern page.
  case limitedQuirks
  /// A page from before the standards, in which a table doesn't close a paragraph.
  case quirks
}
