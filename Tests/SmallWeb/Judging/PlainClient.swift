import News

/// A typical poller: it fetches each feed every quarter of an hour with validators, and each new link at once. It obeys
/// nothing else.
///
/// It calls the web directly, so that its week takes seconds.
public struct PlainClient {
  private let web: SmallWeb
  private var judge: Judge
  private var states: [State]
  private var seen: Set<String> = []
  private var had: Set<String> = []
  /// How long after its publication it had each of the stories that a client must have.
  public private(set) var delays: [Duration] = []

  private static let interval: Int64 = 900
  private static let name = "plain/1.0"

  private struct State {
    let host: Int
    let path: String
    var tag: String?
    var date: String?
  }

  /// Creates a client that has nothing yet.
  public init(of web: SmallWeb) {
    self.web = web
    judge = Judge(of: web, grace: .zero)
    states = (web.feeds + web.sitemaps).compactMap { address in
      let parts = address.split(separator: "/", maxSplits: 2)
      guard parts.count == 3, let host = web.host(named: String(parts[1])) else { return nil }
      return State(host: host, path: "/" + parts[2])
    }
  }

  /// Runs for `days` days from the season's beginning; returns its conduct.
  public mutating func live(days: Double) -> Conduct {
    let end = web.season.start + .milliseconds(Int64(days * 86_400_000))
    var round = web.season.start
    while round < end {
      for index in states.indices {
        poll(index, at: round + .milliseconds(Int64(index) * Self.interval * 1000 / Int64(states.count)))
      }
      round = round + .seconds(Self.interval)
    }
    return judge.report[Self.name] ?? Conduct()
  }

  private mutating func poll(_ index: Int, at now: Timestamp) {
    let state = states[index]
    var headers: [String: String] = [:]
    if let tag = state.tag { headers["if-none-match"] = tag }
    if let date = state.date { headers["if-modified-since"] = date }
    let answer = ask(WebRequest(host: state.host, path: state.path, headers: headers), at: now)
    guard answer.status == 200, answer.manner == .plain else { return }
    (states[index].tag, states[index].date) = (answer.header("ETag"), answer.header("Last-Modified"))
    let origin = web.origin(state.host)
    let text = String(decoding: answer.body, as: UTF8.self)
    var at = now
    for link in Self.links(in: text, after: origin) where seen.insert("\(state.host)\(link)").inserted {
      at = at + .milliseconds(200)
      let page = ask(WebRequest(host: state.host, path: link), at: at)
      let paper = web.papers[state.host]
      // A changing link is fetched each time, but its story counts once.
      if page.status == 200, page.manner == .plain, let story = paper.story(at: String(link.prefix { $0 != "?" })),
        paper.offers(story, in: web.season), had.insert("\(state.host) \(story.number)").inserted
      {
        delays.append(.milliseconds(at.milliseconds - story.published.milliseconds))
      }
    }
  }

  /// Sends one request and follows its redirects.
  private mutating func ask(_ request: WebRequest, at now: Timestamp) -> WebAnswer {
    var request = request
    request.headers["user-agent"] = Self.name
    for _ in 0..<4 {
      let number = judge.begin(request, at: now)
      let answer = web.answer(request, at: now)
      judge.answer(number, with: answer, at: now)
      judge.end(number, at: now)
      guard let target = answer.header("Location") else { return answer }
      request.path = target
    }
    return WebAnswer(508)
  }

  /// The paths of one origin's addresses in `link` or `loc` elements.
  private static func links(in text: String, after origin: String) -> [String] {
    text.split(separator: ">" + origin).dropFirst().compactMap { part in
      let path = String(part.prefix { $0 != "<" })
      return path.count > 1 ? path : nil
    }
  }
}
