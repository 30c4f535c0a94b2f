/// Finding elements by selector.
extension Tree {
  /// The first element in document order among the descendants of a node that the selector matches.
  public func first(_ selector: Selector, in root: NodeID? = nil) -> NodeID? {
    let root = root ?? document
    var current = next(after: root, within: root)
    while let node = current {
      if matches(selector, node) { return node }
      current = next(after: node, within: root)
    }
    return nil
  }

  /// All elements among the descendants of a node that the selector matches, in document order.
  public func all(_ selector: Selector, in root: NodeID? = nil) -> [NodeID] {
    let root = root ?? document
    var found: [NodeID] = []
    var current = next(after: root, within: root)
    while let node = current {
      if matches(selector, node) { found.append(node) }
      current = next(after: node, within: root)
    }
    return found
  }

  /// Whether the selector matches a node; ancestors count up to the root of the tree.
  public func matches(_ selector: Selector, _ node: NodeID) -> Bool {
    isElement(node) && selector.alternatives.contains { matches($0.compounds[...], node) }
  }

  // The recursion is as deep as the selector is long, whatever the page.
  private func matches(_ compounds: ArraySlice<Selector.Compound>, _ node: NodeID) -> Bool {
    guard let last = compounds.last, matches(last, node) else { return false }
    let outer = compounds.dropLast()
    guard !outer.isEmpty else { return true }
    var ancestor = parent(of: node)
    while let candidate = ancestor {
      if isElement(candidate), matches(outer, candidate) { return true }
      if last.isChild { return false }
      ancestor = parent(of: candidate)
    }
    return false
  }

  private func matches(_ compound: Selector.Compound, _ node: NodeID) -> Bool {
    if let tag = compound.tag, tag != self.tag(of: node) { return false }
    if let name = compound.customName, !tag(of: node).isCustom || name != self.name(of: node) { return false }
    return compound.tests.allSatisfy { matches($0, node) }
  }

  private func matches(_ test: Selector.Test, _ node: NodeID) -> Bool {
    guard let index = find(test.name, of: node) else { return false }
    if test.relation == .exists { return true }
    let bytes = bytes(of: attributes[index].value)
    guard test.ignoresCase else { return bytes.satisfies(test.relation, test.value) }
    return bytes.map(\.lowercased)[...].satisfies(test.relation, test.value.map(\.lowercased))
  }
}

extension ArraySlice<UInt8> {
  func satisfies(_ relation: Selector.Relation, _ wanted: [UInt8]) -> Bool {
    switch relation {
    case .exists: true
    case .equals: elementsEqual(wanted)
    case .word: containsWord(wanted)
    case .prefix: !wanted.isEmpty && starts(with: wanted)
    case .suffix: !wanted.isEmpty && reversed().starts(with: wanted.reversed())
    case .contains: !wanted.isEmpty && contains(wanted)
    case .dashPrefix: starts(with: wanted) && (count == wanted.count || self[startIndex + wanted.count] == 45)
    }
  }

  private func contains(_ wanted: [UInt8]) -> Bool {
    guard count >= wanted.count else { return false }
    return (startIndex...endIndex - wanted.count).contains { self[$0...].starts(with: wanted) }
  }
}
