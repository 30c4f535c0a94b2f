/// The schemes that the URL standard calls special: they need a host (but `file`), and count a backslash as a slash.
enum SpecialScheme: String {
  case http, https, ws, wss, ftp, file

  /// The scheme with this name, nil if it is not special.
  init?(_ name: [UInt8]) { self.init(rawValue: String(decoding: name, as: UTF8.self)) }

  /// The default port, which is not written.
  var defaultPort: Int? {
    switch self {
    case .http, .ws: 80
    case .https, .wss: 443
    case .ftp: 21
    case .file: nil
    }
  }
}
