import News

/// Says what is at a source's address if it is not what an operator called it: `chapar add --kind` makes no request, so
/// the first poll is the first to see it.
enum OtherKind {
  /// Why a document can't be read as a source of this kind, in words for an operator.
  ///
  /// For example `not a feed, but a page; the page names https://example.com/feed`. If it is recognised as nothing
  /// else, the parser's own error.
  static func words(
    for kind: SourceKind, _ error: FeedError, _ bytes: [UInt8], charset: String?, url: String, limit: Int
  ) -> String {
    do throws(FeedError) {
      guard let found = try kindAndHint(bytes, charset: charset, url: url, limit: limit), found.kind != kind else {
        return "\(error)"
      }
      return "not \(kind.phrase), but \(found.kind.phrase)\(found.hint)"
    } catch {
      // What looks like another kind but can't be read says less than the first error.
      return "\(error)"
    }
  }

  /// What a document is, and how to add it; nil if it is no kind of source.
  ///
  /// - Throws: `FeedError` if it looks like a feed or sitemap and can't be read as one.
  private static func kindAndHint(
    _ bytes: [UInt8], charset: String?, url: String, limit: Int
  ) throws(FeedError) -> (kind: SourceKind, hint: String)? {
    switch try FoundContent(bytes, charset: charset, url: url, limit: limit) {
    case .feed: (.feed, "; add it with --kind feed, or without --kind")
    case .sitemap: (.sitemap, "; add it with --kind sitemap, or without --kind")
    case .subscriptions: (.opml, "; add it without --kind")
    case .list: (.list, "; add it without --kind")
    // XML of another root is no page.
    case .page(let page) where MediaType.sniff(bytes) == "text/html": (.page, hint(for: page))
    case .page, .text, .other: nil
    }
  }

  /// The feeds that a page names.
  private static func hint(for page: PageHead) -> String {
    let named = FeedChoice(page.feeds).ranked.prefix(3).map(\.url)
    return named.isEmpty ? "" : "; the page names \(named.joined(separator: ", "))"
  }
}
