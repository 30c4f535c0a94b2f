import ZeroMQ

/// An envelope as frames, ready to be sent, and to be tried again where it could not.
public struct Parcel: ~Copyable {
  var json: Message
  var attachment: Message
  let hasAttachment: Bool

  /// The frames of an envelope.
  ///
  /// A frame of more than `limit` bytes is refused: the peer would close the connection on it, and say nothing.
  public init<Payload: WirePayload>(
    _ envelope: borrowing Envelope<Payload>, atMost limit: Int = .max
  ) throws(WireError) {
    let frame = try envelope.encoded()
    let bytes = envelope.payload.attachedBytes
    let longest = max(frame.count, bytes?.count ?? 0)
    guard longest <= limit else {
      throw WireError(
        .tooLarge, "a \(Payload.kind.rawValue) of \(longest) bytes, and post.maximum-message is \(limit)")
    }
    json = Message(frame)
    attachment = Message(bytes ?? [])
    hasAttachment = bytes != nil
  }

  /// The parcel of an envelope that this program has built itself: that it can't be written is a fault.
  static func transportable<Payload: WirePayload>(
    _ envelope: borrowing Envelope<Payload>
  ) throws(TransportError) -> Parcel {
    do throws(WireError) {
      return try Parcel(envelope)
    } catch {
      throw TransportError(.send, "\(Payload.kind.rawValue) \(envelope.id)", cause: error.description)
    }
  }
}
