import News
import Pipeline
import Testing
import ZeroMQ

@Suite("Instances that fell silent")
struct SilentInstanceTests {
  @Test("A tap that starts after an instance has died still learns of it from the relay", .timeLimit(.minutes(1)))
  func recalled() async throws {
    let post = try Post()
    let road = post.road
    try post.startRelay()
    let told = Timestamp(milliseconds: Timestamp.current().milliseconds)
    let seen = try await Post.onThread {
      let context = try Context()
      var vitals = FullSample.vitals
      (vitals.instance, vitals.time, vitals.hasEnded) = ("store-9", told, false)
      let envelope = Envelope(
        id: ItemID(rawValue: vitals.instance), origin: Origin(name: "store-9.store"), payload: vitals)
      let push = try road.connect(Push.self, to: .inlet, of: .vitals, in: context)
      try push.send(frames: [try envelope.encoded()])
      // Long after that message has passed.
      var items: [PollItem] = []
      try Poll.wait(&items, timeout: .seconds(2))
      var tap = try Tap(.vitals, road: road, in: context)
      while true {
        let vitals = try Envelope<Vitals>(try tap.awaited().frames[0]).payload
        if vitals.instance == "store-9" { return vitals }
      }
    }
    #expect(seen.time == told)
    var roster = Roster()
    roster.note(seen, at: Timestamp(milliseconds: told.milliseconds + 60_000))
    #expect(roster.members(at: Timestamp(milliseconds: told.milliseconds + 60_000)).map(\.condition) == [.silent])
    #expect(await post.end() == [])
  }
}
