/// SVG and MathML (WHATWG 13.2.6.5).
///
/// | page | becomes |
/// | --- | --- |
/// | `<svg><p>` | `svg`, then `p` after it |
/// | `<svg><title><p>` | all in one another: HTML may stand in SVG's `title` |
/// | `<math><mi><mglyph>` | MathML throughout |
/// | `<math></p><foo>` | `math`, then `p` and `foo` in HTML |
/// | `<svg><![CDATA[<b>]]>` | `svg` with the text `<b>` |
extension TreeBuilder {
  /// The current node, or at a fragment's root its context element.
  private var adjustedTop: OpenElement {
    if depth == 1, let context { return context }
    return top
  }

  /// Whether the token is processed by the rules for foreign content.
  @inline(__always)
  var isForeign: Bool {
    guard depth > 0, !top.traits.contains(.html) || isInForeignContext else { return false }
    return isForeignToken
  }

  /// Whether the token is processed by the rules for foreign content (WHATWG 13.2.6, tree construction dispatcher).
  private var isForeignToken: Bool {
    let current = adjustedTop
    if current.traits.contains(.html) { return false }
    let token = scanner.token
    switch token.kind {
    case .end: return false
    case .text: return current.traits.isDisjoint(with: [.mathIntegration, .htmlIntegration])
    case .startTag:
      if current.traits.contains(.htmlIntegration) { return false }
      if current.traits.contains(.mathIntegration) { return token.tag == .mglyph || token.tag == .malignmark }
      return !(token.tag == .svg && current.tag == .annotationXml && namespace(of: current) == .mathML)
    default: return true
    }
  }

  /// The namespace of an open element, from its node.
  private func namespace(of element: OpenElement) -> Namespace {
    Namespace(rawValue: nodes[Int(element.node)].detail & 3) ?? .html
  }

  /// Decides what `<![CDATA[` is: text up to `]]>` in foreign content, a comment up to `>` elsewhere.
  mutating func resolveCDATA() {
    if depth > 0, !adjustedTop.traits.contains(.html) {
      scanner.content = .cdata
      scanner.next()
    } else {
      scanner.bogusComment(from: scanner.position - 7)
    }
  }

  /// The rules for tokens in SVG and MathML.
  mutating func inForeignContent() -> Bool {
    switch scanner.token.kind {
    case .text:
      if allowsFrameset, hasMoreThanSpace() { allowsFrameset = false }
      scanner.token.reading.remove(.dropsNull)
      if scanner.token.end > scanner.token.start { insertText(scanner.token.slice) }
      return true
    case .comment: return insertComment()
    case .startTag: return startInForeign()
    case .endTag: return endInForeign()
    default: return true
    }
  }

  /// A start tag in foreign content: one of HTML's common ones ends it, any other is foreign too.
  private mutating func startInForeign() -> Bool {
    if breaksOut() { return breakOut() }
    insertForeign(scanner.token.tag, namespace(of: adjustedTop))
    return true
  }

  /// Whether a start tag ends the foreign content around it: `<svg><p>` has the paragraph after the `svg`. `<font>`
  /// does so only with an attribute that SVG's own `font` lacks.
  private mutating func breaksOut() -> Bool {
    switch scanner.token.tag {
    case .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1, .h2, .h3, .h4, .h5,
      .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p, .pre, .ruby, .s, .small, .span, .strong,
      .strike, .sub, .sup, .table, .tt, .u, .ul, .var:
      true
    case .font: tokenAttribute("color") != nil || tokenAttribute("face") != nil || tokenAttribute("size") != nil
    default: false
    }
  }

  /// Closes foreign elements up to HTML or an integration point, then processes the token there.
  private mutating func breakOut() -> Bool {
    while depth > 1, top.traits.isDisjoint(with: [.html, .htmlIntegration, .mathIntegration]) { pop() }
    return step()
  }

  /// Inserts a foreign element for the current start tag, and opens it unless it is self-closing.
  mutating func insertForeign(_ tag: Tag, _ namespace: Namespace) {
    ensureRoom()
    let node = insert(element(tag, namespace), at: insertionPlace())
    if scanner.token.isSelfClosing { return }
    var traits = TagTraits.foreign(tag, namespace)
    if namespace == .mathML, tag == .annotationXml, isHTMLAnnotation() { traits.formUnion(.htmlIntegration) }
    push(node, tag, traits)
  }

  /// Whether an `<annotation-xml>` contains HTML by its encoding: `text/html` or `application/xhtml+xml`, in any case.
  private mutating func isHTMLAnnotation() -> Bool {
    guard let value = tokenAttribute("encoding") else { return false }
    let encoding = String(decoding: value, as: UTF8.self).lowercased()
    return encoding == "text/html" || encoding == "application/xhtml+xml"
  }

  /// An end tag closes the innermost element of its name; at an HTML element the HTML rules apply.
  private mutating func endInForeign() -> Bool {
    let tag = scanner.token.tag
    if tag == .br || tag == .p { return breakOut() }
    var index = depth - 1
    while index > 0 {
      let element = open[index]
      work += 1
      if element.traits.contains(.html) { return step() }
      if element.tag == tag {
        pop(to: index)
        return true
      }
      index -= 1
    }
    return true
  }
}
