/// The modes before the body (WHATWG 13.2.6.4.1 to 13.2.6.4.3, 13.2.6.4.6) and after it (13.2.6.4.19, 13.2.6.4.22).
///
/// Whatever a page leaves out is made: `x` becomes `html`, `head` and `body` with the text. What comes too late is put
/// where it belongs: `</head><title>x` has the title in the head, and `</body><div>` the `div` in the body.
extension TreeBuilder {
  /// The first mode: a doctype, or quirks mode without one. White space before it is dropped.
  mutating func initial() -> Bool {
    switch scanner.token.kind {
    case .comment: return insertComment(into: Node.document)
    case .text where takeSpace(inserting: false): return true
    case .doctype:
      doctype = scanner.doctype
      quirksMode = QuirksMode(of: scanner.doctype, isForced: scanner.forcesQuirks)
      _ = append(Node(kind: .doctype), to: Node.document)
      mode = .beforeHTML
      return true
    default:
      quirksMode = .quirks
      mode = .beforeHTML
      return false
    }
  }

  /// Before `<html>`, which is made if anything else comes.
  mutating func beforeHTML() -> Bool {
    let token = scanner.token
    switch token.kind {
    case .comment: return insertComment(into: Node.document)
    case .doctype: return true
    case .text where takeSpace(inserting: false): return true
    case .startTag where token.tag == .html:
      openRoot(element(.html))
      return true
    case .endTag where !isHeadEndException(token.tag): return true
    default:
      openRoot(Node(tag: .html))
      return false
    }
  }

  /// Makes the root element. It is never popped, so that the stack is not empty.
  mutating func openRoot(_ node: Node) {
    push(append(node, to: Node.document), .html, traits(of: .html))
    mode = .beforeHead
  }

  /// Whether an end tag opens a missing `<html>` or `<head>`; all others are ignored there.
  private func isHeadEndException(_ tag: Tag) -> Bool {
    tag == .head || tag == .body || tag == .html || tag == .br
  }

  /// Before `<head>`, which is made if anything else comes.
  mutating func beforeHead() -> Bool {
    let token = scanner.token
    switch token.kind {
    case .comment: return insertComment()
    case .doctype: return true
    case .text where takeSpace(inserting: false): return true
    case .startTag where token.tag == .html: return inBody()
    case .startTag where token.tag == .head:
      headElement = insertElement()
      mode = .inHead
      return true
    case .endTag where !isHeadEndException(token.tag): return true
    default:
      headElement = insertImplied(.head)
      mode = .inHead
      return false
    }
  }

  /// Between the head and the body, which is made if anything but white space and elements of the head comes.
  mutating func afterHead() -> Bool {
    let token = scanner.token
    switch (token.kind, token.tag) {
    case (.text, _) where takeSpace(inserting: true): return true
    case (.comment, _): return insertComment()
    case (.doctype, _), (.startTag, .head): return true
    case (.startTag, .html): return inBody()
    case (.startTag, .body):
      insertElement()
      allowsFrameset = false
      mode = .inBody
      return true
    case (.startTag, .frameset):
      insertElement()
      mode = .inFrameset
      return true
    case (.startTag, .base), (.startTag, .basefont), (.startTag, .bgsound), (.startTag, .link), (.startTag, .meta),
      (.startTag, .noframes), (.startTag, .script), (.startTag, .style), (.startTag, .template), (.startTag, .title):
      return inHeadAgain()
    case (.endTag, .template): return inHead()
    case (.endTag, let tag) where tag != .body && tag != .html && tag != .br: return true
    default:
      insertImplied(.body)
      mode = .inBody
      return false
    }
  }

  /// Puts an element of the head that comes after the head into the head anyway: it is on the stack for this token
  /// alone.
  private mutating func inHeadAgain() -> Bool {
    push(headElement, .head, traits(of: .head))
    let consumed = inHead()
    if let index = openIndex(of: headElement) { removeOpen(at: index) }
    return consumed
  }

  /// After `</body>`: comments become children of the root; white space and other content go into the body.
  mutating func afterBody() -> Bool {
    let token = scanner.token
    switch token.kind {
    case .text where endOfSpace() == token.end: return inBody()
    case .comment: return insertComment(into: open[0].node)
    case .doctype, .end: return true
    case .startTag where token.tag == .html: return inBody()
    case .endTag where token.tag == .html:
      if context == nil { mode = .afterAfterBody }
      return true
    case .text: return splitSpace()
    default:
      mode = .inBody
      return false
    }
  }

  /// After `</html>`: comments become children of the document.
  mutating func afterAfterBody() -> Bool {
    let token = scanner.token
    switch token.kind {
    case .comment: return insertComment(into: Node.document)
    case .end: return true
    case .doctype: return inBody()
    case .startTag where token.tag == .html: return inBody()
    case .text where endOfSpace() == token.end: return inBody()
    case .text: return splitSpace()
    default:
      mode = .inBody
      return false
    }
  }

  /// Text after the body that begins with white space: all of it goes into the body, in two pieces.
  private mutating func splitSpace() -> Bool {
    let whole = scanner.token
    let end = endOfSpace()
    if end > whole.start {
      scanner.token.end = end
      _ = inBody()
      scanner.token = whole
      scanner.token.start = end
    }
    mode = .inBody
    return false
  }

  /// Copies those attributes of the current tag that an element lacks, for a second `<html>` or `<body>`. Beyond 64
  /// attributes in all, those of the second tag are dropped: a page of thousands of such tags would copy them each
  /// time.
  mutating func mergeAttributes(into node: UInt32) {
    let token = scanner.token
    guard token.attributeCount > 0 else { return }
    let old = nodes[Int(node)]
    guard Int(old.length) + token.attributeCount <= 64 || old.length == 0 else {
      scanner.limits.insert(.attributes)
      return
    }
    let start = scanner.attributeCount
    for offset in 0..<Int(old.length) { keep(scanner.attributes[Int(old.start) + offset]) }
    for offset in 0..<token.attributeCount {
      let attribute = scanner.attributes[token.firstAttribute + offset]
      let name = decoded(attribute.name)
      let isThere = (start..<start + Int(old.length)).contains { decoded(scanner.attributes[$0].name) == name }
      if !isThere { keep(attribute) }
    }
    nodes[Int(node)].start = UInt32(start)
    nodes[Int(node)].length = UInt32(scanner.attributeCount - start)
    work += 256
  }

  /// Adds an attribute to the end of the array. There is room: see `TreeBuilder.attributeMargin`.
  private mutating func keep(_ attribute: Attribute) {
    scanner.attributes[scanner.attributeCount] = attribute
    scanner.attributeCount += 1
  }
}
