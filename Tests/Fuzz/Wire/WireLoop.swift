import Foundation
import News
import Pipeline
import ZeroMQ

/// Processes messages as a stage's inbox, a tap, `chapar status` and `chapar tap` do.
struct WireLoop: ~Copyable {
  /// The current round, for the message that says how to repeat it.
  var round: UInt64 = 0
  private let seed: UInt64
  private var roster = Roster()
  private let filters = [TapFilter(language: "fa", match: nil), TapFilter(language: nil, match: "tehran")]
  private let context: Context
  private let push: Socket<Push>
  private var inbox: Inbox<Page>
  private static let door = Endpoint.inproc(name: "pages")

  init(seed: UInt64) throws {
    let context = try Context()
    let push = try Socket<Push>(context)
    try push.bind(Self.door)
    let inbox = try Inbox<Page>(connecting: Self.door, in: context)
    self.push = push
    self.seed = seed
    self.inbox = inbox
    self.context = context
  }

  mutating func take(_ frames: [[UInt8]], of kind: MessageKind, counting tally: inout Tally) throws {
    let attachment = frames.count > 1 ? frames[1] : nil
    switch kind {
    case .page:
      try send(frames)
      read(Page.self, frames[0], attachment, &tally)
      try receive(&tally)
    case .document: read(Document.self, frames[0], attachment, &tally)
    case .article: read(Article.self, frames[0], attachment, &tally)
    case .receipt: read(Receipt.self, frames[0], attachment, &tally)
    case .vitals: note(frames[0], attachment, &tally)
    }
    for filter in filters { if filter.passes(frames[0]) { tally.shown += 1 } }
    let line = TapLine.text(of: frames[0])
    if line != line.safeForTerminal() { fail("a line that commands the terminal: \(line.debugDescription)") }
  }

  private func read<Payload: WirePayload>(
    _ type: Payload.Type, _ frame: [UInt8], _ attachment: [UInt8]?, _ tally: inout Tally
  ) {
    do throws(Refusal) {
      let envelope = try Envelope<Payload>(frame, attachment: attachment)
      tally.read += 1
      checkPassage(of: envelope)
    } catch {
      tally.refused += 1
      _ = error.description.safeForTerminal()
    }
  }

  /// Checks that what was read can be written and read back unchanged.
  private func checkPassage<Payload: WirePayload>(of envelope: Envelope<Payload>) {
    do {
      let again = try Envelope<Payload>(envelope.encoded(), attachment: envelope.payload.attachedBytes)
      if again.id != envelope.id || again.attempt != envelope.attempt { fail("an envelope changed on its way") }
    } catch {
      fail("what was read can't be sent on: \(error)")
    }
  }

  private func fail(_ words: String) -> Never {
    print("FAILED at seed \(seed) round \(round): \(words)")
    exit(1)
  }

  /// As `chapar status` and the monitor do.
  private mutating func note(_ frame: [UInt8], _ attachment: [UInt8]?, _ tally: inout Tally) {
    read(Vitals.self, frame, attachment, &tally)
    guard case .success(let vitals) = Result(catching: { try Envelope<Vitals>(frame).payload }) else { return }
    tally.noted += 1
    roster.note(vitals, at: Seeds.time)
    let books = Signs.Books(toFetch: 1, inFlight: 1, dead: 0, isBalanced: true, oldestSentAt: vitals.time, attempts: 9)
    let signs = Signs(now: Seeds.time, members: roster.members(at: Seeds.time), books: books, freeDisk: 1)
    if Health(signs).sentence.isEmpty { fail("a judgement without words") }
  }

  private func send(_ frames: [[UInt8]]) throws {
    var head = Message(frames[0])
    guard try push.send(&head, more: frames.count > 1) else { return }
    for (index, frame) in frames.enumerated().dropFirst() {
      var message = Message(frame)
      try push.sendRest(&message, more: index + 1 < frames.count)
    }
  }

  /// As a stage does with messages from a socket.
  private mutating func receive(_ tally: inout Tally) throws {
    while true {
      switch try inbox.next() {
      case .nothing: return
      case .envelope: tally.read += 1
      case .refusal: tally.refused += 1
      }
    }
  }
}
