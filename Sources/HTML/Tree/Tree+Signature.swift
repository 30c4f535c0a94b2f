/// Recognising elements with the same names for authors and scripts, without comparing each attribute.
extension Tree {
  /// A hash of an element's tag and of its author's names for it: class, id, role, item property, style, names for
  /// tests and components, whether it is hidden, and whether it has a date for scripts. Numbers in ids and styles count
  /// as equal. Except for collisions of 64-bit hashes, elements with the same signature differ only in content and
  /// addresses.
  ///
  /// The order of attributes matters, as sites write it by a template. Tags of unknown names are numbered by tree, so
  /// their signatures can be compared only within one.
  public func signature(of node: NodeID) -> UInt64 {
    let stored = nodes[Int(node.index)]
    // Multiply at once, so that a tag and an attribute's name can't cancel each other out.
    var hash: UInt64 = (0xcbf2_9ce4_8422_2325 ^ UInt64(stored.tag.rawValue)) &* 0x100_0000_01b3
    guard stored.kind == .element else { return hash }
    for place in Int(stored.start)..<Int(stored.start + stored.length) {
      guard let name = attributeName(at: place), name.tellsMaker || name.isDate else { continue }
      hash = (hash ^ UInt64(name.rawValue)) &* 0x100_0000_01b3
      if name.isDate { continue }
      if name == .id || name == .style {
        mixWithoutNumbers(valueAt: place, into: &hash)
      } else {
        mix(valueAt: place, into: &hash)
      }
    }
    return hash
  }

  /// Mixes a value into a hash with all runs of digits equal: `menu-item-12` like `menu-item-7`.
  private func mixWithoutNumbers(valueAt place: Int, into hash: inout UInt64) {
    let attribute = attributes[place]
    var wasDigit = false
    for index in Int(attribute.valueStart)..<Int(attribute.valueStart + attribute.valueLength) {
      let byte = source[index]
      let isDigit = byte &- 48 < 10
      if isDigit, wasDigit { continue }
      hash = (hash ^ UInt64(isDigit ? 48 : byte)) &* 0x100_0000_01b3
      wasDigit = isDigit
    }
    // Marks the end of the value.
    hash = (hash ^ 0x100) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
  }
}

extension AttributeName {
  /// Whether the attribute holds a date for scripts.
  @inlinable public var isDate: Bool {
    switch self {
    case .dataDate, .dataTime, .dataDateTime, .dataTimestamp, .dataPublished, .dataPublishDate: true
    default: false
    }
  }

  /// Whether page authors use it to name elements, rather than to describe their content.
  @inline(__always)
  fileprivate var tellsMaker: Bool {
    switch self {
    case .id, .role, .style, .classes, .hidden, .itemprop, .ariaHidden: true
    case .dataQA, .dataType, .dataTest, .dataTestID, .dataModule, .dataComponent: true
    default: false
    }
  }
}
