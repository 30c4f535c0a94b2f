import AsyncHTTPClient
import Foundation
import NIOCore
import NIOSSL
import News

/// The HTTP clients, one for each host at each of its IP addresses that is asked: each connects to the IP address that
/// was judged and to no other, with the host's name for TLS and in `Host`.
///
/// The library's client looks a name up itself unless told where the host is, and can be told only when it is made. So
/// there are many, which share their threads and root certificates; those longest unused are shut down.
actor HostClients {
  private let configuration: HTTPClient.Configuration
  private var entries: [Key: Entry] = [:]
  private var uses: UInt64 = 0

  /// How many clients are kept; more only while more are in use.
  private static let capacity = 256

  private struct Key: Hashable {
    let host: String
    let destination: IPAddress
  }

  private struct Entry {
    let client: HTTPClient
    var users: Int
    var lastUse: UInt64
  }

  init(settings: FetchSettings) {
    var configuration = HTTPClient.Configuration(
      redirectConfiguration: .disallow,
      timeout: .init(connect: TimeAmount(settings.connectTimeout), read: TimeAmount(settings.idleTimeout)),
      // `BodyRule` undoes codings, within the limit, once the body is there.
      decompression: .disabled)
    configuration.connectionPool.idleTimeout = .seconds(30)
    // Connecting is tried once: the ledger tries again, later and with another wait.
    configuration.connectionPool.retryConnectionEstablishment = false
    // A host is asked for one thing at a time, which HTTP/2 does no better, and it would be one more parser.
    configuration.httpVersion = .http1Only
    configuration.tlsConfiguration = Self.tls
    let limit = settings.limit(for: .sitemap)
    configuration.http1_1ConnectionDebugInitializer = { channel in
      ResponseGuard.install(in: channel, bodyLimit: limit)
    }
    self.configuration = configuration
  }

  /// Lends the client for an address's host at one of its IP addresses.
  func use<Result: Sendable>(
    for address: WebURL, at destination: IPAddress, _ work: @Sendable (HTTPClient) async throws -> Result
  ) async throws -> Result {
    let key = Key(host: address.host ?? "", destination: destination)
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

  /// Shuts all clients down; the first error is thrown when all are.
  func close() async throws {
    let clients = entries.values.map(\.client)
    entries = [:]
    var failure: (any Error)?
    for client in clients {
      // One that is not shut down would end the process when it goes.
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
    // An IP address in the host's place is connected to as it is.
    if !key.host.hasPrefix("["), key.host != key.destination.description {
      own.dnsOverride = [key.host: key.destination.description]
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

  /// TLS with root certificates that are read once: each client has a context of its own.
  private static let tls: TLSConfiguration = {
    var tls = TLSConfiguration.makeClientConfiguration()
    for path in ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"] {
      guard FileManager.default.isReadableFile(atPath: path) else { continue }
      // A file that can't be read leaves the library's own search for the roots.
      guard let roots = try? NIOSSLCertificate.fromPEMFile(path), !roots.isEmpty else { continue }
      tls.trustRoots = .certificates(roots)
      break
    }
    return tls
  }()
}
