/// Tables, their captions and columns (WHATWG 13.2.6.4.9 to 13.2.6.4.12).
///
/// | page | becomes |
/// | --- | --- |
/// | `<table><td>` | `table`, `tbody`, `tr`, `td`, each in the one before it |
/// | `<table>A<td>B</td>C</table>` | the text `AC`, then the table with `B` in its cell |
/// | `<table><tr><p>x` | the paragraph, then the table with an empty row |
/// | `<table><form><input type=hidden>` | the table with an empty `form` and the `input` |
/// | `<form><table><form>` | one form, around the table |
extension TreeBuilder {
  /// Directly inside a `<table>` (13.2.6.4.9). Text is collected first, as white space stays and other text goes before
  /// the table.
  mutating func inTable() -> Bool {
    switch scanner.token.kind {
    case .text where top.traits.contains(.fosters) || top.tag == .template:
      pendingText.removeAll(keepingCapacity: true)
      originalMode = mode
      mode = .inTableText
      return false
    case .comment: return insertComment()
    case .doctype: return true
    case .startTag: return startInTable()
    case .endTag: return endInTable()
    case .end: return inBody()
    default: return foster()
    }
  }

  /// Processes content that doesn't belong in a table by the rules for the body, which put it before the table.
  private mutating func foster() -> Bool {
    isFostering = true
    let consumed = inBody()
    isFostering = false
    return consumed
  }

  /// A start tag in a table. Missing parts are made: `<table><td>` gets a `tbody` and a `tr`. A form is inserted and
  /// closed at once: its fields find it by `formElement`.
  private mutating func startInTable() -> Bool {
    switch scanner.token.tag {
    case .caption:
      clearStack(to: .tableScope)
      pushMarker()
      insertElement()
      mode = .inCaption
    case .colgroup:
      clearStack(to: .tableScope)
      insertElement()
      mode = .inColumnGroup
    case .col:
      clearStack(to: .tableScope)
      insertImplied(.colgroup)
      mode = .inColumnGroup
      return false
    case .tbody, .tfoot, .thead:
      clearStack(to: .tableScope)
      insertElement()
      mode = .inTableBody
    case .td, .th, .tr:
      clearStack(to: .tableScope)
      insertImplied(.tbody)
      mode = .inTableBody
      return false
    case .table: return !endTable()
    case .style, .script, .template: return inHead()
    case .input where isHiddenInput: insertVoid()
    case .form where openTemplates == 0 && formElement == 0:
      formElement = insertElement()
      pop()
    case .form: break
    default: return foster()
    }
    return true
  }

  /// An end tag in a table; those of its parts close nothing here.
  private mutating func endInTable() -> Bool {
    switch scanner.token.tag {
    case .table: _ = endTable()
    case .body, .caption, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: break
    case .template: return inHead()
    default: return foster()
    }
    return true
  }

  /// Closes the table; false if none is in scope.
  private mutating func endTable() -> Bool {
    guard isInTableScope(.table) else { return false }
    popThrough(.table)
    resetMode()
    return true
  }

  /// Collects a run of text in a table (13.2.6.4.10). At the next other token the run is inserted if it is all white
  /// space, and put before the table as a whole if not.
  mutating func inTableText() -> Bool {
    if scanner.token.kind == .text {
      pendingText.append(scanner.token.slice)
      return true
    }
    let token = scanner.token
    let isBlank = pendingText.allSatisfy { isOnlySpace($0) }
    mode = originalMode
    for slice in pendingText {
      scanner.token.kind = .text
      scanner.token.start = Int(slice.start)
      scanner.token.end = Int(slice.end)
      scanner.token.reading = slice.reading
      if isBlank { insertText(slice) } else { _ = foster() }
    }
    pendingText.removeAll(keepingCapacity: true)
    scanner.token = token
    return false
  }

  /// Whether a collected text is white space and NUL alone.
  private mutating func isOnlySpace(_ slice: Slice) -> Bool {
    let token = scanner.token
    scanner.token.start = Int(slice.start)
    scanner.token.end = Int(slice.end)
    scanner.token.reading = slice.reading
    let isBlank = !hasMoreThanSpace()
    scanner.token = token
    return isBlank
  }

  /// Inside a `<caption>` (13.2.6.4.11): as in the body, but any other part of the table closes it.
  mutating func inCaption() -> Bool {
    let token = scanner.token
    switch (token.kind, token.tag) {
    case (.endTag, .caption):
      _ = endCaption()
      return true
    case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .td),
      (.startTag, .tfoot), (.startTag, .th), (.startTag, .thead), (.startTag, .tr), (.endTag, .table):
      return !endCaption()
    case (.endTag, .body), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html), (.endTag, .tbody), (.endTag, .td),
      (.endTag, .tfoot), (.endTag, .th), (.endTag, .thead), (.endTag, .tr):
      return true
    default: return inBody()
    }
  }

  /// Closes the caption; false if none is in scope.
  private mutating func endCaption() -> Bool {
    guard isInTableScope(.caption) else { return false }
    generateImpliedEndTags()
    popThrough(.caption)
    clearFormattingToMarker()
    mode = .inTable
    return true
  }

  /// Inside a `<colgroup>` (13.2.6.4.12): only columns; anything else closes it.
  mutating func inColumnGroup() -> Bool {
    let token = scanner.token
    switch (token.kind, token.tag) {
    case (.text, _) where takeSpace(inserting: true): return true
    case (.comment, _): return insertComment()
    case (.doctype, _), (.endTag, .col): return true
    case (.startTag, .html), (.end, _): return inBody()
    case (.startTag, .col):
      insertVoid()
      return true
    case (.startTag, .template), (.endTag, .template): return inHead()
    default:
      guard top.tag == .colgroup else { return true }
      pop()
      mode = .inTable
      return token.kind == .endTag && token.tag == .colgroup
    }
  }
}
