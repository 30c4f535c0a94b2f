/// The head and raw text (WHATWG 13.2.6.2, 13.2.6.4.4, 13.2.6.4.5 and 13.2.6.4.8).
///
/// `<title>a<b>c</title>` has the title `a<b>c`. `<style><!--</style>X` ends the style at its end tag: a comment
/// doesn't hide it. `<head><noscript><p>` leaves the head, as a paragraph may not be there.
extension TreeBuilder {
  /// Inside the head; also the rules for its elements wherever they are. Anything else leaves the head.
  mutating func inHead() -> Bool {
    switch scanner.token.kind {
    case .text where takeSpace(inserting: true): return true
    case .comment: return insertComment()
    case .doctype: return true
    case .startTag: return startInHead()
    case .endTag: return endInHead()
    default: return leaveHead()
    }
  }

  /// A start tag in the head. Without scripting, `<noscript>` is an element with markup in it.
  private mutating func startInHead() -> Bool {
    switch scanner.token.tag {
    case .html: return inBody()
    case .base, .basefont, .bgsound, .link, .meta: insertVoid()
    case .title: openRaw(.rcdata)
    case .noframes, .style: openRaw(.rawText)
    case .script: openRaw(.script)
    case .noscript:
      insertElement()
      mode = .inHeadNoscript
    case .template: openTemplate()
    case .head: break
    default: return leaveHead()
    }
    return true
  }

  /// An end tag in the head; those of other elements are ignored.
  private mutating func endInHead() -> Bool {
    switch scanner.token.tag {
    case .head:
      pop()
      mode = .afterHead
    case .body, .html, .br: return leaveHead()
    case .template: closeTemplate()
    default: break
    }
    return true
  }

  /// Closes the head; the token is processed again after it.
  private mutating func leaveHead() -> Bool {
    pop()
    mode = .afterHead
    return false
  }

  /// Inside a `<noscript>` of the head: only elements that load or style something; anything else ends it.
  mutating func inHeadNoscript() -> Bool {
    let token = scanner.token
    switch (token.kind, token.tag) {
    case (.doctype, _), (.startTag, .head), (.startTag, .noscript): return true
    case (.startTag, .html): return inBody()
    case (.endTag, .noscript):
      pop()
      mode = .inHead
      return true
    case (.comment, _), (.startTag, .basefont), (.startTag, .bgsound), (.startTag, .link), (.startTag, .meta),
      (.startTag, .noframes), (.startTag, .style):
      return inHead()
    case (.text, _) where takeSpace(inserting: true): return true
    case (.endTag, let tag) where tag != .br: return true
    default:
      pop()
      mode = .inHead
      return false
    }
  }

  /// Opens an element whose content is text up to its end tag: the scanner then looks for nothing else.
  mutating func openRaw(_ content: Scanner.Content) {
    let tag = scanner.token.tag
    insertElement()
    scanner.content = content
    scanner.rawName = TagNames.bytes[Int(tag.rawValue)]
    originalMode = mode
    mode = .text
  }

  /// Raw text, such as a script's, up to its end tag. If the page ends in it, the element is closed, and the end is
  /// processed again.
  mutating func inText() -> Bool {
    switch scanner.token.kind {
    case .text: return insertTokenText()
    case .end:
      pop()
      mode = originalMode
      return false
    default:
      pop()
      mode = originalMode
      return true
    }
  }
}
