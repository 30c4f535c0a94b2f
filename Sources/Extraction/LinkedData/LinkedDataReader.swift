/// Reads schema.org nodes from a tape.
///
/// Everything in it was written by strangers: lists have limits, names too, and references are followed one step only,
/// so circles and long chains end.
struct LinkedDataReader {
  let tape: JSONTape
  /// The least length in bytes from which the text of an article is read.
  let leastBody: Int
  /// The first node with a name or an address for each `@id`, found once for all references.
  private let named: [String: Int]

  /// How many types, parties or images of one node are read. No story has more, and many references to one long list
  /// would multiply the work.
  private static let most = 500
  /// The longest name, type or job, in bytes of the script. A limit is needed because a referenced node is read once
  /// for each reference.
  private static let longestName = 512

  /// Creates a reader of a tape. Without `leastBody`, no article's text is read.
  init(tape: JSONTape, leastBody: Int = .max) {
    self.tape = tape
    self.leastBody = leastBody
    var named: [String: Int] = [:]
    for index in tape.nodes.indices where tape.nodes[index].kind == .object {
      guard let id = tape.value("@id", of: index),
        tape.value("name", of: index) != nil || tape.value("url", of: index) != nil,
        let text = Self.text(of: id, in: tape)
      else { continue }
      if named[text] == nil { named[text] = index }
    }
    self.named = named
  }

  /// Every object that may be about the page, outermost first, with its depth among objects. Objects more than four
  /// levels down are left out.
  func objects() -> [(node: Int, depth: Int)] {
    var found: [(Int, Int)] = []
    var waiting = tape.roots.reversed().map { ($0, 0) }
    while let (node, depth) = waiting.popLast() {
      switch tape.nodes[node].kind {
      case .array:
        for element in tape.elements(of: node).reversed() { waiting.append((element, depth)) }
      case .object:
        found.append((node, depth))
        guard depth < 4 else { continue }
        for (key, value) in tape.members(of: node) where leads(key) {
          waiting.append((value, tape.holds("@graph", key) ? depth : depth + 1))
        }
      default: break
      }
    }
    return found
  }

  /// Whether a key leads to nodes about this page rather than about others. Teasers of other stories are under other
  /// keys, such as `itemListElement`.
  private func leads(_ key: Int) -> Bool {
    tape.holds("@graph", key) || tape.holds("mainEntity", key) || tape.holds("mainEntityOfPage", key)
      || tape.holds("isPartOf", key) || tape.holds("subjectOf", key)
  }

  /// The types of a node. Without their address: `https://schema.org/NewsArticle` is `NewsArticle`. At most 64.
  func types(of node: Int) -> [String] {
    guard let value = tape.value("@type", of: node) else { return [] }
    return tape.elements(of: value, atMost: 64).compactMap { name($0) }.map { type in
      type.utf8.contains(0x2F) ? type.split(separator: "/").last.map(String.init) ?? type : type
    }
  }

  /// The text under a key: a string, the first of several, or a `@value`. Nil if there is none, or none but empty
  /// ones.
  func text(_ key: StaticString, of node: Int) -> String? {
    tape.value(key, of: node).flatMap { Self.text(of: $0, in: tape) }
  }

  /// The first text that isn't empty, without markup.
  private static func text(of value: Int, in tape: JSONTape) -> String? {
    for element in tape.elements(of: value, atMost: most) {
      if let text = tape.string(element) ?? tape.value("@value", of: element).flatMap({ tape.string($0) }) {
        let clean = MarkupText.plain(text)
        if !clean.isEmpty { return clean }
      }
    }
    return nil
  }

  /// The string, unless it is longer than `longestName`.
  private func name(_ node: Int) -> String? {
    tape.nodes[node].end - tape.nodes[node].start <= Self.longestName ? tape.string(node) : nil
  }

