import Glibc
import News
import Pipeline
import ZeroMQ

/// The sender: sends pages as the fetcher does.
struct Sender {
  let road: Road
  let bytes: Int
  let count: Int

  func run() throws {
    let context = try Context()
    let outbox = try Outbox<Page>(road, in: context)
    let body = [UInt8](repeating: UInt8(ascii: "x"), count: bytes)
    for number in 0..<count {
      var parcel = try Parcel(envelope(number, body: body))
      while try !outbox.send(&parcel) {
        var items = [outbox.pollItem]
        try Poll.wait(&items, timeout: .seconds(1))
      }
    }
    // If a sender exits while the relay is behind, what the relay has not read is lost: libzmq drops the connection's
    // unread bytes. So the sender stays until the round is over.
    withExtendedLifetime(outbox) { while true { pause() } }
  }

  private func envelope(_ number: Int, body: [UInt8]) -> Envelope<Page> {
    let url = "https://www.example.com/news/2023/06/04/\(number)-a-title-of-some-words"
    let names = ["Content-Type", "Date", "Server", "Last-Modified", "ETag", "Cache-Control", "Vary", "Age"]
    let page = Page(
      url: url, answeredURL: url,
      headers: names.map { Page.Header(name: $0, value: "text/html; charset=utf-8") },
      fetchedAt: Timestamp(milliseconds: 1_685_873_700_250), source: SourceName(rawValue: "sample"),
      mediaType: "text/html", charset: "utf-8", body: body)
    return Envelope(
      id: ItemID(rawValue: "0190a1b2-\(number)"), origin: Origin(url: url),
      hops: [Hop(stage: .fetch, instance: "fetch-1", milliseconds: 120.5)], payload: page)
  }
}

/// The receiver: takes pages as the cleaner does.
struct Receiver {
  let road: Road
  let bytes: Int
  let count: Int

  func run() throws {
    let context = try Context()
    var inbox = try Inbox<Page>(road, in: context)
    var start: ContinuousClock.Instant?
    var taken = 0
    while taken < count {
      switch try inbox.next() {
      case .envelope(let envelope):
        precondition(envelope.payload.body.count == bytes, "a page of another size came")
        start = start ?? .now
        taken += 1
      case .refusal(let refusal): throw refusal
      case .nothing:
        var items = [inbox.pollItem]
        try Poll.wait(&items, timeout: .seconds(1))
      }
    }
    let time = (start ?? .now).duration(to: .now)
    print(Int(time / .nanoseconds(1)), taken)
  }
}
