import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOPosix
import News

/// Requests pages and feeds from web servers, within limits on time, size and redirects.
///
/// One value serves any number of concurrent requests. `Fetcher.run` makes one and closes its connections afterwards.
public struct Fetcher: Sendable {
  private let clients: HostClients
  private let settings: FetchSettings
  private let policy: FetchPolicy
  private let addressRule: AddressRule
  private let now: @Sendable () -> Timestamp
  private let timeLimit: TimeLimit
  /// Runs tasks beside the connections.
  let executor: LoopExecutor

  private init(
    clients: HostClients, settings: FetchSettings, policy: FetchPolicy, lookup: HostLookup,
    timeLimit: TimeLimit, executor: LoopExecutor, now: @escaping @Sendable () -> Timestamp
  ) {
    self.timeLimit = timeLimit
    self.executor = executor
    self.clients = clients
    self.settings = settings
    self.policy = policy
    self.now = now
    addressRule = AddressRule(reach: settings.reach, names: HostNames(lookup))
  }

  /// Runs work with a fetcher and closes its connections when the work ends or throws. Names are looked up by `lookup`,
  /// and `policy` is asked before each request, redirects included.
  ///
  /// - Throws: `FileFault` if the file of authorities is invalid, and whatever the work throws.
  public static func run<Result: Sendable>(
    settings: FetchSettings = FetchSettings(), policy: FetchPolicy = .open, lookup: HostLookup = .system,
    now: @escaping @Sendable () -> Timestamp = Timestamp.current,
    _ work: @Sendable (Fetcher) async throws -> Result
  ) async throws -> Result {
    let loop = MultiThreadedEventLoopGroup.singleton.next()
    let clients = try HostClients(settings: settings, loop: loop)
    let executor = LoopExecutor(loop)
    let result: Result
    do {
      result = try await TimeLimit.watched(on: executor) { timeLimit in
        try await work(
          Fetcher(
            clients: clients, settings: settings, policy: policy, lookup: lookup, timeLimit: timeLimit,
            executor: executor, now: now))
      }
    } catch {
      try await clients.close()
      throw error
    }
    try await clients.close()
    return result
  }

  /// The IP address to which a host's name is connected first; nil if it is unknown, or the host is an IP address
  /// itself.
  func firstAddress(of host: String) async -> IPAddress? {
    // The request itself will say why a name is unknown.
    do { return try await addressRule.names.addresses(of: host).first } catch { return nil }
  }

  /// Requests an address and follows its redirects. Any status gives a response; see its `verdict`.
  ///
  /// `FetchSettings.totalTimeout` is for the whole chain of redirects, not for each request.
  ///
  /// - Throws: `FetchError` if there is no answer, or none that is accepted; its address may be that of a redirect.
  public func fetch(_ request: FetchRequest) async throws(FetchError) -> FetchResponse {
    var trip = try Trip(request)
    while true {
      switch try await step(trip).step {
      case .answered(let response): return response
      case .moved(let next): trip = next
      }
    }
  }

  /// Requests a trip's current address, within what is left of its time; says also when the request was sent.
  ///
  /// A robots.txt follows `RobotsAnswer.redirects` redirects at most, and its body is never read for a refresh (RFC
  /// 9309 §2.3.1.2).
  func step(_ trip: Trip) async throws(FetchError) -> (step: Trip.Step, sentAt: ContinuousClock.Instant) {
    let start = ContinuousClock.now
    do {
      let answer = try await timeLimit.run(max(.zero, settings.totalTimeout - trip.spent)) { try await ask(trip) }
      let location = answer.headers.first { $0.name.isWritten("location") }?.value
      let isRobots = trip.request.form == .robots
      let limit = isRobots ? RobotsAnswer.redirects : settings.redirectLimit
      var trip = trip
      trip.take(cookies: answer.headers)
      let target =
        try trip.target(status: answer.status, location: location, limit: limit)
        ?? (isRobots
          ? nil : trip.refreshTarget(status: answer.status, headers: answer.headers, body: answer.body, limit: limit))
      guard let target else { return (.answered(response(answer, trip)), answer.sentAt) }
      var next = trip.moved(to: target, status: answer.status)
      next.spent += start.duration(to: .now)
      return (.moved(next), answer.sentAt)
    } catch let error as FetchError {
      throw error
    } catch is TimeLimit.Passed {
      throw FetchError(.timedOut, url: trip.request.url, reason: "no full response within \(settings.totalTimeout)")
    } catch {
      throw FetchError(cause: error, url: trip.address.href)
    }
  }

