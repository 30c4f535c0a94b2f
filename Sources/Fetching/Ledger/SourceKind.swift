/// The kinds of sources.
public enum SourceKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// A feed, polled again and again.
  case feed
  /// A sitemap, or an index of sitemaps, polled again and again.
  case sitemap
  /// A list of feeds (OPML): its feeds are sources of their own.
  case opml
  /// A list of addresses, a line each.
  case list
  /// HTML or text files, or a folder of them, WARC files in it too.
  case files
  /// A WARC file.
  case warc
  /// One address.
  case page
}
