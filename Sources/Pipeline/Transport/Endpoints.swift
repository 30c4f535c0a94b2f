import Glibc
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
    let index = (Boundary.allCases.firstIndex(of: boundary) ?? 0) * 3 + (Door.allCases.firstIndex(of: door) ?? 0)
    switch exceptions[boundary] ?? base {
    case .directory(let path): return try Endpoint("ipc://\(path)/\(boundary.rawValue).\(door.rawValue)")
    case .host(let host, let firstPort):
      guard let port = UInt16(exactly: Int(firstPort) + index) else {
        throw TransportError(.badEndpoint, "tcp://\(host):\(firstPort)", cause: "15 ports from there don't exist")
      }
      return .tcp(host: host, port: port)
    }
  }

  /// The directory for socket files where the operator names none: systemd's, the login session's, or one in `/tmp`.
  public static func standardDirectory(environment: [String: String]) -> String {
    if let directory = environment["RUNTIME_DIRECTORY"], !directory.isEmpty { return directory }
    if let session = environment["XDG_RUNTIME_DIR"], !session.isEmpty { return session + "/chapar" }
    return "/tmp/chapar-\(geteuid())"
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
