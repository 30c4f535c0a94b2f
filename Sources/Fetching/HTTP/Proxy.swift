import Foundation
import News

/// A proxy that stands between this machine and the web, and the hosts that are asked without it.
public struct Proxy: Hashable, Sendable {
  /// What it speaks.
  public enum Form: String, Hashable, Sendable {
    /// HTTP's `CONNECT` (RFC 9110 §9.3.6), for plain `http` too.
    case http
    /// SOCKS 5 (RFC 1928), without a password.
    case socks5
  }

  let form: Form
  let host: String
  let port: Int
  /// What it wants to know who asks by.
  let credentials: Credentials?
  /// Hosts that are asked without it; each also stands for the hosts below it.
  let exceptions: [String]

  /// A name and a password; never shown.
  public struct Credentials: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    let user: String
    let password: String

    /// Reads `user:password`; nil where there is no colon.
    public init?(_ text: some StringProtocol) {
      guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else { return nil }
      user = String(text[..<colon])
      password = String(text[text.index(after: colon)...])
    }

    /// A word in the place of what is hidden.
    public var description: String { "(hidden)" }
    /// Nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
  }

  /// Reads an address such as `http://proxy.example:3128` or `socks5://127.0.0.1:1080`; nil where it is none.
  ///
  /// - Parameter exceptions: hosts with commas between; `*` would be a setting without a proxy.
  public init?(_ address: String, credentials: Credentials? = nil, exceptions: String = "") {
    guard let end = address.firstRange(of: "://"), let form = Form(rawValue: address[..<end.lowerBound].lowercased()),
      // Read as http, since it says of no other scheme how its host is written.
      let url = WebURL("http://" + address[end.upperBound...]), let host = url.host, !host.isEmpty,
      url.path == "/" || url.path.isEmpty, url.query == nil
    else { return nil }
    self.form = form
    self.host = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
    port = url.port ?? (form == .http ? 80 : 1080)
    let inside = [url.username, url.password].map { $0.removingPercentEncoding ?? $0 }.joined(separator: ":")
    self.credentials = credentials ?? (url.username.isEmpty ? nil : Credentials(inside))
    guard form == .http || self.credentials == nil else { return nil }
    self.exceptions = exceptions.lowercased().split(separator: ",").map { String($0.trimmed.drop { $0 == "." }) }
      .filter { !$0.isEmpty }
  }

  /// Whether an address is asked for by way of it; hosts of this machine and of private networks never are.
  func leads(to address: WebURL) -> Bool {
    guard let host = address.host, SpecialNetwork(hostOf: address) == nil else { return false }
    return !exceptions.contains { host == $0 || host.hasSuffix("." + $0) }
  }

  /// What it is called in errors.
  var name: String { "the proxy \(host):\(port)" }
}
