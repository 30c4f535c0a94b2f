import News

extension SmallWeb {
  /// The host's answer to a request at a time.
  public func answer(_ request: WebRequest, at now: Timestamp) -> WebAnswer {
    let paper = papers[request.host]
    if let trouble = trouble(of: paper, request, at: now) { return trouble }
    var answer: WebAnswer
    switch request.plainPath {
    case "/robots.txt": answer = robots(of: paper)
    case Self.feedPath, Self.secondFeedPath, Self.movedFeedPath, Self.detourPath:
      answer = feed(of: paper, request, at: now)
    case Self.sitemapPath where paper.temper == .maps: answer = sitemap(of: paper, request, at: now)
    case "/": answer = WebAnswer(200, [("Content-Type", "text/html")])
    default: answer = page(of: paper, request, at: now)
    }
    if paper.setsCookies { answer.headers.append(("Set-Cookie", "visit=\(paper.number)-\(now.milliseconds); Path=/")) }
    return answer
  }

  /// The failure that replaces any answer, or answers of some kind.
  private func trouble(of paper: Paper, _ request: WebRequest, at now: Timestamp) -> WebAnswer? {
    guard let spell = paper.spell(at: now) else { return nil }
    let path = request.plainPath
    let isRobots = path == "/robots.txt"
    let isFeed = path.hasSuffix(".xml")
    switch paper.temper {
    case .fails: return paper.number % 2 == 0 ? WebAnswer(503) : refusal(503, paper, until: spell.end, at: now)
    case .throttles: return refusal(429, paper, until: spell.end, at: now)
    case .locks where isRobots: return WebAnswer(503)
    case .hangs: return silent(.silence)
    case .drips: return silent(.drip)
    case .floods where isFeed: return silent(.flood)
    case .walled where !isRobots && !isFeed:
      var wall = WebAnswer(
        403, [("Content-Type", "text/html"), ("Server", "cloudflare"), ("cf-mitigated", "challenge")])
      wall.body = Array(
        "<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>Checking your browser</body></html>"
          .utf8)
      return wall
    default: return nil
    }
  }

  private func silent(_ manner: WebAnswer.Manner) -> WebAnswer {
    var answer = WebAnswer(200, [("Content-Type", "text/html")])
    answer.manner = manner
    return answer
  }

  /// A refusal that asks for rest: as a number of seconds on some hosts, as a date on others.
  private func refusal(_ status: Int, _ paper: Paper, until end: Timestamp, at now: Timestamp) -> WebAnswer {
    let rest = min(1200, max(1, (end.milliseconds - now.milliseconds) / 1000))
    let isDate = paper.number % 3 == 0
    return WebAnswer(status, [("Retry-After", isDate ? HTTPDate.text(now + .seconds(rest)) : "\(rest)")])
  }

  private func robots(of paper: Paper) -> WebAnswer {
    guard paper.hasRobots else { return WebAnswer(404) }
    var answer = WebAnswer(200, [("Content-Type", "text/plain")])
    answer.version = 1
    let delay = paper.crawlDelay > 0 ? "Crawl-delay: \(paper.crawlDelay)\n" : ""
    answer.body = Array("User-agent: *\n\(delay)Disallow: \(Paper.hidden)\n".utf8)
    return answer
  }

  private func feed(of paper: Paper, _ request: WebRequest, at now: Timestamp) -> WebAnswer {
    let path = request.plainPath
    switch paper.temper {
    case .maps: return WebAnswer(404)
    case .ends where paper.turn <= now: return WebAnswer(410)
    case .moves where paper.turn <= now && path == Self.feedPath:
      return WebAnswer(301, [("Location", Self.movedFeedPath)])
    case .detours where path == Self.feedPath: return WebAnswer(302, [("Location", Self.detourPath)])
    default: break
    }
    let isSecond = path == Self.secondFeedPath
    let isThere =
      switch path {
      case Self.secondFeedPath: paper.temper == .doubles
      case Self.movedFeedPath: paper.temper == .moves && paper.turn <= now
      case Self.detourPath: paper.temper == .detours
      default: true
      }
    guard isThere else { return WebAnswer(404) }
    let count = paper.count(at: now)
    let last = count > 0 ? paper.stories[count - 1].published : season.start
    let version = Version(number: count, of: paper, changed: last)
    return answer(request, version, type: "application/rss+xml", of: paper) {
      FeedText(paper: paper, origin: origin(paper.number), isSecond: isSecond).text(at: now)
    }
  }

  private func sitemap(of paper: Paper, _ request: WebRequest, at now: Timestamp) -> WebAnswer {
    let count = paper.count(at: now)
    let last = count > 0 ? paper.stories[count - 1].published : season.start
    return answer(request, Version(number: count, of: paper, changed: last), type: "application/xml", of: paper) {
      SitemapText(paper: paper, origin: origin(paper.number)).text(at: now)
    }
  }

  private func page(of paper: Paper, _ request: WebRequest, at now: Timestamp) -> WebAnswer {
    guard let story = paper.story(at: request.plainPath), story.published <= now else { return WebAnswer(404) }
    let version = Version(
      number: story.number * 2 + 1 + story.version(at: now), of: paper,
      changed: story.version(at: now) > 0 ? story.edited ?? story.published : story.published)
    return answer(request, version, type: "text/html; charset=utf-8", of: paper) {
      PageText(paper: paper, story: story).text(version: story.version(at: now))
    }
  }

  /// An answer with validators, or 304 if the request carries the current ones.
  private func answer(
    _ request: WebRequest, _ version: Version, type: String, of paper: Paper, body: () -> String
  ) -> WebAnswer {
    var headers: [(name: String, value: String)] = []
    if let tag = version.tag { headers.append(("ETag", tag)) }
    if let date = version.date { headers.append(("Last-Modified", date)) }
    if paper.maxAge > 0 { headers.append(("Cache-Control", "public, max-age=\(paper.maxAge)")) }
    var answer = WebAnswer(version.isKnown(to: request) ? 304 : 200, headers)
    answer.version = version.number
    if answer.status == 200 {
      answer.headers.append(("Content-Type", type))
      answer.body = Array(body().utf8)
    }
    return answer
  }
}
