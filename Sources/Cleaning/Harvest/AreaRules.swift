import HTML
import News

/// Determines which part of the page an element opens.
///
/// A date in `related` is another story's, a name in `comments` a reader's: the extractor trusts a mark by its area.
/// When in doubt the area stays as it is outside.
enum AreaRules {
  /// The area inside an element, from the area outside and the element's tag, hints and role.
  ///
  /// An area beside the story is never left inside of it, but an aside may become one of the others. A story's `footer`
  /// is still the story's. The role is asked for only if the tag doesn't decide; its case doesn't matter.
  static func area(
    inside outer: Document.Mark.Area, _ tag: Tag, _ hints: SignHints, role: @autoclosure () -> String?
  ) -> Document.Mark.Area {
    switch outer {
    // Everything inside an area beside the story is beside the story too.
    case .related, .comments, .navigation, .footer, .portrait: return outer
    case .aside: return byWords(tag, hints) ?? outer
    case .page, .article, .header: break
    }
    switch tag {
    case .nav: return .navigation
    case .footer: return outer == .article ? outer : .footer
    case .aside: return .aside
    // Somebody else wrote this: a quoted post has its own author and date.
    case .blockquote: return .comments
    case .article, .main: return byWords(tag, hints) ?? .article
    case .header where outer == .page: return .header
    case .body, .html: return outer
    default: break
    }
    if let role = role(), let area = byRole(role.lowercased()) { return area }
    return byWords(tag, hints) ?? outer
  }

  /// The area that an ARIA landmark role means. Of WAI-ARIA's landmarks these four matter, and `menu`.
  private static func byRole(_ role: String) -> Document.Mark.Area? {
    switch role {
    case "navigation", "menu": .navigation
    case "complementary": .aside
    case "contentinfo": .footer
    case "main": .article
    default: nil
    }
  }

  /// The area that an element's classes name; the first that fits. The classes of the body and of wrappers may name
  /// only a part of what they contain. `comments-header` names none: it is not the comments themselves.
  private static func byWords(_ tag: Tag, _ hints: SignHints) -> Document.Mark.Area? {
    guard
      tag == .div || tag == .section || tag == .ul || tag == .ol || tag == .aside
        || tag == .article || tag == .li || tag == .table
    else { return nil }
    if hints.contains(.comment), !hints.contains(.story), !hints.contains(.header) { return .comments }
    if hints.contains(.related), !hints.contains(.header), !hints.contains(.wrapper) { return .related }
    if hints.contains(.portrait), !hints.contains(.header), !hints.contains(.byline) { return .portrait }
    if hints.contains(.navigation), !hints.contains(.story) { return .navigation }
    if hints.contains(.footer), !hints.contains(.story), !hints.contains(.wrapper) { return .footer }
    if hints.contains(.aside), !hints.contains(.wrapper), !hints.contains(.story) { return .aside }
    return nil
  }
}
