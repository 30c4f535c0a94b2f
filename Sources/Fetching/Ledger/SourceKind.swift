/// The kinds of sources.
public enum SourceKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// A feed, polled again and again.
  case feed
  /// A list of addresses, a line each.
  case list
  /// HTML or text files, or a folder of them, WARC files in it too.
  case files
  /// A WARC file.
  case warc
  /// One address.
  case page
}
