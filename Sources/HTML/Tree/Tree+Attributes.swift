/// The attributes of elements.
///
/// Names are in lower case (in SVG and MathML as those spell them) and looked up without regard to ASCII case. Code that
/// asks many elements for many names goes over ``attributePlaces(of:)`` instead, once an element.
extension Tree {
  /// The value of an attribute with its character references decoded, or nil if the element hasn't it.
  public func attribute(_ name: String, of node: NodeID) -> String? {
    find(name, of: node).map { string(attributes[$0].value) }
  }

  /// The value of an attribute as bytes: a view of the page where nothing in it needs decoding.
  public func attributeBytes(_ name: String, of node: NodeID) -> ArraySlice<UInt8>? {
    find(name, of: node).map { bytes(of: attributes[$0].value) }
  }

  /// Whether the element has that attribute.
  public func hasAttribute(_ name: String, of node: NodeID) -> Bool {
    find(name, of: node) != nil
  }

  /// The names and values of an element's attributes, in the order of the page.
  public func attributes(of node: NodeID) -> [(name: String, value: String)] {
    range(of: node).map { (attributeName(at: $0, of: node), string(attributes[$0].value)) }
  }

  /// The places of an element's attributes in the tree's attribute array.
  func range(of node: NodeID) -> Range<Int> {
    let stored = nodes[Int(node.index)]
    guard stored.kind == .element else { return 0..<0 }
    return Int(stored.start)..<Int(stored.start + stored.length)
  }

  private func attributeName(at index: Int, of node: NodeID) -> String {
    let name = string(attributes[index].name)
    return namespace(of: node) == .html ? name : ForeignAttributes.spelled(name, in: namespace(of: node))
  }

  func find(_ name: String, of node: NodeID) -> Int? {
    let utf8 = name.utf8
    let stored = nodes[Int(node.index)]
    guard stored.kind == .element, let first = utf8.first, let last = utf8.last else { return nil }
    let hash = Attribute.nameHash(first: first, last: last)
    var place = Int(stored.start)
    let end = place + Int(stored.length)
    while place < end {
      let attribute = attributes[place]
      // A name with a NUL in it reads other than its bytes, and so hashes other.
      if attribute.nameHash == hash || attribute.flags & Attribute.nameEncoded != 0, isNamed(attribute, utf8) {
        return place
      }
      place += 1
    }
    return nil
  }

  private func isNamed(_ attribute: Attribute, _ name: String.UTF8View) -> Bool {
    guard Int(attribute.nameLength) == name.count else {
      return attribute.flags & Attribute.nameEncoded != 0 && bytes(of: attribute.name).elementsEqual(name)
    }
    var place = Int(attribute.nameStart)
    for byte in name {
      if source[place].lowercased != byte.lowercased { return false }
      place += 1
    }
    return true
  }
}
