import NIOCore
import NIOPosix
import NIOSSL
import News

/// Why a server's certificate is not trusted, in words.
///
/// The TLS library only says that it isn't. So this connects once more, ends the handshake as soon as it has seen the
/// certificate, and sends no request.
struct CertificateJudgement {
  private let host: String
  private let literal: IPAddress?
  private let port: Int
  private let destination: IPAddress
  private let time: Timestamp

  /// In seconds, for connecting and for the handshake each.
  private static let timeout: Int64 = 5

  /// Judges the certificate of an address's host, at the IP address that the failed request was made to.
  init(_ address: WebURL, at destination: IPAddress, time: Timestamp) {
    host = address.host ?? ""
    literal = address.ipAddress
    port = address.port ?? 443
    self.destination = destination
    self.time = time
  }

  /// What is wrong with the certificate; nil if none was shown, or nothing wrong is found. The first of these that
  /// holds: not valid yet, expired, for another host, self-signed, of an unknown authority. It takes at most twice
  /// `timeout`.
  func reason() async -> String? {
    // Without a certificate, keep the message of the first failure.
    guard let shown = try? await certificates(), let leaf = shown.first else { return nil }
    if let start = Self.day(leaf.notValidBefore), start > time { return "its certificate is not valid before \(start)" }
    if let end = Self.day(leaf.notValidAfter), end < time { return "its certificate expired at \(end)" }
    let names = Self.names(of: leaf)
    guard isNamed(by: leaf, names) else {
      let list = names.isEmpty ? "no host" : names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " …" : "")
      return "its certificate is for \(list), not for \(host)"
    }
    guard let bytes = try? leaf.toDERBytes() else { return nil }
    return DERCertificate(bytes).isSelfSigned
      ? "its certificate is self-signed, not vouched for by an authority"
      : "its certificate's authority is not known here (fetch.authorities-file), or the server leaves out "
        + "the intermediate certificates"
  }

  /// An instant of the certificate, in seconds since 1970; nil outside the years 0 to 9999, which a forged certificate
  /// may name.
  private static func day(_ seconds: time_t) -> Timestamp? {
    // The years 0 to 9999.
    (-62_167_219_200...253_402_300_799).contains(seconds) ? Timestamp(milliseconds: Int64(seconds) * 1000) : nil
  }

  /// The host names of a certificate in lower case, of its first hundred alternative names, each cut to 253 bytes. The
  /// common name doesn't count (RFC 9525 §6.3).
  private static func names(of leaf: NIOSSLCertificate) -> [String] {
    leaf._subjectAlternativeNames().prefix(100).filter { $0.nameType == .dnsName }.map { name in
      let text = unsafe name.contents.withUnsafeBufferPointer { unsafe String(decoding: $0.prefix(253), as: UTF8.self) }
      return text.lowercased()
    }
  }

  /// Whether a certificate is for this host: `*.example.com` is for `www.example.com`, neither for `example.com` nor
  /// for `a.b.example.com`. An IP address must be named as one.
  private func isNamed(by leaf: NIOSSLCertificate, _ names: [String]) -> Bool {
    if let literal {
      return leaf._subjectAlternativeNames().prefix(100).contains { name in
        guard name.nameType == .ipAddress else { return false }
        return unsafe name.contents.withUnsafeBufferPointer { unsafe $0.elementsEqual(literal.bytes) }
      }
    }
    return names.contains { name in
      // RFC 9525 §6.3: a wildcard stands for one label.
      name == host || name.hasPrefix("*.") && host.drop { $0 != "." } == name.dropFirst()
    }
  }

  /// The certificates that the server shows, its own first. The handshake is always refused in the end, so the
  /// connection carries no data.
  private func certificates() async throws -> [NIOSSLCertificate] {
    let context = try NIOSSLContext(configuration: .makeClientConfiguration())
    let loop = MultiThreadedEventLoopGroup.singleton.any()
    let seen = loop.makePromise(of: [NIOSSLCertificate].self)
    let name = literal == nil ? host : nil
    let look: @Sendable ([NIOSSLCertificate], EventLoopPromise<NIOSSLVerificationResult>) -> Void = {
      certificates, verdict in
      seen.succeed(certificates)
      verdict.succeed(.failed)
    }
    let bootstrap = ClientBootstrap(group: loop).connectTimeout(.seconds(Self.timeout))
    let connecting = bootstrap.channelInitializer { channel in
      channel.eventLoop.makeCompletedFuture {
        let handler = try NIOSSLClientHandler(
          context: context, serverHostname: name, customVerificationCallback: look)
        try channel.pipeline.syncOperations.addHandler(handler)
      }
    }
    do {
      let address = try SocketAddress(ipAddress: destination.description, port: port)
      let channel = try await connecting.connect(to: address).get()
      // The first result counts.
      channel.closeFuture.whenComplete { _ in seen.fail(ChannelError.eof) }
      _ = channel.eventLoop.scheduleTask(in: .seconds(Self.timeout)) { channel.close(promise: nil) }
    } catch {
      seen.fail(error)
    }
    return try await seen.futureResult.get()
  }
}
