import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import News

/// The site's kinds of responses.
enum Reply {
  /// A page of HTML, which browsers ask for again each time: it may depend on who is signed in.
  static func html(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
    var response = Self.text(text, type: "text/html; charset=utf-8", status: status)
    response.headers[.cacheControl] = "private, no-cache"
    return response
  }

  /// A text of a given content type, with its charset.
  static func text(_ text: String, type: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: type],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  /// A value as JSON, its members sorted by name. Characters that command a terminal are written as `\u` escapes.
  ///
  /// - Throws: `EncodingError` for a number that JSON doesn't have.
  static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var response = Response(
      status: status, headers: [.contentType: "application/json; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: JSONEscapes.withoutCommands(Array(try encoder.encode(value))))))
    response.headers[.cacheControl] = "private, no-cache"
    return response
  }

  /// A redirect to a page on this site, to be requested by GET (303), so that reloading it doesn't send the form again.
  static func see(_ page: String) -> Response { .redirect(to: page, type: .normal) }

  /// A response that the client may already have (RFC 9110 §13): 304 if the tag is in `If-None-Match`, or, without that
  /// header, if `If-Modified-Since` is exactly `modified`.
  ///
  /// - Parameters:
  ///   - tag: with its quotation marks.
  ///   - modified: an HTTP date; nil if there is none.
  static func conditional(
    _ text: String, type: String, tag: String, modified: String?, for request: Request
  ) -> Response {
    var headers: HTTPFields = [.eTag: tag, .cacheControl: "private, no-cache"]
    headers[.lastModified] = modified
    let known = request.headers[values: .ifNoneMatch].flatMap { $0.split(separator: ",") }.map(\.trimmed)
    let isKnown =
      known.contains { $0 == "*" || $0 == tag || $0 == "W/" + tag }
      || known.isEmpty && modified != nil && request.headers[.ifModifiedSince] == modified
    if isKnown { return Response(status: .notModified, headers: headers) }
    headers[.contentType] = type
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}
