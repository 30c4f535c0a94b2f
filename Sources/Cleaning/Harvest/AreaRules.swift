import HTML
import News

/// Tells which part of the page an element opens.
enum AreaRules {
  /// The area of an element's inside, given that outside it.
  static func area(of signs: ElementSigns, inside outer: Document.Mark.Area, _ tree: Tree) -> Document.Mark.Area {
    switch outer {
    // What is beside the story stays so, whatever is in it.
    case .related, .comments, .navigation, .footer, .portrait: return outer
    case .aside: return byWords(signs, outer: outer) ?? outer
    case .page, .article, .header: break
    }
    switch signs.tag {
    case .nav: return .navigation
    case .footer: return outer == .article ? outer : .footer
    case .aside: return .aside
    case .article, .main: return byWords(signs, outer: outer) ?? .article
    case .header where outer == .page: return .header
    case .body, .html: return outer
    default: break
    }
    if signs.role >= 0, let area = byRole(tree.value(at: signs.role).lowercased()) { return area }
    return byWords(signs, outer: outer) ?? outer
  }

  private static func byRole(_ role: String) -> Document.Mark.Area? {
    switch role {
    case "navigation", "menu": .navigation
    case "complementary": .aside
    case "contentinfo": .footer
    case "main": .article
    default: nil
    }
  }

  /// The area that an element's classes name; those of bodies and wrappers name what they hold beside others.
  private static func byWords(_ signs: ElementSigns, outer: Document.Mark.Area) -> Document.Mark.Area? {
    let hints = signs.hints
    guard
      signs.tag == .div || signs.tag == .section || signs.tag == .ul || signs.tag == .ol || signs.tag == .aside
        || signs.tag == .article || signs.tag == .li || signs.tag == .table
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
