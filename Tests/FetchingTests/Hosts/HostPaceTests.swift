import Fetching
import News
import Testing

@Suite("How fast a host is asked")
struct HostPaceTests {
  let now = Timestamp(milliseconds: 1_700_000_000_000)

  @Test("The pause is the greatest of the operator's delay, the publisher's and twice the answer's time")
  func greatest() {
    var pace = HostPace()
    #expect(pace.pause(hostDelay: .seconds(1), crawlDelay: nil) == .seconds(1))
    #expect(pace.pause(hostDelay: .seconds(1), crawlDelay: .seconds(10)) == .seconds(10))
    #expect(pace.pause(hostDelay: .seconds(1), crawlDelay: .seconds(9999)) == .seconds(120))
    // The delays count from request to request, the rest from the answer.
    #expect(pace.pause(hostDelay: .seconds(1), crawlDelay: .seconds(10), since: .seconds(3)) == .seconds(7))
    pace.note(.answered(asPage: true), took: .seconds(3), at: now)
    #expect(pace.pause(hostDelay: .seconds(1), crawlDelay: .seconds(2), since: .seconds(3)) == .seconds(6))
  }

  @Test("Failures lengthen the pause, and answers shorten it again step by step")
  func slower() {
    var pace = HostPace()
    for _ in 0..<4 { pace.note(.failed(retryAfter: nil), took: .seconds(1), at: now) }
    #expect(pace.pause(hostDelay: .seconds(1), crawlDelay: nil) == .seconds(16))
    pace.note(.answered(asPage: true), took: .milliseconds(10), at: now)
    #expect(pace.pause(hostDelay: .seconds(1), crawlDelay: nil) == .seconds(12))
    for _ in 0..<20 { pace.note(.answered(asPage: true), took: .milliseconds(10), at: now) }
    #expect(pace.pause(hostDelay: .seconds(1), crawlDelay: nil) == .seconds(1))
  }

  @Test("Retry-After is heeded, for a day at most")
  func rests() {
    var pace = HostPace()
    pace.note(.failed(retryAfter: .seconds(90)), took: .zero, at: now)
    #expect(pace.restUntil == now + .seconds(90))
    pace.note(.failed(retryAfter: .seconds(1_000_000_000)), took: .zero, at: now)
    #expect(pace.restUntil == now + .seconds(86_400))
  }

  @Test("A host with a wall is left alone for longer each time")
  func walls() {
    var pace = HostPace()
    pace.note(.blocked(by: "Cloudflare"), took: .zero, at: now)
    let first = pace.restUntil
    pace.note(.blocked(by: "Cloudflare"), took: .zero, at: now)
    #expect(first == now + .seconds(900))
    #expect(pace.restUntil == now + .seconds(1800))
  }
}
