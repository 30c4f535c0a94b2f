/// The body (WHATWG 13.2.6.4.7): what isn't a start tag.
///
/// | page | becomes |
/// | --- | --- |
/// | `<p><hr></p>` | `p`, `hr`, and an empty `p` for the end tag |
/// | `<b><p></b>TEST` | `b`, then `p` with an empty `b` and the text |
/// | `<div><h1>x</h2>` | the `h1` is closed: any heading's end tag closes it |
/// | `<p>1</br>2` | a `br` between 1 and 2 |
extension TreeBuilder {
  /// The rules of "in body", in which nearly all tokens of a page are processed. True if the token was consumed.
  mutating func inBody() -> Bool {
    switch scanner.token.kind {
    case .text:
      reopenFormattingForText()
      if allowsFrameset, hasMoreThanSpace() { allowsFrameset = false }
      return insertTokenText()
    case .comment: return insertComment()
    case .doctype, .cdata: return true
    case .startTag: return startInBody()
    case .endTag: return endInBody()
    case .end: return templateModes.isEmpty ? true : inTemplate()
    }
  }

  /// Reopens formatting elements, unless the text is only NUL bytes, which are dropped.
  private mutating func reopenFormattingForText() {
    let token = scanner.token
    if token.reading.contains(.encoded), token.reading.contains(.dropsNull),
      source[token.start..<token.end].allSatisfy({ $0 == 0 })
    {
      return
    }
    if token.end > token.start { reopenFormatting() }
  }

  /// An end tag. One that closes nothing is ignored, except `</p>` and `</br>`, which make an element.
  private mutating func endInBody() -> Bool {
    let tag = scanner.token.tag
    let traits = traits(of: tag)
    if traits.contains(.formatting) {
      if !adopt(tag) { endAnyOther(tag) }
      return true
    }
    if traits.contains(.heading) {
      endHeading()
      return true
    }
    switch tag {
    case .template: closeTemplate()
    case .body, .html: return endBody(tag)
    case .address, .article, .aside, .blockquote, .button, .center, .details, .dialog, .dir, .div, .dl, .fieldset,
      .figcaption, .figure, .footer, .header, .hgroup, .listing, .main, .menu, .nav, .ol, .pre, .search, .section,
      .select, .summary, .ul:
      endBlock(tag)
    case .form: endForm()
    case .p: endParagraph()
    case .li:
      if isInScope(.li, TreeBuilder.listItemScope) { closeThrough(.li) }
    case .dd, .dt:
      if isInScope(tag) { closeThrough(tag) }
    case .applet, .marquee, .object:
      guard isInScope(tag) else { return true }
      closeThrough(tag)
      clearFormattingToMarker()
    case .br: endBreak()
    default: endAnyOther(tag)
    }
    return true
  }

  /// `</body>` and `</html>`; the latter is processed again after the body. The element stays open: content after it
  /// still goes into the body.
  private mutating func endBody(_ tag: Tag) -> Bool {
    guard isInScope(.body) else { return true }
    mode = .afterBody
    return tag == .body
  }

  /// Closes the element with all inside it, if it is in scope.
  private mutating func endBlock(_ tag: Tag) {
    if isInScope(tag) { closeThrough(tag) }
  }

  /// Closes the topmost element of a tag, which must be open, with all inside it.
  private mutating func closeThrough(_ tag: Tag) {
    generateImpliedEndTags(except: tag)
    popThrough(tag)
  }

  /// `</form>` closes only its form, not the elements that are still open inside it.
  private mutating func endForm() {
    if openTemplates > 0 { return endBlock(.form) }
    let node = formElement
    formElement = 0
    guard node != 0, let index = openIndex(of: node), isInScope(at: index) else { return }
    generateImpliedEndTags()
    // Elements above the form have been closed by now.
    if index < depth { removeOpen(at: index) }
  }

  /// `</p>` without an open paragraph makes an empty one.
  private mutating func endParagraph() {
    if !isInScope(.p, TreeBuilder.buttonScope) { insertImplied(.p) }
    closeParagraph()
  }

  /// The end tag of any heading closes whichever heading is open.
  private mutating func endHeading() {
    guard isInScope(any: .heading) else { return }
    generateImpliedEndTags()
    while depth > 1 {
      let element = top
      pop()
      if element.traits.contains(.heading), element.traits.contains(.html) { return }
    }
  }

  /// `</br>` is a line break.
  private mutating func endBreak() {
    reopenFormatting()
    _ = insert(Node(tag: .br), at: insertionPlace())
    allowsFrameset = false
  }

  /// Handles the end tag of an element without a special rule: it closes the nearest element of its name, but no block
  /// inside that. So the end tag in `<span><div></span>` is ignored.
  mutating func endAnyOther(_ tag: Tag) {
    var index = depth - 1
    while index > 0 {
      let element = open[index]
      work += 1
      if element.tag == tag, element.traits.contains(.html) {
        generateImpliedEndTags(except: tag)
        if index < depth { pop(to: index) }
        return
      }
      if element.traits.contains(.special) { return }
      index -= 1
    }
  }
}
