/// Identifies a page: two addresses lead to the same page if their keys are equal.
///
/// By it the ledger decides whether an address is known, the archive to which article a page belongs, and the cleaner
/// which pages of a site it has learned from. These make no difference:
///
/// - `http` or `https`, and the scheme's default port;
/// - `www.` before the host, a full stop after it, its case, its script (`bücher.de` is `xn--bcher-kva.de`);
/// - user and password, and the fragment after `#`;
/// - slashes at the path's end, or repeated within it, and index files such as `index.html`;
/// - how characters are percent-encoded;
/// - parameters that only track readers or sessions (``TrackingParameters``, `;jsessionid=`), and empty ones.
///
/// Everything else can make a different page: the path's case, other parameters and their order, other subdomains.
/// Storing an article twice is better than losing one, so only what is practically certain is dropped.
public struct PageKey: Hashable, Sendable, CustomStringConvertible {
  /// The key, such as `//tehrantimes.com/news/482620/…`; the scheme is included only if it is neither `http` nor
  /// `https`.
  public let text: String
  /// The site: the host without `www.`; empty if there is none.
  public let site: String

  /// The key of an address; a relative one needs a base. A text that is not an address is its own key, without
  /// surrounding blanks and fragment.
  public init(_ address: String, base: WebURL? = nil) {
    if let url = WebURL(address, base: base) {
      self.init(url)
    } else {
      let blank: (Unicode.Scalar) -> Bool = { $0.value <= 0x20 }
      var rest = address.unicodeScalars.drop(while: blank).prefix { $0 != "#" }
      while rest.last.map(blank) == true { rest.removeLast() }
      self.init(text: String(rest), site: "")
    }
  }

  private init(text: String, site: String) {
    self.text = text
    self.site = site
  }

  /// The key of a parsed address.
  public init(_ url: WebURL) {
    guard url.isWeb else {
      self.init(text: url.withoutFragment.href, site: url.site)
      return
    }
    var key = Array("//\(url.site)".utf8)
    if let port = url.port { key += Array(":\(port)".utf8) }
    Self.append(path: Self.encoded(url.path), to: &key)
    if let query = url.query { Self.append(query: Self.encoded(query), to: &key) }
    self.init(text: String(decoding: key, as: UTF8.self), site: url.site)
  }

  /// The same as ``text``.
  public var description: String { text }
}

extension PageKey {
  /// The index files that servers show for a folder (Apache's DirectoryIndex, IIS's default documents).
  private static let indexFiles: Set<String> = [
    "index.html", "index.htm", "index.xhtml", "index.shtml", "index.php", "index.asp", "index.aspx", "index.jsp",
    "index.cfm", "default.html", "default.htm", "default.asp", "default.aspx",
  ]

  /// Whether a segment is an index file, in any case. All names have 9 to 12 bytes.
  private static func isIndexFile(_ name: ArraySlice<UInt8>) -> Bool {
    (9...12).contains(name.count) && indexFiles.contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  /// Appends the path without empty segments, and without index files and session ids at its end; `/` if nothing is
  /// left.
  private static func append(path: [UInt8], to key: inout [UInt8]) {
    var segments = path.split(separator: UInt8(ascii: "/"))
    while let last = segments.popLast() {
      let name = withoutSession(last)
      if name.isEmpty || isIndexFile(name) { continue }
      segments.append(name)
      break
    }
    if segments.isEmpty { key.append(UInt8(ascii: "/")) }
    for segment in segments {
      key.append(UInt8(ascii: "/"))
      key += segment
    }
  }

  /// Appends the parameters that matter, in their order, with a question mark if there is any.
  private static func append(query: [UInt8], to key: inout [UInt8]) {
    var sign = UInt8(ascii: "?")
    for parameter in query.split(separator: UInt8(ascii: "&")) {
      let name = String(decoding: parameter.prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self)
      if TrackingParameters.contains(name[...]) { continue }
      key.append(sign)
      key += parameter
      sign = UInt8(ascii: "&")
    }
  }

  /// A path's last segment without the session id that Java servers write there (Servlet specification §7.1.3).
  private static func withoutSession(_ segment: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let mark = Array(";jsessionid=".utf8)
    guard let start = segment.firstIndex(of: mark[0]), segment[start...].count >= mark.count,
      zip(segment[start...], mark).allSatisfy({ $0.asciiLowercased == $1 }), DotSegment(segment[..<start]) == nil
    else { return segment }
    return segment[..<start]
  }

  /// The text with uniform percent-encoding (RFC 3986 §6.2.2): unreserved characters are plain, reserved ones stay as
  /// they were, all others are `%XX` in capitals.
  private static func encoded(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    // Most addresses stay as they are.
    if bytes.allSatisfy({ URLBytes.isUnreserved($0) || isReserved($0) }) { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "%") else {
        URLBytes.append(CollectionOfOne(byte), to: &result) { !URLBytes.isUnreserved($0) && !isReserved($0) }
        continue
      }
      if index + 1 < bytes.count, let high = Hexadecimal.value(of: bytes[index]),
        let low = Hexadecimal.value(of: bytes[index + 1])
      {
        URLBytes.append(CollectionOfOne(high << 4 | low), to: &result) { !URLBytes.isUnreserved($0) }
        index += 2
      } else {
        // A percent sign without two hexadecimal digits stands for itself.
        result += Array("%25".utf8)
      }
    }
    return result
  }

  /// Whether the byte may separate parts of an address (RFC 3986 §2.2); `#`, `[` and `]` are left out.
  private static func isReserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&")...UInt8(ascii: ","), UInt8(ascii: "/"): true
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "@"): true
    default: false
    }
  }
}

extension WebURL {
  /// The host without `www.` and without a final full stop: the site, as readers name it; empty if there is no host.
  public var site: String { host.map(WebURL.site) ?? "" }

  /// A host without `www.` and without a final full stop; `www.com` stays as it is.
  static func site(of host: String) -> String {
    var name = host[...]
    if name.hasSuffix("."), name.utf8.count > 1, !name.hasSuffix("..") { name = name.dropLast() }
    while name.hasPrefix("www."), name.dropFirst(4).utf8.contains(UInt8(ascii: ".")) { name = name.dropFirst(4) }
    return String(name)
  }
}
