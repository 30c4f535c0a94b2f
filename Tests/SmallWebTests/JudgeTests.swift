import News
import SmallWeb
import Testing

/// Each test has one client that misbehaves and one that does not, to show that the check can fail.
@Suite("The judge of conduct", .timeLimit(.minutes(1)))
struct JudgeTests {
  private static let start = Timestamp(milliseconds: 1_790_000_000_000)
  private let web = SmallWeb(papers: 400, seed: 5, start: start, days: 2, port: 80)

  private static func after(_ seconds: Int64) -> Timestamp { start + .seconds(seconds) }

  /// The judge's marks for requests, each with its second; answers come at once.
  private func marks(
    _ requests: [(second: Int64, request: WebRequest)], diesAt death: Int64? = nil
  ) -> [String: Int] {
    var judge = Judge(of: web, grace: .seconds(3))
    var death = death
    for (second, request) in requests {
      if let end = death, end <= second {
        judge.noteDeath(at: Self.after(end))
        death = nil
      }
      var request = request
      request.headers["user-agent"] = "test"
      let number = judge.begin(request, at: Self.after(second))
      judge.answer(number, with: web.answer(request, at: Self.after(second)), at: Self.after(second))
      judge.end(number, at: Self.after(second))
    }
    return judge.report["test"]?.marks ?? [:]
  }

  private func host(_ isWanted: (Paper) -> Bool) throws -> Int {
    try #require(web.papers.first { isWanted($0) && !$0.isInSpell(at: Self.start) }?.number)
  }

  private func ask(_ host: Int, _ path: String, _ headers: [String: String] = [:]) -> WebRequest {
    WebRequest(host: host, path: path, headers: headers)
  }

  private func validators(of host: Int, _ path: String, at second: Int64) -> [String: String] {
    let answer = web.answer(ask(host, path), at: Self.after(second))
    var headers: [String: String] = [:]
    if let tag = answer.header("ETag") { headers["if-none-match"] = tag }
    if let date = answer.header("Last-Modified") { headers["if-modified-since"] = date }
    return headers
  }

