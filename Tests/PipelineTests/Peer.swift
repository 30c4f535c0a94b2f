import News
import Pipeline
import ZeroMQ

/// The other side of a stage in a test: sends any messages, and takes those that arrive.
struct Peer<Output: WirePayload>: ~Copyable {
  let context: Context
  let road: Road
  private var inbox: Inbox<Output>
  private var receipts: Inbox<Receipt>
  private var outboxes: [AnyObject] = []

  /// Creates a peer that takes receipts and the messages of one kind.
  init(_ road: Road, taking: Output.Type) throws {
    let context = try Context()
    let inbox = try Inbox<Output>(road, in: context)
    let receipts = try Inbox<Receipt>(road, in: context)
    self.context = context
    self.road = road
    self.inbox = inbox
    self.receipts = receipts
  }

  /// Sends envelopes, waiting until the relay accepts them.
  ///
  /// The outbox lives as long as the peer, because what a closed connection still holds is lost if its reader is
  /// blocked.
  mutating func send<Payload: WirePayload>(_ envelopes: [Envelope<Payload>]) throws {
    let kept = Kept(outbox: try Outbox<Payload>(road, in: context))
    outboxes.append(kept)
    for envelope in envelopes {
      var parcel = try Parcel(envelope)
      while try !kept.outbox.send(&parcel) {
        var items = [kept.outbox.pollItem]
        guard try Poll.wait(&items, timeout: .seconds(10)) else { throw Late() }
      }
    }
  }

  /// The next receipt.
  mutating func receipt() throws -> Envelope<Receipt> { try Self.take(&receipts) }

  /// The next message.
  mutating func message() throws -> Envelope<Output> { try Self.take(&inbox) }

  /// Whether a receipt arrives within a time.
  mutating func hasReceipt(within timeout: Duration) throws -> Bool {
    var items = [receipts.pollItem]
    return try Poll.wait(&items, timeout: timeout)
  }

  /// An outbox that can be stored together with those of other kinds.
  private final class Kept<Payload: WirePayload> {
    let outbox: Outbox<Payload>
    init(outbox: consuming Outbox<Payload>) { self.outbox = outbox }
  }

  /// Nothing arrived in time.
  struct Late: Error {}

  private static func take<Payload>(_ inbox: inout Inbox<Payload>) throws -> Envelope<Payload> {
    while true {
      switch try inbox.next() {
      case .envelope(let envelope): return envelope
      case .refusal(let refusal): throw refusal
      case .nothing:
        var items = [inbox.pollItem]
        guard try Poll.wait(&items, timeout: .seconds(10)) else { throw Late() }
      }
    }
  }
}

extension Socket where Role: SendingRole {
  /// Sends the frames of one message, waiting until a receiver can take it.
  func send(frames: [[UInt8]]) throws {
    var head = Message(frames[0])
    while try !send(&head, more: frames.count > 1) {
      var items = [pollItem(.writable)]
      try Poll.wait(&items, timeout: .seconds(10))
    }
    for (index, frame) in frames.enumerated().dropFirst() {
      var message = Message(frame)
      try sendRest(&message, more: index + 1 < frames.count)
    }
  }
}
