import ZeroMQ

/// An envelope as frames, ready to send; if sending fails it can be tried again.
///
/// One frame of JSON and, for a page, a second one with its bytes as they came from the server.
public struct Parcel: ~Copyable {
  var json: Message
  var attachment: Message
  let hasAttachment: Bool

  /// The bytes of both frames.
  package var size: Int { json.count + attachment.count }

  /// The frames of an envelope.
  public init<Payload: WirePayload>(_ envelope: borrowing Envelope<Payload>) throws(WireError) {
    var maker = ParcelMaker()
    self = try maker.parcel(envelope)
  }

  init(json: consuming Message, attachment: consuming Message?) {
    hasAttachment = attachment != nil
    self.json = json
    self.attachment = attachment ?? Message()
  }

  /// The parcel of an envelope that this program built itself, so failing to encode it is a fault. For receipts and
  /// vitals, whose fields are bounded.
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
