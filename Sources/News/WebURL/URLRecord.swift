/// The parts of an address while it is being parsed (the URL standard's "URL record").
struct URLRecord {
  var scheme: [UInt8] = []
  var username: [UInt8] = []
  var password: [UInt8] = []
  /// The serialised host, nil if there is none.
  var host: [UInt8]?
  var port: Int?
  /// The segments, percent-encoded; `/a/` has two, the second empty.
  var path: [[UInt8]] = []
  /// The path of an address like `mailto:a@b`, which has no segments.
  var opaquePath: [UInt8]?
  var query: [UInt8]?
  var fragment: [UInt8]?

  /// Whether the scheme is one that the standard calls special.
  var isSpecial: Bool { SpecialScheme(scheme) != nil }

  /// Whether the standard's rules for files apply, such as those for drive letters.
  var isFile: Bool { SpecialScheme(scheme) == .file }

  init() {}

  /// The record of a parsed address; serialising it gives the same address.
  init(_ url: WebURL) {
    let parts = url.parts
    scheme = Array(url.scheme.utf8)
    username = Array(url.username.utf8)
    password = Array(url.password.utf8)
    host = url.host.map { Array($0.utf8) }
    port = url.port
    let text = Array(url.path.utf8)
    if parts.hasOpaquePath {
      opaquePath = text
    } else {
      path =
        text.isEmpty ? [] : text.dropFirst().split(separator: 0x2F, omittingEmptySubsequences: false).map(Array.init)
    }
    query = url.query.map { Array($0.utf8) }
    fragment = url.fragment.map { Array($0.utf8) }
  }

  /// Drops the last segment of the path; a Windows drive letter stays.
  mutating func shortenPath() {
    if isFile, path.count == 1, WindowsDrive.isNormalisedLetter(path[0]) { return }
    if !path.isEmpty { path.removeLast() }
  }

  /// The address, serialised (URL standard, "URL serializing").
  func serialised() -> WebURL {
    var parts = URLParts()
    var text = scheme
    parts.schemeEnd = text.count
    text.append(0x3A)
    if let host {
      parts.hasHost = true
      text += [0x2F, 0x2F]
      appendCredentials(to: &text)
      parts.hostStart = text.count
      text += host
      parts.hostEnd = text.count
      if let port { text += Array(":\(port)".utf8) }
    } else {
      parts.hostStart = text.count
      parts.hostEnd = text.count
      // Without this a path that begins with two slashes would be read as a host.
      if opaquePath == nil, path.count > 1, path[0].isEmpty { text += [0x2F, 0x2E] }
    }
    parts.pathStart = text.count
    appendPath(to: &text)
    parts.hasOpaquePath = opaquePath != nil
    parts.queryStart = text.count
    if let query { text += [0x3F] + query }
    parts.fragmentStart = text.count
    if let fragment { text += [0x23] + fragment }
    return WebURL(href: String(decoding: text, as: UTF8.self), parts: parts)
  }

  /// Appends `user:password@`, if there are any.
  private func appendCredentials(to text: inout [UInt8]) {
    if username.isEmpty, password.isEmpty { return }
    text += username
    if !password.isEmpty { text += [0x3A] + password }
    text.append(0x40)
  }

  /// Appends the opaque path, or each segment after a slash.
  private func appendPath(to text: inout [UInt8]) {
    if let opaquePath {
      text += opaquePath
    } else {
      for segment in path { text += [0x2F] + segment }
    }
  }
}
