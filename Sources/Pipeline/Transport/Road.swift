import ZeroMQ

/// How a process reaches the boundaries: their endpoints, and the limits and encryption of its sockets.
public struct Road: Hashable, Sendable {
  /// Where the boundaries are.
  public var endpoints: Endpoints
  /// The limits and the encryption of each socket.
  public var options: SocketOptions
  /// The file of the keys that a relay accepts; empty if it accepts only its own.
  public var clientKeys = ""

  /// Creates a road from its parts.
  public init(endpoints: Endpoints, options: SocketOptions = SocketOptions()) {
    self.endpoints = endpoints
    self.options = options
  }

  /// A socket connected to a door. The relay also uses it, as a client, to send its vitals.
  public func connect<Role: SocketRole>(
    _ role: Role.Type, to door: Endpoints.Door, of boundary: Boundary, in context: Context
  ) throws(TransportError) -> Socket<Role> {
    var options = options
    if case .server(let keys) = options.security { options.security = .client(keys, serverKey: keys.publicKey) }
    let socket = try Socket<Role>(context, options: options)
    try socket.connect(try endpoints.endpoint(door, of: boundary))
    return socket
  }

  /// A socket bound to a door.
  func bind<Role: SocketRole>(
    _ role: Role.Type, to door: Endpoints.Door, of boundary: Boundary, in context: Context
  ) throws(TransportError) -> Socket<Role> {
    var options = options
    options.door = "\(boundary.rawValue).\(door.rawValue)"
    let socket = try Socket<Role>(context, options: options)
    try socket.bind(try endpoints.endpoint(door, of: boundary))
    return socket
  }
}
