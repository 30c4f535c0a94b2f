import News

/// A proxy between this machine and the web, and the hosts that bypass it.
public struct Proxy: Hashable, Sendable {
  /// The proxy's protocol.
  public enum Form: String, Hashable, Sendable {
    /// HTTP `CONNECT` (RFC 9110 §9.3.6), for plain `http` too.
    case http
    /// SOCKS 5 (RFC 1928), without a password.
    case socks5
  }

  let form: Form
  let host: String
  let port: Int
  /// The credentials that it asks for, if any.
  let credentials: Credentials?
  /// Hosts that bypass it; each includes its subdomains.
  let exceptions: [String]

  /// A name and a password; never shown.
  public struct Credentials: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    let user: String
    let password: String

    /// Reads `user:password`; nil without a colon or a user.
    public init?(_ text: some StringProtocol) {
      guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else { return nil }
      user = String(text[..<colon])
      password = String(text[text.index(after: colon)...])
    }

    /// A placeholder, so that no log shows the password.
    public var description: String { "(hidden)" }
    /// Empty, for the same reason.
    public var customMirror: Mirror { Mirror(self, children: []) }
  }

  /// Reads an address such as `http://proxy.example:3128` or `socks5://127.0.0.1:1080`; nil if it is not one.
  ///
  /// - Parameter exceptions: hosts separated by commas. There is no `*`: that would mean no proxy at all.
  public init?(_ address: String, credentials: Credentials? = nil, exceptions: String = "") {
    guard let end = address.firstRange(of: "://"), let form = Form(rawValue: address[..<end.lowerBound].lowercased()),
      // Parse it as http, because the syntax of hosts is not defined for unknown schemes.
      let url = WebURL("http://" + address[end.upperBound...]), let host = url.host, !host.isEmpty,
      url.path == "/" || url.path.isEmpty, url.query == nil
    else { return nil }
    self.form = form
    self.host = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
    port = url.port ?? (form == .http ? 80 : 1080)
    let inside = [url.username, url.password].map(URLBytes.percentDecodedText).joined(separator: ":")
    self.credentials = credentials ?? (url.username.isEmpty ? nil : Credentials(inside))
    guard form == .http || self.credentials == nil else { return nil }
    self.exceptions = exceptions.lowercased().split(separator: ",").map { String($0.trimmed.drop { $0 == "." }) }
      .filter { !$0.isEmpty }
  }

  /// Whether requests for an address go through it; those to this machine and private networks never do.
  func leads(to address: WebURL) -> Bool {
    guard let host = address.host, SpecialNetwork(hostOf: address) == nil else { return false }
    return !exceptions.contains { host == $0 || host.hasSuffix("." + $0) }
  }

  /// Its name in error messages.
  var name: String { "the proxy \(host):\(port)" }
}
