import XMLReading

/// Reads feeds: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed 1.x.
///
/// It takes what it can get: broken XML, unknown versions, fields of other vocabularies (Dublin Core, Media RSS,
/// iTunes). No entity that a document declares is expanded and nothing else is opened; see `XMLReader`.
public struct FeedParser: Sendable {
  private let limits: XMLLimits
  /// The most entries of one feed, the first of them; real feeds have some hundreds, a few have thousands.
  static let mostEntries = 10_000

  /// A parser within limits; feeds beyond 16 MiB are none that anybody reads.
  public init(limits: XMLLimits = XMLLimits(bytes: 16_777_216, elements: 500_000)) { self.limits = limits }

  /// A parser of feeds up to a number of bytes, such as `fetch.body-limit`.
  static func parser(limit: Int) -> FeedParser {
    FeedParser(limits: XMLLimits(bytes: limit, elements: max(500_000, limit / 32)))
  }

  /// Reads a feed from a response's bytes; `charset` is its header's, `url` the address that answered, which relative
  /// links resolve against.
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

  /// The feed's root, under whatever a broken page put around it; the uppermost counts.
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
