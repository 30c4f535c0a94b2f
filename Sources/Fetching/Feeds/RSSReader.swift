import News
import XMLReading

/// Reads RSS 0.9x, 1.0 (RDF) and 2.0, with the fields of other vocabularies that feeds add.
///
/// The channel may be missing or stand beside the items, names may be in any letter case, and any field may come from
/// another vocabulary: published feeds do all of that.
struct RSSReader {
  private let root: XMLElement
  private let channel: XMLElement
  private let base: String

  /// Reads from an `rss`, `rdf` or `channel` element; `base` is the address that relative links resolve against.
  init(_ root: XMLElement, base: String) {
    self.root = root
    channel = root.children.first { $0.name.local.lowercased() == "channel" } ?? root
    self.base = channel.base(within: root.base(within: base))
  }

  /// The feed with at most `FeedParser.mostEntries` entries. Nothing is required: what is missing or unreadable is nil.
  func feed() -> Feed {
    var feed = Feed(format: format)
    feed.title = first(["title"], in: channel) ?? channel.texts("title", .dublinCore).first
    feed.link = channelLink
    feed.hints = PollHints(channel)
    feed.ownLink = channel.all("link", .atom).first { $0.attribute("rel") == "self" }?.attribute("href")
      .map { WebURL.resolved($0, against: WebURL(base)) }
    feed.language = channel.texts("language").first ?? channel.texts("language", .dublinCore).first
    // A relative link is more likely relative to the site than to the host that serves the feed.
    let site = channel.attribute("xml", "base") ?? root.attribute("xml", "base") == nil ? feed.link ?? base : base
    feed.entries = items(in: root).prefix(FeedParser.mostEntries)
      .map { entry(of: $0, feedTitle: feed.title, base: $0.base(within: site)) }
    return feed
  }

  private var format: Feed.Format {
    if root.name.local.lowercased() == "rdf" {
      return channel.name.namespace.contains("netscape.com") ? .rss09 : .rss1
    }
    return root.attribute("version")?.hasPrefix("0.9") ?? false ? .rss09 : .rss2
  }

  private var channelLink: String? {
    let alternate = channel.all("link", .atom).first { ($0.attribute("rel") ?? "alternate") == "alternate" }
    let link = channel.texts("link").first ?? alternate?.attribute("href")
    return link.map { WebURL.resolved($0, against: WebURL(base)) }
  }

  /// The items in document order, including those that a broken feed nests.
  private func items(in element: XMLElement) -> [XMLElement] {
    element.children.flatMap { child -> [XMLElement] in
      guard child.name.local.lowercased() == "item" else {
        return ["channel", "rss", "rdf", "items"].contains(child.name.local.lowercased()) ? items(in: child) : []
      }
      return [child] + items(in: child)
    }
  }

  /// The content is that of `content:encoded` and the like, else the description; `isContentFull` says which. The
  /// summary is plain text.
  private func entry(of item: XMLElement, feedTitle: String?, base: String) -> Feed.Entry {
    var entry = Feed.Entry()
    entry.id = item.texts("guid").first ?? item.attribute("rdf", "about") ?? item.texts("id").first
    entry.link = link(of: item, base: base)
    entry.entry = FeedEntry(
      feedTitle: feedTitle, title: title(of: item), published: Self.published(of: item),
      updated: item.texts("updated", .atom).first ?? item.texts("modified", .dublinCore).first,
      authors: authors(of: item), categories: categories(of: item))
    entry.published = entry.entry.published.flatMap(FeedDate.instant)
    entry.updated = entry.entry.updated.flatMap(FeedDate.instant)
    let description = Self.markup(item.all("description"))
    let full = Self.markup(
      item.all("encoded", .content) + item.all("body", .xhtml) + item.all("body") + item.all("fullitem")
        + item.all("content", .atom))
    let summary =
      description ?? Self.markup(item.all("summary", .atom) + item.all("summary", .iTunes))
      ?? Self.markup(item.all("description", .dublinCore) + item.all("description", .media))
    entry.content = full ?? summary
    entry.isContentFull = full != nil
    entry.entry.summary = (summary ?? full).map(PlainText.text(ofHTML:)).flatMap { $0.isEmpty ? nil : $0 }
    return entry
  }

