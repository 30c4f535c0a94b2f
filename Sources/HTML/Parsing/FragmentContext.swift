/// The context element of a fragment, as when `innerHTML` is set. What may be in a fragment depends on it: `<td>` is
/// kept in a `tr` and dropped in a `div`.
public struct FragmentContext: Hashable, Sendable {
  /// The element's name in lower case.
  public var name: String
  /// An SVG `title` is another context than HTML's.
  public var namespace: Namespace
  /// The quirks mode of the document that it belongs to.
  public var quirksMode: QuirksMode

  /// Creates a context element with a name.
  public init(_ name: String = "body", namespace: Namespace = .html, quirksMode: QuirksMode = .noQuirks) {
    self.name = name
    self.namespace = namespace
    self.quirksMode = quirksMode
  }
}
