/// An absolute web address, parsed and written as every browser does it (WHATWG URL standard).
///
/// A value is its serialisation and the places of its parts in it; the parts are cut out when asked for. Two addresses
/// are equal when their serialisations are.
///
/// ```swift
/// let page = WebURL("https://Example.com/news/index.html")
/// let link = WebURL("../img/a b.png", base: page)   // https://example.com/img/a%20b.png
/// ```
public struct WebURL: Sendable, CustomStringConvertible {
  /// The whole address.
  public let href: String
  let parts: URLParts

  init(href: String, parts: URLParts) {
    self.href = href
    self.parts = parts
  }

  /// Parses an address; a relative one needs the base it stands on.
  ///
  /// Nil where the standard says "failure", and for an address longer than ``longest``. The query of a page in a legacy
  /// encoding is encoded as UTF-8 here.
  public init?(_ text: String, base: WebURL? = nil) {
    guard text.utf8.count <= Self.longest,
      let parsed = URLFastPath.parse(text, base: base) ?? URLParser.parse(text, base: base),
      parsed.href.utf8.count <= Self.longest
    else { return nil }
    self = parsed
  }

  /// The most bytes of an address, as given and as serialised. Common servers take 8 KB and browsers make no longer ones
  /// than scripts give them.
  public static let longest = 16_384

  /// What a reference on the page at this address points to.
  public func resolve(_ reference: String) -> WebURL? { WebURL(reference, base: self) }

  /// The whole address.
  public var description: String { href }

  /// The scheme without its colon, lower case.
  public var scheme: String { text(0, parts.schemeEnd) }

  /// Whether this is an `http` or `https` address.
  public var isWeb: Bool { href.utf8.starts(with: "http:".utf8) || href.utf8.starts(with: "https:".utf8) }

  /// The host: a domain in ASCII, an IPv4 address in four numbers, an IPv6 address in brackets; nil where none is.
  public var host: String? { parts.hasHost ? text(parts.hostStart, parts.hostEnd) : nil }

  /// The port, nil where it is the scheme's own.
  public var port: Int? { parts.hasHost && parts.pathStart > parts.hostEnd + 1 ? Int(portText) : nil }

  /// The user name, percent-encoded; empty where none is.
  public var username: String { String(credentials.prefix { $0 != ":" }) }

  /// The password, percent-encoded; empty where none is.
  public var password: String { String(credentials.drop { $0 != ":" }.dropFirst()) }

  /// The path, percent-encoded; it begins with a slash unless the scheme is one like `mailto`.
  public var path: String { text(parts.pathStart, parts.queryStart) }

  /// What stands between `?` and `#`, percent-encoded; nil where there is no `?`.
  public var query: String? {
    parts.queryStart < parts.fragmentStart ? text(parts.queryStart + 1, parts.fragmentStart) : nil
  }

  /// What stands behind `#`, percent-encoded; nil where there is no `#`.
  public var fragment: String? {
    let end = href.utf8.count
    return parts.fragmentStart < end ? text(parts.fragmentStart + 1, end) : nil
  }

  /// The same address without what stands behind `#`.
  public var withoutFragment: WebURL {
    guard parts.fragmentStart < href.utf8.count else { return self }
    return WebURL(href: text(0, parts.fragmentStart), parts: parts)
  }

  /// Scheme, host and port, as robots.txt and politeness go by; nil where there is no host.
  public var origin: String? {
    guard parts.hasHost else { return nil }
    guard let port else { return "\(scheme)://\(text(parts.hostStart, parts.hostEnd))" }
    return "\(scheme)://\(text(parts.hostStart, parts.hostEnd)):\(port)"
  }

  /// The text between two places in the serialisation, which is pure ASCII.
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
  /// Whether two addresses are written alike.
  public static func == (one: WebURL, other: WebURL) -> Bool { one.href == other.href }

  /// Feeds the serialisation into a hash.
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
