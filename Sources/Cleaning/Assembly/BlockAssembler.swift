import HTML
import News

/// Turns judged blocks into values with kinds, levels and links, and reassembles tables. It changes no verdict, except
/// that captions of figures inside the story come back.
struct BlockAssembler {
  let page: PageText
  let tree: Tree
  let verdicts: [BlockVerdict]
  let elements: ElementReader
  private let tables: TablePlaces
  private let spoken: SpokenWords
  /// The kind of each block in the document; nil if the document lacks it.
  private var kinds: [Block.Kind?] = []

  /// Creates an assembler of a page's blocks. All of them must be of the same page; the kinds of all blocks are found
  /// at once.
  init(page: PageText, tree: borrowing Tree, verdicts: [BlockVerdict], elements: ElementReader) {
    self.page = page
    self.tree = copy tree
    self.verdicts = verdicts
    self.elements = elements
    tables = TablePlaces(page)
    spoken = SpokenWords(page, tree, elements)
    kinds.reserveCapacity(page.blocks.count)
    for index in page.blocks.indices { kinds.append(kind(of: index)) }
  }

  /// The kept blocks in reading order, including captions.
  ///
  /// A table of data is one block, with a tab between cells and a line feed between rows, and the links of all its
  /// cells, at most ``mostLinks``. A block of another kind in between ends it.
  func blocks() -> [Block] {
    var blocks: [Block] = []
    var table = -1
    var row = -1
    for (index, block) in page.blocks.enumerated() {
      guard let kind = kinds[index] else { continue }
      let text = spoken.textWithout(Int(block.start)..<Int(block.end))
      if kind == .table {
        let place = (table: tables.table(around: block), row: tables.row(around: block))
        if place.table == table, place.table >= 0, !blocks.isEmpty {
          blocks[blocks.count - 1].text += (place.row == row ? "\t" : "\n") + text
          let room = Int(Self.mostLinks) - (blocks[blocks.count - 1].links?.count ?? 0)
          if room > 0, let more = links(of: block) { blocks[blocks.count - 1].links.append(more.prefix(room)) }
          row = place.row
          continue
        }
        (table, row) = place
      } else {
        table = -1
      }
      blocks.append(
        Block(kind: kind, text: text, level: kind == .heading ? level(of: block) : nil, links: links(of: block)))
    }
    return blocks
  }

  /// The removed lines in document order, each as one line of at most 400 bytes.
  func removals() -> [Document.Removal] {
    var removals: [Document.Removal] = []
    for (index, block) in page.blocks.enumerated() {
      guard case .removed(let rule, _) = verdicts[index], kinds[index] == nil else { continue }
      removals.append(Document.Removal(text: line(block), rule: rule))
    }
    return removals
  }

  /// The most links kept of one block: no story has more. The rest are left out, and that is noted.
  private static let mostLinks: Int32 = 5000

  /// Whether links of a kept block were left out.
  var leavesLinksOut: Bool {
    page.blocks.indices.contains { kinds[$0] != nil && page.blocks[$0].links > Self.mostLinks }
  }

  /// All lines of the page, kept and removed, in document order. A kept line has no rule.
  func lines() -> [PageLine] {
    page.blocks.indices.map { index in
      let text = line(page.blocks[index])
      if kinds[index] == nil, case .removed(let rule, _) = verdicts[index] { return PageLine(text: text, rule: rule) }
      return PageLine(text: text, rule: nil)
    }
  }

  /// The harvested marks, each with the number of kept blocks before it.
  ///
  /// A position of 3 says that the mark's element begins after the third block kept. A mark in an element without text
  /// gets the position of the mark before it.
  func placed(_ harvest: Harvest) -> [Document.Mark] {
    var marks = harvest.marks
    var before = [Int](repeating: 0, count: page.blocks.count + 1)
    for index in page.blocks.indices { before[index + 1] = before[index] + (kinds[index] == nil ? 0 : 1) }
    var last = 0
    for (index, node) in harvest.nodes.enumerated() {
      if let element = page.number(of: node.index) { last = before[Int(page.elements[element].firstBlock)] }
      marks[index].position = last
    }
    return marks
  }

  /// A block's text as one line, shortened.
  ///
  /// At most 400 bytes, then `…`; control characters become spaces.
  private func line(_ block: PageBlock) -> String {
    let bytes = page.bytes[Int(block.start)..<Int(block.end)]
    if bytes.count <= 400, !bytes.contains(where: { $0 < 32 }) { return String(decoding: bytes, as: UTF8.self) }
    var line = Array(bytes.prefix(400))
    // Don't cut a character in half.
    if bytes.count > 400, bytes[bytes.startIndex + 400] & 0xC0 == 0x80 {
      while let last = line.popLast(), last & 0xC0 == 0x80 {}
    }
    for index in line.indices where line[index] < 32 { line[index] = 32 }
    if bytes.count > 400 { line += "…".utf8 }
    return String(decoding: line, as: UTF8.self)
  }