  /// The title without markup: some feeds escape HTML in titles, and some have it as elements.
  private func title(of item: XMLElement) -> String? {
    let titles =
      item.all("title") + item.all("title", .dublinCore) + item.all("title", .atom) + item.all("title", .media)
    return titles.lazy.map { PlainText.text(ofHTML: Self.html($0)) }.first { !$0.isEmpty }
  }

  private func first(_ names: [String], in element: XMLElement) -> String? {
    names.lazy.flatMap { element.all($0) }.map { PlainText.text(ofHTML: Self.html($0)) }.first { !$0.isEmpty }
  }

  /// The page's address: FeedBurner's original, the link, a permanent guid, the resource's own address. FeedBurner's
  /// links lead through its own server, so the original comes first. A guid counts unless `isPermaLink` is `false`, and
  /// only if it is a web address.
  private func link(of item: XMLElement, base: String) -> String? {
    let original = item.texts("origlink", .feedBurner)
    let alternates = (item.all("link") + item.all("link", .atom)).filter {
      ($0.attribute("rel") ?? "alternate") == "alternate"
    }.compactMap { $0.attribute("href") }
    let links = original + item.texts("link") + alternates
    if let link = links.first { return WebURL.resolved(link, against: WebURL(base)) }
    if let guid = item.all("guid").first {
      let text = PlainText.collapsed(guid.text)
      let isPermanent = (guid.attribute("isPermaLink") ?? "true").lowercased() != "false"
      if isPermanent, WebURL(text)?.isWeb ?? false { return text }
    }
    return item.attribute("rdf", "about").flatMap { WebURL($0)?.isWeb ?? false ? $0 : nil }
  }

  /// The date as written, by the name under which it is most often right.
  private static func published(of item: XMLElement) -> String? {
    item.texts("pubdate").first ?? item.texts("date", .dublinCore).first ?? item.texts("published", .atom).first
      ?? item.texts("issued", .dublinCore).first ?? item.texts("created", .dublinCore).first
      ?? item.texts("published").first ?? item.texts("date").first
  }

  /// The authors of the first vocabulary that has any: Dublin Core, RSS, Atom, iTunes. To join them would name most
  /// people twice.
  private func authors(of item: XMLElement) -> [String] {
    let atom = item.all("author", .atom).flatMap { $0.texts("name", .atom) + $0.texts("name") }
    let candidates = [
      (item.all("creator", .dublinCore) + item.all("author", .dublinCore)).map { PlainText.text(ofHTML: $0.text) }
        .filter { !$0.isEmpty },
      item.all("author").compactMap(Self.author), atom,
      item.texts("author", .iTunes),
    ]
    return candidates.first { !$0.isEmpty }?.uniqued() ?? []
  }

  /// An author's `name` element, or the text as `PersonName` reads it: `mail (Name)` is RSS's own form.
  private static func author(_ element: XMLElement) -> String? {
    let name = (element.texts("name") + element.texts("name", .atom)).first
    return PersonName.read(name ?? element.text)
  }

  private func categories(of item: XMLElement) -> [String] {
    let terms = item.all("category", .atom).compactMap { $0.attribute("label") ?? $0.attribute("term") }
    let written = item.all("category").map { PlainText.text(ofHTML: $0.text) }
    return (written + item.texts("subject", .dublinCore) + terms).filter { !$0.isEmpty }.uniqued()
  }

  /// An element's content as HTML, whether escaped, as RSS has it, or as child elements.
  static func html(_ element: XMLElement) -> String {
    element.children.isEmpty ? element.text : element.inner
  }

  private static func markup(_ elements: [XMLElement]) -> String? {
    elements.lazy.map(html).first { $0.contains { !$0.isWhitespace } }
  }
}
