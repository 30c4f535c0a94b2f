/// Table bodies, rows and cells (WHATWG 13.2.6.4.13 to 13.2.6.4.15).
///
/// | page | becomes |
/// | --- | --- |
/// | `<table><tbody><td>` | a `tr` around the cell |
/// | `<table><td><tr>` | two rows: the second start tag closes cell and row |
/// | `<table><td><td>` | two cells in one row |
/// | `<table><td></table>` | the end tag closes cell, row, table body and table |
///
/// A rule that closes something and returns false leaves the token to the mode outside.
extension TreeBuilder {
  /// Between rows (13.2.6.4.13). A cell here makes a row.
  mutating func inTableBody() -> Bool {
    let token = scanner.token
    switch (token.kind, token.tag) {
    case (.startTag, .tr):
      clearStack(to: .tableBody)
      insertElement()
      mode = .inRow
      return true
    case (.startTag, .th), (.startTag, .td):
      clearStack(to: .tableBody)
      insertImplied(.tr)
      mode = .inRow
      return false
    case (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead):
      if isInTableScope(token.tag) { _ = endTableBody() }
      return true
    case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .tfoot),
      (.startTag, .thead), (.endTag, .table):
      return isInScope(any: .tableBody, .tableScope) ? endTableBody() : true
    case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html), (.endTag, .td),
      (.endTag, .th), (.endTag, .tr):
      return true
    default: return inTable()
    }
  }

  /// Closes the table body; the token is processed again in the table.
  private mutating func endTableBody() -> Bool {
    clearStack(to: .tableBody)
    pop()
    mode = .inTable
    return false
  }

  /// Between cells (13.2.6.4.14). Anything that is not part of a table goes before it, as in the table itself.
  mutating func inRow() -> Bool {
    let token = scanner.token
    switch (token.kind, token.tag) {
    case (.startTag, .th), (.startTag, .td):
      clearStackToRow()
      insertElement()
      mode = .inCell
      pushMarker()
      return true
    case (.endTag, .tr):
      _ = endRow()
      return true
    case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .tfoot),
      (.startTag, .thead), (.startTag, .tr), (.endTag, .table):
      return !endRow()
    case (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead):
      return isInTableScope(token.tag) ? !endRow() : true
    case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html), (.endTag, .td),
      (.endTag, .th):
      return true
    default: return inTable()
    }
  }

  /// Closes the row; false if none is in scope.
  private mutating func endRow() -> Bool {
    guard isInTableScope(.tr) else { return false }
    clearStackToRow()
    pop()
    mode = .inTableBody
    return true
  }

  /// Inside a cell (13.2.6.4.15): as in the body, but the next cell or row closes it. Formatting elements of the cell
  /// aren't opened again after it.
  mutating func inCell() -> Bool {
    let token = scanner.token
    switch (token.kind, token.tag) {
    case (.endTag, .td), (.endTag, .th):
      guard isInTableScope(token.tag) else { return true }
      generateImpliedEndTags()
      popThrough(token.tag)
      clearFormattingToMarker()
      mode = .inRow
      return true
    case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .td),
      (.startTag, .tfoot), (.startTag, .th), (.startTag, .thead), (.startTag, .tr):
      return !endCell()
    case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html): return true
    case (.endTag, .table), (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead), (.endTag, .tr):
      return isInTableScope(token.tag) ? !endCell() : true
    default: return inBody()
    }
  }

  /// Closes the cell; false if none is in scope.
  private mutating func endCell() -> Bool {
    guard isInTableScope(.td) || isInTableScope(.th) else { return false }
    generateImpliedEndTags()
    while depth > 1 {
      let element = top
      pop()
      if element.traits.contains(.html), element.tag == .td || element.tag == .th { break }
    }
    clearFormattingToMarker()
    mode = .inRow
    return true
  }
}
