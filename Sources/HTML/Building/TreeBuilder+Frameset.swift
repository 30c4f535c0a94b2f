/// Framesets (WHATWG 13.2.6.4.20, 13.2.6.4.21 and 13.2.6.4.23).
///
/// `<frameset><div>x` becomes an empty `frameset` in place of a body; so of a page with frames only the text of
/// `<noframes>` is left.
extension TreeBuilder {
  /// Inside a `<frameset>`: of elements only frames, framesets and `<noframes>` stay, of texts only white space.
  mutating func inFrameset() -> Bool {
    let token = scanner.token
    switch (token.kind, token.tag) {
    case (.text, _): insertOnlySpace()
    case (.comment, _): return insertComment()
    case (.startTag, .html): return inBody()
    case (.startTag, .frameset): insertElement()
    case (.startTag, .frame): insertVoid()
    case (.startTag, .noframes): return inHead()
    case (.endTag, .frameset):
      guard depth > 1 else { return true }
      pop()
      if context == nil, top.tag != .frameset { mode = .afterFrameset }
    default: break
    }
    return true
  }

  /// After the outermost `</frameset>`.
  mutating func afterFrameset() -> Bool {
    let token = scanner.token
    switch (token.kind, token.tag) {
    case (.text, _): insertOnlySpace()
    case (.comment, _): return insertComment()
    case (.startTag, .html): return inBody()
    case (.startTag, .noframes): return inHead()
    case (.endTag, .html): mode = .afterAfterFrameset
    default: break
    }
    return true
  }

  /// After `</html>` of a page with frames: comments become children of the document.
  mutating func afterAfterFrameset() -> Bool {
    let token = scanner.token
    switch (token.kind, token.tag) {
    case (.text, _): insertOnlySpace()
    case (.comment, _): return insertComment(into: Node.document)
    case (.startTag, .html): return inBody()
    case (.startTag, .noframes): return inHead()
    default: break
    }
    return true
  }

  /// Inserts the white space in the current text and drops the rest.
  private mutating func insertOnlySpace() {
    let end = scanner.token.end
    while scanner.token.start < end {
      if takeSpace(inserting: true) { return }
      scanner.token.start += 1
    }
  }
}
