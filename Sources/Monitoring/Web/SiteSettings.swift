import Hummingbird
import Settings

/// The site's settings.
public struct SiteSettings: Sendable {
  /// The address to listen at.
  public let host: String
  /// The port to listen at; 0 for any that is free.
  public let port: Int
  /// Whether publishers' images are shown.
  public let showsImages: Bool
  /// Whether the archive may be read without signing in.
  public let hasOpenReading: Bool
  /// The file with the accounts; nil if nobody needs to sign in.
  public let passwordFile: String?
  /// All settings, for the settings page.
  let all: Settings

  /// Reads them.
  ///
  /// - Throws: `SettingsError` for an invalid address, and for one beyond loopback without a password file.
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

  /// Whether only this machine can reach it.
  public var isLoopback: Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }

  /// A cookie that scripts can't read and other sites can't send. With a password file it is sent over TLS only;
  /// browsers also count `http://localhost` as secure.
  func cookie(_ name: String, _ value: String, maxAge: Int? = nil) -> Cookie {
    Cookie(
      name: name, value: value, maxAge: maxAge, path: "/", secure: passwordFile != nil, httpOnly: true, sameSite: .lax)
  }
}
