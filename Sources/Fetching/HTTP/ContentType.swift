/// A `Content-Type` header in its parts (RFC 9110 §8.3).
public struct ContentType: Hashable, Sendable {
  /// The media type, lower case, without parameters; empty where there is none.
  public let mediaType: String
  /// The charset parameter, without quotes, or nil.
  public let charset: String?

  /// Reads a header's value.
  public init(_ value: String) {
    let parts = value.split(separator: ";", omittingEmptySubsequences: false).map { Self.trimmed($0) }
    mediaType = parts.first.map { $0.lowercased() } ?? ""
    charset = parts.dropFirst().lazy.compactMap(Self.charset).first
  }

  private static func charset(_ parameter: Substring) -> String? {
    guard let equals = parameter.firstIndex(of: "="),
      trimmed(parameter[..<equals]).lowercased() == "charset"
    else { return nil }
    let value = trimmed(parameter[parameter.index(after: equals)...]).filter { $0 != "\"" && $0 != "'" }
    return value.isEmpty ? nil : value
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
  }
}
