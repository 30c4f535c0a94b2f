/// The stack of open elements: pushing, popping, and the scopes (WHATWG 13.2.4.2).
extension TreeBuilder {
  /// The bit in an element's `detail` that says that it is open; set only for formatting elements.
  static let isOpenBit: UInt8 = 128

  /// The traits of an HTML element of a tag; those of all custom tags are the same.
  @inline(__always)
  func traits(of tag: Tag) -> TagTraits {
    tag.isCustom ? .unknown : traitTable[Int(tag.rawValue)]
  }

  /// Puts an element on the stack; at the deepest level the current node is closed for it.
  @inline(__always)
  mutating func push(_ node: UInt32, _ tag: Tag, _ traits: TagTraits) {
    ensureRoom()
    open[depth] = OpenElement(node: node, tag: tag, traits: traits)
    depth += 1
    if tag == .p || tag == .template || traits.contains(.formatting) { noteOpen(node, tag, traits) }
  }

  /// Makes sure that one more element can be opened. Call it before its place is chosen, which depends on the open
  /// elements.
  @inline(__always)
  mutating func ensureRoom() {
    if depth >= depthLimit { makeRoom() }
  }

  /// At the deepest level, closes the current node, so that the next element becomes its sibling. A template that is
  /// closed so takes its mode with it.
  @inline(never)
  private mutating func makeRoom() {
    scanner.limits.insert(.depth)
    if top.tag == .template, top.traits.contains(.html) {
      clearFormattingToMarker()
      templateModes.removeLast()
    }
    pop()
  }

  /// Counts open paragraphs and templates, and marks formatting elements as open. The rules ask for these often, and
  /// without the counts each question would search the stack, which may be deep.
  @inline(never)
  private mutating func noteOpen(_ node: UInt32, _ tag: Tag, _ traits: TagTraits) {
    guard traits.contains(.html) else { return }
    if tag == .p { openParagraphs += 1 }
    if tag == .template { openTemplates += 1 }
    if traits.contains(.formatting) { nodes[Int(node)].detail |= TreeBuilder.isOpenBit }
  }

  /// Undoes `noteOpen` for an element that leaves the stack.
  @inline(__always)
  private mutating func noteClosed(_ element: OpenElement) {
    if element.tag == .p || element.tag == .template || element.traits.contains(.formatting) {
      noteClosedSpecially(element)
    }
  }

  /// The rare part of `noteClosed`, apart so that the common one is inlined.
  @inline(never)
  private mutating func noteClosedSpecially(_ element: OpenElement) {
    guard element.traits.contains(.html) else { return }
    if element.tag == .p { openParagraphs -= 1 }
    if element.tag == .template { openTemplates -= 1 }
    if element.traits.contains(.formatting) { nodes[Int(element.node)].detail &= ~TreeBuilder.isOpenBit }
  }

  /// Pops the current node; the root stays.
  @inline(__always)
  mutating func pop() {
    guard depth > 1 else { return }
    depth -= 1
    noteClosed(open[depth])
  }

  /// Pops until only `newDepth` entries are left.
  mutating func pop(to newDepth: Int) {
    while depth > max(newDepth, 1) { pop() }
  }

  /// Pops up to and including the topmost HTML element with a tag.
  mutating func popThrough(_ tag: Tag) {
    while depth > 1 {
      let element = top
      pop()
      if element.tag == tag, element.traits.contains(.html) { return }
    }
  }

  /// Removes the entry at an index from the stack.
  mutating func removeOpen(at index: Int) {
    guard index > 0, index < depth else { return }
    noteClosed(open[index])
    for place in index..<depth - 1 { open[place] = open[place + 1] }
    depth -= 1
  }

  /// Inserts an entry into the stack above the one at an index.
  mutating func insertOpen(_ element: OpenElement, above index: Int) {
    var place = depth
    while place > index + 1 {
      open[place] = open[place - 1]
      place -= 1
    }
    open[index + 1] = element
    depth += 1
    noteOpen(element.node, element.tag, element.traits)
  }

  /// The index of a node in the stack. Nil if it isn't open. It looks from the top, where nearly all are.
  mutating func openIndex(of node: UInt32) -> Int? {
    var index = depth - 1
    while index >= 0 {
      if open[index].node == node { return index }
      index -= 1
      work += 1
    }
    return nil
  }

  /// Whether an HTML element with a tag is in the scope that ends at elements with the traits `ends`. The element that
  /// ends the scope may be the one that is looked for.
  mutating func isInScope(_ tag: Tag, _ ends: TagTraits = .scope) -> Bool {
    var index = depth - 1
    while index >= 0 {
      let element = open[index]
      if element.tag == tag, element.traits.contains(.html) { return true }
      if !element.traits.isDisjoint(with: ends) { return false }
      index -= 1
      work += 1
    }
    return false
  }

  /// The scope in which `</li>` finds its element: not beyond a list.
  static let listItemScope: TagTraits = [.scope, .listScope]
  /// The scope in which `</p>` finds its element: not beyond a button.
  static let buttonScope: TagTraits = [.scope, .buttonScope]

  /// Whether an element with a tag is in the innermost table or template.
  mutating func isInTableScope(_ tag: Tag) -> Bool { isInScope(tag, .tableScope) }

  /// Whether an element with a trait is in a scope.
  mutating func isInScope(any trait: TagTraits, _ ends: TagTraits = .scope) -> Bool {
    var index = depth - 1
    while index >= 0 {
      let element = open[index]
      if element.traits.contains(.html), !element.traits.isDisjoint(with: trait) { return true }
      if !element.traits.isDisjoint(with: ends) { return false }
      index -= 1
      work += 1
    }
    return false
  }

  /// Closes elements whose end tags may be implied, except those of one tag. For `</ul>` in `<ul><li>x</ul>` this
  /// closes the `li`.
  mutating func generateImpliedEndTags(except tag: Tag = .none) {
    while top.traits.contains(.implied), top.tag != tag { pop() }
  }

  /// Closes all elements whose end tags may be missing at the end of a template.
  mutating func generateAllImpliedEndTags() {
    while !top.traits.isDisjoint(with: [.implied, .impliedThoroughly]) { pop() }
  }

  /// Closes the paragraph in button scope, if there is one.
  @inline(__always)
  mutating func closeParagraph() {
    if openParagraphs > 0 { closeOpenParagraph() }
  }

  /// Closes the open paragraph with all elements inside it.
  @inline(never)
  private mutating func closeOpenParagraph() {
    if top.tag == .p, top.traits.contains(.html) { return pop() }
    guard isInScope(.p, TreeBuilder.buttonScope) else { return }
    generateImpliedEndTags(except: .p)
    popThrough(.p)
  }

  /// "Clear the stack back to a table context", or to the context of the table part with one of these traits.
  mutating func clearStack(to traits: TagTraits) {
    while top.traits.isDisjoint(with: traits.union(.tableScope)) || !top.traits.contains(.html) {
      guard depth > 1 else { return }
      pop()
    }
  }

  /// "Clear the stack back to a table row context": pops to the row, a template or the root.
  mutating func clearStackToRow() {
    while depth > 1, !(top.traits.contains(.html) && (top.tag == .tr || top.tag == .template || top.tag == .html)) {
      pop()
    }
  }
}
