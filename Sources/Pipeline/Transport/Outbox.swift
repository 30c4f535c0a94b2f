import News
import ZeroMQ

/// The output of a stage: envelopes of one kind to their boundary.
///
/// Sent doesn't mean received. If the connection breaks while the relay is held back, libzmq drops what is in the
/// system's buffers unread (`stream_engine_base_t::in_event_internal`), and the fetcher sends it again.
public struct Outbox<Payload: WirePayload>: ~Copyable {
  private let socket: Socket<Push>

  /// Creates an outbox connected to the inlet of its boundary.
  public init(_ road: Road, in context: Context) throws(TransportError) {
    socket = try road.connect(Push.self, to: .inlet, of: Payload.kind.boundary, in: context)
  }

  /// An item for `Poll`, ready while something can be sent.
  public var pollItem: PollItem { socket.pollItem(.writable) }

  /// Whether something can be sent now.
  public func isReady() throws(TransportError) -> Bool { try socket.isWritable() }

  /// Sends an envelope without waiting; false if no peer can take it now.
  public func send(_ parcel: inout Parcel) throws(TransportError) -> Bool {
    guard parcel.hasAttachment else { return try socket.send(&parcel.json) }
    guard try socket.send(&parcel.json, more: true) else { return false }
    try socket.sendRest(&parcel.attachment)
    return true
  }
}
