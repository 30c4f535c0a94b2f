import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import News

/// Asks web servers for pages and feeds, within limits of time, size and redirects.
///
/// One value serves any number of requests at once. `Fetcher.run` makes one and closes its connections afterwards.
public struct Fetcher: Sendable {
  private let client: HTTPClient
  private let settings: FetchSettings
  private let policy: FetchPolicy
  private let addressRule: AddressRule
  private let now: @Sendable () -> Timestamp

  private init(
    client: HTTPClient, settings: FetchSettings, policy: FetchPolicy, lookup: HostLookup,
    now: @escaping @Sendable () -> Timestamp
  ) {
    self.client = client
    self.settings = settings
    self.policy = policy
    self.now = now
    addressRule = AddressRule(reach: settings.reach, lookup: lookup)
  }

  /// Lends a fetcher to a piece of work and closes its connections when that has ended, however it did.
  public static func run<Result: Sendable>(
    settings: FetchSettings = FetchSettings(), policy: FetchPolicy = .open, lookup: HostLookup = .system,
    now: @escaping @Sendable () -> Timestamp = Timestamp.current,
    _ work: @Sendable (Fetcher) async throws -> Result
  ) async throws -> Result {
    let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration(settings))
    let fetcher = Fetcher(client: client, settings: settings, policy: policy, lookup: lookup, now: now)
    let result: Result
    do {
      result = try await work(fetcher)
    } catch {
      try await client.shutdown()
      throw error
    }
    try await client.shutdown()
    return result
  }

  /// Asks for an address and follows its redirects. Whatever the server answers is a response, see its `verdict`.
  public func fetch(_ request: FetchRequest) async throws(FetchError) -> FetchResponse {
    do {
      return try await TimeLimit.run(settings.totalTimeout) { try await follow(request) }
    } catch let error as FetchError {
      throw error
    } catch is TimeLimit.Passed {
      throw FetchError(.timedOut, url: request.url, reason: "no full response within \(settings.totalTimeout)")
    } catch {
      throw FetchError(cause: error, url: request.url)
    }
  }

  private func follow(_ request: FetchRequest) async throws(FetchError) -> FetchResponse {
    guard var address = WebURL(request.url)?.withoutFragment, address.isWeb else {
      throw FetchError(.badAddress, url: request.url, reason: "only http and https addresses are asked")
    }
    var redirects: [FetchResponse.Redirect] = []
    while true {
      let answer = try await ask(address, validators: request.validators)
      guard let target = try redirect(of: answer, from: address, after: redirects) else {
        return FetchResponse(
          url: request.url, answeredURL: address.description, redirects: redirects, status: answer.status,
          headers: answer.headers, body: answer.body, fetchedAt: now())
      }
      redirects.append(.init(from: address.description, to: target.description, status: answer.status))
      address = target
    }
  }

  /// Where an answer leads on, or nil where it is the last.
  private func redirect(
    of answer: Answer, from address: WebURL, after redirects: [FetchResponse.Redirect]
  ) throws(FetchError) -> WebURL? {
    guard [301, 302, 303, 307, 308].contains(answer.status) else { return nil }
    let url = address.description
    guard let location = answer.headers.first(where: { $0.name.lowercased() == "location" })?.value else {
      throw FetchError(.badRedirect, url: url, reason: "status \(answer.status) without a Location")
    }
    guard let target = address.resolve(location)?.withoutFragment, target.isWeb else {
      throw FetchError(.badRedirect, url: url, reason: "it leads to '\(location)', no http or https address")
    }
    guard redirects.count < settings.redirectLimit else {
      throw FetchError(.badRedirect, url: url, reason: "more than \(settings.redirectLimit) redirects")
    }
    let seen = redirects.map(\.from) + [url]
    guard !seen.contains(target.description) else {
      throw FetchError(.badRedirect, url: url, reason: "it leads back to \(target)")
    }
    return target
  }

  /// One answer, before its redirects are followed.
  struct Answer {
    let status: Int
    let headers: [Page.Header]
    let body: [UInt8]
  }

  private func ask(_ address: WebURL, validators: Validators) async throws(FetchError) -> Answer {
    do {
      try await addressRule.check(address)
      try await policy.admit(address)
    } catch {
      throw FetchError(.refused, url: address.description, reason: error.reason)
    }
    do {
      let response = try await client.execute(request(for: address, validators), deadline: .distantFuture)
      let headers = response.headers.map { Page.Header(name: $0.name, value: $0.value) }
      let status = Int(response.status.code)
      guard (200..<300).contains(status) else { return Answer(status: status, headers: headers, body: []) }
      let rule = try BodyRule(response.headers, settings: settings, url: address.description)
      let body = try rule.unwrapped(try await load(response.body, from: address))
      return Answer(status: status, headers: headers, body: body)
    } catch {
      throw error as? FetchError ?? FetchError(cause: error, url: address.description)
    }
  }

  private func load(_ body: HTTPClientResponse.Body, from address: WebURL) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    for try await chunk in body {
      guard bytes.count + chunk.readableBytes <= settings.bodyLimit else {
        throw FetchError(.tooLarge, url: address.description, reason: "more than \(settings.bodyLimit) bytes")
      }
      bytes.append(contentsOf: chunk.readableBytesView)
    }
    return bytes
  }

  private func request(for address: WebURL, _ validators: Validators) -> HTTPClientRequest {
    var request = HTTPClientRequest(url: address.description)
    request.headers.add(name: "User-Agent", value: settings.userAgent)
    request.headers.add(
      name: "Accept",
      value: "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml;q=0.9,application/xml;q=0.9,"
        + "application/feed+json;q=0.9,text/plain;q=0.8,*/*;q=0.1")
    request.headers.add(name: "Accept-Encoding", value: "gzip, deflate")
    if let tag = validators.entityTag { request.headers.add(name: "If-None-Match", value: tag) }
    if let date = validators.lastModified { request.headers.add(name: "If-Modified-Since", value: date) }
    return request
  }

  private static func configuration(_ settings: FetchSettings) -> HTTPClient.Configuration {
    var configuration = HTTPClient.Configuration(
      redirectConfiguration: .disallow,
      timeout: .init(connect: TimeAmount(settings.connectTimeout), read: TimeAmount(settings.idleTimeout)),
      decompression: .enabled(limit: .size(settings.bodyLimit)))
    configuration.connectionPool.idleTimeout = .seconds(30)
    // Connecting is tried once: the ledger tries again, later and with another wait.
    configuration.connectionPool.retryConnectionEstablishment = false
    return configuration
  }
}
