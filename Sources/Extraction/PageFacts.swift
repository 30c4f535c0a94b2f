import News

/// A document read once for all fields: its metas by name, its linked data, its addresses. A class, because each of a
/// dozen readers keeps it, and copying so many values costs more than they do.
final class PageFacts {
  /// What the cleaner passed on, unchanged.
  let document: Document
  /// The article in linked data, or what that says about the page; nil if there is none.
  let linked: LinkedArticle?
  /// How much work reading the document may cause.
  let budget: WorkBudget
  /// The host that answered, in ASCII and without `www.`; empty for a local file.
  let host: String
  /// The base for links on the page; for a local file, the address that the page calls its own.
  private let base: WebURL?
  /// The address that the page calls its own, from `link rel=canonical` or else `og:url`, as written, so perhaps
  /// relative.
  let canonical: String?
  /// Where the canonical address was found.
  let canonicalPlace: String
  /// The declared language, which decides how dates and names are read.
  let declaredLanguage: String?
  /// The metas with a content, in page order, names in lower case.
  let allMetas: [(name: String, content: String)]
  private let metas: [String: [String]]
  /// How many metas with one name are read; only scientific papers, with their many authors, need more than a few.
  private static let mostMetas = 256
  /// The bylines read so far.
  let bylines = BylineMemory()
  private let marks: [Document.Mark.Field: [Document.Mark]]

  /// Skips empty metas, and those beyond `mostMetas` of one name.
  init(_ document: Document) {
    self.document = document
    budget = WorkBudget(bytes: Self.size(of: document))
    marks = Dictionary(grouping: document.marks, by: \.field)
    var metas: [String: [String]] = [:]
    var allMetas: [(name: String, content: String)] = []
    for meta in document.head.metas {
      guard metas[meta.name]?.count ?? 0 < Self.mostMetas else { continue }
      let content = MarkupText.plain(meta.content)
      guard !content.isEmpty else { continue }
      metas[meta.name, default: []].append(content)
      allMetas.append((meta.name, content))
    }
    self.metas = metas
    self.allMetas = allMetas
    let links = document.head.links
    let linked = links.first { $0.rel == "canonical" && Self.mayBeWeb($0.href) }?.href
    canonical = linked ?? metas["og:url"]?.first(where: Self.mayBeWeb)
    canonicalPlace = linked == nil ? "og:url" : "link rel=canonical"
    let address = document.answeredURL.isEmpty ? document.url : document.answeredURL
    // A local file has no host, but the page's own address may.
    let base = WebURL(address.hasPrefix("file:") ? canonical ?? "" : address)
    self.base = base
    host = base?.site ?? ""
    let pages = [document.url, document.answeredURL, canonical ?? ""].filter { !$0.isEmpty }.map {
      PageKey($0, base: base)
    }
    self.linked =
      LinkedData(
        scripts: document.head.linkedData, base: base, pages: Set(pages),
        leastBody: LinkedBody.least(besides: document.blocks)
      ).article
    declaredLanguage =
      document.head.language ?? metas["content-language"]?.first ?? metas["og:locale"]?.first
      ?? metas["dc.language"]?.first ?? metas["language"]?.first
  }

  /// The bytes of a document's texts.
  private static func size(of document: Document) -> Int {
    var size = document.marks.reduce(0) { $0 + $1.text.utf8.count + ($1.value?.utf8.count ?? 0) }
    size += document.blocks.reduce(0) { $0 + $1.text.utf8.count }
    size += document.head.metas.reduce(0) { $0 + $1.content.utf8.count }
    return document.head.linkedData.reduce(size) { $0 + $1.utf8.count }
  }

  /// Whether an address is relative or on the web, not a script or mail address.
  private static func mayBeWeb(_ url: String) -> Bool {
    WebURL(url)?.isWeb ?? (url.utf8.count <= WebURL.longest)
  }

  /// An address resolved against the page's own.
  func resolved(_ url: String) -> String { WebURL.resolved(url, against: base) }

  /// The contents of metas with these names, in the order of the names. Names are in lower case, contents without
  /// markup and never empty.
  func metas(_ names: String...) -> [(name: String, content: String)] {
    names.flatMap { name in (metas[name] ?? []).map { (name, $0) } }
  }

  /// The first content of the first of these metas that the page has.
  func meta(_ names: String...) -> String? { names.lazy.compactMap { self.metas[$0]?.first }.first }

  /// The title in metadata, if it has exactly these words.
  func told(_ words: FoldedWords) -> String? {
    metas("og:title", "twitter:title").first { FoldedWords($0.content) == words }?.content
  }

  /// The sections in metadata, as words.
  var sections: Set<FoldedWords> {
    Set(
      (metas("article:section", "section", "og:section").map(\.content) + (linked?.section ?? [])).map {
        FoldedWords($0)
      })
  }

  /// In document order; empty if the page has none of that field.
  func marks(_ field: Document.Mark.Field) -> [Document.Mark] { marks[field] ?? [] }

  /// The path of an address, with its slash. The query and the fragment are still in it. Empty if nothing follows the
  /// host.
  static func path(of url: String) -> Substring {
    let rest = url.place(of: "://").map { url[$0.upperBound...] } ?? url[...]
    guard let slash = rest.utf8.firstIndex(of: 0x2F) else { return "" }
    return rest[slash...]
  }
}
