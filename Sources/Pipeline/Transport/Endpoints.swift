import ZeroMQ

/// The endpoints of the boundaries: the relay binds three for each, and the stages connect to them.
public struct Endpoints: Hashable, Sendable {
  /// The base of all boundaries that are not in `exceptions`.
  public var base: Base
  /// Boundaries with another base, for example because a relay on another machine serves them.
  public var exceptions: [Boundary: Base] = [:]

  /// What endpoints are derived from.
  public enum Base: Hashable, Sendable {
    /// Socket files in a directory: `pages.in`, `pages.out`, `pages.tap` and so on.
    case directory(String)
    /// Consecutive ports from `firstPort` on; each boundary's offset is fixed (see `post.address` in the reference).
    case host(String, firstPort: UInt16)
  }

  /// The three endpoints of a boundary.
  public enum Door: String, Hashable, Sendable, CaseIterable {
    /// Stages push here.
    case inlet = "in"
    /// Stages pull here.
    case outlet = "out"
    /// Subscribers listen here.
    case tap
  }

  /// Endpoints that are all derived from one base.
  public init(_ base: Base) { self.base = base }

  /// Reads `ipc:///directory` or `tcp://host:port`, with the first of 15 ports.
  ///
  /// - Throws: `TransportError` for anything else.
  public init(_ text: String) throws(TransportError) { self.init(try Base(text)) }

  /// The endpoint of a door. The outlet of documents is `ipc:///directory/documents.out` or, with 5000 as the first
  /// port, port 5004.
  ///
  /// - Throws: `TransportError` if the path is too long for a socket or the port is above 65535.
  public func endpoint(_ door: Door, of boundary: Boundary) throws(TransportError) -> Endpoint {
    switch exceptions[boundary] ?? base {
    case .directory(let path): return try Endpoint("ipc://\(path)/\(boundary.rawValue).\(door.rawValue)")
    case .host(let host, let firstPort):
      guard let port = UInt16(exactly: Int(firstPort) + boundary.firstPort + door.port) else {
        throw TransportError(.badEndpoint, "tcp://\(host):\(firstPort)", cause: "15 ports from there don't exist")
      }
      return .tcp(host: host, port: port)
    }
  }
}

// The offset of each boundary's ports from the first. Operators open ports in firewalls by these numbers, so they never
// change.
extension Boundary {
  fileprivate var firstPort: Int {
    switch self {
    case .pages: 0
    case .documents: 3
    case .articles: 6
    case .receipts: 9
    case .vitals: 12
    }
  }
}

extension Endpoints.Door {
  fileprivate var port: Int {
    switch self {
    case .inlet: 0
    case .outlet: 1
    case .tap: 2
    }
  }
}

extension Endpoints.Base {
  /// Reads `ipc:///directory` or `tcp://host:port`.
  public init(_ text: String) throws(TransportError) {
    switch try Endpoint(text) {
    case .ipc(let path): self = .directory(path)
    case .tcp(let host, let port): self = .host(host, firstPort: port)
    case .inproc: throw TransportError(.badEndpoint, text, cause: "processes can't share it; write ipc:// or tcp://")
    }
  }
}
