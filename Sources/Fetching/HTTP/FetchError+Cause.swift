import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOPosix

extension FetchError {
  /// The error that the transport's error means.
  init(cause: any Error, url: String) {
    let reason = "\(cause)"
    switch cause {
    case let error as HTTPClientError: self.init(Self.code(of: error), url: url, reason: reason)
    case HTTPParserError.invalidEOFState, HTTPParserError.closedConnection:
      self.init(.truncated, url: url, reason: "the connection ended before the response did")
    case let error as HTTPParserError: self.init(.badResponse, url: url, reason: "\(error)")
    case NIOHTTPDecompression.DecompressionError.limit:
      self.init(.tooLarge, url: url, reason: "it decompresses to more bytes than allowed")
    case is NIOHTTPDecompression.DecompressionError:
      self.init(.badEncoding, url: url, reason: "the compressed body is broken: \(reason)")
    case let error as NIOHTTPDecompression.ExtraDecompressionError:
      self.init(error == .truncatedData ? .truncated : .badEncoding, url: url, reason: "the compressed body: \(reason)")
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
