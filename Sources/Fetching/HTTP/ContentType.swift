import News

/// A `Content-Type` in its parts (RFC 9110 §8.3).
public struct ContentType: Hashable, Sendable {
  /// The media type in lower case, without parameters; empty if none is declared.
  public let mediaType: String
  /// The charset parameter, without quotes, or nil.
  public let charset: String?

  /// Reads a header's value: `Text/HTML; Charset="utf-8"` has the media type `text/html` and the charset `utf-8`. A
  /// type without a slash counts as none; of two charsets the first counts.
  public init(_ value: String) {
    let end = value.utf8.firstIndex(of: UInt8(ascii: ";")) ?? value.endIndex
    let type = value[..<end].trimmed.lowercased()
    mediaType = type.utf8.contains(UInt8(ascii: "/")) ? type : ""
    charset =
      value[end...].utf8.split(separator: UInt8(ascii: ";")).lazy.compactMap { Self.charset(Substring($0)) }.first
  }

  private static func charset(_ parameter: Substring) -> String? {
    guard let equals = parameter.utf8.firstIndex(of: UInt8(ascii: "=")),
      parameter[..<equals].trimmed.isWritten("charset")
    else { return nil }
    let value = parameter[parameter.utf8.index(after: equals)...].trimmed
    let unquoted = String(
      decoding: value.utf8.filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }, as: UTF8.self)
    return unquoted.isEmpty ? nil : unquoted
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
