import ZeroMQ

/// Where the boundaries are: the relay binds three places for each, and the stages connect.
public struct Endpoints: Hashable, Sendable {
  /// The places of the boundaries that have none of their own.
  public var base: Base
  /// Boundaries with another base, as when a relay of their own serves them on another machine.
  public var exceptions: [Boundary: Base] = [:]

  /// What the places are derived from.
  public enum Base: Hashable, Sendable {
    /// Socket files in a directory: `pages.in`, `pages.out`, `pages.tap` and so on.
    case directory(String)
    /// Ports upwards from one: three a boundary, in the order of the flow.
    case host(String, firstPort: UInt16)
  }

  /// The three doors of a boundary.
  public enum Door: String, Hashable, Sendable, CaseIterable {
    /// Stages push in here.
    case inlet = "in"
    /// Stages pull out here.
    case outlet = "out"
    /// Subscribers look here.
    case tap
  }

  /// Places that all follow from one base.
  public init(_ base: Base) { self.base = base }

  /// Reads `ipc:///directory` or `tcp://host:port`.
  public init(_ text: String) throws(TransportError) { self.init(try Base(text)) }

  /// The place of a door.
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

// Which port from the first is whose. Operators open ports in firewalls by these numbers, so none ever changes.
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
