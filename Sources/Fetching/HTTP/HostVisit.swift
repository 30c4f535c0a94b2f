import News

/// A request on its way from host to host, through the robots.txt of each and through redirects.
struct HostVisit: Sendable {
  /// The request itself.
  var trip: Trip
  /// The request for a robots.txt, while that is under way.
  var robots: Trip?

  /// Starts a request.
  init(_ request: FetchRequest) throws(FetchError) { trip = try Trip(request) }

  /// The host whose turn it must wait for.
  var host: String { (robots ?? trip).host }

  /// The result of a turn at a host.
  enum Step: Sendable {
    /// It has ended. The host rests for `pause`; nil if it was not asked.
    case ended(Result<FetchResponse, FetchError>, pause: Duration?)
    /// It goes on at its next host's turn; the host just asked rests for `pause`.
    case goesOn(HostVisit, pause: Duration)
  }
}

/// Makes the requests of visits, as each host's robots.txt and pace allow.
struct HostCaller: Sendable {
  let fetcher: Fetcher
  let hosts: HostBook

  /// Makes one request to the host whose turn it is; a redirect within the host is followed at once. It asks for the
  /// host's robots.txt first if that is not known, and goes on to the next host with what is left of the trip.
  ///
  /// - Throws: `LedgerError` if what is known about the host can't be read.
  func step(_ visit: HostVisit) async throws -> HostVisit.Step {
    if let robots = visit.robots { return try await askRobots(visit, robots) }
    var visit = visit
    var pause: Duration?
    while true {
      let address = visit.trip.address
      switch try hosts.leave(for: address, heedsRobots: visit.trip.request.heedsRobots) {
      case .refused(let error): return .ended(.failure(error), pause: pause)
      case .afterRest(let rest): return .goesOn(visit, pause: rest)
      case .afterRobots:
        do {
          let request = FetchRequest(robotsOf: address.origin ?? "", home: visit.trip.home)
          let robots = try Trip(request)
          visit.robots = robots
          // A redirect may lead to an origin whose robots.txt is known already, such as another port of the host.
          return if let pause { .goesOn(visit, pause: pause) } else { try await askRobots(visit, robots) }
        } catch let error as FetchError {
          return .ended(.failure(error), pause: pause)
        }
      case .given: break
      }
      let (result, rest) = try await ask(visit.trip)
      pause = rest
      switch result {
      case .failure(let error): return .ended(.failure(error), pause: rest)
      case .success(.answered(let response)): return .ended(.success(response), pause: rest)
      case .success(.moved(let next)):
        let isSameHost = next.host == visit.host
        visit.trip = next
        if !isSameHost { return .goesOn(visit, pause: rest) }
      }
    }
  }

  /// Asks for a robots.txt and notes what it says for the visit's origin, whichever host it was redirected to. The page
  /// itself takes another turn, after the pause that the file asks for.
  private func askRobots(_ visit: HostVisit, _ robots: Trip) async throws -> HostVisit.Step {
    var visit = visit
    var robots = robots
    let sentAt = hosts.now
    while true {
      let (result, pause) = try await ask(robots)
      let end: Result<FetchResponse, FetchError>
      switch result {
      case .success(.moved(let next)):
        let isSameHost = next.host == robots.host
        robots = next
        if isSameHost { continue }
        visit.robots = next
        return .goesOn(visit, pause: pause)
      case .success(.answered(let response)): end = .success(response)
      case .failure(let error): end = .failure(error)
      }
      visit.robots = nil
      do {
        try hosts.enter(end, robotsOf: visit.trip.address.origin ?? "", sentAt: sentAt)
        // The file's crawl-delay applies from now on.
        return .goesOn(visit, pause: max(pause, try hosts.pause(after: visit.trip.address, since: .zero)))
      } catch let error as FetchError {
        return .ended(.failure(error), pause: pause)
      }
    }
  }

  /// Makes one request and notes how it went for the host's pace. Also returns how long the host rests after it.
  ///
  /// - Throws: `LedgerError` if that can't be saved; an error of the request is in the result.
  private func ask(_ trip: Trip) async throws -> (Result<Trip.Step, FetchError>, pause: Duration) {
    let start = ContinuousClock.now
    let result: Result<Trip.Step, FetchError>
    var elapsed: Duration?
    do {
      let (step, sentAt) = try await fetcher.step(trip)
      result = .success(step)
      // The time before it was sent, such as for the name's lookup, is not the host's.
      elapsed = sentAt.duration(to: .now)
    } catch {
      // Whether it was sent is not known.
      result = .failure(error)
    }
    if let ending = Self.ending(result, asPage: trip.request.form == .page) {
      try hosts.note(ending, took: elapsed ?? start.duration(to: .now), host: trip.host)
    }
    return (result, try hosts.pause(after: trip.address, since: elapsed ?? .zero))
  }

  /// What a result says about the host's pace; nil if nothing, as for our own refusals, a missing route, a silent name
  /// server and a bad certificate. An answer that we don't want is an answer all the same.
  private static func ending(_ result: Result<Trip.Step, FetchError>, asPage isPage: Bool) -> HostPace.Ending? {
    switch result {
    case .success(.moved): .answered(asPage: false)
    case .success(.answered(let response)):
      if isPage, let wall = response.wall, wall.kind == .challenge {
        .blocked(by: wall.name)
      } else if case .later(let after) = response.verdict {
        .failed(retryAfter: after)
      } else {
        .answered(asPage: isPage)
      }
    case .failure(let error):
      switch error.code {
      case .noHost, .noConnection, .timedOut, .truncated, .badResponse: .failed(retryAfter: nil)
      case .tooLarge, .badEncoding, .unwantedType, .badRedirect: .answered(asPage: false)
      case .badAddress, .refused, .disallowed, .postponed, .noRoute, .unresolved, .insecure, .cancelled: nil
      }
    }
  }
}
