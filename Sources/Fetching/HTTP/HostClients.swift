import AsyncHTTPClient
import Glibc
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
  private let loop: any EventLoop
  private let bodyLimit: Int
  private var entries: [Key: Entry] = [:]
  private var uses: UInt64 = 0
  /// The hosts whose HTTP/2 failed; they get HTTP/1.1 from then on.
  private var oldHosts: Set<String> = []

  /// How many clients are kept, unless more are in use. Each holds a connection for a while, and connecting again to a
  /// host costs more than a page.
  private let capacity: Int
  private static let (least, most) = (256, 1024)
  /// How many clients are let go at once.
  private static let share = 32
  /// How many hosts whose HTTP/2 failed are remembered.
  private static let oldHostLimit = 4096

  private struct Key: Hashable {
    /// The host; empty for the proxy's client, for which the library itself separates connections by host.
    let host: String
    let route: Route
    let isOld: Bool
  }

  private struct Entry {
    let client: HTTPClient
    let mark: SendMark
    var users: Int
    var lastUse: UInt64
  }

  /// Creates clients for these settings.
  ///
  /// - Throws: `FileFault` if the file of authorities is invalid.
  init(settings: FetchSettings, loop: any EventLoop) throws {
    self.loop = loop
    capacity = Self.capacity
    var configuration = HTTPClient.Configuration(
      redirectConfiguration: .disallow,
      timeout: .init(connect: TimeAmount(settings.connectTimeout), read: TimeAmount(settings.idleTimeout)),
      // `BodyRule` undoes codings within the limit, after the body has arrived.
      decompression: .disabled)
    configuration.connectionPool.idleTimeout = .seconds(30)
    // Try to connect only once; the ledger schedules further tries.
    configuration.connectionPool.retryConnectionEstablishment = false
    // Nobody reads the traces, and each costs another parse of the address.
    configuration.tracing.tracer = nil
    configuration.httpVersion = settings.usesHTTP2 ? .automatic : .http1Only
    configuration.tlsConfiguration = try TrustedRoots.configuration(with: settings.authoritiesFile)
    bodyLimit = settings.limit(for: .sitemap)
    self.configuration = configuration
    proxy = settings.proxy.map(Self.proxy)
  }

  /// Half of the files that the process may open, within bounds.
  private static var capacity: Int {
    var files = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &files) == 0 else { return least }
    return min(most, max(least, Int(clamping: files.rlim_cur) / 2))
  }

  /// The library's SOCKS proxy takes no credentials; `Proxy` refuses an address that has them.
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
  ///
  /// After that success the host gets HTTP/1.1 until the process ends, or until 4,096 such hosts are known and all are
  /// forgotten.
  ///
  /// - Throws: what the work throws; the error of the second run, if there were two.
  func use<Result: Sendable>(
    for address: WebURL, by route: Route, _ work: @Sendable (HTTPClient, SendMark) async throws -> Result
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

  /// Whether a failure may be due to HTTP/2. If a connection breaks off in its first frames, the library only says that
  /// it was closed.
  private func isOfHTTP2(_ error: any Error) -> Bool {
    guard configuration.httpVersion != .http1Only else { return false }
    return error is any NIOHTTP2Error || (error as? HTTPClientError) == .remoteConnectionClosed
  }

  /// Runs work with one client, which can't be shut down meanwhile.
  private func lend<Result: Sendable>(
    _ key: Key, _ work: @Sendable (HTTPClient, SendMark) async throws -> Result
  ) async throws -> Result {
    let (client, mark) = take(key)
    do {
      let result = try await work(client, mark)
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

  /// The client for a host and route, made if there is none, with one more user.
  private func take(_ key: Key) -> (HTTPClient, SendMark) {
    uses += 1
    if var entry = entries[key] {
      entry.users += 1
      entry.lastUse = uses
      entries[key] = entry
      return (entry.client, entry.mark)
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
    let mark = SendMark()
    own.http1_1ConnectionDebugInitializer = { [bodyLimit] channel in
      ResponseGuard.install(in: channel, bodyLimit: bodyLimit, mark)
    }
    own.http2StreamChannelDebugInitializer = { channel in ResponseGuard.install(inStream: channel, mark) }
    let client = HTTPClient(eventLoopGroupProvider: .shared(loop), configuration: own)
    entries[key] = Entry(client: client, mark: mark, users: 1, lastUse: uses)
    return (client, mark)
  }

  /// Ends a use of a client, and shuts the least recently used down if there are too many. Those with a user stay, so
  /// there may be more than `capacity` for a while.
  private func giveBack(_ key: Key) async throws {
    entries[key]?.users -= 1
    guard entries.count > capacity else { return }
    let idle = entries.lazy.filter { $0.value.users == 0 }.map { (key: $0.key, lastUse: $0.value.lastUse) }
    let oldest = idle.sorted { $0.lastUse < $1.lastUse }.prefix(Self.share)
    let clients = oldest.compactMap { entries.removeValue(forKey: $0.key)?.client }
    for client in clients { try await client.shutdown() }
  }
}
