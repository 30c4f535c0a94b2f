import ZeroMQ

/// Makes parcels from envelopes; each JSON is written into the same buffer and copied once, into the message.
///
/// The reused buffer is still in the processor's cache and need not be allocated, which saves more than the copy costs.
package struct ParcelMaker {
  private var json: [UInt8] = []
  private let limit: Int

  /// A buffer larger than this is freed after use: most messages are a hundred times smaller.
  private static let keptCapacity = 2 << 20

  /// Creates a maker of messages whose frames have at most `limit` bytes.
  package init(atMost limit: Int = .max) { self.limit = limit }

  /// The frames of an envelope.
  ///
  /// A frame beyond the limit is refused: the peer would silently close the connection.
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
