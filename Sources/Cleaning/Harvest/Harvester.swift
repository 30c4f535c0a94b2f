import HTML
import News

/// Reads the signs of fields from a page's tree in one walk.
///
/// Keep the value and use it again, so that its buffers are reused. It decides nothing: the extractor chooses among the
/// signs, each of which says where it was.
struct Harvester {
  var harvest = Harvest()
  private var texts = BudgetedTexts()
  private var headlines = HeadlineGatherer()
  private var hints = HintReader()
  private let lines = UnmarkedLines()
  private var decoded: [UInt8] = []
  /// The area of each open element, outermost first.
  var areas: [Document.Mark.Area] = []
  private(set) var offset = 0
  private var url = ""
  private var unmarkedDates = 0
  private var unmarkedBylines = 0
  private var openings = 0
  private var neighbours = DateNeighbours()
  var hasHeadline = false
  var cards = CardRules()
  private var homeLinks = 0
  /// How many long texts are searched for a date at their beginning.
  private static let mostOpenings = 4

  /// The harvest of a page whose elements have been read. Addresses are resolved against the page's own, by the
  /// caller's rules. Texts are collected while the budget lasts.
  mutating func harvest(
    _ tree: Tree, _ page: PageText, _ elements: ElementReader, url: String, within budget: WorkBudget
  ) -> Harvest {
    harvest = Harvest()
    texts.budget = budget
    areas.removeAll(keepingCapacity: true)
    (offset, unmarkedDates, unmarkedBylines, openings, homeLinks) = (0, 0, 0, 0, 0)
    hasHeadline = false
    neighbours = DateNeighbours()
    cards = CardRules()
    self.url = url
    if let root = tree.documentElement {
      harvest.head.language = tree.attribute("lang", of: root) ?? tree.attribute("xml:lang", of: root)
      harvest.head.direction = tree.attribute("dir", of: root)
    }
    if harvest.head.direction == nil, let body = tree.body { harvest.head.direction = tree.attribute("dir", of: body) }
    walk(tree, page, elements)
    return harvest
  }

  /// Visits all nodes in page order.
  private mutating func walk(_ tree: Tree, _ page: PageText, _ elements: ElementReader) {
    var current = tree.firstChild(of: tree.document)
    areas.append(.page)
    while let node = current {
      var enters = false
      switch tree.kind(of: node) {
      case .element: enters = enter(node, tree, page.number(of: node.index), elements)
      case .text: see(node, tree)
      default: break
      }
      if enters, let child = tree.firstChild(of: node) {
        current = child
        continue
      }
      if tree.kind(of: node) == .element { areas.removeLast() }
      current = node
      while let done = current {
        if let sibling = tree.nextSibling(of: done) {
          current = sibling
          break
        }
        guard let parent = tree.parent(of: done), parent != tree.document else { return }
        areas.removeLast()
        current = parent
      }
    }
  }

  /// Processes an element, with its number if it has been read; returns whether to visit its children.
  private mutating func enter(_ node: NodeID, _ tree: Tree, _ number: Int?, _ elements: ElementReader) -> Bool {
    let outer = areas.last ?? .page
    areas.append(outer)
    let tag = tree.tag(of: node)
    switch tag {
    case .script:
      if let type = tree.attributeBytes("type", of: node), type.holdsWord("ld+json") {
        harvest.head.linkedData.append(tree.text(of: node))
      }
      return false
    case .style, .noscript, .template, .svg, .select, .iframe, .textarea: return false
    case .title:
      if harvest.head.title == nil, let text = gather(node, tree, limit: 600) { harvest.head.title = text }
      return false
    case .meta:
      addMeta(node, tree)
      return false
    case .link:
      addLink(node, tree)
      return false
    default: break
    }
    if tag == .a, homeLinks < 4, outer == .page || outer == .header || outer == .navigation { seeHomeLink(node, tree) }
    let known = number.flatMap { elements.hints[$0] }
    if let known, FieldRules.isQuiet(tag, known), tag != .a || !FieldRules.mayLinkSpeak(node, tree) {
      areas[areas.count - 1] = withoutRoot(AreaRules.area(inside: outer, tag, known, role: nil), outer, node, tree)
      return true
    }
    var signs = ElementSigns(node, tag, tree, words: number.map { elements.words[$0] }, &hints)
    let role = signs.role < 0 ? nil : tree.value(at: signs.role)
    signs.area = withoutRoot(AreaRules.area(inside: outer, tag, signs.hints, role: role), outer, node, tree)
    areas[areas.count - 1] = signs.area
    if tag == .h1 { freeHeadline(&signs, tree) }
    for found in FieldRules.fields(of: signs, tree) { add(found, signs, tree) }
    return true
  }

