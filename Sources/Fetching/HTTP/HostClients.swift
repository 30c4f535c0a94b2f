import AsyncHTTPClient
import NIOCore
import NIOHTTP2
import News

/// The HTTP clients, one for each pair of host and IP address in use. Each connects only to the IP address that was
/// judged, with the host's name for TLS and in `Host`. One more serves all requests through the proxy.
///
/// The library's client looks names up itself unless it is told the IP address, which is possible only at its creation.
/// So there are many clients, which share threads and root certificates; the least recently used are shut down.
actor HostClients {
  private let configuration: HTTPClient.Configuration
  private let proxy: HTTPClient.Configuration.Proxy?
  private var entries: [Key: Entry] = [:]
  private var uses: UInt64 = 0
  /// The hosts whose HTTP/2 failed; they get HTTP/1.1 from then on.
  private var oldHosts: Set<String> = []

  /// How many clients are kept, unless more are in use.
  private static let capacity = 256
  /// How many hosts whose HTTP/2 failed are remembered.
  private static let oldHostLimit = 4096

  private struct Key: Hashable {
    /// Empty for the proxy's client, whose connections the library keeps apart by host itself.
    let host: String
    let route: Route
    let isOld: Bool
  }

  private struct Entry {
    let client: HTTPClient
    var users: Int
    var lastUse: UInt64
  }

  /// Clients for these settings.
  ///
  /// - Throws: `FileFault` if the file of authorities is invalid.
  init(settings: FetchSettings) throws {
    var configuration = HTTPClient.Configuration(
      redirectConfiguration: .disallow,
      timeout: .init(connect: TimeAmount(settings.connectTimeout), read: TimeAmount(settings.idleTimeout)),
      // `BodyRule` undoes codings, within the limit, once the body has arrived.
      decompression: .disabled)
    configuration.connectionPool.idleTimeout = .seconds(30)
    // Connecting is tried once; the ledger schedules further tries.
    configuration.connectionPool.retryConnectionEstablishment = false
    configuration.httpVersion = settings.usesHTTP2 ? .automatic : .http1Only
    configuration.tlsConfiguration = try TrustedRoots.configuration(with: settings.authoritiesFile)
    let limit = settings.limit(for: .sitemap)
    configuration.http1_1ConnectionDebugInitializer = { channel in
      ResponseGuard.install(in: channel, bodyLimit: limit)
    }
    configuration.http2StreamChannelDebugInitializer = { channel in ResponseGuard.install(inStream: channel) }
    self.configuration = configuration
    proxy = settings.proxy.map(Self.proxy)
  }

  private static func proxy(_ proxy: Proxy) -> HTTPClient.Configuration.Proxy {
    switch proxy.form {
    case .socks5: return .socksServer(host: proxy.host, port: proxy.port)
    case .http:
      let authorization = proxy.credentials.map {
        HTTPClient.Authorization.basic(username: $0.user, password: $0.password)
      }
      return .server(host: proxy.host, port: proxy.port, authorization: authorization)
    }
  }

  /// Runs work with the client for an address's host by a route. If the server's HTTP/2 fails, runs it once more with
  /// HTTP/1.1.
  func use<Result: Sendable>(
    for address: WebURL, by route: Route, _ work: @Sendable (HTTPClient) async throws -> Result
  ) async throws -> Result {
    let host = address.host ?? ""
    let isOld = oldHosts.contains(host)
    do {
      return try await lend(Key(host: route == .proxy ? "" : host, route: route, isOld: isOld), work)
    } catch let error where !isOld && address.scheme == "https" && isOfHTTP2(error) {
      // A cancelled request is not repeated.
      if Task.isCancelled { throw error }
      let result = try await lend(Key(host: route == .proxy ? "" : host, route: route, isOld: true), work)
      if oldHosts.count >= Self.oldHostLimit { oldHosts = [] }
      oldHosts.insert(host)
      return result
    }
  }

  /// Whether a failure may be due to HTTP/2: of a connection that broke off in its first frames, the library only says
  /// that it was closed.
  private func isOfHTTP2(_ error: any Error) -> Bool {
    guard configuration.httpVersion != .http1Only else { return false }
    return error is any NIOHTTP2Error || (error as? HTTPClientError) == .remoteConnectionClosed
  }

  private func lend<Result: Sendable>(
    _ key: Key, _ work: @Sendable (HTTPClient) async throws -> Result
  ) async throws -> Result {
    let client = take(key)
    do {
      let result = try await work(client)
      try await giveBack(key)
      return result
    } catch {
      try await giveBack(key)
      throw error
    }
  }

  /// Shuts all clients down, then throws the first error, if any.
  func close() async throws {
    let clients = entries.values.map(\.client)
    entries = [:]
    var failure: (any Error)?
    for client in clients {
      // A client that is released without shutdown would end the process.
      do { try await client.shutdown() } catch { failure = failure ?? error }
    }
    if let failure { throw failure }
  }

  private func take(_ key: Key) -> HTTPClient {
    uses += 1
    if var entry = entries[key] {
      entry.users += 1
      entry.lastUse = uses
      entries[key] = entry
      return entry.client
    }
    var own = configuration
    if key.isOld { own.httpVersion = .http1Only }
    switch key.route {
    case .proxy: own.proxy = proxy
    case .direct(let destination):
      // A host that is an IP address needs no override.
      if !key.host.hasPrefix("["), key.host != destination.description {
        own.dnsOverride = [key.host: destination.description]
      }
    }
    let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: own)
    entries[key] = Entry(client: client, users: 1, lastUse: uses)
    return client
  }

  private func giveBack(_ key: Key) async throws {
    entries[key]?.users -= 1
    guard entries.count > Self.capacity else { return }
    let idle = entries.filter { $0.value.users == 0 }.min { $0.value.lastUse < $1.value.lastUse }
    guard let idle else { return }
    entries[idle.key] = nil
    try await idle.value.client.shutdown()
  }
}
