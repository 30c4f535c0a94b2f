/// Starting a fragment (WHATWG 13.4).
extension TreeBuilder {
  /// Prepares the builder: a root `html` to parse into, and the context element outside the tree. The mode and the kind
  /// of text follow from the context, so `<td>` is kept in a `tr` and dropped in a `div`.
  mutating func begin(in fragment: FragmentContext) {
    let name = Array(fragment.name.lowercased().utf8)
    let tag = TagTable.find(name) ?? scanner.customNames.intern(name) ?? .none
    quirksMode = fragment.quirksMode
    openRoot(Node(tag: .html))
    // A node for the context element, outside the tree, for its namespace and the form.
    let node = detached(Node(tag: tag, detail: fragment.namespace.rawValue))
    let isHTML = fragment.namespace == .html
    let traits = isHTML ? traits(of: tag) : TagTraits.foreign(tag, fragment.namespace)
    context = OpenElement(node: node, tag: tag, traits: traits)
    isInForeignContext = !isHTML
    if isHTML { beginHTML(tag, node) }
    resetMode()
  }

  /// What a context element of HTML means for the scanner: in a `title` there are no tags.
  private mutating func beginHTML(_ tag: Tag, _ node: UInt32) {
    if tag == .template { templateModes.append(.inTemplate) }
    if tag == .form { formElement = node }
    switch tag {
    case .title, .textarea: scanner.content = .rcdata
    case .style, .xmp, .iframe, .noembed, .noframes: scanner.content = .rawText
    case .script: scanner.content = .script
    case .plaintext: scanner.content = .plainText
    default: break
    }
  }
}
