/// What is at a source's location: only feeds and sitemaps are read again and again.
public enum SourceKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// A feed, polled again and again.
  case feed
  /// A sitemap, or an index of sitemaps, polled again and again.
  case sitemap
  /// A list of feeds (OPML); each becomes a source.
  case opml
  /// A list of addresses, one a line.
  case list
  /// An HTML or text file, or a folder of them, which may also hold WARC files.
  case files
  /// A WARC file, gzipped or not.
  case warc
  /// One address.
  case page
}
