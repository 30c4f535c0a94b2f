import HTML
import News

/// Determines which fields an element's markup points to.
enum FieldRules {
  /// A field that an element's markup points to. The text is gathered later, so that only what is found costs time.
  struct Found {
    var field: Document.Mark.Field
    /// Why: `h1`, `itemprop=author`, `class=entry-date`. The extractor weighs fields by it.
    var sign: String
    /// What markup says for machines, as written: a `datetime`, a link's address, the classes of an `h1`.
    var value: String?
    /// In bytes. An element with more text is no such field, and is left out rather than cut.
    var limit = 300
    /// The text, if it is not the element's own, such as an image's alternative text.
    var text: String?
  }

  /// An element without any of these hints, and without a significant tag or attribute, points to no field.
  private static let speaking: SignHints = [
    .second, .standfirst, .title, .author, .date, .published, .modified, .site, .tagline, .logo, .breadcrumb, .section,
    .tag, .caption, .credit, .paywall,
  ]

  /// Whether an element with only a tag and hints points to no field. Links may, by their address and relation.
  ///
  /// Of custom elements only the tree knows the name, so that none is quiet.
  @inline(__always)
  static func isQuiet(_ tag: Tag, _ hints: SignHints) -> Bool {
    guard hints.isDisjoint(with: speaking), tag.rawValue < 256 else { return false }
    switch tag {
    case .h1, .h2, .address, .time, .figcaption, .img, .abbr: return false
    default: return true
    }
  }

  /// Whether an element may point to a field; few do.
  @inline(__always)
  private static func maySpeak(_ signs: ElementSigns, _ tree: Tree) -> Bool {
    if signs.itemprop >= 0 || signs.dataDate >= 0 { return true }
    guard isQuiet(signs.tag, signs.hints) else { return true }
    return signs.tag == .a && (signs.rel >= 0 || target(signs.href, tree) != .other)
  }

  /// The fields of an element, most often none.
  ///
  /// Several are possible: `class="author-date"` is a byline and a date. In navigation only links and breadcrumbs are
  /// read.
  static func fields(of signs: ElementSigns, _ tree: Tree) -> [Found] {
    guard maySpeak(signs, tree) else { return [] }
    let itemprop = ElementSigns.value(signs.itemprop, tree)?.lowercased()
    let rel = ElementSigns.value(signs.rel, tree)?.lowercased()
    if signs.area == .navigation && signs.tag != .a && !signs.hints.contains(.breadcrumb) { return [] }
    var found: [Found] = []
    headline(signs, itemprop, tree, &found)
    byline(signs, itemprop, rel, tree, &found)
    date(signs, itemprop, tree, &found)
    site(signs, tree, &found)
    labels(signs, itemprop, rel, tree, &found)
    image(signs, tree, &found)
    if signs.hints.contains(.paywall), signs.tag != .a, signs.tag != .body, signs.tag != .html {
      found.append(Found(field: .paywall, sign: signs.name(tree), limit: 400))
    }
    return found
  }

  /// Rules for headlines and subheadlines. An `h2` counts only in the story or where no area is known. A standfirst's
  /// element counts as a subheadline unless its names say that it is something else.
  private static func headline(_ signs: ElementSigns, _ itemprop: String?, _ tree: Tree, _ found: inout [Found]) {
    let hints = signs.hints
    if signs.tag == .h1 {
      return found.append(Found(field: .headline, sign: "h1", value: signs.classText(tree, limit: 120), limit: 500))
    }
    if itemprop == "headline" {
      return found.append(Found(field: .headline, sign: "itemprop=headline", limit: 500))
    }
    if itemprop == "alternativeheadline" {
      return found.append(Found(field: .subheadline, sign: "itemprop=alternativeheadline", limit: 900))
    }
    if hints.contains(.second) && hints.contains(.title) || hints.contains(.standfirst) && !hints.contains(.card) {
      // The picture above a story, and the author's line, often have names of the places where they are.
      let others: SignHints = [
        .image, .caption, .credit, .author, .byline, .date, .share, .comment, .related, .navigation,
      ]
      if !isContainerOnly(signs), signs.tag != .figure, hints.isDisjoint(with: others) {
        found.append(Found(field: .subheadline, sign: signs.name(tree), limit: 900))
      }
      return
    }
    let isTitle = hints.contains(.title) && (hints.contains(.story) || hints.contains(.headline))
    if isTitle, !hints.contains(.wrapper), !hints.contains(.card), !hints.contains(.date), !hints.contains(.author) {
      found.append(Found(field: .headline, sign: "\(tagName(signs.tag)) \(signs.name(tree))", limit: 500))
    } else if signs.tag == .h2, !hints.contains(.second), signs.area == .article || signs.area == .page {
      found.append(Found(field: .headline, sign: "h2", limit: 500))
    }
  }

