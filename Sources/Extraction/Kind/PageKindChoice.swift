import News

/// Decides what kind of page an article is on, from what the page says about itself and from its text.
///
/// Signs add up by kind, and the kind with the most weight wins. Without any sign it is `other`. A story with a video
/// has a `VideoObject` too; its own type and its paragraphs outweigh that.
struct PageKindChoice {
  /// The kind with the most weight; of several, the one that comes first in `PageKind`.
  private(set) var kind = PageKind.other
  /// All signs, of the kinds that lost too. The place is `json-ld`, `og:type`, `generator`, `address` or `body`.
  private(set) var evidence: [Article.Evidence] = []

  /// Something that suggests a kind.
  private struct Sign {
    var kind: PageKind
    var place: String
    var words: String
    /// Its weight: 4 for naming the kind, 2 for a folder in the address.
    var weight: Int
  }

  /// Weighs what linked data, metas, the address and the body's look say.
  init(_ facts: PageFacts, body: [Block]) {
    let signs =
      Self.linkedData(facts) + Self.metas(facts) + Self.address(facts) + Self.look(of: body)
    var weights: [PageKind: Int] = [:]
    for sign in signs { weights[sign.kind, default: 0] += sign.weight }
    // Of kinds with equal weight, the first in the list wins.
    let best = PageKind.allCases.max { weights[$0, default: 0] < weights[$1, default: 0] }
    if let best, weights[best, default: 0] > 0 {
      kind = PageKind.allCases.first { weights[$0] == weights[best] } ?? best
    }
    evidence = signs.map { sign in
      .init(field: "pageKind", value: sign.kind.rawValue, place: sign.place, won: sign.kind == kind, why: sign.words)
    }
  }

  /// What schema.org types suggest; `LiveBlogPosting` outweighs the story's type, which live blogs have too.
  private static let types: [String: (kind: PageKind, weight: Int)] = [
    "LiveBlogPosting": (.liveBlog, 9), "NewsArticle": (.story, 4), "ReportageNewsArticle": (.story, 4),
    "AnalysisNewsArticle": (.story, 4), "OpinionNewsArticle": (.story, 4), "BackgroundNewsArticle": (.story, 4),
    "ReviewNewsArticle": (.story, 4), "Article": (.story, 3), "BlogPosting": (.story, 4), "Report": (.story, 3),
    "ImageGallery": (.gallery, 5), "MediaGallery": (.gallery, 5), "VideoGallery": (.gallery, 5),
    "VideoObject": (.video, 3),
    "DiscussionForumPosting": (.forum, 5), "QAPage": (.forum, 5), "Product": (.product, 5), "ItemPage": (.product, 2),
    "TechArticle": (.documentation, 5), "APIReference": (.documentation, 5), "CollectionPage": (.listing, 3),
    "SearchResultsPage": (.listing, 5), "ItemList": (.listing, 2),
  ]

  /// The signs in the types of linked data, each type counted once. Types that say nothing of the kind, such as
  /// `WebPage`, are left out.
  private static func linkedData(_ facts: PageFacts) -> [Sign] {
    guard let linked = facts.linked else { return [] }
    var seen: Set<String> = []
    return (linked.types + linked.pageTypes).compactMap { type in
      guard seen.insert(type).inserted, let known = types[type] else { return nil }
      return Sign(kind: known.kind, place: "json-ld", words: type, weight: known.weight)
    }
  }

  /// Software that makes only one kind of page, as named in `<meta name="generator">`. They are looked for anywhere in
  /// its lower-case text: `Discourse 3.2 - https://…` is a forum's.
  private static let generators: [(name: String, kind: PageKind)] = [
    ("sphinx", .documentation), ("mkdocs", .documentation), ("docusaurus", .documentation), ("gitbook", .documentation),
    ("vuepress", .documentation), ("vitepress", .documentation), ("doxygen", .documentation),
    ("mintlify", .documentation),
    ("javadoc", .documentation), ("phpbb", .forum), ("vbulletin", .forum), ("discourse", .forum), ("xenforo", .forum),
    ("mybb", .forum), ("flarum", .forum), ("invision", .forum),
  ]

  /// The signs in `og:type` and `generator`. `article` weighs only 2: many publishing systems give all pages this
  /// type.
  private static func metas(_ facts: PageFacts) -> [Sign] {
    var signs: [Sign] = []
    if let type = facts.meta("og:type")?.lowercased() {
      let kind: PageKind? =
        type == "article" ? .story : type.hasPrefix("video") ? .video : type.hasPrefix("product") ? .product : nil
      if let kind { signs.append(Sign(kind: kind, place: "og:type", words: type, weight: kind == .story ? 2 : 4)) }
    }
    if let generator = facts.meta("generator")?.lowercased(),
      let known = generators.first(where: { generator.holds($0.name) })
    {
      signs.append(Sign(kind: known.kind, place: "generator", words: known.name, weight: 5))
    }
    return signs
  }

