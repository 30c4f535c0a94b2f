/// An address that a socket binds or connects to.
public enum Endpoint: Hashable, Sendable, CustomStringConvertible {
  /// A socket file on this machine.
  case ipc(path: String)
  /// A host, by name or address, an IPv6 address in brackets, and a port there.
  case tcp(host: String, port: UInt16)
  /// A name within one context.
  case inproc(name: String)

  /// The longest path of a socket file: `sun_path` has 108 bytes, the last one zero (unix(7)).
  public static let longestPath = 107

  /// Reads `ipc:///path`, `tcp://host:port`, `tcp://[::1]:port` or `inproc://name`. Throws `badEndpoint` for anything
  /// else, with the form that is expected.
  public init(_ text: String) throws(TransportError) {
    if text.hasPrefix("ipc://") {
      self = .ipc(path: String(text.dropFirst(6)))
    } else if text.hasPrefix("inproc://"), text.utf8.count > 9 {
      self = .inproc(name: String(text.dropFirst(9)))
    } else if text.hasPrefix("tcp://"), let colon = text.lastIndex(of: ":"),
      let port = UInt16(text[text.index(after: colon)...]),
      case let host = text[..<colon].dropFirst(6), !host.isEmpty
    {
      self = .tcp(host: String(host), port: port)
    } else {
      throw TransportError(.badEndpoint, text, cause: "write ipc:///absolute/path or tcp://host:port")
    }
    try check()
  }

  /// The endpoint as libzmq reads it.
  public var description: String {
    switch self {
    case .ipc(let path): "ipc://\(path)"
    case .tcp(let host, let port): "tcp://\(host):\(port)"
    case .inproc(let name): "inproc://\(name)"
    }
  }

  /// Whether its messages stay on this machine. For tcp these are 127.0.0.0/8, `::1` and `localhost`; no name is
  /// looked up.
  public var staysOnThisMachine: Bool {
    guard case .tcp(let host, _) = self else { return true }
    if host == "localhost" || host == "[::1]" || host == "::1" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }

  /// Throws if a path is relative or too long for the system.
  func check() throws(TransportError) {
    guard case .ipc(let path) = self else { return }
    guard path.hasPrefix("/") else {
      throw TransportError(.badEndpoint, description, cause: "the path is not absolute")
    }
    guard path.utf8.count <= Self.longestPath else {
      throw TransportError(
        .badEndpoint, description,
        cause: "the path has \(path.utf8.count) bytes, but the system allows \(Self.longestPath); "
          + "choose a shorter runtime directory")
    }
  }
}
