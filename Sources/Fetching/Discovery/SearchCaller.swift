import News

/// Makes the requests of a search: one at a time, and each, redirects included, only as its host's robots.txt allows.
/// Each robots.txt is asked once.
struct SearchCaller: Sendable {
  private let fetcher: Fetcher
  private let pause: Duration
  private let token: String
  private var robots: [String: Robots] = [:]
  /// The address that the operator gave.
  private var home = ""
  /// How many requests were made for it, including those for robots.txt files and redirects.
  private(set) var requests = 0

  private struct Robots {
    let answer: RobotsAnswer
    var sitemaps: [String] = []
  }

  init(fetcher: Fetcher, pause: Duration, token: String) {
    self.fetcher = fetcher
    self.pause = pause
    self.token = token
  }

  /// Begins the search at an address given by the operator.
  mutating func begin(from url: String) {
    home = url
    requests = 0
  }

  /// The answer at an address.
  ///
  /// - Throws: `FetchError`; `disallowed` with the line that forbids it.
  mutating func response(of url: String) async throws -> FetchResponse {
    var request = FetchRequest(url: url, home: home)
    request.form = .sitemap
    var trip = try Trip(request)
    var isFirst = true
    while true {
      let wasAsked = try await admit(trip)
      // A redirect within the host is followed at once.
      if isFirst || wasAsked { try await rest() }
      isFirst = false
      requests += 1
      switch try await fetcher.step(trip).step {
      case .answered(let response): return response
      case .moved(let next): trip = next
      }
    }
  }

  /// The sitemaps that the robots.txt of an address names, if it was asked.
  func sitemaps(named address: WebURL) -> [String] { address.origin.flatMap { robots[$0] }?.sitemaps ?? [] }

  /// Lets a trip go on if its host's robots.txt allows; returns whether that had to be asked.
  ///
  /// - Throws: `FetchError`: `postponed` or the request's own error if the robots.txt can't be had, `disallowed` with
  ///   the line that forbids the address.
  private mutating func admit(_ trip: Trip) async throws -> Bool {
    guard let origin = trip.address.origin, trip.address.path != "/robots.txt" else { return false }
    let isKnown = robots[origin] != nil
    let answer = try await robots(of: origin, trip)
    if case .unreachable(let reason) = answer {
      throw FetchError(
        .postponed, url: trip.address.href, reason: "robots.txt is unavailable (\(reason)), so nothing may be requested"
      )
    }
    if let line = answer.refusal(of: trip.address.pathAndQuery) {
      throw FetchError(.disallowed, url: trip.address.href, reason: line)
    }
    return !isKnown
  }

  /// An origin's robots.txt, asked for if it is not known yet.
  private mutating func robots(of origin: String, _ trip: Trip) async throws -> RobotsAnswer {
    if let known = robots[origin] { return known.answer }
    try await rest()
    requests += 1
    let found: Robots
    do {
      let response = try await fetcher.fetch(FetchRequest(robotsOf: origin, home: trip.home))
      let answer = RobotsAnswer(response, token: token)
      let isFile = (200..<300).contains(response.status)
      found = Robots(answer: answer, sitemaps: isFile ? RobotsFile(response.body).sitemaps : [])
    } catch {
      // An operator waits: that a host can't be reached is said at once, in its own words.
      guard !error.isRetryable, let answer = RobotsAnswer(error) else { throw error }
      found = Robots(answer: answer)
    }
    robots[origin] = found
    return found.answer
  }

  private func rest() async throws {
    if requests > 0 { try await Task.sleep(for: pause) }
  }
}
