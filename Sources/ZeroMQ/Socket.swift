import CZeroMQ

/// A socket of one role, closed when it goes out of scope.
///
/// It belongs to the thread that made it (zmq_socket(3)). The compiler enforces that: it is neither copyable nor
/// Sendable.
///
/// Sending and receiving never wait: a loop waits with `Poll` and then asks. Which of them a socket has, its role
/// decides when it is compiled.
@safe
public struct Socket<Role: SocketRole>: ~Copyable {
  let handle: UnsafeMutableRawPointer
  private let context: Context
  private let options: SocketOptions
  private let handshakes: Handshakes

  /// Creates a socket that is not bound or connected yet. Throws `badOption` or `configure` if an option is out of
  /// range.
  public init(_ context: Context, options: SocketOptions = SocketOptions()) throws(TransportError) {
    guard let contextHandle = unsafe context.handle, let handle = unsafe zmq_socket(contextHandle, Role.type) else {
      throw .last(.create, "\(Role.self) socket")
    }
    do throws(TransportError) {
      unsafe try options.apply(to: handle)
    } catch {
      unsafe zmq_close(handle)
      throw error
    }
    unsafe self.handle = unsafe handle
    self.context = context
    self.options = options
    handshakes = Handshakes(security: options.security)
  }

  deinit {
    handshakes.close()
    unsafe zmq_close(handle)
  }

  /// Binds; an ipc path is locked against a second bind, and its directory created with mode 0700.
  ///
  /// Throws `inUse` if another process holds the endpoint, `unsafeDirectory` if others could enter the directory,
  /// `unprotected` for plain text beyond this machine.
  public func bind(_ endpoint: Endpoint) throws(TransportError) {
    try admit(endpoint)
    if case .ipc(let path) = endpoint {
      try RuntimeDirectory(of: path).prepare()
      context.keep(try EndpointLock(socketPath: path))
    }
    guard unsafe zmq_bind(handle, endpoint.description) == 0 else {
      throw zmq_errno() == EADDRINUSE ? .last(.inUse, endpoint.description) : .last(.bind, endpoint.description)
    }
  }

  /// Connects, or keeps trying in the background until there is a peer.
  ///
  /// No peer is no error. Over tcp, a peer that refuses this side is noticed later, by `send` or `receive`.
  public func connect(_ endpoint: Endpoint) throws(TransportError) {
    try admit(endpoint)
    if case .ipc(let path) = endpoint { try RuntimeDirectory(of: path).check() }
    // Over ipc the file system decides who may connect.
    if case .tcp = endpoint { unsafe try handshakes.watch(handle, in: context) }
    guard unsafe zmq_connect(handle, endpoint.description) == 0 else { throw .last(.connect, endpoint.description) }
  }

  /// The endpoint last bound or connected; if the port was 0, with the port that the system chose.
  public func lastEndpoint() throws(TransportError) -> Endpoint {
    var text = [UInt8](repeating: 0, count: 512)
    var count = text.count
    guard unsafe zmq_getsockopt(handle, ZMQ_LAST_ENDPOINT, &text, &count) == 0 else {
      throw .last(.configure, "LAST_ENDPOINT")
    }
    return try Endpoint(String(decoding: text.prefix { $0 != 0 }, as: UTF8.self))
  }

  /// An item for `Poll`, valid while the socket exists.
  public func pollItem(_ interest: PollItem.Interest) -> PollItem { unsafe PollItem(socket: handle, interest) }

  /// The events that are ready now, without waiting (`ZMQ_EVENTS`).
  func events() throws(TransportError) -> Int32 {
    var events: Int32 = 0
    var count = MemoryLayout<Int32>.size
    guard unsafe zmq_getsockopt(handle, ZMQ_EVENTS, &events, &count) == 0 else { throw .last(.poll, "EVENTS") }
    return events
  }

  /// Refuses endpoints that would carry plain text beyond this machine without leave, and turns on IPv6 where the host
  /// is such an address.
  private func admit(_ endpoint: Endpoint) throws(TransportError) {
    try endpoint.check()
    guard endpoint.staysOnThisMachine || options.allowsPlainTCP || options.security != .none else {
      throw TransportError(
        .unprotected, endpoint.description,
        cause: "it leaves this machine in plain text; give CURVE keys, or allow plain TCP if the network is protected")
    }
    // Only if needed: with the option on, libzmq reports IPv4 addresses as mapped into IPv6.
    guard case .tcp(let host, _) = endpoint, host.contains(":") else { return }
    var isOn: Int32 = 1
    guard unsafe zmq_setsockopt(handle, ZMQ_IPV6, &isOn, MemoryLayout<Int32>.size) == 0 else {
      throw .last(.configure, "IPV6")
    }
  }
}

extension Socket where Role: SendingRole {
  /// Whether a message can be sent now.
  public func isWritable() throws(TransportError) -> Bool { try events() & ZMQ_POLLOUT != 0 }

  /// Sends a frame without waiting; false, with the message unchanged, if no peer can take it now.
  ///
  /// Throws `refused` if the reason is that the other side refuses this one. After true the message is empty. Once the
  /// first frame of a message was accepted, the others will be too.
  public func send(_ message: inout Message, more: Bool = false) throws(TransportError) -> Bool {
    try send(&message, flags: ZMQ_DONTWAIT | (more ? ZMQ_SNDMORE : 0))
  }

  /// Sends a further frame of a message; if the peer has died since the first frame, the message is dropped.
  public func sendRest(_ message: inout Message, more: Bool = false) throws(TransportError) {
    // Without DONTWAIT: libzmq then drops the rest silently if the peer dies in between, and it never waits here,
    // because high-water marks count messages, not frames (pipe.cpp, check_write).
    _ = try send(&message, flags: more ? ZMQ_SNDMORE : 0)
  }

  private func send(_ message: inout Message, flags: Int32) throws(TransportError) -> Bool {
    while unsafe zmq_msg_send(message.raw, handle, flags) < 0 {
      switch zmq_errno() {
      case EAGAIN:
        try handshakes.check()
        return false
      case EINTR: continue
      default: throw .last(.send, "\(Role.self) socket")
      }
    }
    return true
  }
}

extension Socket where Role: ReceivingRole {
  /// Receives a frame without waiting; false if there is none now. Throws `refused` if there never will be one, because
  /// the other side refuses this one. All frames of a message arrive together.
  public func receive(into message: inout Message) throws(TransportError) -> Bool {
    while unsafe zmq_msg_recv(message.raw, handle, ZMQ_DONTWAIT) < 0 {
      switch zmq_errno() {
      case EAGAIN:
        try handshakes.check()
        return false
      case EINTR: continue
      default: throw .last(.receive, "\(Role.self) socket")
      }
    }
    return true
  }
}

extension Socket where Role == Sub {
  /// Subscribes to messages whose first frame begins with a prefix; an empty prefix means all.
  public func subscribe(_ prefix: String) throws(TransportError) {
    guard unsafe zmq_setsockopt(handle, ZMQ_SUBSCRIBE, prefix, prefix.utf8.count) == 0 else {
      throw .last(.configure, "SUBSCRIBE \(prefix)")
    }
  }
}
