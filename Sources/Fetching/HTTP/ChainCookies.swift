import News

/// The cookies that servers set along a chain of redirects. They are sent back for the rest of the chain, then
/// forgotten.
///
/// Some servers redirect to the same address until their cookie comes back. Implements RFC 6265 as far as one chain
/// needs it.
struct ChainCookies: Sendable {
  private struct Cookie {
    let name: String
    let value: String
    /// The host it is sent to; if `isShared`, its subdomains too.
    let host: String
    let isShared: Bool
    let path: String
    let isSecure: Bool
  }

  private var cookies: [Cookie] = []

  /// The most cookies of one chain, and the longest in bytes (RFC 6265 §6.1 asks for 50 a host and 4,096 bytes).
  private static let most = 50
  private static let longest = 4096

  /// Takes the cookies that a response sets.
  ///
  /// A cookie replaces one of the same name, host and path; an expired one deletes it. Headers above 4,096 bytes are passed over, and so are
  /// cookies beyond the fiftieth.
  mutating func take(_ headers: [Page.Header], from address: WebURL) {
    for header in headers where header.name.isWritten("set-cookie") && header.value.utf8.count <= Self.longest {
      guard let (cookie, isExpired) = Self.cookie(header.value, from: address.host ?? "") else { continue }
      cookies.removeAll { $0.name == cookie.name && $0.host == cookie.host && $0.path == cookie.path }
      if !isExpired, cookies.count < Self.most { cookies.append(cookie) }
    }
  }

  /// The `Cookie` header of a request; nil if there is none to send.
  func header(for address: WebURL) -> String? {
    let host = address.host ?? ""
    let path = address.path.isEmpty ? "/" : address.path
    let sent = cookies.filter { cookie in
      (cookie.host == host || cookie.isShared && host.hasSuffix("." + cookie.host))
        && (!cookie.isSecure || address.scheme == "https") && Self.covers(cookie.path, path)
    }
    return sent.isEmpty ? nil : sent.map { "\($0.name)=\($0.value)" }.joined(separator: "; ")
  }

  /// Whether a cookie's path includes a request's (RFC 6265 §5.1.4): `/news` includes `/news` and `/news/1`, not
  /// `/newsletter`.
  private static func covers(_ own: String, _ path: String) -> Bool {
    path == own || path.hasPrefix(own.hasSuffix("/") ? own : own + "/")
  }

  /// Reads a `Set-Cookie` value such as `id=7; Domain=example.com; Path=/; Secure`; nil if it has no name, or is for
  /// a domain that the host is not in. `Max-Age` is believed before `Expires`; `HttpOnly` and `SameSite` are ignored.
  private static func cookie(_ text: String, from host: String) -> (Cookie, isExpired: Bool)? {
    let parts = text.split(separator: ";").map(\.trimmed)
    guard let pair = parts.first, let equals = pair.firstIndex(of: "="), equals > pair.startIndex else { return nil }
    var attributes: [String: Substring] = [:]
    for part in parts.dropFirst() {
      let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      attributes[halves[0].trimmed.lowercased()] = halves.count > 1 ? halves[1].trimmed : ""
    }
    let expiry = attributes["expires"].flatMap { FeedDate.instant(of: String($0)) }
    let isExpired =
      attributes["max-age"].flatMap { Int($0) }.map { $0 <= 0 } ?? expiry.map { $0 <= .current() } ?? false
    let domain = (attributes["domain"] ?? "").drop { $0 == "." }.lowercased()
    let isShared = domain.contains(".") && (host == domain || host.hasSuffix("." + domain))
    guard domain.isEmpty || isShared || domain == host else { return nil }
    let path = attributes["path"].map(String.init) ?? "/"
    let cookie = Cookie(
      name: String(pair[..<equals].trimmed), value: String(pair[pair.index(after: equals)...].trimmed),
      host: isShared ? domain : host, isShared: isShared, path: path.hasPrefix("/") ? path : "/",
      isSecure: attributes["secure"] != nil)
    return (cookie, isExpired)
  }
}
