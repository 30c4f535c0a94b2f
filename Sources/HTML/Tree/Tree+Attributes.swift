/// The attributes of elements.
///
/// Names are in lower case (in SVG and MathML in their own spelling) and looked up ignoring ASCII case. Code that needs
/// many attributes of many elements should iterate over ``attributePlaces(of:)`` instead, once for each element.
extension Tree {
  /// The value of an attribute with its character references decoded, or nil if the element doesn't have it. An
  /// attribute without a value has an empty one: `<input disabled>`.
  public func attribute(_ name: String, of node: NodeID) -> String? {
    find(name, of: node).map { string(attributes[$0].value) }
  }

  /// The value of an attribute as bytes; a view of the page if nothing needs decoding.
  public func attributeBytes(_ name: String, of node: NodeID) -> ArraySlice<UInt8>? {
    find(name, of: node).map { bytes(of: attributes[$0].value) }
  }

  /// True also for an attribute without a value, as in `<input disabled>`.
  public func hasAttribute(_ name: String, of node: NodeID) -> Bool {
    find(name, of: node) != nil
  }

  /// The names and values of an element's attributes, in the order of the page. A name that occurs twice in a tag is
  /// here once, with its first value.
  public func attributes(of node: NodeID) -> [(name: String, value: String)] {
    range(of: node).map { (attributeName(at: $0, of: node), string(attributes[$0].value)) }
  }

  /// The places of an element's attributes in the tree's attribute array.
  func range(of node: NodeID) -> Range<Int> {
    let stored = nodes[Int(node.index)]
    guard stored.kind == .element else { return 0..<0 }
    return Int(stored.start)..<Int(stored.start + stored.length)
  }

  /// The name of the attribute at an index, in the spelling of the element's namespace.
  private func attributeName(at index: Int, of node: NodeID) -> String {
    let name = string(attributes[index].name)
    return namespace(of: node) == .html ? name : ForeignAttributes.spelled(name, in: namespace(of: node))
  }

  /// The index of an attribute by its name, in any case; nil if the element doesn't have it, and for other nodes.
  func find(_ name: String, of node: NodeID) -> Int? {
    let utf8 = name.utf8.span
    let stored = nodes[Int(node.index)]
    guard stored.kind == .element, !utf8.isEmpty else { return nil }
    let hash = Attribute.nameHash(first: utf8[0], last: utf8[utf8.count - 1])
    var place = Int(stored.start)
    let end = place + Int(stored.length)
    while place < end {
      let attribute = attributes[place]
      // A name with a NUL is read differently from its bytes, and so has another hash.
      if attribute.nameHash == hash || attribute.flags & Attribute.nameEncoded != 0, isNamed(attribute, utf8) {
        return place
      }
      place += 1
    }
    return nil
  }

  /// Whether an attribute has a name, in any case. Names of other lengths can be equal only with a NUL in them.
  private func isNamed(_ attribute: Attribute, _ name: Span<UInt8>) -> Bool {
    guard Int(attribute.nameLength) == name.count else {
      guard attribute.flags & Attribute.nameEncoded != 0 else { return false }
      let own = bytes(of: attribute.name)
      return own.count == name.count && name.indices.allSatisfy { own[own.startIndex + $0] == name[$0] }
    }
    let start = Int(attribute.nameStart)
    for offset in name.indices where source[start + offset].lowercased != name[offset].lowercased { return false }
    return true
  }
}
