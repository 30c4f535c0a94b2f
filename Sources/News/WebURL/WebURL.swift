/// An absolute web address, parsed and serialised as in browsers (WHATWG URL standard).
///
/// A value holds its serialisation and the offsets of its parts, which are cut out on demand. Two addresses are equal
/// if their serialisations are.
///
/// ```swift
/// let page = WebURL("https://Example.com/news/index.html")
/// let link = WebURL("../img/a b.png", base: page)   // https://example.com/img/a%20b.png
/// ```
public struct WebURL: Sendable, CustomStringConvertible {
  /// The address as browsers serialise it: pure ASCII, with its fragment.
  public let href: String
  let parts: URLParts

  /// Wraps a serialisation, which must be one that the parser makes, with the offsets of its parts.
  init(href: String, parts: URLParts) {
    self.href = href
    self.parts = parts
  }

  /// Parses an address; a relative one needs a base.
  ///
  /// Nil where the standard says "failure", and for an address longer than ``longest``. Queries are always encoded as
  /// UTF-8, even on pages in a legacy encoding.
  public init?(_ text: String, base: WebURL? = nil) {
    guard text.utf8.count <= Self.longest,
      let parsed = URLFastPath.parse(text, base: base) ?? URLParser.parse(text, base: base),
      parsed.href.utf8.count <= Self.longest
    else { return nil }
    self = parsed
  }

  /// The most bytes in an address, as given and as serialised. Common servers accept 8 KB.
  public static let longest = 16_384

  /// Resolves a reference on the page at this address.
  public func resolve(_ reference: String) -> WebURL? { WebURL(reference, base: self) }

  /// The serialisation, with user, password and fragment if there are any.
  public var description: String { href }

  /// The scheme in lower case, without its colon.
  public var scheme: String { text(0, parts.schemeEnd) }

  /// Whether this is an `http` or `https` address.
  public var isWeb: Bool { href.utf8.starts(with: "http:".utf8) || href.utf8.starts(with: "https:".utf8) }

  /// The host: a domain in ASCII, an IPv4 address in four numbers, an IPv6 address in brackets; nil if there is none.
  public var host: String? { parts.hasHost ? text(parts.hostStart, parts.hostEnd) : nil }

  /// The port, nil if it is the scheme's default.
  public var port: Int? { parts.hasHost && parts.pathStart > parts.hostEnd + 1 ? Int(portText) : nil }

  /// The user name, percent-encoded; empty if there is none.
  public var username: String { String(credentials.prefix { $0 != ":" }) }

  /// The password, percent-encoded; empty if there is none.
  public var password: String { String(credentials.drop { $0 != ":" }.dropFirst()) }

  /// The path, percent-encoded; it begins with a slash unless the scheme is one like `mailto`.
  public var path: String { text(parts.pathStart, parts.queryStart) }

  /// The part between `?` and `#`, percent-encoded; nil if there is no `?`.
  public var query: String? {
    parts.queryStart < parts.fragmentStart ? text(parts.queryStart + 1, parts.fragmentStart) : nil
  }

  /// The part after `#`, percent-encoded; nil if there is no `#`.
  public var fragment: String? {
    let end = href.utf8.count
    return parts.fragmentStart < end ? text(parts.fragmentStart + 1, end) : nil
  }

  /// The same address without its fragment.
  public var withoutFragment: WebURL {
    guard parts.fragmentStart < href.utf8.count else { return self }
    return WebURL(href: text(0, parts.fragmentStart), parts: parts)
  }

  /// Scheme, host and port, the unit of robots.txt; nil if there is no host.
  public var origin: String? {
    guard parts.hasHost else { return nil }
    guard let port else { return "\(scheme)://\(text(parts.hostStart, parts.hostEnd))" }
    return "\(scheme)://\(text(parts.hostStart, parts.hostEnd)):\(port)"
  }

  /// The text between two offsets in the serialisation, which is pure ASCII.
  func text(_ start: Int, _ end: Int) -> String {
    let view = href.utf8
    let from = view.index(view.startIndex, offsetBy: start)
    return String(href[from..<view.index(from, offsetBy: end - start)])
  }

  private var portText: String {
    let end = href.utf8.count
    let digits = text(parts.hostEnd + 1, min(parts.pathStart, end)).prefix { $0.isNumber }
    return String(digits)
  }

  private var credentials: Substring {
    guard parts.hasHost, parts.hostStart > parts.schemeEnd + 3 else { return "" }
    return Substring(text(parts.schemeEnd + 3, parts.hostStart - 1))
  }
}

extension WebURL: Hashable {
  /// Whether two serialisations are equal.
  public static func == (one: WebURL, other: WebURL) -> Bool { one.href == other.href }

  /// Hashes the serialisation.
  public func hash(into hasher: inout Hasher) { hasher.combine(href) }
}

extension WebURL: Codable {
  /// Reads an address from its serialisation.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let url = WebURL(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an absolute URL: \(text)")
    }
    self = url
  }

  /// Writes the serialisation.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(href)
  }
}