  /// The final answer, without a name and password in its addresses: they go into the journal and the log. Only a page
  /// is examined for a wall.
  private func response(_ answer: BareResponse, _ trip: Trip) -> FetchResponse {
    var response = FetchResponse(
      url: WebURL.withoutCredentials(trip.request.url), answeredURL: trip.address.withoutCredentials.href,
      redirects: trip.redirects, status: answer.status, headers: answer.headers, body: answer.body, fetchedAt: now(),
      isWhole: answer.isWhole)
    if trip.request.form == .page { response.wall = Wall.standing(in: response) }
    return response
  }

  /// One answer, before its redirects are followed.
  private struct BareResponse: Sendable {
    let status: Int
    let headers: [Page.Header]
    let body: [UInt8]
    let isWhole: Bool
    let sentAt: ContinuousClock.Instant
  }

  /// Requests one address: looks its host up once, judges every IP address found, and connects to one of them. A proxy
  /// looks hosts up itself.
  ///
  /// If the first IP address can't be reached, the second is tried, since hosts often have one of each family; further
  /// ones are not.
  private func ask(_ trip: Trip) async throws -> BareResponse {
    let address = trip.address
    let destinations: [IPAddress]
    do {
      if let proxy = settings.proxy, proxy.leads(to: address) {
        try addressRule.judge(address)
        try await policy.admit(address)
        return try await ask(trip, by: .proxy)
      }
      destinations = try await addressRule.destinations(of: address, home: trip.home)
      try await policy.admit(address)
    } catch let error as FetchPolicy.Prohibition {
      throw FetchError(.refused, url: address.href, reason: error.reason)
    } catch let silence as HostLookup.Silence {
      throw FetchError(silence, of: address, at: now())
    }
    guard let first = destinations.first else {
      throw FetchError(.noHost, url: address.href, reason: "there is no host named \(address.host ?? "")")
    }
    let failure: FetchError
    do {
      return try await ask(trip, by: .direct(first))
    } catch {
      failure = error
    }
    guard [.noConnection, .noRoute].contains(failure.code), destinations.count > 1 else { throw failure }
    do {
      return try await ask(trip, by: .direct(destinations[1]))
    } catch {
      // The host may have an IPv6 address and this machine no IPv6, or the other way round.
      throw error.code == .noRoute ? failure : error
    }
  }

  /// Makes one request by one route. If the certificate is not trusted, the error says why (`CertificateJudgement`); if
  /// the proxy can't be reached, that the proxy is to blame and not the host.
  private func ask(_ trip: Trip, by route: Route) async throws(FetchError) -> BareResponse {
    let address = trip.address
    do {
      return try await clients.use(for: address, by: route) { client, mark in
        let start = ContinuousClock.now
        let request = try FetchHeaders(settings: settings).request(for: trip, at: now())
        let response = try await client.execute(request, deadline: .distantFuture)
        let headers = response.headers.map { Page.Header(name: $0.name, value: $0.value) }
        let status = Int(response.status.code)
        let (body, isWhole) = try await Load(settings: settings, request: trip.request, address: address)
          .body(of: response, status: status)
        return BareResponse(
          status: status, headers: headers, body: body, isWhole: isWhole, sentAt: mark.sent(since: start) ?? .now)
      }
    } catch {
      let failure = error as? FetchError ?? FetchError(cause: error, url: address.href)
      guard failure.code != .cancelled else { throw failure }
      switch route {
      case .direct(let destination):
        guard SecurityFailure(error)?.isOfCertificate ?? false else { throw failure }
        let certificate = CertificateJudgement(address, at: destination, time: now())
        guard let reason = await certificate.reason() else { throw failure }
        throw FetchError(.insecure, url: address.href, reason: reason)
      case .proxy:
        guard [.noHost, .noConnection, .noRoute].contains(failure.code), let proxy = settings.proxy else {
          throw failure
        }
        // A proxy without an address says nothing about the host's.
        let code: FetchError.Code = failure.code == .noRoute ? .noRoute : .noConnection
        throw FetchError(code, url: address.href, reason: "\(failure.reason), by \(proxy.name)")
      }
    }
  }
}
