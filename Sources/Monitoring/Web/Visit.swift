import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import News

/// The context of a request: who makes it, and when.
struct Visit: RequestContext {
  var coreContext: CoreRequestContextStorage
  var visitor = Visitor()
  /// One time for the whole request.
  let now = Timestamp.current()
  /// The address of the connected peer: a proxy's, if there is one in front of the site.
  let peer: String

  /// Taken when the request comes, before the visitor is known: until `Guard` has asked, nobody may do anything.
  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    peer = source.channel.remoteAddress?.ipAddress ?? ""
  }

  /// Where a request comes from: the nearest proxy's word, or the peer of the connection; see `Place`.
  func place(of request: Request) -> String {
    Place.of(peer: peer, forwarded: HTTPField.Name("X-Forwarded-For").flatMap { request.headers[$0] })
  }

  /// A part of the path, decoded: `name` of `/author/{name}`.
  ///
  /// - Throws: `HTTPError` 404 if the route has no such part.
  func part(_ name: String) throws -> String {
    guard let text = parameters.get(name) else { throw HTTPError(.notFound) }
    return WebText.decoded(text)
  }
}

/// Who makes a request, and what they may do.
struct Visitor: Sendable {
  /// The name to log with their changes: the account's, `local` for whoever uses this machine; nil if nobody is signed
  /// in.
  var name: String?
  /// Whether they may see the archive.
  var mayRead = false
  /// Whether they may see the operator's pages.
  var mayWatch = false
  /// Whether they may send the operator's forms.
  var mayChange = false
  /// The session in the cookie, to which form tokens belong.
  var session: String?
  /// The token for forms; nil without a session.
  var token: String?
}
