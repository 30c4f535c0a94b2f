/// The prefixes that are declared at a place in the document.
struct NamespaceScope {
  private var bindings: [(prefix: String, namespace: String)] = [
    ("xml", "http://www.w3.org/XML/1998/namespace")
  ]

  /// How many declarations are in force; a mark to come back to.
  var mark: Int { bindings.count }

  /// Puts a declaration in force.
  mutating func declare(_ prefix: String, as namespace: String) {
    bindings.append((prefix, namespace))
  }

  /// Takes back every declaration since the mark.
  mutating func restore(to mark: Int) {
    bindings.removeLast(bindings.count - mark)
  }

  /// The namespace of a prefix, empty where none is declared.
  func namespace(of prefix: String) -> String {
    for binding in bindings.reversed() where binding.prefix == prefix { return binding.namespace }
    return ""
  }
}
