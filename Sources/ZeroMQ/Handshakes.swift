import CZeroMQ

/// The results of a connecting socket's handshakes, as libzmq reports them (zmq_socket_monitor(3)).
///
/// Without it a refused socket can't be told from one whose peer isn't there yet, and would wait for ever. It belongs
/// to the socket's thread.
@safe
final class Handshakes {
  private let security: Security
  private var monitor: UnsafeMutableRawPointer?
  private var failures = 0

  /// After this many broken handshakes in a row, the other side is not our relay. A single one can also fail because a
  /// relay is killed.
  private static let failureLimit = 5

  init(security: Security) {
    self.security = security
    unsafe monitor = nil
  }

  /// Starts listening; call it before the socket connects.
  func watch(_ socket: UnsafeMutableRawPointer, in context: Context) throws(TransportError) {
    guard unsafe monitor == nil, let contextHandle = unsafe context.handle else { return }
    let address = "inproc://handshakes-\(UInt(bitPattern: socket))"
    let events =
      ZMQ_EVENT_HANDSHAKE_SUCCEEDED | ZMQ_EVENT_HANDSHAKE_FAILED_NO_DETAIL | ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL
      | ZMQ_EVENT_HANDSHAKE_FAILED_AUTH
    guard unsafe zmq_socket_monitor(socket, address, events) == 0 else { throw .last(.configure, "socket monitor") }
    guard let pair = unsafe zmq_socket(contextHandle, ZMQ_PAIR) else { throw .last(.create, "socket monitor") }
    var linger: Int32 = 0
    unsafe zmq_setsockopt(pair, ZMQ_LINGER, &linger, MemoryLayout<Int32>.size)
    guard unsafe zmq_connect(pair, address) == 0 else {
      unsafe zmq_close(pair)
      throw .last(.connect, "socket monitor")
    }
    unsafe monitor = pair
  }

  /// Throws if the other side has refused this one.
  ///
  /// Never waits. Called where nothing could be sent or received, so that a working connection costs nothing.
  func check() throws(TransportError) {
    guard unsafe monitor != nil else { return }
    var frame = Message()
    while let event = next(&frame) {
      switch Int32(event.number) {
      case ZMQ_EVENT_HANDSHAKE_SUCCEEDED: failures = 0
      case ZMQ_EVENT_HANDSHAKE_FAILED_AUTH: throw TransportError(.refused, event.endpoint, cause: unknownKey)
      default:
        failures += 1
        // A peer with another protocol won't change, and libzmq doesn't retry; a broken connection may be temporary.
        let isForGood = Int32(event.number) == ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL
        if isForGood || failures >= Self.failureLimit {
          throw TransportError(.refused, event.endpoint, cause: brokenOff)
        }
      }
    }
  }

  /// Stops listening; call it before the socket is closed.
  func close() {
    if let pair = unsafe monitor { unsafe zmq_close(pair) }
    unsafe monitor = nil
  }

  deinit { close() }

  /// What to tell an operator whose key the relay does not accept. Only the public key is shown.
  private var unknownKey: String {
    guard case .client(let keys, _) = security else { return "the relay requires a key, and this side has none" }
    return "the relay does not know this key, or not for this: \(keys.publicKey) must be listed with the right role in "
      + "the file that its post.curve-client-keys names"
  }

  private var brokenOff: String {
    "\(failures == 1 ? "the handshake was" : "\(failures) handshakes in a row were") broken off: "
      + (security == .none
        ? "the relay requires CURVE keys, and this side has none (post.curve-secret-key-file)"
        : "is post.curve-server-key-file the relay's public key, and has the relay a secret key?")
  }

  /// The next event: its number, and the endpoint it was on.
  private func next(_ frame: inout Message) -> (number: UInt16, endpoint: String)? {
    guard let pair = unsafe monitor, unsafe zmq_msg_recv(frame.raw, pair, ZMQ_DONTWAIT) >= 0 else { return nil }
    let head = frame.copyBytes()
    guard frame.hasMore, unsafe zmq_msg_recv(frame.raw, pair, ZMQ_DONTWAIT) >= 0, head.count >= 2 else { return nil }
    // In the machine's byte order, which is little-endian on all platforms that Swift supports.
    return (UInt16(head[0]) | UInt16(head[1]) << 8, String(decoding: frame.copyBytes(), as: UTF8.self))
  }
}
