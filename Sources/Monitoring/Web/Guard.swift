import Logging
import Fetching
import Hummingbird
import HTTPTypes
import News
import Storage

/// Stands before every page: says who asks, refuses what they may not, and sets what browsers are to heed.
struct Guard: RouterMiddleware {
  typealias Context = Visit
  let settings: SiteSettings
  let accounts: Accounts?
  let sessions: Sessions
  let frame: Frame

  static let cookieName = "chapar"

  func handle(
    _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
  ) async throws -> Response {
    var visit = context
    visit.visitor = visitor(of: request, at: visit.now)
    var response: Response
    do {
      if let refusal = try refusal(of: request, visit) {
        response = refusal
      } else {
        response = try await next(request, visit)
      }
    } catch {
      response = try failure(error, for: request, visit)
    }
    for (name, value) in Self.headers { response.headers[name] = value }
    response.headers[.contentSecurityPolicy] = settings.showsImages ? Self.policyWithImages : Self.policy
    if let id = visit.visitor.session, request.cookies[Self.cookieName]?.value != id {
      response.setCookie(settings.cookie(Self.cookieName, id))
    }
    return response
  }

  private func visitor(of request: Request, at now: Timestamp) -> Visitor {
    var visitor = Visitor()
    let cookie = request.cookies[Self.cookieName]?.value
    if accounts != nil, let session = cookie.flatMap({ sessions.session($0, at: now) }) {
      visitor.name = session.name
      visitor.session = cookie
      visitor.mayRead = true
      visitor.mayWatch = true
      visitor.mayChange = session.role == .operator
    } else if accounts == nil, settings.isLoopback, Self.isLocal(request) {
      visitor.name = "local"
      visitor.mayRead = true
      visitor.mayWatch = true
      visitor.mayChange = true
      // A name that is not ours may be somebody's guess: only one of the right form is taken.
      visitor.session = cookie.flatMap { $0.utf8.count == 64 ? $0 : nil } ?? SecretBytes.text(32)
    }
    visitor.mayRead = visitor.mayRead || settings.hasOpenReading
    visitor.token = visitor.session.map(sessions.token)
    return visitor
  }

  /// Whether the browser asked for this machine by its own name. Another name that leads here (DNS rebinding), or a
  /// proxy that says whom it serves, is not local.
  static func isLocal(_ request: Request) -> Bool {
    let forwarded: [HTTPField.Name?] = [
      HTTPField.Name("Forwarded"), HTTPField.Name("X-Forwarded-For"), HTTPField.Name("X-Forwarded-Host"),
      HTTPField.Name("Via"),
    ]
    guard !forwarded.compactMap({ $0 }).contains(where: { request.headers[$0] != nil }) else { return false }
    let authority = request.head.authority ?? ""
    let host = authority.hasPrefix("[") ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
    return ["127.0.0.1", "localhost", "[::1]"].contains(host)
  }

  private func refusal(of request: Request, _ visit: Visit) throws -> Response? {
    let path = request.uri.path
    if path.hasPrefix("/api/"), request.method != .get, request.method != .head {
      return Response(status: .methodNotAllowed, headers: [.allow: "GET, HEAD"])
    }
    guard request.method == .get || request.method == .head || request.method == .post else {
      return Response(status: .methodNotAllowed, headers: [.allow: "GET, HEAD, POST"])
    }
    if request.method == .post, let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ request.headers[$0] }),
      site != "same-origin", site != "none"
    {
      throw HTTPError(.forbidden, message: "The form was sent from another site.")
    }
    let isOpen = ["/login", "/health", "/ready"].contains(path) || path.hasPrefix("/assets/")
    let isWatching = path.hasPrefix("/status") || path.hasPrefix("/api/status") || path == "/metrics"
    if isOpen || (isWatching ? visit.visitor.mayWatch : visit.visitor.mayRead) { return nil }
    let wantsPage = !path.hasPrefix("/api/") && request.method == .get && path != "/metrics"
    if accounts != nil, wantsPage { return Answer.see("/login?to=" + WebText.encoded(path)) }
    throw HTTPError(
      accounts == nil ? .forbidden : .unauthorized,
      message: accounts == nil
        ? "Without monitor.password-file only this machine itself is served, by the names localhost and 127.0.0.1."
        : "Sign in first, at /login.")
  }

  private func failure(_ error: any Error, for request: Request, _ visit: Visit) throws -> Response {
    let problem = Problem(error)
    if problem.status.code >= 500 {
      visit.logger.warning("\(request.method) \(request.uri.path) failed: \(error)")
    }
    if request.uri.path.hasPrefix("/api/") { return try Answer.json(problem, status: problem.status) }
    return Answer.html(frame.page("problem", problem.view, title: problem.title, for: visit), status: problem.status)
  }

  private static let headers: [HTTPField.Name: String] = {
    let fields = [
      "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "X-Frame-Options": "DENY",
      "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin",
      "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    ]
    return Dictionary(
      uniqueKeysWithValues: fields.compactMap { field in HTTPField.Name(field.key).map { ($0, field.value) } })
  }()

  private static let policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; "
    + "base-uri 'none'; frame-ancestors 'none'"
  private static let policyWithImages = policy.replacing("img-src 'self'", with: "img-src 'self' https: http:")
}
