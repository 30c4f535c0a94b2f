/// The prefixes that are declared at a place in the document, each found at once however many there are.
struct NamespaceScope {
  private var namespaces: [String: [String]] = ["xml": ["http://www.w3.org/XML/1998/namespace"]]
  /// The prefixes in the order they were declared.
  private var declared: [String] = []

  /// How many declarations are in force; a mark to come back to.
  var mark: Int { declared.count }

  /// Puts a declaration in force.
  mutating func declare(_ prefix: String, as namespace: String) {
    namespaces[prefix, default: []].append(namespace)
    declared.append(prefix)
  }

  /// Takes back every declaration since the mark.
  mutating func restore(to mark: Int) {
    while declared.count > mark, let prefix = declared.popLast() {
      namespaces[prefix]?.removeLast()
      if namespaces[prefix]?.isEmpty ?? false { namespaces[prefix] = nil }
    }
  }

  /// The namespace of a prefix, empty where none is declared.
  func namespace(of prefix: String) -> String { namespaces[prefix]?.last ?? "" }
}
