import Fields
import News
import ZeroMQ

/// A payload in transit, with the id of its item and the stages it has passed.
public struct Envelope<Payload: WirePayload>: Sendable {
  /// The item: the same in all stages and attempts.
  public var id: ItemID
  /// The host that the item comes from.
  public var origin: Origin
  /// Which attempt this is, from 1.
  public var attempt: Int
  /// The stages passed, in order.
  public var hops: [Hop]
  /// What the last stage made of the item; a page's bytes follow in a second frame.
  public var payload: Payload

  /// By default it is the item's first attempt, and the item has passed no stage yet.
  public init(id: ItemID, origin: Origin, attempt: Int = 1, hops: [Hop] = [], payload: Payload) {
    self.id = id
    self.origin = origin
    self.attempt = attempt
    self.hops = hops
    self.payload = payload
  }

  /// The same journey with another payload and one more hop.
  public func forwarding<Next: WirePayload>(_ payload: Next, after hop: Hop) -> Envelope<Next> {
    Envelope<Next>(id: id, origin: origin, attempt: attempt, hops: hops + [hop], payload: payload)
  }
}

extension Envelope: Equatable where Payload: Equatable {}

extension Envelope {
  /// The JSON frame; the attachment is not in it.
  ///
  /// - Throws: `WireError` if the payload can't be written as JSON.
  public func encoded() throws(WireError) -> [UInt8] {
    var json: [UInt8] = []
    try write(json: &json)
    return json
  }

  /// Appends the JSON frame.
  func write(json: inout [UInt8]) throws(WireError) {
    do throws(JSONError) {
      var writer = JSONWriter(after: json)
      // Now the writer has the only reference, so writing doesn't copy the buffer.
      json = []
      let kind = Payload.kind.rawValue
      try EnvelopeHeader(kind: kind, id: id, origin: origin, attempt: attempt, hops: hops).write(to: &writer)
      json = writer.takeBytes()
      try payload.write(json: &json)
      json.append(UInt8(ascii: "}"))
    } catch {
      throw WireError(error)
    }
  }

  /// Reads the JSON frame and the attachment, if one came.
  ///
  /// The origin may be missing (`unknown` then), and so may the attempt (1) and the hops (none).
  ///
  /// - Throws: `Refusal` with what could be read, so that a receipt can still name the item.
  public init(_ json: [UInt8], attachment: [UInt8]? = nil) throws(Refusal) {
    var members = EnvelopeMembers<Payload>()
    do throws(WireError) {
      var reader = JSONReader(json)
      try members.read(&reader)
      guard let id = members.id, var payload = members.payload else {
        throw WireError(.badPayload, "the envelope has no payload")
      }
      try payload.attach(attachment)
      self.init(
        id: id, origin: members.origin ?? Origin(name: ""), attempt: members.attempt ?? 1,
        hops: members.hops, payload: payload)
    } catch {
      throw Refusal(id: members.id, origin: members.origin, attempt: members.attempt ?? 1, error: error)
    }
  }
}
