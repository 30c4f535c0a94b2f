/// An absolute address in its parts, and what a reference means beside it (RFC 3986 §5).
///
/// It is lenient as browsers are: white space around it goes, spaces and characters beyond ASCII are percent-encoded,
/// a backslash in the path of a web address is a slash.
public struct WebAddress: Hashable, Sendable {
  /// The scheme, lower case.
  public let scheme: String
  /// Host, port and user as written, the host lower case; nil for addresses without `//`.
  public let authority: String?
  /// The path, percent-encoded; empty means the same as `/`.
  public let path: String
  /// What follows `?`, or nil.
  public let query: String?
  /// What follows `#`, or nil.
  public let fragment: String?

  /// The address that a text says, or nil where it is no absolute one.
  public init?(_ text: String) {
    let parts = Reference(text)
    guard let scheme = parts.scheme else { return nil }
    let isWeb = scheme == "http" || scheme == "https"
    if isWeb, parts.authority?.isEmpty ?? true { return nil }
    self.init(
      scheme: scheme, authority: parts.authority,
      path: isWeb ? Self.withoutDots(parts.path) : parts.path,
      query: parts.query, fragment: parts.fragment)
  }

  private init(scheme: String, authority: String?, path: String, query: String?, fragment: String?) {
    self.scheme = scheme
    self.authority = authority
    self.path = path
    self.query = query
    self.fragment = fragment
  }

  /// Whether it is an `http` or `https` address.
  public var isWeb: Bool { scheme == "http" || scheme == "https" }

  /// The host, lower case, without user and port; an IPv6 address stands in its brackets.
  public var host: String? {
    guard let authority else { return nil }
    let place = authority[(authority.lastIndex(of: "@").map(authority.index(after:)) ?? authority.startIndex)...]
    if place.hasPrefix("["), let end = place.firstIndex(of: "]") { return String(place[...end]) }
    return String(place.prefix { $0 != ":" })
  }

  /// The port as written, or the scheme's own; nil where there is neither.
  public var port: Int? {
    let place = authority.map { $0[($0.lastIndex(of: "@").map($0.index(after:)) ?? $0.startIndex)...] } ?? ""
    let rest = place[(place.lastIndex(of: "]") ?? place.startIndex)...]
    if let colon = rest.lastIndex(of: ":"), let port = Int(rest[rest.index(after: colon)...]) { return port }
    return scheme == "https" ? 443 : scheme == "http" ? 80 : nil
  }

  /// The address without its fragment, as it is asked for.
  public var withoutFragment: WebAddress {
    WebAddress(scheme: scheme, authority: authority, path: path, query: query, fragment: nil)
  }

  /// What a reference means at this address (RFC 3986 §5.2.2).
  public func resolving(_ text: String) -> WebAddress? {
    let reference = Reference(text)
    if let own = reference.scheme {
      // `http:path` means the same as `path` where the scheme is the same, as browsers have it.
      guard own == scheme, reference.authority == nil, isWeb else { return WebAddress(text) }
    }
    let fragment = reference.fragment
    if let authority = reference.authority, !authority.isEmpty {
      return WebAddress(
        scheme: scheme, authority: authority, path: Self.withoutDots(reference.path),
        query: reference.query, fragment: fragment)
    }
    if reference.path.isEmpty {
      return WebAddress(
        scheme: scheme, authority: authority, path: path, query: reference.query ?? query, fragment: fragment)
    }
    let directory = authority != nil && path.isEmpty ? "/" : path[..<directoryEnd]
    let merged = reference.path.hasPrefix("/") ? reference.path : directory + reference.path
    return WebAddress(
      scheme: scheme, authority: authority, path: Self.withoutDots(merged), query: reference.query,
      fragment: fragment)
  }

  private var directoryEnd: String.Index { path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex }

  /// A path without `.` and `..` (RFC 3986 §5.2.4).
  private static func withoutDots(_ path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.contains(where: { $0 == "." || $0 == ".." }) else { return path }
    var kept: [Substring] = []
    for part in parts {
      if part == ".." { if kept.count > 1 { kept.removeLast() } } else if part != "." { kept.append(part) }
    }
    // A path that ends with a dot segment names a directory.
    if parts.last == "." || parts.last == ".." { kept.append("") }
    return kept.joined(separator: "/")
  }
}

extension WebAddress: CustomStringConvertible {
  /// The address as one writes it.
  public var description: String {
    var text = scheme + ":"
    if let authority { text += "//" + authority }
    text += path
    if let query { text += "?" + query }
    if let fragment { text += "#" + fragment }
    return text
  }
}

extension WebAddress {
  /// The parts of a reference, absolute or not, by the generic syntax (RFC 3986, appendix B).
  private struct Reference {
    var scheme: String?
    var authority: String?
    var path = ""
    var query: String?
    var fragment: String?

    init(_ text: String) {
      var rest = Substring(Self.encoded(text))
      if let hash = rest.firstIndex(of: "#") {
        fragment = String(rest[rest.index(after: hash)...])
        rest = rest[..<hash]
      }
      if let mark = rest.firstIndex(of: "?") {
        query = String(rest[rest.index(after: mark)...])
        rest = rest[..<mark]
      }
      if let colon = rest.firstIndex(of: ":"), Self.isScheme(rest[..<colon]) {
        scheme = rest[..<colon].lowercased()
        rest = rest[rest.index(after: colon)...]
      }
      if scheme == nil || scheme == "http" || scheme == "https" { rest = Self.slashed(rest) }
      if rest.hasPrefix("//") {
        let place = rest.dropFirst(2).prefix { $0 != "/" }
        authority = Self.lowered(place)
        rest = rest[place.endIndex...]
      }
      path = String(rest)
    }

    private static func slashed(_ rest: Substring) -> Substring {
      rest.utf8.contains(UInt8(ascii: "\\")) ? Substring(String(rest.map { $0 == "\\" ? "/" : $0 })) : rest
    }

    private static func isScheme(_ text: Substring) -> Bool {
      guard let first = text.utf8.first, (0x61...0x7A).contains(first | 0x20) else { return false }
      return text.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x2B...0x39).contains($0) && $0 != 0x2F }
    }

    private static func lowered(_ place: Substring) -> String {
      guard let at = place.lastIndex(of: "@") else { return place.lowercased() }
      return place[...at] + place[place.index(after: at)...].lowercased()
    }

    /// The text trimmed, without line breaks and tabs, and percent-encoded where RFC 3986 allows no character.
    private static func encoded(_ text: String) -> String {
      var bytes = Array(text.utf8)[...]
      while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
      while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
      var kept: [UInt8] = []
      let digits = Array("0123456789ABCDEF".utf8)
      for byte in bytes where byte != 0x0A && byte != 0x0D && byte != 0x09 {
        let isForbidden = byte <= 0x20 || byte >= 0x7F || [0x22, 0x3C, 0x3E, 0x60, 0x7B, 0x7D].contains(byte)
        if isForbidden {
          kept.append(contentsOf: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]])
        } else {
          kept.append(byte)
        }
      }
      return String(decoding: kept, as: UTF8.self)
    }
  }
}
