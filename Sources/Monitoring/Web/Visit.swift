import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import News

/// What is known of a request besides its address: who makes it and when.
struct Visit: RequestContext {
  var coreContext: CoreRequestContextStorage
  var visitor = Visitor()
  let now = Timestamp.current()
  /// The address of who is connected: a proxy's, where one stands before the site.
  let peer: String

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    peer = source.channel.remoteAddress?.ipAddress ?? ""
  }

  /// Where a request comes from, as the nearest proxy says, or the connection itself.
  func place(of request: Request) -> String {
    let said = HTTPField.Name("X-Forwarded-For").flatMap { request.headers[$0] }?.split(separator: ",").last
    return said.map { String($0.trimmed.prefix(60)) } ?? peer
  }

  /// A part of the path, decoded.
  func part(_ name: String) throws -> String {
    guard let text = parameters.get(name) else { throw HTTPError(.notFound) }
    return WebText.decoded(text)
  }
}

/// Who makes a request, and what they may do.
struct Visitor: Sendable {
  /// The name to be logged with what they change; none where nobody is signed in.
  var name: String?
  var mayRead = false
  /// Whether they may see the operator's pages.
  var mayWatch = false
  var mayChange = false
  /// The cookie's session, which forms' tokens belong to.
  var session: String?
  /// The token for forms.
  var token: String?
}