  /// The kind of a block in the document; nil if the document lacks it.
  ///
  /// What a block is in decides, the most special first: a heading in a table's cell is a cell, a quotation in a list a
  /// quotation.
  private func kind(of index: Int) -> Block.Kind? {
    let block = page.blocks[index]
    let around = page.elements[Int(block.element)].around
    if !verdicts[index].isKept { return isStrayCaption(index, around) ? .caption : nil }
    if around.contains(.caption) || isNamedCaption(block) { return .caption }
    if around.contains(.preformatted) { return .preformatted }
    if around.contains(.cell), tables.isData(tables.table(around: block)) { return .table }
    if !around.isDisjoint(with: [.topHeading, .heading2, .heading]) { return .heading }
    if around.contains(.quotation) { return .quotation }
    if around.contains(.item) { return .listItem }
    return .paragraph
  }

  /// Whether a block is in a small element whose classes call it a caption. At most 80 words, and a class such as
  /// `wp-caption` on one of the three innermost elements, none of which has more than three blocks.
  private func isNamedCaption(_ block: PageBlock) -> Bool {
    guard block.shape.words <= 80 else { return false }
    var element = Int(block.element)
    var level = 0
    while element >= 0, level < 3 {
      let record = page.elements[element]
      if record.endBlock - record.firstBlock > 3 { return false }
      if elements.hints[element]?.contains(.caption) == true { return true }
      element = page.parent(of: element)
      level += 1
    }
    return false
  }

  /// Whether a block that the model removed is the caption of a figure in the text. It must have kept blocks both
  /// before and after it, within six blocks.
  private func isStrayCaption(_ index: Int, _ around: AncestorSet) -> Bool {
    guard around.contains(.caption), around.contains(.figure), verdicts[index].isByModel else { return false }
    let near = max(0, index - 6)..<min(verdicts.count, index + 7)
    return near.contains { $0 < index && verdicts[$0].isKept } && near.contains { $0 > index && verdicts[$0].isKept }
  }

  /// The heading's level, 1 to 6; 2 if no heading is around it.
  private func level(of block: PageBlock) -> Int {
    var element = Int(block.element)
    while element >= 0 {
      switch page.elements[element].tag {
      case .h1: return 1
      case .h2: return 2
      case .h3: return 3
      case .h4: return 4
      case .h5: return 5
      case .h6: return 6
      default: element = page.parent(of: element)
      }
    }
    return 2
  }

  /// The links in a block, with the text that each has there; nil if there are none. Addresses are as written in the
  /// markup, not yet resolved; links without one are left out.
  private func links(of block: PageBlock) -> [Document.Link]? {
    guard block.links > 0 else { return linkAround(block).map { [$0] } }
    let range = Int(block.firstLink)..<Int(block.firstLink + min(block.links, Self.mostLinks))
    let links = page.links[range].compactMap { link -> Document.Link? in
      guard let href = tree.attribute("href", of: NodeID(index: link.node)) else { return nil }
      // A link may begin in one block and end in another, or be cut off with the white space at a block's end.
      var (start, end) = (max(Int(link.start), Int(block.start)), min(Int(link.end), Int(block.end)))
      guard start < end else { return Document.Link(href: href, text: nil) }
      while start < end, page.bytes[start] <= 32 { start += 1 }
      while start < end, page.bytes[end - 1] <= 32 { end -= 1 }
      let text = spoken.textWithout(start..<end)
      return Document.Link(href: href, text: text.isEmpty ? nil : text)
    }
    return links.isEmpty ? nil : links
  }

  /// The link around a block that is all link: `<a><h2>Title</h2></a>`.
  private func linkAround(_ block: PageBlock) -> Document.Link? {
    var element = Int(block.element)
    guard block.linkCharacters > 0, page.elements[element].around.contains(.link) else { return nil }
    while element >= 0, page.elements[element].tag != .a { element = page.parent(of: element) }
    guard element >= 0,
      let href = tree.attribute("href", of: NodeID(index: page.elements[element].node))
    else { return nil }
    return Document.Link(href: href, text: spoken.textWithout(Int(block.start)..<Int(block.end)))
  }
}

extension [Document.Link]? {
  /// Appends links in place, so that a table of many cells isn't copied at each.
  fileprivate mutating func append(_ more: some Sequence<Document.Link>) {
    if self == nil { self = [] }
    self?.append(contentsOf: more)
  }
}
