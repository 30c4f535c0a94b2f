/// The name of an element or attribute, with the namespace that its prefix stands for.
public struct XMLName: Hashable, Sendable {
  /// The prefix as written, empty if there is none.
  public let prefix: String
  /// The name without its prefix, as written.
  public let local: String
  /// The namespace, empty if there is none or the prefix was never declared.
  public let namespace: String

  /// By default the name has neither prefix nor namespace.
  public init(prefix: String = "", local: String, namespace: String = "") {
    self.prefix = prefix
    self.local = local
    self.namespace = namespace
  }
}

/// An attribute, with character references decoded.
public struct XMLAttribute: Hashable, Sendable {
  /// Without a prefix an attribute has no namespace, whatever the element has.
  public let name: XMLName
  /// The attribute's value; the name itself if the markup gives no value.
  public let value: String

  /// Creates an attribute from its parts.
  public init(name: XMLName, value: String) {
    self.name = name
    self.value = value
  }
}
