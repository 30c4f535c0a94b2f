import Fetching
import News
import Pipeline
import Synchronization
import Testing

import Monitoring

/// What flows, kept in a bounded memory.
@Suite struct WatchTests {
  private let start = Timestamp(milliseconds: 1_700_000_000_000)

  private func envelope(_ number: Int, published: String? = nil) -> Envelope<Article> {
    let id = "urn:uuid:00000000-0000-4000-8000-\(String(repeating: "0", count: 12 - "\(number)".count))\(number)"
    var article = Article(
      url: "https://example.com/\(number)", answeredURL: "https://example.com/\(number)", fetchedAt: start,
      source: SourceName(rawValue: "s"), headline: "Headline \(number)", site: Article.Site(host: "www.example.com"),
      body: [])
    article.language = number.isMultiple(of: 2) ? "fa-IR" : "en"
    if let published {
      article.dates.published = DateLedger.Decision(value: published, source: .meta, why: "it says so")
    }
    return Envelope(
      id: ItemID(rawValue: id), origin: Origin(name: "www.example.com"),
      hops: [Hop(stage: .clean, instance: "clean-1", milliseconds: 12)], payload: article)
  }

  private func receipt(_ number: Int, _ outcome: Receipt.Outcome) -> Envelope<Receipt> {
    let article = envelope(number)
    return Envelope(
      id: article.id, origin: article.origin,
      payload: Receipt(item: article.id, outcome: outcome, reason: "why", stage: .store, time: start))
  }

  @Test("A hundred thousand rows take the memory of a thousand, and what was left out is counted")
  func bounded() {
    let watch = Watch(since: start)
    for number in 0..<100_000 { watch.note(envelope(number), at: start) }
    let found = watch.picture.withLock { $0.rows.rows(after: 0, atMost: 5000) }
    #expect(found.rows.count == LiveRows.capacity)
    #expect(found.left == 99_000)
    #expect(found.rows.map(\.number) == Array(99_001...100_000))
  }

  @Test("A receipt ends its row, and makes one where the article was not seen")
  func receipts() {
    let watch = Watch(since: start)
    watch.note(envelope(1), at: start)
    watch.note(receipt(1, .stored), at: start)
    watch.note(receipt(2, .rejected), at: start)
    watch.note(receipt(3, .stored), at: start)
    let rows = watch.picture.withLock { $0.rows.rows(after: 0, atMost: 10) }.rows
    #expect(rows.map(\.outcome) == [.stored, .rejected])
    #expect(rows[0].headline == "Headline 1")
    #expect(rows[1].headline == nil)
    #expect(rows[1].reason == "why")
  }

  @Test("Items in flight are counted before the stage that they go to, and an end unseen is forgotten")
  func whereabouts() {
    let watch = Watch(since: start)
    for number in 0..<7 { watch.note(envelope(number).id, goingTo: .extract, at: start) }
    for number in 0..<3 { watch.note(envelope(number).id, goingTo: .store, at: start) }
    watch.note(receipt(0, .stored), at: start)
    watch.noteEnd(of: envelope(6).id)
    let waiting = { inFlight, now in
      watch.picture.withLock { $0.whereabouts.counts(inFlight: inFlight, at: now) }
    }
    #expect(waiting(9, start) == [.clean: 4, .extract: 3, .store: 2])
    let later = Timestamp(milliseconds: start.milliseconds + 16 * 60_000)
    #expect(waiting(9, later) == [.clean: 9, .extract: 0, .store: 0])
    #expect(waiting(0, later) == [.clean: 0, .extract: 0, .store: 0])
  }

  @Test("The time from publication is told only where the page says the hour")
  func lag() {
    let watch = Watch(since: start)
    watch.note(envelope(1, published: "2023-11-14"), at: start)
    watch.note(envelope(2, published: "2023-11-14T22:03:20Z"), at: start)
    let rows = watch.picture.withLock { $0.rows.rows(after: 0, atMost: 10) }.rows
    #expect(rows[0].lagSeconds == nil)
    #expect(rows[1].lagSeconds == 600)
    #expect(watch.picture.withLock { $0.tally.lag.count } == 1)
  }

  @Test(
    "Rows are filtered by site with what is below it, by language with its regions, by words",
    arguments: [
      ("site=example.com", 10), ("site=other.org", 0), ("site=ample.com", 0), ("language=fa", 5), ("language=f", 0),
      ("words=headline+7", 1), ("words=nothing", 0), ("", 10),
    ])
  func filters(query: String, count: Int) {
    let watch = Watch(since: start)
    for number in 0..<10 { watch.note(envelope(number), at: start) }
    let filter = RowFilter(FormValues(query))
    #expect(watch.picture.withLock { $0.rows.rows(after: 0, atMost: 100) }.rows.filter(filter.passes).count == count)
  }

  @Test("Messages that a tap missed are counted with those that it saw")
  func missed() {
    let watch = Watch(since: start)
    watch.count(.articles, missed: 41, at: start)
    watch.count(.articles, missed: 0, at: start)
    #expect(watch.picture.withLock { $0.tally.messages[.articles] } == 43)
    watch.passOver()
    #expect(watch.picture.withLock { $0.tally.missed } == 41)
    #expect(watch.picture.withLock { $0.passedOver } == 42)
  }

  @Test("A series holds an hour, sums its slots, and forgets what is older")
  func series() {
    var series = HourSeries()
    func at(_ seconds: Int64) -> Timestamp { Timestamp(milliseconds: start.milliseconds + seconds * 1000) }
    series.add(10, at: at(0))
    series.add(10, at: at(1))
    series.add(5, at: at(600))
    #expect(series.rates(at: at(600)).last == 0.5)
    #expect(series.rates(at: at(600))[HourSeries.count - 61] == 2)
    #expect(series.means(at: at(600))[HourSeries.count - 2] == nil)
    series.add(1, at: at(8000))
    #expect(series.rates(at: at(8000)).reduce(0, +) == 0.1)
    series.add(1, at: at(1))
    #expect(series.rates(at: at(8000)).reduce(0, +) == 0.1)
  }

  @Test("A histogram's counts are of bounds, the last open")
  func spread() {
    var spread = Spread(bounds: [1, 10])
    for value in [0.5, 1, 5, 100, .nan, -1] { spread.add(value) }
    #expect(spread.counts == [2, 1])
    #expect(spread.count == 4)
    #expect(spread.sum == 106.5)
  }
}