  /// Rules for bylines, from microdata to class names. The first sign that fits is taken, the most trusted first. An
  /// `address` counts without any class (WHATWG 4.3.10: contact information).
  private static func byline(
    _ signs: ElementSigns, _ itemprop: String?, _ rel: String?, _ tree: Tree, _ found: inout [Found]
  ) {
    let hints = signs.hints
    if itemprop == "author" || itemprop == "creator" {
      return found.append(Found(field: .byline, sign: "itemprop=author", value: href(signs, tree), limit: 200))
    }
    if let rel, rel.split(separator: " ").contains("author") {
      return found.append(Found(field: .byline, sign: "rel=author", value: href(signs, tree), limit: 120))
    }
    if signs.tag == .a, target(signs.href, tree) == .author {
      return found.append(Found(field: .byline, sign: "href=author", value: href(signs, tree), limit: 120))
    }
    guard hints.contains(.author) || signs.tag == .address else { return }
    let base = hints.contains(.byline) ? "byline " : hints.contains(.author) ? "author " : "address "
    found.append(Found(field: .byline, sign: base + signs.name(tree), value: href(signs, tree), limit: 240))
  }

  /// Rules for dates: microdata, `<time>`, data attributes, microformats, class names.
  private static func date(_ signs: ElementSigns, _ itemprop: String?, _ tree: Tree, _ found: inout [Found]) {
    let hints = signs.hints
    if let property = itemprop, property.hasPrefix("date") || property == "uploaddate" {
      let value = ElementSigns.value(signs.content, tree) ?? ElementSigns.value(signs.datetime, tree)
      return found.append(Found(field: .date, sign: "itemprop=" + property, value: value, limit: 160))
    }
    if signs.tag == .time {
      let value = ElementSigns.value(signs.datetime, tree) ?? ElementSigns.value(signs.title, tree)
      return found.append(Found(field: .date, sign: "time " + signs.name(tree), value: value, limit: 160))
    }
    if let value = ElementSigns.value(signs.dataDate, tree) {
      return found.append(Found(field: .date, sign: signs.dataDateName, value: value, limit: 160))
    }
    // The machine-readable date of old microformats: `<abbr title="2023-06-04">yesterday</abbr>`.
    if signs.tag == .abbr, let value = ElementSigns.value(signs.title, tree), value.utf8.count <= 80,
      value.utf8.contains(where: \.isASCIIDigit)
    {
      return found.append(Found(field: .date, sign: "abbr " + signs.name(tree), value: value, limit: 160))
    }
    guard hints.contains(.date) || hints.contains(.published) || hints.contains(.modified) else { return }
    if hints.contains(.event) && !hints.contains(.published) { return }
    var value = ElementSigns.value(signs.title, tree) ?? ElementSigns.value(signs.content, tree)
    // A link's title mostly describes its target.
    if signs.tag == .a, value.map(Self.mayBeDate) != true { value = nil }
    found.append(Found(field: .date, sign: signs.name(tree), value: value, limit: 200))
  }

  /// Whether a title is as short as a date, and has a digit.
  private static func mayBeDate(_ text: String) -> Bool {
    text.utf8.count <= 40 && text.utf8.contains { $0 &- 0x30 < 10 || $0 >= 0xD9 }
  }

  /// Rules for the site's name and tagline.
  private static func site(_ signs: ElementSigns, _ tree: Tree, _ found: inout [Found]) {
    let hints = signs.hints
    if hints.contains(.site), hints.contains(.title) || hints.contains(.name) {
      found.append(Found(field: .siteName, sign: signs.name(tree), limit: 120))
    } else if hints.contains(.tagline), hints.contains(.site) || signs.area == .header {
      found.append(Found(field: .tagline, sign: signs.name(tree), limit: 200))
    } else if hints.contains(.logo), signs.tag == .img, let alt = ElementSigns.value(signs.alternative, tree),
      !alt.isEmpty
    {
      found.append(Found(field: .siteName, sign: "logo", value: alt, limit: 120))
    }
  }

  /// Rules for sections and tags. A link to a tag's page needs no class, but must be outside of a paragraph, where it
  /// would be a mention.
  private static func labels(
    _ signs: ElementSigns, _ itemprop: String?, _ rel: String?, _ tree: Tree, _ found: inout [Found]
  ) {
    if signs.hints.contains(.breadcrumb), !signs.hints.contains(.list) || signs.tag == .ul || signs.tag == .ol {
      return found.append(Found(field: .section, sign: "breadcrumb", limit: 300))
    }
    if let rel, rel.holds("tag") {
      let isCategory = rel.holds("category")
      return found.append(
        Found(field: isCategory ? .section : .tag, sign: "rel=" + rel, value: href(signs, tree), limit: 100))
    }
    if itemprop == "articlesection" {
      return found.append(Found(field: .section, sign: "itemprop=articlesection", limit: 100))
    }
    if itemprop == "keywords" { return found.append(Found(field: .tag, sign: "itemprop=keywords", limit: 100)) }
    guard signs.area == .article || signs.area == .page || signs.area == .header else { return }
    if signs.hints.contains(.section), !signs.hints.contains(.title), !isContainerOnly(signs),
      !signs.hints.contains(.wrapper)
    {
      found.append(Found(field: .section, sign: signs.name(tree), limit: 80))
    } else if signs.tag == .a, signs.hints.contains(.tag) || isTagLink(signs, tree) {
      found.append(Found(field: .tag, sign: signs.name(tree), value: href(signs, tree), limit: 80))
    }
  }

