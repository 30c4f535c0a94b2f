import News

/// An article's body for the template: adjacent list items become one list, rows one table, and links are placed on
/// their text.
enum BlockViews {
  /// The views of blocks, in reading order. Each has one member whose name is its kind, such as `isParagraph`, which is
  /// how a template without conditions chooses the element.
  static func views(of blocks: [Block]) -> [View] {
    var views: [View] = []
    var items: [View] = []
    var rows: [View] = []
    func endGroup() {
      if !items.isEmpty { views.append(["isList": ["items": items] as View]) }
      if !rows.isEmpty { views.append(["isTable": ["rows": rows] as View]) }
      items = []
      rows = []
    }
    for block in blocks {
      switch block.kind {
      case .listItem:
        if !rows.isEmpty { endGroup() }
        items.append(["pieces": pieces(of: block)])
      case .table:
        if !items.isEmpty { endGroup() }
        rows += Self.rows(of: block.text)
      default:
        endGroup()
        views.append(view(of: block))
      }
    }
    endGroup()
    return views
  }

  /// The view of a block that is neither a list item nor a table. Headings have two ranks here, as the page's own
  /// headings are above them: levels 1 and 2, and the rest.
  private static func view(of block: Block) -> View {
    let name =
      switch block.kind {
      case .heading where (block.level ?? 2) > 2: "isSubheading"
      case .heading: "isHeading"
      case .quotation: "isQuotation"
      case .preformatted: "isPreformatted"
      case .caption: "isCaption"
      case .paragraph, .listItem, .table: "isParagraph"
      }
    return [name: ["pieces": pieces(of: block)] as View]
  }

  /// A table's text has one line a row, with tabs between cells; in a line without a tab `|` counts.
  private static func rows(of text: String) -> [View] {
    text.split(separator: "\n").map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      let texts = cells.count > 1 ? cells : line.split(separator: "|")
      return ["cells": texts.map { ["text": String($0.trimmed)] as View }]
    }
  }

  /// A block's text with its links, each placed on the next occurrence of its words. A link whose words don't follow,
  /// or whose address is not one for the web, is left out, and so are those after the first 200: each is searched for
  /// in the text.
  private static func pieces(of block: Block) -> [View] {
    var views: [View] = []
    var rest = block.text[...]
    for link in (block.links ?? []).prefix(200) {
      guard let words = link.text, !words.isEmpty, let target = WebText.link(link.href),
        let place = rest.firstRange(of: words)
      else { continue }
      if place.lowerBound > rest.startIndex { views.append(["text": String(rest[..<place.lowerBound])]) }
      views.append(["text": words, "link": target])
      rest = rest[place.upperBound...]
    }
    if !rest.isEmpty { views.append(["text": String(rest)]) }
    return views
  }
}
