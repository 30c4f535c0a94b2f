import Crypto
import News

/// The address that names an article: an answered URL without what does not change the page.
///
/// Two captures are of one article when their answered addresses agree but for the scheme (`http`, `https`), the host's
/// case and trailing dot, a default port, user and password, the fragment, dot segments, the way characters are
/// percent-encoded, an empty query, and parameters that only track readers. The order of the other parameters counts.
///
/// The canonical address that a page claims is recorded and searched but never names it: sites that claim the front
/// page, or one address for all pages, would make one article of many, and lose the others.
struct PageAddress: Hashable {
  /// The address, such as `//www.tehrantimes.com/news/482620/…`; the scheme stands only where it is not HTTP's.
  let text: String

  /// The name of the article: 128 bits of the address's SHA-256, in hexadecimal.
  var articleID: ArticleID {
    ArticleID(rawValue: SHA256.hash(data: Array(text.utf8)).prefix(16).map(Self.hexadecimal).joined())
  }

  /// The address that an answered URL comes down to.
  init(_ url: String) {
    let trimmed = url.unicodeScalars.drop { $0.value <= 0x20 }
    var rest = trimmed[...]
    while let last = rest.last, last.value <= 0x20 { rest = rest.dropLast() }
    if let fragment = rest.firstIndex(of: "#") { rest = rest[..<fragment] }
    guard let colon = rest.firstIndex(of: ":"), rest[..<colon].allSatisfy(Self.isSchemeScalar) else {
      text = String(rest)
      return
    }
    let scheme = String(rest[..<colon]).lowercased()
    rest = rest[rest.index(after: colon)...]
    guard rest.starts(with: "//".unicodeScalars) else {
      text = scheme + ":" + String(rest)
      return
    }
    rest = rest.dropFirst(2)
    let authorityEnd = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
    let host = Self.host(String(rest[..<authorityEnd]), scheme: scheme)
    let target = rest[authorityEnd...]
    let queryStart = target.firstIndex(of: "?") ?? target.endIndex
    let path = Self.withoutDotSegments(Self.encoded(String(target[..<queryStart])))
    let query = Self.withoutTracking(Self.encoded(String(target[queryStart...].dropFirst())))
    let prefix = scheme == "http" || scheme == "https" ? "//" : scheme + "://"
    text = prefix + host + path + (query.isEmpty ? "" : "?" + query)
  }

  private static func isSchemeScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic && scalar.isASCII || ("0"..."9").contains(scalar)
      || "+-.".unicodeScalars.contains(scalar)
  }

  /// The host in lower case, with its port where that is not the scheme's own.
  private static func host(_ authority: String, scheme: String) -> String {
    var host = authority[...]
    if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
    var port = ""
    if let colon = host.lastIndex(of: ":"), host[host.index(after: colon)...].allSatisfy(\.isNumber) {
      port = String(host[host.index(after: colon)...])
      host = host[..<colon]
    }
    while host.last == "." { host = host.dropLast() }
    let isDefault = port.isEmpty || scheme == "http" && port == "80" || scheme == "https" && port == "443"
    return host.lowercased() + (isDefault ? "" : ":" + port)
  }

  /// The text with one way of percent-encoding: unreserved characters bare, all else that needs it as upper-case `%XX`
  /// (RFC 3986 §6.2.2).
  private static func encoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result = ""
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "%"), index + 2 < bytes.count, let high = digit(bytes[index + 1]),
        let low = digit(bytes[index + 2])
      {
        let value = high << 4 | low
        result += isUnreserved(value) ? String(Unicode.Scalar(value)) : "%" + hexadecimal(value).uppercased()
        index += 3
        continue
      }
      result += byte > 0x20 && byte < 0x7F ? String(Unicode.Scalar(byte)) : "%" + hexadecimal(byte).uppercased()
      index += 1
    }
    return result
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Unicode.Scalar(byte).properties.numericType == nil ? letter(byte) : byte & 0x0F
  }

  private static func letter(_ byte: UInt8) -> UInt8? {
    let lower = byte | 0x20
    return (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(lower) ? lower - UInt8(ascii: "a") + 10 : nil
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }

  /// The path with `.` and `..` resolved (RFC 3986 §5.2.4); `/` where it is empty.
  private static func withoutDotSegments(_ path: String) -> String {
    guard path.contains("/.") else { return path.isEmpty ? "/" : path }
    var kept: [Substring] = []
    let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for segment in segments {
      if segment == ".." { _ = kept.popLast() } else if segment != "." { kept.append(segment) }
    }
    let endsInFolder = segments.last == "." || segments.last == ".."
    return "/" + kept.joined(separator: "/") + (endsInFolder && !kept.isEmpty ? "/" : "")
  }

  /// The query without the parameters that only track readers.
  private static func withoutTracking(_ query: String) -> String {
    guard !query.isEmpty else { return query }
    return query.split(separator: "&").filter { !TrackingParameters.contains($0.prefix { $0 != "=" }) }
      .joined(separator: "&")
  }
}