  /// Whether a link outside of a paragraph leads to the page of a tag.
  private static func isTagLink(_ signs: ElementSigns, _ tree: Tree) -> Bool {
    guard signs.area != .header, target(signs.href, tree) == .tag else { return false }
    return tree.parent(of: signs.node).map { tree.tag(of: $0) != .p } ?? false
  }

  /// Rules for images with their captions and credits. An image's text is its alternative text, up to 200 characters;
  /// those given as `data:`, or of at most 100 pixels in width or height, are left out.
  private static func image(_ signs: ElementSigns, _ tree: Tree, _ found: inout [Found]) {
    guard signs.area == .article || signs.area == .page else { return }
    if signs.tag == .figcaption || signs.hints.contains(.caption) {
      found.append(Found(field: .caption, sign: tagName(signs.tag), limit: 600))
    } else if signs.hints.contains(.credit), signs.hints.isDisjoint(with: [.author, .story]) {
      found.append(Found(field: .credit, sign: signs.name(tree), limit: 200))
    } else if signs.tag == .img || isCustomImage(signs.tag, tree) {
      let sources = [signs.source, signs.lazySource].compactMap { ElementSigns.value($0, tree) }
      guard let source = sources.first(where: { !$0.hasPrefix("data:") && !$0.isEmpty }),
        signs.hints.isDisjoint(with: [.logo, .portrait, .author, .share, .site]), !isSmall(signs.node, tree)
      else { return }
      let sign = isInFigure(signs.node, tree) ? "img figure" : "img"
      let text = ElementSigns.value(signs.alternative, tree) ?? ""
      found.append(
        Found(
          field: .image, sign: sign, value: source, limit: 10,
          text: text.utf8.count <= 200 ? text : String(text.prefix(200))))
    }
  }

  /// Whether a tag is AMP's for images.
  private static func isCustomImage(_ tag: Tag, _ tree: Tree) -> Bool {
    tag.rawValue >= 256 && tree.name(of: tag) == "amp-img"
  }

  /// Whether an image's size attributes are as small as those of faces and buttons.
  private static func isSmall(_ node: NodeID, _ tree: Tree) -> Bool {
    ["width", "height"].contains { name in
      guard let value = tree.attribute(name, of: node),
        let size = Int(Substring(value.utf8.prefix(while: \.isASCIIDigit)))
      else { return false }
      return size > 0 && size <= 100
    }
  }

  /// Whether an image is within a `<figure>`, at most four levels up.
  private static func isInFigure(_ node: NodeID, _ tree: Tree) -> Bool {
    var current = tree.parent(of: node)
    for _ in 0..<4 {
      guard let node = current else { return false }
      if tree.tag(of: node) == .figure { return true }
      current = tree.parent(of: node)
    }
    return false
  }

  /// Whether an element is a container rather than a line of text.
  private static func isContainerOnly(_ signs: ElementSigns) -> Bool {
    signs.tag == .section || signs.tag == .article || signs.tag == .body || signs.tag == .html || signs.tag == .main
  }

  /// The address of a link as written; nil for other elements.
  private static func href(_ signs: ElementSigns, _ tree: Tree) -> String? {
    signs.tag == .a ? ElementSigns.value(signs.href, tree) : nil
  }

  /// How a sign names an element: by its tag if that is common among headlines and captions, otherwise as `element`.
  private static func tagName(_ tag: Tag) -> String {
    switch tag {
    case .h1: "h1"
    case .h2: "h2"
    case .h3: "h3"
    case .div: "div"
    case .p: "p"
    case .figcaption: "figcaption"
    default: "element"
    }
  }

  /// Whether a link with only a tag and hints may point to a field by its address or relation. Most links don't, so it
  /// copies nothing.
  static func mayLinkSpeak(_ node: NodeID, _ tree: borrowing Tree) -> Bool {
    for place in tree.attributePlaces(of: node) {
      switch tree.attributeName(at: place) {
      case .rel: if ElementSigns.speaks(place, tree) { return true }
      case .href: if target(place, tree) != .other { return true }
      default: break
      }
    }
    return false
  }

  /// What the address at a place, -1 for none, leads to.
  private static func target(_ href: Int, _ tree: borrowing Tree) -> LinkPaths.Target {
    guard href >= 0 else { return .other }
    guard let place = tree.valuePlace(at: href) else {
      let bytes = Array(tree.valueBytes(at: href))
      return LinkPaths.target(bytes, 0..<bytes.count)
    }
    return LinkPaths.target(tree.source, place)
  }
}