  /// Folders in addresses, and first labels of hosts, by kind. Each name may belong to one kind only: `kinds` would
  /// end the process on a repetition.
  private static let folders: [PageKind: Set<String>] = [
    .liveBlog: [
      "live", "liveblog", "live-blog", "liveticker", "ticker", "direct", "en-direct", "minuto-a-minuto", "onlajn",
    ],
    .gallery: [
      "gallery", "galleries", "photos", "pictures", "galerie", "fotostrecke", "bilder", "diaporama", "galeria", "foto",
    ],
    .video: ["video", "videos", "watch", "mediathek"],
    .forum: ["forum", "forums", "thread", "threads", "viewtopic.php", "showthread.php", "questions", "discussions"],
    .product: ["product", "products", "shop", "produkt", "produit", "producto", "dp"],
    .documentation: ["docs", "doc", "documentation", "reference", "manual", "api", "handbook", "wiki"],
  ]

  /// The kind for each of these names.
  private static let kinds = Dictionary(
    uniqueKeysWithValues: folders.flatMap { kind, names in names.map { ($0, kind) } })

  /// The signs in the address, such as `/live/` and `docs.example.com`.
  ///
  /// At most one for each kind. The last part of the path is the page's own name, so it counts only if it is a script
  /// (`viewtopic.php`).
  private static func address(_ facts: PageFacts) -> [Sign] {
    let path = PageFacts.path(of: facts.document.answeredURL).utf8.prefix { $0 != 0x3F && $0 != 0x23 }
    var names = path.split(separator: 0x2F).map { Substring($0).lowercased() }
    let last = names.popLast()
    if let first = facts.host.utf8.split(separator: 0x2E).first { names.append(Substring(first).lowercased()) }
    if let last, last.ends(with: ".php") { names.append(last) }
    let told = names.compactMap { name in kinds[name].map { (kind: $0, name: name) } }
    return PageKind.allCases.compactMap { kind in
      guard let first = told.first(where: { $0.kind == kind }) else { return nil }
      return Sign(kind: kind, place: "address", words: first.name, weight: 2)
    }
  }

  /// The signs in the text: times, captions, code, links, paragraphs.
  ///
  /// Times, captions and code need a number and a share of the blocks, so that a long story with a few of them stays
  /// one: five blocks that begin with a time and a twelfth of all, six captions and more than half, three blocks of
  /// code and a twelfth.
  private static func look(of body: [Block]) -> [Sign] {
    let text = body.filter { $0.kind != .caption }
    let length = text.reduce(0) { $0 + $1.text.utf8.count }
    var signs: [Sign] = []
    func add(_ kind: PageKind, _ words: String, _ weight: Int) {
      signs.append(Sign(kind: kind, place: "body", words: words, weight: weight))
    }
    let clocks = text.count { beginsWithClock($0.text) }
    if clocks >= 5, clocks * 12 >= text.count { add(.liveBlog, "\(clocks) entries begin with a time", 6) }
    let captions = body.count - text.count
    if captions >= 6, captions * 2 > body.count { add(.gallery, "\(captions) of \(body.count) blocks are captions", 4) }
    let code = text.count { $0.kind == .preformatted }
    if code >= 3, code * 12 >= text.count { add(.documentation, "\(code) blocks of code", 3) }
    let linked = text.reduce(0) { sum, block in
      sum + min(block.text.utf8.count, (block.links ?? []).reduce(0) { $0 + ($1.text?.utf8.count ?? 0) })
    }
    if length > 0, linked * 2 > length { add(.listing, "\(linked * 100 / length) % of the text is links", 3) }
    let paragraphs = text.count { $0.kind == .paragraph && $0.text.utf8.count > 80 }
    if paragraphs >= 2 { add(.story, "\(paragraphs) paragraphs", 2) }
    return signs
  }

  /// Whether a text begins with a time of day: `09:41`, `9.41 Uhr`, `9:41 am`.
  ///
  /// Hours have one or two digits, minutes two; `h` may stand between them. A third digit makes it another number:
  /// `9.415`.
  private static func beginsWithClock(_ text: String) -> Bool {
    guard let first = text.utf8.first, first &- 48 < 10 else { return false }
    let bytes = Array(text.utf8.prefix(5))
    let hours = bytes.prefix { $0 &- 48 < 10 }.count
    guard (1...2).contains(hours), bytes.count >= hours + 3, [0x3A, 0x2E, 0x68].contains(bytes[hours]) else {
      return false
    }
    guard bytes[hours + 1] &- 48 < 6, bytes[hours + 2] &- 48 < 10 else { return false }
    return bytes.count == hours + 3 || !(bytes[hours + 3] &- 48 < 10)
  }
}
