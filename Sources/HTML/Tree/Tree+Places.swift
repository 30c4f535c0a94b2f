/// Where texts and values stand: the way of code that reads all of a page and copies nothing.
extension Tree {
  /// The place of a text node's bytes in ``source``; nil for other nodes and where the bytes aren't the text as it is meant.
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

  /// The name of the attribute at a place, where it is one that tells.
  public func attributeName(at place: Int) -> AttributeName? {
    let attribute = attributes[place]
    return AttributeName(in: source, at: Int(attribute.nameStart), length: Int(attribute.nameLength))
  }

  /// The place of an attribute's value in ``source``; nil where it has character references to decode.
  @inlinable public func valuePlace(at place: Int) -> Range<Int>? {
    let attribute = attributes[place]
    guard attribute.flags & Attribute.valueEncoded == 0 else { return nil }
    return Int(attribute.valueStart)..<Int(attribute.valueStart &+ attribute.valueLength)
  }

  /// The value of the attribute at a place as bytes: a view of the page where nothing in it needs decoding.
  public func valueBytes(at place: Int) -> ArraySlice<UInt8> {
    bytes(of: attributes[place].value)
  }

  /// The value of the attribute at a place.
  public func value(at place: Int) -> String {
    string(attributes[place].value)
  }

  /// Mixes the value of the attribute at a place, as the page has it, into a hash.
  public func mix(valueAt place: Int, into hash: inout UInt64) {
    let attribute = attributes[place]
    let start = Int(attribute.valueStart)
    hash = Bytes.with(source) { $0.hash(from: start, to: start + Int(attribute.valueLength), seed: hash) }
  }
}
