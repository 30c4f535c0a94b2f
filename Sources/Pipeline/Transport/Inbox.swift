import ZeroMQ

/// The input of a stage: envelopes of one kind from its boundary.
public struct Inbox<Payload: WirePayload>: ~Copyable {
  private let socket: Socket<Pull>
  private var head: Message
  private var rest: Message
  /// The buffer for a message's JSON, reused for each message.
  private var json: [UInt8] = []
  /// The size of the last message in bytes, including its attachment.
  public private(set) var lastSize = 0

  /// A buffer larger than this is freed after use: most messages are a hundred times smaller.
  private static var keptCapacity: Int { 2 << 20 }

  /// The result of one look at the socket.
  public enum Arrival {
    /// A message that could be read.
    case envelope(Envelope<Payload>)
    /// A message that could not be read.
    case refusal(Refusal)
    /// No message now.
    case nothing
  }

  /// Creates an inbox connected to the outlet of its boundary.
  public init(_ road: Road, in context: Context) throws(TransportError) {
    socket = try road.connect(Pull.self, to: .outlet, of: Payload.kind.boundary, in: context)
    head = Message()
    rest = Message()
  }

  /// Creates an inbox connected to any endpoint, for tests.
  package init(connecting place: Endpoint, in context: Context) throws(TransportError) {
    let socket = try Socket<Pull>(context)
    try socket.connect(place)
    self.socket = socket
    head = Message()
    rest = Message()
  }

  /// An item for `Poll`, ready while there is a message.
  public var pollItem: PollItem { socket.pollItem(.readable) }

  /// Receives the next message, without waiting. The first frame is the JSON, the second the attachment; a message with
  /// more is refused.
  ///
  /// - Throws: `TransportError` only if the socket fails; a bad message is a refusal, and never stops a stage.
  public mutating func next() throws(TransportError) -> Arrival {
    guard try socket.receive(into: &head) else { return .nothing }
    var attachment: [UInt8]?
    var surplus = 0
    lastSize = head.count
    var more = head.hasMore
    while more, try socket.receive(into: &rest) {
      lastSize += rest.count
      if attachment == nil { attachment = rest.copyBytes() } else { surplus += 1 }
      more = rest.hasMore
    }
    do throws(Refusal) {
      if json.capacity > Self.keptCapacity { json = [] }
      head.copyBytes(into: &json)
      let envelope = try Envelope<Payload>(json, attachment: attachment)
      guard surplus == 0 else {
        let error = WireError(.badAttachment, "\(surplus) frames too many")
        throw Refusal(id: envelope.id, origin: envelope.origin, attempt: envelope.attempt, error: error)
      }
      return .envelope(envelope)
    } catch {
      return .refusal(error)
    }
  }
}
