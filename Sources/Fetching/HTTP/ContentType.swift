import News

/// A `Content-Type` in its parts (RFC 9110 §8.3).
public struct ContentType: Hashable, Sendable {
  /// The media type in lower case, without parameters; empty if none is declared.
  public let mediaType: String
  /// The charset parameter, without quotes, or nil.
  public let charset: String?

  /// Reads a header's value.
  public init(_ value: String) {
    let parts = value.split(separator: ";", omittingEmptySubsequences: false).map(\.trimmed)
    let type = parts.first.map { $0.lowercased() } ?? ""
    mediaType = type.contains("/") ? type : ""
    charset = parts.dropFirst().lazy.compactMap(Self.charset).first
  }

  private static func charset(_ parameter: Substring) -> String? {
    guard let equals = parameter.firstIndex(of: "="),
      parameter[..<equals].trimmed.lowercased() == "charset"
    else { return nil }
    let value = parameter[parameter.index(after: equals)...].trimmed.filter { $0 != "\"" && $0 != "'" }
    return value.isEmpty ? nil : value
  }

  /// Whether a page of this type may hold an article: HTML, XHTML or plain text; also true if no type is declared.
  public var mayHoldArticle: Bool {
    switch mediaType {
    case "", "text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml",
      "application/vnd.wap.xhtml+xml":
      true
    default: false
    }
  }
}
