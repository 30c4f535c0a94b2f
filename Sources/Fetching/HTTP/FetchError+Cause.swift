import AsyncHTTPClient
import Glibc
import NIOCore
import NIOHTTP1
import NIOHTTP2
import NIOPosix

extension FetchError {
  /// Converts an error of the transport, in plain words.
  ///
  /// The code decides what follows: whether the address is tried again, and whether the failure is the host's. An error
  /// that nobody foresaw becomes `noConnection`, which is tried again, with its own words cut to 200 characters.
  init(cause: any Error, url: String) {
    switch cause {
    case let error as HTTPClientError: self.init(Self.code(of: error), url: url, reason: Self.words(for: error))
    case HTTPParserError.invalidEOFState, HTTPParserError.closedConnection:
      self.init(.truncated, url: url, reason: "the connection ended before the response did")
    case HTTPParserError.headerOverflow: self.init(.tooLarge, url: url, reason: "the response's headers are too long")
    case let error as HTTPParserError:
      self.init(.badResponse, url: url, reason: "the answer is not HTTP as it should be (\(Self.spaced("\(error)")))")
    case ResponseGuard.Objection.tooLong: self.init(.tooLarge, url: url, reason: "\(cause)")
    case is ResponseGuard.Objection: self.init(.badResponse, url: url, reason: "\(cause)")
    case let error as NIOConnectionError: self.init(Self.code(of: error), url: url, reason: Self.words(for: error))
    case let error as IOError: self.init(Self.code(of: error), url: url, reason: Self.words(for: error))
    case is ChannelError: self.init(.noConnection, url: url, reason: "the connection was closed")
    case is CancellationError: self.init(.cancelled, url: url, reason: "the fetch was cancelled")
    case let error as any NIOHTTP2Error:
      let name = String(describing: type(of: error))
      self.init(.badResponse, url: url, reason: "the HTTP/2 connection failed (\(Self.spaced(name)))")
    default:
      let failure = SecurityFailure(cause)
      let words = "no connection: " + String("\(cause)".prefix(200))
      self.init(failure?.code ?? .noConnection, url: url, reason: failure?.words ?? words)
    }
  }

  /// The first connection error's words; without any, no address was found for the name.
  private static func words(for error: NIOConnectionError) -> String {
    guard let failure = error.connectionErrors.first?.error else {
      return "there is no host named \(error.host)"
    }
    return (failure as? IOError).map(words) ?? "nobody answers at \(error.host), port \(error.port)"
  }

  /// `noHost` if the library found no address for the name.
  private static func code(of error: NIOConnectionError) -> Code {
    guard let failure = error.connectionErrors.first?.error else { return .noHost }
    return (failure as? IOError).map { code(of: $0) } ?? .noConnection
  }

  /// `noRoute` if this machine has no way there, which says nothing about the host; else `noConnection`.
  private static func code(of error: IOError) -> Code {
    [EHOSTUNREACH, ENETUNREACH, ENETDOWN].contains(error.errnoCode) ? .noRoute : .noConnection
  }

  /// What the system's error number means for a connection.
  private static func words(for error: IOError) -> String {
    switch error.errnoCode {
    case ECONNREFUSED: "nobody listens there (connection refused)"
    case ECONNRESET, EPIPE: "the server broke the connection off"
    case EHOSTUNREACH, ENETUNREACH, ENETDOWN: "no network route leads there"
    case ETIMEDOUT: "nobody answered in time"
    default: "the connection failed (error \(error.errnoCode))"
    }
  }

  /// What happened, as an operator would say it; the library's short name in words if it is none of these.
  private static func words(for error: HTTPClientError) -> String {
    switch error {
    case .readTimeout: "the server fell silent"
    case .writeTimeout: "the server does not accept the request"
    case .connectTimeout: "nobody answered in time"
    case .tlsHandshakeTimeout: "the secure connection was not ready in time"
    case .deadlineExceeded, .getConnectionFromPoolTimeout: "it took too long"
    case .invalidProxyResponse: "the proxy refuses to connect there"
    case .proxyAuthenticationRequired: "the proxy wants a name and a password (fetch.proxy-credentials-file)"
    case .httpProxyHandshakeTimeout, .socksHandshakeTimeout: "the proxy did not answer in time"
    case .remoteConnectionClosed: "the server closed the connection without an answer"
    case .cancelled: "the fetch was cancelled"
    case .invalidURL, .emptyHost, .emptyScheme: "the address can't be asked for"
    default: spaced(error.shortDescription)
    }
  }

  /// The name of a library's error as words: `invalidHeaderToken` becomes "invalid header token".
  private static func spaced(_ name: String) -> String {
    var words = ""
    for character in name.prefix(200) {
      if character.isUppercase, words.last?.isLowercase ?? false { words += " " }
      words += character.lowercased()
    }
    return words
  }

  /// The code of an error of the library; what is not listed is an answer that it rejects, so `badResponse`.
  private static func code(of error: HTTPClientError) -> Code {
    switch error {
    case .readTimeout, .writeTimeout, .connectTimeout, .tlsHandshakeTimeout, .deadlineExceeded,
      .getConnectionFromPoolTimeout:
      .timedOut
    case .remoteConnectionClosed: .truncated
    case .cancelled: .cancelled
    case .invalidProxyResponse, .proxyAuthenticationRequired, .httpProxyHandshakeTimeout, .socksHandshakeTimeout:
      .noConnection
    case .invalidURL, .emptyHost, .emptyScheme: .badAddress
    default: .badResponse
    }
  }
}
