import Hummingbird
import Settings

/// What the operator set for the web site, `monitor.listen` split into host and port.
public struct SiteSettings: Sendable {
  /// The address to listen at; of IPv6 without its brackets.
  public let host: String
  /// The port to listen at; 0 for any that is free.
  public let port: Int
  /// Whether publishers' images are shown, which tells publishers who reads.
  public let showsImages: Bool
  /// Whether the archive may be read without signing in.
  public let hasOpenReading: Bool
  /// The file with the accounts; nil if nobody needs to sign in, which is allowed only on loopback.
  public let passwordFile: String?
  /// All settings, for the settings page and for what other parts of the site need.
  let all: Settings

  /// Reads them.
  ///
  /// - Throws: `SettingsError` for a `monitor.listen` that is not HOST:PORT, and for one beyond loopback without a
  ///   password file: passwords are not asked for then, and everybody who reaches it could change sources.
  public init(_ settings: Settings) throws {
    let address = settings[Catalogue.monitorListen]
    guard let colon = address.lastIndex(of: ":"), let port = UInt16(address[address.index(after: colon)...]) else {
      throw SettingsError.usage("monitor.listen: '\(address)' must be HOST:PORT, such as 127.0.0.1:8570 or [::1]:8570")
    }
    let host = address[..<colon]
    self.host = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : String(host)
    self.port = Int(port)
    showsImages = settings[Catalogue.monitorImages]
    hasOpenReading = settings[Catalogue.monitorOpenReading]
    let file = settings[Catalogue.monitorPasswordFile]
    passwordFile = file.isEmpty ? nil : file
    all = settings
    guard isLoopback || passwordFile != nil else {
      throw SettingsError.usage(
        "monitor.listen \(address) can be reached from other machines: set monitor.password-file (`chapar-monitor password NAME` makes its "
          + "lines), or stay on 127.0.0.1 and put a reverse proxy with TLS in front, as Deploy/README.md says")
    }
  }

  /// Whether only this machine can reach it: `localhost`, `::1` and the addresses of 127.0.0.0/8, of four numbers.
  public var isLoopback: Bool {
    if host == "localhost" || host == "::1" { return true }
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    return numbers.count == 4 && numbers[0] == 127 && !numbers.contains(nil)
  }

  /// A cookie that scripts can't read and that is not sent with other sites' forms (`SameSite=Lax`). With a password
  /// file it is sent over TLS only; browsers also count `http://localhost` as secure.
  ///
  /// - Parameter maxAge: in seconds; nil for a cookie that ends with the browser.
  func cookie(_ name: String, _ value: String, maxAge: Int? = nil) -> Cookie {
    Cookie(
      name: name, value: value, maxAge: maxAge, path: "/", secure: passwordFile != nil, httpOnly: true, sameSite: .lax)
  }
}
