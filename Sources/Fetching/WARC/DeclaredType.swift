/// A media type with its charset, as a `Content-Type` declares them (RFC 9110 §8.3).
public struct DeclaredType: Hashable, Sendable {
  /// The type, lower case, without parameters; empty where none is declared.
  public let mediaType: String
  /// The charset as declared, without quotes.
  public let charset: String?

  /// Reads a header's value.
  public init(_ value: String) {
    let parts = value.split(separator: ";", omittingEmptySubsequences: false)
    let name = parts.first.map { $0.trimmed.lowercased() } ?? ""
    mediaType = name.contains("/") ? name : ""
    var found: String?
    for part in parts.dropFirst() where found == nil {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].trimmed.lowercased() == "charset" else { continue }
      let text = pair[1].trimmed.filter { $0 != "\"" && $0 != "'" }
      if !text.isEmpty { found = text }
    }
    charset = found
  }

  /// Whether a page of this type may hold an article: HTML, XHTML or plain text; also where no type is declared.
  public var mayHoldArticle: Bool {
    switch mediaType {
    case "", "text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml",
      "application/vnd.wap.xhtml+xml":
      true
    default: false
    }
  }
}
