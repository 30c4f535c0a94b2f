import News
import XMLReading

/// Reads Atom 1.0 (RFC 4287) and 0.3, in its namespace or in none.
///
/// An Atom feed with a namespace that nobody knows is read too, as long as its children share it.
struct AtomReader {
  private let root: XMLElement
  private let base: String

  /// Reads from a `feed` element; `base` is the address that relative links resolve against, unless `xml:base` says
  /// otherwise.
  init(_ root: XMLElement, base: String) {
    self.root = root
    self.base = root.base(within: base)
  }

  /// The feed with at most `FeedParser.mostEntries` entries. Nothing is required: what is missing or unreadable is nil.
  func feed() -> Feed {
    var feed = Feed(format: isOld ? .atom03 : .atom1)
    feed.title = Self.text(root, "title") ?? root.texts("title", .dublinCore).first
    feed.hints = PollHints(root)
    feed.link = Self.alternate(in: root, base: base)
    feed.ownLink = Self.fields(root, "link").first { $0.attribute("rel") == "self" }?.attribute("href")
      .map { WebURL.resolved($0, against: WebURL(base)) }
    feed.language = root.attribute("xml", "lang") ?? root.texts("language", .dublinCore).first
    let authors = Self.authors(root)
    feed.entries = entries(in: root).prefix(FeedParser.mostEntries)
      .map { entry(of: $0, feedTitle: feed.title, feedAuthors: authors) }
    return feed
  }

  /// Whether it is Atom 0.3, which was in use before the RFC and has other names for dates.
  private var isOld: Bool {
    root.attribute("version") == "0.3" || root.name.namespace.lowercased().contains("purl.org/atom/ns")
  }

  /// The entries in document order, including those that a broken feed nests.
  private func entries(in element: XMLElement) -> [XMLElement] {
    Self.fields(element, "entry").flatMap { [$0] + entries(in: $0) }
  }

  /// The content is the summary if there is none of its own; `isContentFull` says which. The summary is plain text.
  private func entry(of element: XMLElement, feedTitle: String?, feedAuthors: [String]) -> Feed.Entry {
    var entry = Feed.Entry()
    let base = element.base(within: base)
    let own = Self.authors(element)
    let source = Self.fields(element, "source").flatMap(Self.authors)
    entry.id = Self.texts(element, "id").first
    entry.link =
      element.texts("origlink", .feedBurner).first.map { WebURL.resolved($0, against: WebURL(base)) }
      ?? Self.alternate(in: element, base: base)
      // Without a link, an id that is a web address is probably that of the page.
      ?? entry.id.flatMap { WebURL($0)?.isWeb ?? false ? $0 : nil }
    entry.entry = FeedEntry(
      feedTitle: feedTitle, title: Self.text(element, "title") ?? element.texts("title", .media).first,
      published: Self.published(of: element), updated: Self.updated(of: element),
      // RFC 4287 §4.2.1: an entry without an author has its source's author, or else its feed's.
      authors: own.isEmpty ? source.isEmpty ? feedAuthors : source : own, categories: Self.categories(of: element))
    entry.published = entry.entry.published.flatMap(FeedDate.instant)
    entry.updated = entry.entry.updated.flatMap(FeedDate.instant)
    let summary = Self.html(Self.fields(element, "summary")) ?? Self.html(element.all("description", .media))
    let content = Self.html(Self.fields(element, "content"))
    entry.content = content ?? summary
    entry.isContentFull = content != nil
    entry.entry.summary = (summary ?? content).map(PlainText.text(ofHTML:)).flatMap { $0.isEmpty ? nil : $0 }
    return entry
  }

  /// The date as written: `published` of Atom 1.0, `issued` and `created` of 0.3, or Dublin Core's.
  private static func published(of element: XMLElement) -> String? {
    ["published", "issued", "created"].lazy.compactMap { texts(element, $0).first }.first
      ?? element.texts("date", .dublinCore).first
  }

  private static func updated(of element: XMLElement) -> String? {
    texts(element, "updated").first ?? texts(element, "modified").first
  }

  /// The authors' names, or the mail address of one without; Dublin Core's creators if there are no authors. Each once.
  private static func authors(_ element: XMLElement) -> [String] {
    let people = fields(element, "author").compactMap { person in
      (texts(person, "name") + texts(person, "email")).first ?? PersonName.read(person.text)
    }
    return (people.isEmpty ? element.texts("creator", .dublinCore) : people).uniqued()
  }

  private static func categories(of element: XMLElement) -> [String] {
    let own = fields(element, "category").compactMap { category in
      [category.attribute("label"), category.attribute("term"), category.text].lazy.compactMap { $0 }
        .map(PlainText.collapsed).first { !$0.isEmpty }
    }
    return (own + element.texts("subject", .dublinCore)).uniqued()
  }

  /// The page's address: an alternate link to HTML, else any alternate, else a link with an unknown relation.
  private static func alternate(in element: XMLElement, base: String) -> String? {
    let links = fields(element, "link").filter { !($0.attribute("href") ?? $0.text).isEmpty }
    let alternates = links.filter { ($0.attribute("rel") ?? "alternate").lowercased() == "alternate" }
    let pages = alternates.filter { ($0.attribute("type") ?? "text/html").contains("html") }
    let spare = links.filter { !known.contains(($0.attribute("rel") ?? "").lowercased()) }
    guard let link = pages.first ?? alternates.first ?? spare.first else { return nil }
    return WebURL.resolved(link.attribute("href") ?? link.text, against: WebURL(link.base(within: base)))
  }

  /// Relations of links that are certainly not the page.
  private static let known: Set<String> = [
    "self", "edit", "edit-media", "enclosure", "related", "via", "replies", "hub", "next", "prev", "previous", "first",
    "last", "license", "service.post", "service.feed", "service.edit", "http://schemas.google.com/g/2005#feed", "icon",
    "http://schemas.google.com/g/2005#post", "http://schemas.google.com/g/2005#batch",
  ]

  /// The child elements with a local name, in Atom's vocabulary or in none.
  private static func fields(_ element: XMLElement, _ local: String) -> [XMLElement] {
    element.children.filter {
      guard $0.isNamed(local) else { return false }
      let vocabulary = Vocabulary($0.name)
      // An Atom feed in an unknown namespace is still an Atom feed.
      return vocabulary == .atom || vocabulary == .plain || $0.name.namespace == element.name.namespace
    }
  }

  private static func texts(_ element: XMLElement, _ local: String) -> [String] {
    fields(element, local).map { PlainText.collapsed($0.text) }.filter { !$0.isEmpty }
  }

  /// The first of its text constructs that is not empty, without markup.
  private static func text(_ element: XMLElement, _ local: String) -> String? {
    fields(element, local).lazy.map { AtomText($0).plain }.first { !$0.isEmpty }
  }

  private static func html(_ elements: [XMLElement]) -> String? {
    elements.lazy.map { AtomText($0).html }.first { $0.contains { !$0.isWhitespace } }
  }
}