  /// What a node says about an article. A missing headline is replaced by `name`, missing authors by `creator`.
  func article(_ node: Int, types: [String]) -> LinkedArticle {
    var article = LinkedArticle(types: types)
    article.headline = text("headline", of: node) ?? text("name", of: node)
    article.alternativeHeadline = text("alternativeHeadline", of: node) ?? text("alternateName", of: node)
    article.description = text("description", of: node)
    article.published = text("datePublished", of: node)
    article.modified = text("dateModified", of: node)
    article.created = text("dateCreated", of: node)
    article.uploaded = text("uploadDate", of: node)
    article.section = texts("articleSection", of: node)
    article.keywords = texts("keywords", of: node)
    article.authors = parties("author", of: node)
    if article.authors.isEmpty { article.authors = parties("creator", of: node) }
    article.publisher = parties("publisher", of: node).first?.name
    if let publisher = tape.value("publisher", of: node), tape.nodes[publisher].kind == .object,
      let logo = tape.value("logo", of: resolved(publisher))
    {
      article.publisherLogo = image(logo).0
    }
    article.url = address(of: node)
    if let image = tape.value("image", of: node) { (article.image, article.imageCaption) = self.image(image) }
    if let free = tape.value("isAccessibleForFree", of: node) { article.isAccessibleForFree = truth(free) }
    if let body = tape.value("articleBody", of: node) {
      article.bodyLength = tape.nodes[body].end - tape.nodes[body].start
      if article.bodyLength >= leastBody { article.body = tape.string(body) }
    }
    return article
  }

  /// All texts under a key: strings, and names of nodes. Markup is removed; empty ones stay.
  private func texts(_ key: StaticString, of node: Int) -> [String] {
    guard let value = tape.value(key, of: node) else { return [] }
    return tape.elements(of: value, atMost: Self.most).compactMap { element in
      (tape.string(element) ?? tape.value("name", of: element).flatMap { tape.string($0) }).map { MarkupText.plain($0) }
    }
  }

  /// The truth value of a literal or of a string, which many pages write instead. Nil for anything but `true`,
  /// `false`, `True` and `False`.
  private func truth(_ node: Int) -> Bool? {
    if tape.holds("false", node) || tape.holds("False", node) { return false }
    return tape.holds("true", node) || tape.holds("True", node) ? true : nil
  }

  /// The address of the page that a node is about. `mainEntityOfPage` comes first, then `url`, then `@id`.
  private func address(of node: Int) -> String? {
    if let page = tape.value("mainEntityOfPage", of: node) {
      if let url = tape.string(page) ?? text("@id", of: page) ?? text("url", of: page), url.hasPrefix("http") {
        return url
      }
    }
    if let url = text("url", of: node) { return url }
    return text("@id", of: node)
  }

  /// The address and the caption of the first image under a key. A bare address has no caption. At most 50 are looked
  /// at; both are nil if none has an address.
  private func image(_ value: Int) -> (String?, String?) {
    for element in tape.elements(of: value, atMost: 50) {
      if let url = tape.string(element) { return (url, nil) }
      let node = resolved(element)
      if let url = text("url", of: node) ?? text("contentUrl", of: node) { return (url, text("caption", of: node)) }
    }
    return (nil, nil)
  }

  /// The parties under a key: names, nodes, or references to nodes elsewhere in the script. A bare address is not a
  /// name, and is left out.
  private func parties(_ key: StaticString, of node: Int) -> [LinkedArticle.Party] {
    guard let value = tape.value(key, of: node) else { return [] }
    var parties: [LinkedArticle.Party] = []
    for element in tape.elements(of: value, atMost: Self.most) where parties.count < Self.most {
      if let name = tape.string(element) {
        if !name.hasPrefix("http") { parties.append(.init(name: MarkupText.plain(name), isOrganisation: false)) }
      } else {
        parties += named(element, atMost: Self.most - parties.count)
      }
    }
    return parties
  }

  /// The parties named by an object, or by the one it refers to. Several names under one node are several parties with
  /// its type and job.
  private func named(_ element: Int, atMost limit: Int) -> [LinkedArticle.Party] {
    let node = resolved(element)
    guard let names = tape.value("name", of: node) ?? tape.value("name", of: element) else { return [] }
    let isOrganisation = types(of: node).contains { $0.hasSuffix("Organization") || $0 == "Corporation" }
    let job = tape.value("jobTitle", of: node).flatMap { title in
      tape.elements(of: title, atMost: 8).lazy.compactMap { name($0) }.map { MarkupText.plain($0) }.first {
        !$0.isEmpty
      }
    }
    return tape.elements(of: names, atMost: limit).compactMap { name($0) }.map {
      .init(name: MarkupText.plain($0), isOrganisation: isOrganisation, job: job)
    }
  }

  /// The node to which a bare `@id` refers, or the node itself.
  ///
  /// `{"@id": "#ann"}` refers to the first node with this `@id` and a name or an address, wherever it is in the
  /// script.
  private func resolved(_ node: Int) -> Int {
    guard tape.nodes[node].kind == .object, tape.value("name", of: node) == nil, tape.value("url", of: node) == nil,
      let id = text("@id", of: node)
    else { return node }
    return named[id] ?? node
  }
}
