import Pipeline
import ZeroMQ

/// A boundary's relay with its sender and its receiver, all on one thread, through queues within the process: no
/// system calls, so the same instructions in each run.
struct RelayWork: ~Copyable {
  private var relay: BoundaryRelay
  private let push: Socket<Push>
  private let pull: Socket<Pull>
  private let head: Message
  private let attachment: Message
  private let hasAttachment: Bool
  private var message: Message

  /// - Parameter frames: the message's frames, one or two.
  init(_ boundary: Boundary, _ frames: [[UInt8]], in context: Context) throws {
    let inlet = try Socket<Pull>(context)
    let outlet = try Socket<Push>(context)
    let tap = try Socket<Pub>(context)
    try inlet.bind(.inproc(name: "\(boundary).in"))
    try outlet.bind(.inproc(name: "\(boundary).out"))
    try tap.bind(.inproc(name: "\(boundary).tap"))
    let push = try Socket<Push>(context)
    try push.connect(.inproc(name: "\(boundary).in"))
    let pull = try Socket<Pull>(context)
    try pull.connect(.inproc(name: "\(boundary).out"))
    let shutdown = try Shutdown()
    relay = BoundaryRelay(
      boundary, inlet: inlet, outlet: outlet, tap: tap, grace: .zero, shutdown: shutdown, counters: RelayCounters())
    self.push = push
    self.pull = pull
    head = Message(frames[0])
    hasAttachment = frames.count > 1
    attachment = Message(frames.count > 1 ? frames[1] : [])
    message = Message()
  }

  /// Sends the message through the relay, its bytes shared and not copied; returns the bytes that came out.
  mutating func pass() throws -> Int {
    message.share(head)
    guard try push.send(&message, more: hasAttachment) else { throw Lost() }
    if hasAttachment {
      message.share(attachment)
      try push.sendRest(&message)
    }
    var end: ContinuousClock.Instant?
    guard try relay.relayNext(until: &end) else { throw Lost() }
    var bytes = 0
    repeat {
      guard try pull.receive(into: &message) else { throw Lost() }
      bytes += message.count
    } while message.hasMore
    return bytes
  }

  /// A message that did not come out.
  struct Lost: Error {}
}
