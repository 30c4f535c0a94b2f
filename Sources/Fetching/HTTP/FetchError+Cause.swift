import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOPosix

extension FetchError {
  /// The error that the transport's error means.
  init(cause: any Error, url: String) {
    let reason = "\(cause)"
    switch cause {
    case let error as HTTPClientError: self.init(Self.code(of: error), url: url, reason: reason)
    case HTTPParserError.invalidEOFState, HTTPParserError.closedConnection:
      self.init(.truncated, url: url, reason: "the connection ended before the response did")
    case HTTPParserError.headerOverflow: self.init(.tooLarge, url: url, reason: reason)
    case let error as HTTPParserError: self.init(.badResponse, url: url, reason: "\(error)")
    case ResponseGuard.Refusal.tooLong: self.init(.tooLarge, url: url, reason: reason)
    case is ResponseGuard.Refusal: self.init(.badResponse, url: url, reason: reason)
    case is NIOConnectionError: self.init(.noConnection, url: url, reason: reason)
    case is CancellationError: self.init(.cancelled, url: url, reason: "the fetch was called off")
    default:
      let isSecurity = String(reflecting: type(of: cause)).hasPrefix("NIOSSL")
      self.init(isSecurity ? .insecure : .noConnection, url: url, reason: reason)
    }
  }

  private static func code(of error: HTTPClientError) -> Code {
    switch error {
    case .readTimeout, .writeTimeout, .connectTimeout, .tlsHandshakeTimeout, .deadlineExceeded,
      .getConnectionFromPoolTimeout:
      .timedOut
    case .remoteConnectionClosed: .truncated
    case .cancelled: .cancelled
    case .invalidURL, .emptyHost, .emptyScheme: .badAddress
    default: .badResponse
    }
  }
}