  @Test("A client that behaves gets no mark")
  func good() throws {
    let host = try host { $0.temper == .usual && $0.crawlDelay == 0 }
    let known = validators(of: host, "/feed.xml", at: 10)
    #expect(
      marks([
        (0, ask(host, "/robots.txt")), (10, ask(host, "/feed.xml")), (7210, ask(host, "/feed.xml", known)),
      ]) == [:])
  }

  @Test("A request before max-age is over gets a mark")
  func maxAge() throws {
    let host = try host { $0.temper == .usual && $0.maxAge > 0 }
    let known = validators(of: host, "/feed.xml", at: 100)
    let age = Int64(web.papers[host].maxAge)
    #expect(
      marks([
        (0, ask(host, "/robots.txt")), (100, ask(host, "/feed.xml")), (99 + age, ask(host, "/feed.xml", known)),
      ]) == ["sooner than max-age": 1])
  }

  @Test("A request before Retry-After, as a number and as a date, gets a mark", arguments: [0, 1])
  func retryAfter(form: Int) throws {
    let paper = try #require(web.papers.first { $0.temper == .throttles && ($0.number % 3 == 0) == (form == 0) })
    let second = (paper.spells[0].start.milliseconds - Self.start.milliseconds) / 1000 + 1
    let requests = [(second - 600, ask(paper.number, "/robots.txt")), (second, ask(paper.number, "/feed.xml"))]
    #expect(marks(requests + [(second + 600, ask(paper.number, "/feed.xml"))]) == ["sooner than Retry-After": 1])
    #expect(marks(requests + [(second + 1201, ask(paper.number, "/feed.xml"))]) == [:])
  }

  @Test("A request before the crawl-delay, or a second, is over gets a mark")
  func pace() throws {
    let slow = try host { $0.temper == .usual && $0.crawlDelay == 20 }
    #expect(
      marks([(0, ask(slow, "/robots.txt")), (19, ask(slow, "/feed.xml"))]) == ["sooner than crawl-delay": 1])
    let host = try host { $0.temper == .usual && $0.crawlDelay == 0 }
    #expect(
      marks([(0, ask(host, "/robots.txt")), (0, ask(host, "/feed.xml"))]) == ["sooner than a second": 1])
  }

  @Test("A request that robots.txt forbids gets a mark, and so does one before robots.txt was read")
  func robots() throws {
    let host = try host { $0.temper == .hides && $0.crawlDelay == 0 }
    let story = try #require(web.papers[host].stories.first(where: web.papers[host].hides))
    let path = web.papers[host].path(of: story)
    #expect(marks([(0, ask(host, "/robots.txt")), (60, ask(host, path))]) == ["refused by robots": 1])
    #expect(marks([(60, ask(host, "/feed.xml"))]) == ["robots unread": 1])
    #expect(
      marks([(0, ask(host, "/robots.txt")), (90_000, ask(host, "/feed.xml"))]) == ["robots unread": 1])
  }

  @Test("A request with validators that were never given gets a mark")
  func validators() throws {
    let host = try host { $0.temper == .usual && $0.isQuaint && $0.number % 3 == 0 }
    let known = validators(of: host, "/feed.xml", at: 10)
    #expect(known.count == 2)
    for (name, value) in known {
      var mangled = known
      mangled[name] = value.replacing(" ", with: "")
      #expect(
        marks([
          (0, ask(host, "/robots.txt")), (10, ask(host, "/feed.xml")), (7210, ask(host, "/feed.xml", mangled)),
        ])["validator mangled"] == 1)
    }
  }

  @Test("A request with a cookie or a Referer gets a mark")
  func headers() throws {
    let host = try host { $0.temper == .usual && $0.crawlDelay == 0 }
    for (name, mark) in [("cookie", "cookie sent"), ("referer", "Referer sent")] {
      #expect(marks([(0, ask(host, "/robots.txt")), (60, ask(host, "/feed.xml", [name: "x"]))]) == [mark: 1])
    }
  }

  @Test("Two requests at once to one host get a mark, unless the first was given up")
  func parallel() throws {
    for (manner, end, count) in [(WebAnswer.Manner.plain, 11, 1), (.silence, 12, 0), (.silence, 90, 1)] {
      var judge = Judge(of: web, grace: .seconds(3))
      let host = try host { $0.temper == .usual && $0.crawlDelay == 0 }
      let robots = judge.begin(ask(host, "/robots.txt"), at: Self.after(0))
      judge.answer(robots, with: WebAnswer(404), at: Self.after(0))
      judge.end(robots, at: Self.after(0))
      let first = judge.begin(ask(host, "/feed.xml"), at: Self.after(10))
      var answer = WebAnswer(200)
      answer.manner = manner
      judge.answer(first, with: answer, at: Self.after(10))
      _ = judge.begin(ask(host, "/"), at: Self.after(11))
      judge.end(first, at: Self.after(Int64(end)))
      #expect(judge.report.values.first?.marks["parallel requests", default: 0] == count)
    }
  }

  @Test("Polling all feeds at once gets a mark")
  func burst() {
    let requests = (0..<400).flatMap { host in
      [(Int64(0), ask(host, "/robots.txt")), (Int64(host > 300 ? 60 : 20 + host / 30), ask(host, "/feed.xml"))]
    }
    let sorted = requests.sorted { $0.0 < $1.0 }
    #expect(marks(sorted)["burst"] == nil)
    #expect(marks(sorted.map { ($0.0 == 0 ? 0 : 60, $0.1) })["burst"] == 100)
  }

  @Test("Fetching a page again for nothing gets a mark, unless the client died holding it")
  func forNothing() throws {
    let host = try host { $0.temper == .usual && $0.crawlDelay == 0 && $0.maxAge == 0 }
    let paper = web.papers[host]
    let story = try #require(paper.stories.last { $0.published < Self.start && $0.edited == nil })
    let twice = [
      (Int64(0), ask(host, "/robots.txt")), (10, ask(host, paper.path(of: story))),
      (4000, ask(host, paper.path(of: story))),
    ]
    #expect(marks(twice) == ["fetched for nothing": 1])
    #expect(marks(twice, diesAt: 12) == [:])
    #expect(marks(twice, diesAt: 20) == ["fetched for nothing": 1])
  }

  @Test("Asking for what is gone, ignoring a move and keeping a temporary one each get a mark")
  func moves() throws {
    let ended = try host { $0.temper == .ends }
    let day: Int64 = 86_400
    let robots = { (host: Int, days: Int64) in
      (0...days).map { (second: $0 * day, request: self.ask(host, "/robots.txt")) }
    }
    #expect(
      marks(robots(ended, 3) + [(3 * day + 60, ask(ended, "/feed.xml")), (3 * day + 7200, ask(ended, "/feed.xml"))])
        == ["asked what is gone": 1])
    let moved = try host { $0.temper == .moves }
    let asks = (1...7).map { (second: 3 * day + $0 * 7200, request: ask(moved, "/feed.xml")) }
    #expect(marks(robots(moved, 3) + asks) == ["move ignored": 1])
    let detour = try host { $0.temper == .detours && $0.crawlDelay == 0 }
    let way = [
      (Int64(0), ask(detour, "/robots.txt")), (60, ask(detour, "/feed.xml")), (60, ask(detour, "/today/feed.xml")),
    ]
    #expect(marks(way) == [:])
    // Where robots.txt was a day old it is read again on the way.
    let cookie = ["cookie": "visit=1"]
    let interrupted = [
      (Int64(0), ask(detour, "/robots.txt")), (4000, ask(detour, "/feed.xml")), (4002, ask(detour, "/robots.txt")),
      (4004, ask(detour, "/today/feed.xml", cookie)),
    ]
    #expect(marks(interrupted) == [:])
    #expect(marks(interrupted + [(9000, ask(detour, "/", cookie))]) == ["cookie sent": 1])
    let known = validators(of: detour, "/today/feed.xml", at: 60)
    #expect(marks(way + [(7260, ask(detour, "/today/feed.xml", known))]) == ["detour kept": 1])
  }
}
