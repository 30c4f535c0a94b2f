import XMLReading

/// Reads feeds: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed 1.x.
///
/// It is lenient: it reads broken XML, unknown versions, and fields of other vocabularies (Dublin Core, Media RSS,
/// iTunes). Entities that a document declares are not expanded, and no external file is opened; see `XMLReader`.
public struct FeedParser: Sendable {
  private let limits: XMLLimits
  /// The most entries read from one feed; real feeds have hundreds, a few have thousands.
  static let mostEntries = 10_000

  /// Creates a parser with limits; no real feed is larger than 16 MiB.
  public init(limits: XMLLimits = XMLLimits(bytes: 16_777_216, elements: 500_000)) { self.limits = limits }

  /// A parser of feeds up to a number of bytes, such as `fetch.body-limit`.
  static func parser(limit: Int) -> FeedParser {
    FeedParser(limits: XMLLimits(bytes: limit, elements: max(500_000, limit / 32)))
  }

  /// Reads a feed from a response's bytes; `charset` is its header's, `url` the address that answered, which relative
  /// links resolve against. A text that begins with `{` is JSON, everything else XML.
  ///
  /// - Throws: `FeedError`: `unreadable` for bytes beyond the limits or without any element, `brokenJSON`, and
  ///   `notAFeed` for XML or JSON of another kind, such as a web page.
  public func parse(_ bytes: [UInt8], charset: String? = nil, url: String) throws(FeedError) -> Feed {
    guard bytes.count <= limits.bytes else {
      throw FeedError.unreadable(.tooLarge(bytes: bytes.count, limit: limits.bytes))
    }
    let text = XMLText(bytes, charset: charset).utf8
    if text.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") {
      return try JSONFeedReader(base: url).feed(of: text)
    }
    let document: XMLElement
    do {
      document = try XMLElement.document(text, limits: limits)
    } catch {
      throw FeedError.unreadable(error)
    }
    guard let root = Self.root(in: document) else {
      throw FeedError.notAFeed(root: document.children.first?.name.local ?? "")
    }
    let isAtom = root.name.local.lowercased() == "feed"
    return isAtom ? AtomReader(root, base: url).feed() : RSSReader(root, base: url).feed()
  }

  /// The feed's root element, which may be inside the elements of a broken page; the outermost counts.
  ///
  /// Some servers put a feed inside an HTML page; six levels are searched.
  private static func root(in document: XMLElement) -> XMLElement? {
    var level = document.children
    for _ in 0..<6 {
      if let root = level.first(where: { roots.contains($0.name.local.lowercased()) }) { return root }
      level = level.flatMap(\.children)
    }
    return nil
  }

  private static let roots: Set<String> = ["rss", "rdf", "feed", "channel"]
}
