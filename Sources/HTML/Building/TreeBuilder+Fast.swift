/// A fast path for the tokens that make up most of a page. Its result must be that of the full rules; it only leaves
/// out questions whose answer is known here.
extension TreeBuilder {
  /// Processes a text or tag in a body whose rule is simple; false if it needs the full rules.
  @inline(__always)
  mutating func processFast() -> Bool {
    guard mode == .inBody, top.traits.contains(.html), !isInForeignContext, !dropsLineFeed else { return false }
    switch scanner.token.kind {
    case .text:
      guard !allowsFrameset, !scanner.token.reading.contains(.encoded) else { return false }
      reopenFormatting()
      insertText(scanner.token.slice)
      return true
    case .startTag:
      let tag = scanner.token.tag
      let traits = self.traits(of: tag)
      if traits.contains(.closesParagraph) {
        closeParagraph()
      } else if traits.contains(.startsPlainly) {
        reopenFormatting()
      } else {
        return false
      }
      insertElement(tag, traits)
      return true
    case .endTag:
      let current = top
      guard current.tag == scanner.token.tag, current.traits.contains(.endsPlainly) else { return false }
      pop()
      return true
    default: return false
    }
  }
}
