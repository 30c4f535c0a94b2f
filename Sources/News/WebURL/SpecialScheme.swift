/// The schemes that the URL standard calls special.
enum SpecialScheme: String {
  case http, https, ws, wss, ftp, file

  /// The scheme of this name, nil where it is not special.
  init?(_ name: [UInt8]) { self.init(rawValue: String(decoding: name, as: UTF8.self)) }

  /// The port that need not be written.
  var defaultPort: Int? {
    switch self {
    case .http, .ws: 80
    case .https, .wss: 443
    case .ftp: 21
    case .file: nil
    }
  }
}
