/// Templates (WHATWG 13.2.6.4.4 and 13.2.6.4.18), and choosing the insertion mode from the stack (13.2.4.1).
///
/// `<template><div>` becomes a `template` whose only child is a fragment, with the `div` in it: scripts would copy
/// that, and readers don't see it. `<template><tr>` keeps the row, although there is no table.
extension TreeBuilder {
  /// Opens a `<template>`; its content goes to a separate fragment.
  mutating func openTemplate() {
    ensureRoom()
    let place = insertionPlace()
    let node = insert(element(.template), at: place)
    _ = append(Node(kind: .fragment), to: node)
    push(node, .template, traits(of: .template))
    pushMarker()
    allowsFrameset = false
    mode = .inTemplate
    templateModes.append(.inTemplate)
  }

  /// Closes the innermost template with all elements inside it.
  mutating func closeTemplate() {
    guard openTemplates > 0 else { return }
    generateAllImpliedEndTags()
    popThrough(.template)
    clearFormattingToMarker()
    _ = templateModes.popLast()
    resetMode()
  }

  /// Inside a `<template>`, whose content may be part of a table: the first start tag decides as what the rest is read.
  /// At the page's end all templates are closed.
  mutating func inTemplate() -> Bool {
    switch scanner.token.kind {
    case .text, .comment, .doctype, .cdata: return inBody()
    case .startTag: return startInTemplate()
    case .endTag:
      if scanner.token.tag == .template { closeTemplate() }
      return true
    case .end:
      guard openTemplates > 0 else { return true }
      popThrough(.template)
      clearFormattingToMarker()
      _ = templateModes.popLast()
      resetMode()
      return false
    }
  }

  /// Chooses the mode by a start tag, which is then processed again in it.
  private mutating func startInTemplate() -> Bool {
    let next: InsertionMode
    switch scanner.token.tag {
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title: return inHead()
    case .caption, .colgroup, .tbody, .tfoot, .thead: next = .inTable
    case .col: next = .inColumnGroup
    case .tr: next = .inTableBody
    case .td, .th: next = .inRow
    default: next = .inBody
    }
    if !templateModes.isEmpty { templateModes[templateModes.count - 1] = next }
    mode = next
    return false
  }

  /// "Reset the insertion mode appropriately": from the innermost open element that says what may be inside it.
  mutating func resetMode() {
    var index = depth - 1
    while index >= 0 {
      let isLast = index == 0
      let element = isLast ? context ?? open[0] : open[index]
      work += 1
      if element.traits.contains(.html), let found = mode(for: element.tag, isLast: isLast) {
        mode = found
        return
      }
      index -= 1
    }
    mode = .inBody
  }

  /// The mode inside an element; nil if the elements around it decide. `isLast` for the root, or a fragment's context.
  private func mode(for tag: Tag, isLast: Bool) -> InsertionMode? {
    switch tag {
    case .td, .th: isLast ? .inBody : .inCell
    case .tr: .inRow
    case .tbody, .thead, .tfoot: .inTableBody
    case .caption: .inCaption
    case .colgroup: .inColumnGroup
    case .table: .inTable
    case .template: templateModes.last ?? .inTemplate
    case .head: isLast ? .inBody : .inHead
    case .body: .inBody
    case .frameset: .inFrameset
    case .html: headElement == 0 ? .beforeHead : .afterHead
    default: isLast ? .inBody : nil
    }
  }
}