  /// An element's area. The root of a Next.js page, `__next`, does not hold what comes next.
  private func withoutRoot(
    _ area: Document.Mark.Area, _ outer: Document.Mark.Area, _ node: NodeID, _ tree: Tree
  ) -> Document.Mark.Area {
    guard area == .related else { return area }
    return tree.attributeBytes("id", of: node)?.elementsEqual("__next".utf8) == true ? outer : area
  }

  /// Notes a link to the site's front page, whose text is usually the site's name.
  private mutating func seeHomeLink(_ node: NodeID, _ tree: Tree) {
    guard let href = tree.attributeBytes("href", of: node), Self.isHome(href, of: url),
      let text = gather(node, tree, limit: 60, spacesParts: true), !text.isEmpty
    else { return }
    homeLinks += 1
    append(.siteName, text: text, value: nil, sign: "home link", node)
  }

  /// Takes a `<meta>`, under each of the names that it has.
  private mutating func addMeta(_ node: NodeID, _ tree: Tree) {
    guard let content = tree.attribute("content", of: node) ?? tree.attribute("value", of: node) else { return }
    // Some frameworks write linked data as a meta, "script:ld+json".
    if tree.attributeBytes("name", of: node)?.holdsWord("ld+json") == true {
      return harvest.head.linkedData.append(content)
    }
    guard content.utf8.count < 8192 else { return }
    for key in ["property", "name", "itemprop", "http-equiv"] {
      guard let name = tree.attribute(key, of: node), !name.isEmpty else { continue }
      let prefix = key == "itemprop" && areas.count > 3 ? "itemprop:" : ""
      harvest.head.metas.append(.init(name: prefix + name.lowercased(), content: content))
      if !prefix.isEmpty { addItemMeta(name, content, node, tree) }
    }
  }

  /// Also adds microdata in the page's body as a sign at its place.
  private mutating func addItemMeta(_ name: String, _ content: String, _ node: NodeID, _ tree: Tree) {
    let field: Document.Mark.Field? =
      switch name.lowercased() {
      case "datepublished", "datemodified", "datecreated", "uploaddate": .date
      case "headline": .headline
      default: nil
      }
    guard let field else { return }
    append(field, text: "", value: content, sign: "itemprop=" + name.lowercased(), node)
  }

  /// Takes a `<link>` that may concern the article.
  private mutating func addLink(_ node: NodeID, _ tree: Tree) {
    guard harvest.head.links.count < 200 else { return }
    let signs = LinkPlaces(node, tree)
    guard signs.rel >= 0, signs.href >= 0 else { return }
    // Styles, fonts and connections say nothing about the article.
    let kind = tree.valueBytes(at: signs.rel)
    if kind.holdsWord("stylesheet") || kind.holdsWord("pre") || kind.holdsWord("icon") { return }
    harvest.head.links.append(
      .init(
        rel: tree.value(at: signs.rel).lowercased(), href: tree.value(at: signs.href),
        text: ElementSigns.value(signs.title, tree)))
  }

  mutating func gather(_ node: NodeID, _ tree: Tree, limit: Int, spacesParts: Bool = false) -> String? {
    texts.text(of: node, in: tree, limit: limit, spacesParts: spacesParts)
  }

  /// Adds a mark with its text, unless it is empty or has no digit where a date should be.
  private mutating func add(_ found: FieldRules.Found, _ signs: ElementSigns, _ tree: Tree) {
    guard harvest.marks.count < 600, found.sign != "href=author" || !isInSentence(signs.node, tree) else { return }
    let text =
      found.text
      ?? (found.field == .headline
        ? headlines.text(of: signs.node, in: tree, limit: found.limit, &hints)
        : gather(signs.node, tree, limit: found.limit, spacesParts: found.field != .subheadline))
    guard let text, !text.isEmpty || found.value != nil else { return }
    if found.field == .date, found.value == nil, !text.utf8.contains(where: Self.mayBeDigit) { return }
    let area = found.field == .date ? dateArea(signs.node, tree) : areas.last ?? .page
    append(found.field, text: text, value: found.value, sign: found.sign, signs.node, area)
  }

  /// Whether a link is in a sentence of the story that mentions somebody, rather than in a byline.
  private mutating func isInSentence(_ node: NodeID, _ tree: Tree) -> Bool {
    guard let parent = tree.parent(of: node), tree.tag(of: parent) == .p || tree.tag(of: parent) == .li else {
      return false
    }
    guard let whole = gather(parent, tree, limit: 400) else { return true }
    guard let own = gather(node, tree, limit: 400) else { return false }
    let (words, others) = (whole.utf8.count { $0 == 0x20 }, own.utf8.count { $0 == 0x20 })
    let begins = whole.utf8.prefix(12).split(separator: 0x20).first.map { Substring($0).lowercased() } ?? ""
    return words - others > 8 && !["by", "von", "par", "por", "door", "di", "text:", "author:"].contains(begins)
  }

