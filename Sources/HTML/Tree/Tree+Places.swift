/// Where texts and values are in the page, for code that reads whole pages without copying. The place of a text or
/// value is a range in ``Tree/source``, that of an attribute an index among all attributes; both are valid until the
/// tree is parsed into again.
extension Tree {
  /// The place of a text node's bytes in ``source``; nil for other nodes, and if the bytes need decoding.
  @inlinable public func textPlace(of node: NodeID) -> Range<Int>? {
    let stored = nodes[Int(node.index)]
    guard stored.kind == .text, stored.detail & 3 == 0 else { return nil }
    return Int(stored.start)..<Int(stored.start &+ stored.length)
  }

  /// The places of an element's attributes among all attributes, for the functions below.
  @inlinable public func attributePlaces(of node: NodeID) -> Range<Int> {
    let stored = nodes[Int(node.index)]
    guard stored.kind == .element else { return 0..<0 }
    return Int(stored.start)..<Int(stored.start &+ stored.length)
  }

  /// The name of the attribute at a place, if it is an ``AttributeName``.
  public func attributeName(at place: Int) -> AttributeName? {
    attributes[place].knownName
  }

  /// The place of an attribute's value in ``source``; nil if it needs decoding.
  @inlinable public func valuePlace(at place: Int) -> Range<Int>? {
    let attribute = attributes[place]
    guard attribute.flags & Attribute.valueEncoded == 0 else { return nil }
    return Int(attribute.valueStart)..<Int(attribute.valueStart &+ attribute.valueLength)
  }

  /// The value of the attribute at a place as bytes; a view of the page if nothing needs decoding.
  public func valueBytes(at place: Int) -> ArraySlice<UInt8> {
    bytes(of: attributes[place].value)
  }

  /// The value of the attribute at a place.
  public func value(at place: Int) -> String {
    string(attributes[place].value)
  }

  /// Mixes the value of the attribute at a place, as written in the page, into a hash.
  public func mix(valueAt place: Int, into hash: inout UInt64) {
    let attribute = attributes[place]
    let start = Int(attribute.valueStart)
    hash = Bytes.with(source) { $0.hash(from: start, to: start + Int(attribute.valueLength), seed: hash) }
  }
}
