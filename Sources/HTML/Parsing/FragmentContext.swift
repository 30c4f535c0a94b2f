/// The element in whose place a fragment is parsed, as for its `innerHTML`.
public struct FragmentContext: Hashable, Sendable {
  /// The element's name in lower case.
  public var name: String
  /// The element's namespace.
  public var namespace: Namespace
  /// The mode of the document that it belongs to.
  public var quirksMode: QuirksMode

  /// An element by its name.
  public init(_ name: String = "body", namespace: Namespace = .html, quirksMode: QuirksMode = .noQuirks) {
    self.name = name
    self.namespace = namespace
    self.quirksMode = quirksMode
  }
}
