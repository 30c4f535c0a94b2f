/// The prefixes declared at a place in the document, with look-up in constant time. The empty prefix is that of names
/// without one.
struct NamespaceScope {
  private var namespaces: [String: [String]] = ["xml": ["http://www.w3.org/XML/1998/namespace"]]
  /// The prefixes in the order they were declared.
  private var declared: [String] = []

  /// How many declarations are in force; a mark for `restore`.
  var mark: Int { declared.count }

  /// Puts a declaration in force; it hides an earlier one of the same prefix.
  mutating func declare(_ prefix: String, as namespace: String) {
    namespaces[prefix, default: []].append(namespace)
    declared.append(prefix)
  }

  /// Removes every declaration since the mark.
  mutating func restore(to mark: Int) {
    while declared.count > mark, let prefix = declared.popLast() {
      namespaces[prefix]?.removeLast()
      if namespaces[prefix]?.isEmpty ?? false { namespaces[prefix] = nil }
    }
  }

  /// The namespace of a prefix as declared innermost, empty if none is. `xml` is always declared.
  func namespace(of prefix: String) -> String { namespaces[prefix]?.last ?? "" }
}
