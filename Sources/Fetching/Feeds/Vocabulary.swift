import News
import XMLReading

/// The XML vocabularies that feeds mix, whatever prefix or spelling of the namespace a feed uses.
///
/// `plain` are RSS's own elements, in no namespace or in one of the many that were published for RSS.
enum Vocabulary: Hashable {
  case plain, atom, dublinCore, content, xhtml, feedBurner, media, iTunes, other

  /// The vocabulary of a name; an undeclared prefix means what it usually does.
  init(_ name: XMLName) {
    if name.namespace.isEmpty {
      self = name.prefix.isEmpty ? .plain : Self.usual[name.prefix.lowercased()] ?? .other
    } else {
      self = Self.common[name.namespace] ?? Self.vocabulary(at: name.namespace.lowercased())
    }
  }

  /// What prefixes mean in feeds that don't declare them.
  private static let usual: [String: Vocabulary] = [
    "dc": .dublinCore, "dcterms": .dublinCore, "content": .content, "atom": .atom, "atom10": .atom, "a10": .atom,
    "feedburner": .feedBurner, "media": .media, "itunes": .iTunes, "xhtml": .xhtml, "rss": .plain,
  ]

  /// The namespaces as most feeds write them, looked up without a search.
  private static let common: [String: Vocabulary] = [
    "http://www.w3.org/2005/Atom": .atom, "http://purl.org/atom/ns#": .atom,
    "http://purl.org/dc/elements/1.1/": .dublinCore, "http://purl.org/dc/terms/": .dublinCore,
    "http://purl.org/rss/1.0/": .plain, "http://purl.org/rss/1.0/modules/content/": .content,
    "http://www.w3.org/1999/xhtml": .xhtml, "http://rssnamespace.org/feedburner/ext/1.0": .feedBurner,
    "http://search.yahoo.com/mrss/": .media, "http://www.itunes.com/dtds/podcast-1.0.dtd": .iTunes,
    "http://purl.org/rss/1.0/modules/syndication/": .other, "http://purl.org/rss/1.0/modules/slash/": .other,
    "http://wellformedweb.org/CommentAPI/": .other, "http://purl.org/syndication/thread/1.0": .other,
    "http://www.georss.org/georss": .other, "http://schemas.google.com/g/2005": .other,
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": .other,
  ]

  /// By a part of the address, in lower case: feeds write namespaces with `https`, without `www.` or with an old
  /// version.
  private static func vocabulary(at address: String) -> Vocabulary {
    if address.contains("purl.org/dc/") { return .dublinCore }
    if address.contains("purl.org/rss/1.0/modules/content") { return .content }
    if address.contains("purl.org/atom/ns") || address.contains("/2005/atom") { return .atom }
    if address.contains("/1999/xhtml") { return .xhtml }
    if address.contains("feedburner") || address.contains("pheedo") { return .feedBurner }
    if address.contains("search.yahoo.com/mrss") { return .media }
    if address.contains("itunes") { return .iTunes }
    let isPlain = [
      "purl.org/rss/1.0", "my.netscape.com/rdf", "channel.netscape.com/rdf", "backend.userland.com/rss",
      "blogs.law.harvard.edu/tech/rss", "purl.org/net/rss1", "purl.org/rss/2.0",
    ].contains { address.contains($0) && !address.contains("modules") }
    return isPlain ? .plain : .other
  }
}

extension XMLElement {
  /// The child elements with a local name in a vocabulary, in order; case doesn't matter.
  func all(_ local: String, _ vocabulary: Vocabulary = .plain) -> [XMLElement] {
    children.filter { $0.isNamed(local) && Vocabulary($0.name) == vocabulary }
  }

  /// Whether its local name is `local`, which must be lower case; the element's case doesn't matter.
  func isNamed(_ local: String) -> Bool {
    let own = name.local.utf8
    return own.count == local.utf8.count && zip(own, local.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
  }

  /// The non-empty texts of the child elements with a local name in a vocabulary, white space collapsed, in order. Text
  /// of elements inside them counts too.
  func texts(_ local: String, _ vocabulary: Vocabulary = .plain) -> [String] {
    all(local, vocabulary).map { PlainText.collapsed($0.text) }.filter { !$0.isEmpty }
  }

  /// The base for links inside it, from the base outside (XML Base §3).
  func base(within outer: String) -> String {
    guard let own = attribute("xml", "base") else { return outer }
    return WebURL.resolved(own, against: WebURL(outer))
  }

  /// Its content as markup, to be read as HTML. Prefixed attributes are dropped, texts and values escaped.
  var inner: String {
    var markup = ""
    appendInner(to: &markup)
    return markup
  }

  /// Appends to the same string at all depths: a string per level would be copied at each level above.
  private func appendInner(to markup: inout String) {
    for node in nodes {
      switch node {
      case .text(let text): markup += XMLEscapes.text(text)
      case .element(let element):
        markup += "<\(element.name.local)"
        for attribute in element.attributes where attribute.name.prefix.isEmpty {
          markup += " \(attribute.name.local)=\"\(XMLEscapes.attribute(attribute.value))\""
        }
        markup += ">"
        element.appendInner(to: &markup)
        if !["br", "img", "hr", "input"].contains(element.name.local) { markup += "</\(element.name.local)>" }
      }
    }
  }
}
