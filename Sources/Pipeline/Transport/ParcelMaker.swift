import ZeroMQ

/// Makes parcels of envelopes, each JSON written into the same memory and copied once, into the message.
///
/// Memory that was used just now is in the processor's cache and needn't be asked of the system: that saves more than a copy.
package struct ParcelMaker {
  private var json: [UInt8] = []
  private let limit: Int

  /// Where so much has been written the memory is given back: most messages are a hundred times smaller.
  private static let keptCapacity = 2 << 20

  /// A maker of messages with frames of so many bytes at most.
  package init(atMost limit: Int = .max) { self.limit = limit }

  /// The frames of an envelope.
  ///
  /// A frame of more than the limit is refused: the peer would close the connection on it, and say nothing.
  package mutating func parcel<Payload: WirePayload>(_ envelope: borrowing Envelope<Payload>) throws(WireError)
    -> Parcel
  {
    json.removeAll(keepingCapacity: json.capacity <= Self.keptCapacity)
    try envelope.write(json: &json)
    let bytes = envelope.payload.attachedBytes
    let longest = max(json.count, bytes?.count ?? 0)
    guard longest <= limit else {
      throw WireError(
        .tooLarge, "a \(Payload.kind.rawValue) of \(longest) bytes, and post.maximum-message is \(limit)")
    }
    return Parcel(json: Message(json), attachment: bytes.map { Message($0) })
  }
}