  /// The area of a date. A date in a card for another story is beside the story, wherever the card is.
  private func dateArea(_ node: NodeID, _ tree: Tree) -> Document.Mark.Area {
    let area = areas.last ?? .page
    guard area == .article || area == .page else { return area }
    return cards.isCard(node, tree, title: harvest.head.title ?? "", url: url) || CardRules.isCaption(node, tree)
      ? .related : area
  }

  private mutating func append(
    _ field: Document.Mark.Field, text: String, value: String?, sign: String, _ node: NodeID,
    _ area: Document.Mark.Area? = nil
  ) {
    harvest.marks.append(
      .init(
        field: field, text: text, value: value, sign: sign, position: 0, offset: offset,
        area: area ?? areas.last ?? .page))
    harvest.nodes.append(node)
  }

  /// Whether a byte is an ASCII digit, or may begin one of another script.
  private static func mayBeDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 || byte >= 0xD9 }

  /// Processes a text node: its length, and whether it may be an unmarked date or byline.
  private mutating func see(_ node: NodeID, _ tree: Tree) {
    if let place = tree.textPlace(of: node) { return see(node, tree, tree.source, place) }
    decoded.removeAll(keepingCapacity: true)
    tree.appendText(of: node, to: &decoded)
    let bytes = decoded
    see(node, tree, bytes, 0..<bytes.count)
  }

  /// Looks for dates and bylines in a text: anywhere in a short one, at the beginning of a long one.
  @inline(__always)
  private mutating func see(_ node: NodeID, _ tree: Tree, _ bytes: [UInt8], _ place: Range<Int>) {
    // Most texts between elements are only white space.
    var first = SpacedWords.endOfSpace(in: bytes.span, from: place.lowerBound, to: place.upperBound)
    while first < place.upperBound, bytes[first] <= 0x20 { first += 1 }
    guard first < place.upperBound else { return }
    let length = place.upperBound - first
    if length <= 200 {
      seeLine(node, tree, bytes, first..<place.upperBound)
    } else if openings < Self.mostOpenings {
      seeOpening(node, tree, bytes, first..<place.upperBound)
    }
    offset += length
  }

  /// Notes the date before a long text's first words: `BERLIN, 4. Juni 2023 – Der`.
  private mutating func seeOpening(_ node: NodeID, _ tree: Tree, _ bytes: [UInt8], _ line: Range<Int>) {
    let area = areas.last ?? .page
    guard area == .article || area == .page, let parent = tree.parent(of: node) else { return }
    openings += 1
    guard tree.previousSibling(of: node) == nil, let opening = UnmarkedLines.opening(bytes, line) else { return }
    append(.date, text: String(decoding: bytes[opening], as: UTF8.self), value: nil, sign: "opening", parent)
  }

  /// Looks for a date, a name beside a date, and a byline in a short text.
  private mutating func seeLine(_ node: NodeID, _ tree: Tree, _ bytes: [UInt8], _ line: Range<Int>) {
    let area = areas.last ?? .page
    guard area != .related, area != .comments, area != .navigation, let parent = tree.parent(of: node) else { return }
    let isDate = unmarkedDates < 40 && UnmarkedLines.mayHoldDate(bytes, line)
    if isDate { seeDate(bytes[line], node, parent, tree) }
    if let name = neighbours.name(beside: bytes[line], isDate: isDate, in: area) {
      append(.byline, text: name, value: nil, sign: "beside date", parent)
    }
    guard unmarkedBylines < 20 else { return }
    let start = UnmarkedLines.afterSigns(bytes, line)
    guard lines.mayBeginByline(bytes, start..<line.upperBound) || lines.mayLeadToName(bytes, line),
      let (text, holder) = BylineLine.byline(in: parent, from: bytes[start..<line.upperBound], tree, &texts)
    else { return }
    unmarkedBylines += 1
    append(.byline, text: text, value: nil, sign: "text", holder)
  }

  /// Notes a line that may contain a date, with all of its element if that is short, otherwise as the beginning of a
  /// part.
  private mutating func seeDate(_ line: ArraySlice<UInt8>, _ node: NodeID, _ parent: NodeID, _ tree: Tree) {
    if let text = gather(parent, tree, limit: 200, spacesParts: true) {
      unmarkedDates += 1
      let label = String(decoding: neighbours.label, as: UTF8.self)
      let labelled = label.isEmpty || text.hasPrefix(label) ? text : "\(label) \(text)"
      return append(.date, text: labelled, value: nil, sign: "text", parent, dateArea(parent, tree))
    }
    if let before = tree.previousSibling(of: node),
      tree.kind(of: before) != .element || TextGatherer.isInline(tree.tag(of: before))
    {
      return
    }
    unmarkedDates += 1
    let text = String(decoding: line, as: UTF8.self).collapsed
    append(.date, text: text, value: nil, sign: "text part", parent, dateArea(parent, tree))
  }
}
