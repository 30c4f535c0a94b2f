import XMLReading

/// A list of feeds in OPML (opml.org/spec2.opml), as exported by feed readers.
public struct SubscriptionList: Hashable, Sendable {
  /// The feeds, in order.
  public let feeds: [Subscription]

  /// One feed of the list.
  public struct Subscription: Hashable, Sendable {
    /// The feed's address: the outline's `xmlUrl`.
    public let url: String
    /// The feed's title, else its text, with white space collapsed.
    public let title: String?
    /// The site's address: the outline's `htmlUrl`, if it has one.
    public let site: String?
    /// The folders that contain it, outermost first.
    public let folders: [String]
  }

  /// Reads a list's bytes; `charset` is that of the response's header. Outlines without an `xmlUrl` are folders.
  ///
  /// - Throws: `FeedError`: `unreadable` if it is no XML or larger than 16 MiB, `notAFeed` if its outermost element is
  ///   not `opml`.
  public init(_ bytes: [UInt8], charset: String? = nil) throws(FeedError) {
    let document: XMLElement
    do {
      document = try XMLElement.document(
        XMLText(bytes, charset: charset).utf8, limits: XMLLimits(bytes: 16_777_216, elements: 500_000))
    } catch {
      throw FeedError.unreadable(error)
    }
    guard let root = document.children.first(where: { $0.name.local.lowercased() == "opml" }) else {
      throw FeedError.notAFeed(root: document.children.first?.name.local ?? "")
    }
    feeds = root.children.filter { $0.name.local.lowercased() == "body" }.flatMap { Self.feeds(in: $0, folders: []) }
  }

  /// Reads a local list, compressed or not.
  ///
  /// - Throws: `FileFault`, also if it is not a list.
  public init(file path: String) throws(FileFault) {
    let file = try InputFile(path)
    let size = try file.facts().size
    guard size <= Self.longest else {
      throw FileFault(.tooLarge, file: path, why: "it has \(size) bytes, more than a list of feeds may have")
    }
    var coded = CodedBody(try file.contents(length: Int(size)), limit: Int(Self.longest))
    do throws(CodingError) {
      try coded.undo([])
    } catch {
      throw FileFault(.damaged, file: path, why: error.description)
    }
    do throws(FeedError) {
      try self.init(coded.bytes)
    } catch {
      throw FileFault(.unsupported, file: path, why: "it is not a list of feeds: \(error)")
    }
  }

  /// In bytes, before and after decompression.
  private static let longest: Int64 = 16_777_216

  /// A feed's outline may have further ones inside; those are in the same folder as the feed.
  private static func feeds(in element: XMLElement, folders: [String]) -> [Subscription] {
    element.children.filter { $0.name.local.lowercased() == "outline" }.flatMap { outline -> [Subscription] in
      let title = [outline.attribute("title"), outline.attribute("text")].compactMap { $0 }.map(PlainText.collapsed)
        .first { !$0.isEmpty }
      guard let url = outline.attribute("xmlUrl").map(PlainText.collapsed), !url.isEmpty else {
        return feeds(in: outline, folders: folders + [title].compactMap { $0 })
      }
      let site = outline.attribute("htmlUrl").map(PlainText.collapsed).flatMap { $0.isEmpty ? nil : $0 }
      let own = Subscription(url: url, title: title, site: site, folders: folders)
      return [own] + feeds(in: outline, folders: folders)
    }
  }
}
