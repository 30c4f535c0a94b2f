import CZeroMQ
import News

/// A socket's limits and times.
public struct SocketOptions: Hashable, Sendable {
  /// Messages that may wait to be sent, for each peer; 1 or more, because libzmq takes 0 as "no limit".
  public var sendHighWaterMark: Int = 16
  /// Messages that may wait to be received, for each peer; 1 or more.
  public var receiveHighWaterMark: Int = 16
  /// How long the ending context waits for unsent messages.
  public var linger: Duration = .seconds(1)
  /// How long a tcp connection may be silent before the system probes whether the peer is alive. After five probes
  /// without an answer, one a second, the peer counts as gone.
  ///
  /// TCP keepalive is used, not ZMTP heartbeats. A reader that is held back does not answer heartbeats, so a connection
  /// that is merely full would be cut; and libzmq 4.3.4 aborts (`!_io_error`, stream_engine_base.cpp:331) when a
  /// heartbeat is due on a full connection whose peer was killed. For ipc the system reports a dead peer anyway.
  public var keepaliveIdle: Duration = .seconds(5)
  /// How long to wait before the first attempt to reconnect; the wait doubles up to `reconnectMaximum`.
  public var reconnectInterval: Duration = .milliseconds(100)
  /// The longest wait between attempts to reconnect.
  public var reconnectMaximum: Duration = .seconds(5)
  /// The longest frame accepted, in bytes; a peer that sends a longer one is disconnected.
  public var maximumMessageSize: Int = 64 << 20
  /// The size of the system's buffers in bytes; nil leaves the system's default.
  public var systemBufferSize: Int?
  /// How messages are protected.
  public var security: Security = .none
  /// The socket's name for a `Doorkeeper` (the ZAP domain).
  public var door = ""
  /// Whether plain text beyond loopback is allowed: only for a network that is itself protected.
  public var allowsPlainTCP = false

  /// What CURVE adds to a frame (RFC 26: 8 bytes of name, 8 of nonce, 16 of authenticator, 1 of flags), with some
  /// spare: a frame of the maximum size must also fit when encrypted.
  static let curveOverhead = 64

  /// The values above: no encryption, frames of up to 64 MiB.
  public init() {}

  private var overhead: Int { security == .none ? 0 : Self.curveOverhead }

  /// Sets the options on a socket that is not yet bound or connected.
  func apply(to handle: UnsafeMutableRawPointer) throws(TransportError) {
    guard sendHighWaterMark > 0, receiveHighWaterMark > 0 else {
      throw TransportError(.badOption, "high-water mark", cause: "0 means no limit to libzmq; give 1 or more")
    }
    guard linger >= .zero else {
      throw TransportError(.badOption, "linger", cause: "a negative time means for ever to libzmq; give 0 or more")
    }
    unsafe try set(ZMQ_SNDHWM, "SNDHWM", to: Int32(clamping: sendHighWaterMark), on: handle)
    unsafe try set(ZMQ_RCVHWM, "RCVHWM", to: Int32(clamping: receiveHighWaterMark), on: handle)
    unsafe try set(ZMQ_LINGER, "LINGER", to: Int32(clamping: linger.milliseconds), on: handle)
    unsafe try set(ZMQ_TCP_KEEPALIVE, "TCP_KEEPALIVE", to: Int32(1), on: handle)
    unsafe try set(
      ZMQ_TCP_KEEPALIVE_IDLE, "TCP_KEEPALIVE_IDLE", to: max(1, Int32(clamping: keepaliveIdle.milliseconds / 1000)),
      on: handle)
    unsafe try set(ZMQ_TCP_KEEPALIVE_INTVL, "TCP_KEEPALIVE_INTVL", to: Int32(1), on: handle)
    unsafe try set(ZMQ_TCP_KEEPALIVE_CNT, "TCP_KEEPALIVE_CNT", to: Int32(5), on: handle)
    unsafe try set(ZMQ_RECONNECT_IVL, "RECONNECT_IVL", to: Int32(clamping: reconnectInterval.milliseconds), on: handle)
    unsafe try set(
      ZMQ_RECONNECT_IVL_MAX, "RECONNECT_IVL_MAX", to: Int32(clamping: reconnectMaximum.milliseconds), on: handle)
    unsafe try set(
      ZMQ_MAXMSGSIZE, "MAXMSGSIZE",
      to: Int64(clamping: maximumMessageSize.addingReportingOverflow(overhead).partialValue), on: handle)
    if let systemBufferSize {
      unsafe try set(ZMQ_SNDBUF, "SNDBUF", to: Int32(clamping: systemBufferSize), on: handle)
      unsafe try set(ZMQ_RCVBUF, "RCVBUF", to: Int32(clamping: systemBufferSize), on: handle)
    }
    unsafe try applySecurity(to: handle)
  }

  private func applySecurity(to handle: UnsafeMutableRawPointer) throws(TransportError) {
    switch security {
    case .none: break
    case .server(let keys):
      if !door.isEmpty { unsafe try set(ZMQ_ZAP_DOMAIN, "ZAP_DOMAIN", toKey: door, on: handle) }
      unsafe try set(ZMQ_CURVE_SERVER, "CURVE_SERVER", to: Int32(1), on: handle)
      unsafe try set(ZMQ_CURVE_SECRETKEY, "CURVE_SECRETKEY", toKey: keys.secretKey, on: handle)
    case .client(let keys, let serverKey):
      try CurveKeys.check(serverKey, named: "server key")
      unsafe try set(ZMQ_CURVE_SERVERKEY, "CURVE_SERVERKEY", toKey: serverKey, on: handle)
      unsafe try set(ZMQ_CURVE_PUBLICKEY, "CURVE_PUBLICKEY", toKey: keys.publicKey, on: handle)
      unsafe try set(ZMQ_CURVE_SECRETKEY, "CURVE_SECRETKEY", toKey: keys.secretKey, on: handle)
    }
  }

  private func set<Value: BitwiseCopyable>(
    _ option: Int32, _ name: String, to value: Value, on handle: UnsafeMutableRawPointer
  ) throws(TransportError) {
    var value = value
    guard unsafe zmq_setsockopt(handle, option, &value, MemoryLayout<Value>.size) == 0 else {
      throw .last(.configure, name)
    }
  }

  private func set(
    _ option: Int32, _ name: String, toKey key: String, on handle: UnsafeMutableRawPointer
  ) throws(TransportError) {
    guard unsafe zmq_setsockopt(handle, option, key, key.utf8.count) == 0 else { throw .last(.configure, name) }
  }
}
