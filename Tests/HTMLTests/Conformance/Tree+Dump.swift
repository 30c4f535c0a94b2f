import HTML

/// The tree as text.
extension Tree {
  /// The tree below a node, by default the whole, in the format of html5lib's tree construction tests: one line a node,
  /// two spaces a level.
  ///
  /// ```
  /// | <html>
  /// |   <head>
  /// |   <body>
  /// |     <p>
  /// |       class="lead"
  /// |       "World"
  /// ```
  func dump(_ root: NodeID? = nil) -> String {
    let root = root ?? document
    var lines: [String] = []
    var depth = 0
    var current = firstChild(of: root)
    while let node = current {
      lines.append(contentsOf: self.lines(of: node, indent: String(repeating: "  ", count: depth)))
      if let child = firstChild(of: node) {
        depth += 1
        current = child
        continue
      }
      var last = node
      while last != root, nextSibling(of: last) == nil, let parent = parent(of: last) {
        last = parent
        depth -= 1
      }
      current = last == root ? nil : nextSibling(of: last)
    }
    return lines.joined(separator: "\n")
  }

  /// The lines for a node in html5lib's test format.
  private func lines(of node: NodeID, indent: String) -> [String] {
    switch kind(of: node) {
    case .document: []
    case .doctype: ["| \(indent)<!DOCTYPE \(doctypeText)>"]
    case .text: ["| \(indent)\"\(text(of: node))\""]
    case .comment: ["| \(indent)<!-- \(text(of: node)) -->"]
    case .fragment: ["| \(indent)content"]
    case .element: ["| \(indent)<\(prefix(of: node))\(name(of: node))>"] + attributeLines(of: node, indent: indent)
    }
  }

  /// The name, and both identifiers in quotes if one of them is not empty.
  private var doctypeText: String {
    guard let doctype else { return "" }
    let publicID = doctype.publicID ?? ""
    let systemID = doctype.systemID ?? ""
    return publicID.isEmpty && systemID.isEmpty ? doctype.name : "\(doctype.name) \"\(publicID)\" \"\(systemID)\""
  }

  /// What the format puts before the name of a foreign element.
  private func prefix(of node: NodeID) -> String {
    switch namespace(of: node) {
    case .html: ""
    case .svg: "svg "
    case .mathML: "math "
    }
  }

  /// The lines for an element's attributes, sorted by name in UTF-16, as the format wants them.
  private func attributeLines(of node: NodeID, indent: String) -> [String] {
    let isForeign = namespace(of: node) != .html
    let pairs = attributes(of: node).map { attribute in
      guard isForeign, let prefix = Self.foreignPrefix(of: attribute.name) else { return attribute }
      return (name: prefix + " " + attribute.name.dropFirst(prefix.count + 1), value: attribute.value)
    }
    return pairs.sorted { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) }
      .map { "| \(indent)  \($0.name)=\"\($0.value)\"" }
  }

  /// The prefix of a name that belongs to another namespace, such as `xlink` (WHATWG 13.2.6.1, "adjust foreign
  /// attributes"). Nil for all names but these ten.
  private static func foreignPrefix(of name: String) -> String? {
    switch name {
    case "xlink:actuate", "xlink:arcrole", "xlink:href", "xlink:role", "xlink:show", "xlink:title", "xlink:type":
      "xlink"
    case "xml:lang", "xml:space": "xml"
    case "xmlns:xlink": "xmlns"
    default: nil
    }
  }
}
