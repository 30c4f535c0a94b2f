/// The media types that a fetch takes; all others are turned away by their header, before the body is loaded.
public struct MediaTypes: Hashable, Sendable {
  private let names: Set<String>
  /// Whether every type of XML, `…+xml`, is taken.
  private let takesAllXML: Bool

  /// Those named, lower case.
  public init(_ names: Set<String>, takesAllXML: Bool = false) {
    self.names = names
    self.takesAllXML = takesAllXML
  }

  /// Pages, plain text, feeds, sitemaps (gzip too) and OPML.
  public static let news = MediaTypes(
    [
      "text/html", "application/xhtml+xml", "text/plain", "text/xml", "application/xml", "application/json",
      "application/feed+json", "text/x-opml", "application/gzip", "application/x-gzip",
    ], takesAllXML: true)

  /// Whether a type, lower case, is taken.
  public func take(_ mediaType: String) -> Bool {
    names.contains(mediaType) || takesAllXML && mediaType.hasSuffix("+xml") && !mediaType.hasPrefix("image/")
  }
}
