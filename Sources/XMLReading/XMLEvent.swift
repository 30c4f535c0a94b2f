/// What the reader finds, in document order; every start has its end.
public enum XMLEvent: Hashable, Sendable {
  /// An element begins. Namespace declarations are not among its attributes.
  case start(XMLName, [XMLAttribute])
  /// Text, with character references decoded; a run may come in several pieces.
  case text(String)
  /// The innermost open element ends.
  case end
}
