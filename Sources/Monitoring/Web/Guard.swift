import Logging
import Fetching
import Foundation
import Hummingbird
import HTTPTypes
import News
import Storage

/// Checks every request: identifies the visitor, refuses what they may not do, and sets security headers. Every error
/// of a route ends here too, as a page or as JSON.
struct Guard: RouterMiddleware {
  typealias Context = Visit
  let settings: SiteSettings
  let accounts: Accounts?
  let sessions: Sessions
  let frame: PageFrame

  /// The cookie with a session's id.
  static let cookieName = "chapar"

  func handle(
    _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
  ) async throws -> Response {
    var visit = context
    var response: Response
    do {
      visit.visitor = try await visitor(of: request, visit)
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
    if let id = visit.visitor.session, Self.hasForms(request), request.cookies[Self.cookieName]?.value != id {
      response.setCookie(settings.cookie(Self.cookieName, id))
    }
    return response
  }

  /// Whether the response may have forms, and so needs the session that a form's token belongs to: programs that read
  /// feeds, metrics and the API need none.
  private static func hasForms(_ request: Request) -> Bool {
    let path = request.uri.path
    return
      !(["/health", "/ready", "/metrics"].contains(path) || path.hasPrefix("/api/") || path.hasPrefix("/assets/")
      || path.hasSuffix(".atom") || path.hasSuffix(".json"))
  }

  /// Who sent a request: somebody signed in, a program with a password, or, without accounts, anyone on this machine.
  ///
  /// Without accounts a visitor may change things, too, so a session id is made for the tokens of forms; anybody else
  /// may read if `monitor.open-reading` says so.
  private func visitor(of request: Request, _ visit: Visit) async throws -> Visitor {
    let now = visit.now
    var visitor = Visitor()
    let cookie = request.cookies[Self.cookieName]?.value
    if accounts != nil, let session = cookie.flatMap({ sessions.session($0, at: now) }) {
      visitor.name = session.name
      visitor.session = cookie
      visitor.mayRead = true
      visitor.mayWatch = true
      visitor.mayChange = session.role == .operator
    } else if try await machineRole(of: request, visit) != nil {
      visitor.mayRead = true
      visitor.mayWatch = true
    } else if accounts == nil, settings.isLoopback, Self.isLocal(request) {
      visitor.name = "local"
      visitor.mayRead = true
      visitor.mayWatch = true
      visitor.mayChange = true
      // A session id that is not ours may be a guess: only one of the right form is accepted.
      visitor.session = cookie.flatMap { $0.utf8.count == 64 ? $0 : nil } ?? SecretBytes.text(32)
    }
    visitor.mayRead = visitor.mayRead || settings.hasOpenReading
    visitor.token = visitor.session.map(sessions.token)
    return visitor
  }

  /// The role of a program that reads metrics or the API with a name and a password (RFC 7617). It may only read,
  /// whatever its account's role. Nil for other paths, for a wrong password, and after too many of them.
  ///
  /// - Throws: `HTTPError` 503 if too many sign in at once.
  private func machineRole(of request: Request, _ visit: Visit) async throws -> Accounts.Role? {
    let isForMachines = request.uri.path == "/metrics" || request.uri.path.hasPrefix("/api/")
    guard let accounts, isForMachines, let header = request.headers[.authorization], header.hasPrefix("Basic "),
      let decoded = Data(base64Encoded: String(header.dropFirst(6).prefix(4096)))
    else { return nil }
    let parts = String(decoding: decoded, as: UTF8.self).split(separator: ":", maxSplits: 1).map(String.init)
    let place = visit.place(of: request)
    guard parts.count == 2, sessions.mayTry(parts[0], from: place, at: visit.now) else { return nil }
    let role: Accounts.Role?
    do {
      role = try await accounts.checkAgain(parts[0], password: parts[1], at: visit.now)
    } catch is TooManySignIns {
      throw HTTPError(.serviceUnavailable, message: "Too many people are signing in; try again in a moment.")
    }
    if role == nil { sessions.countFailure(parts[0], from: place, at: visit.now) }
    return role
  }

  /// Whether the request names this machine as loopback. A request by another name that leads here (DNS rebinding), or
  /// by a proxy for somebody else, is not local: a page of any site could otherwise have the reader's own browser ask.
  static func isLocal(_ request: Request) -> Bool {
    let forwarded: [HTTPField.Name?] = [
      HTTPField.Name("Forwarded"), HTTPField.Name("X-Forwarded-For"), HTTPField.Name("X-Forwarded-Host"),
      HTTPField.Name("Via"), HTTPField.Name("X-Real-IP"),
    ]
    guard !forwarded.compactMap({ $0 }).contains(where: { request.headers[$0] != nil }) else { return false }
    let authority = request.head.authority ?? ""
    let host = authority.hasPrefix("[") ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
    return ["127.0.0.1", "localhost", "[::1]"].contains(host)
  }

  /// The response, or an error, for a request that is not allowed; nil if it is.
  ///
  /// - 405 for methods other than GET, HEAD and POST, and in the API for POST.
  /// - 403 for a form from another site, by `Sec-Fetch-Site` and `Origin`, as far as the browser sends them. The token
  ///   of a form is checked later, by `Site.check`.
  /// - Without rights a redirect to `/login` for pages, and 401 for anything else; 403 if there are no accounts.
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
    // The browser says on which site the form was. If that differs from Host, another site sent it, or a proxy did not
    // pass Host on.
    if request.method == .post, let origin = HTTPField.Name("Origin").flatMap({ request.headers[$0] }),
      origin.split(separator: "/", maxSplits: 2).last.map(String.init) != request.head.authority
    {
      throw HTTPError(.forbidden, message: "The form was sent from another site, or a proxy does not pass Host on.")
    }
    let isOpen = ["/login", "/health", "/ready"].contains(path) || path.hasPrefix("/assets/")
    let isWatching = path.hasPrefix("/status") || path.hasPrefix("/api/status") || path == "/metrics"
    if isOpen || (isWatching ? visit.visitor.mayWatch : visit.visitor.mayRead) { return nil }
    let wantsPage = !path.hasPrefix("/api/") && request.method == .get && path != "/metrics"
    if accounts != nil, wantsPage { return Reply.see("/login?to=" + WebText.encoded(path)) }
    throw HTTPError(
      accounts == nil ? .forbidden : .unauthorized,
      message: accounts == nil
        ? "Without monitor.password-file only this machine is served, under the names localhost and 127.0.0.1."
        : "Sign in first, at /login.")
  }

  /// The response for an error: JSON for programs, otherwise a page. Faults of the server (from 500) are logged with
  /// the error's own words, which the visitor does not get if the error was not expected.
  private func failure(_ error: any Error, for request: Request, _ visit: Visit) throws -> Response {
    let problem = Problem(error)
    if problem.status.code >= 500 {
      visit.logger.warning("\(request.method) \(request.uri.path) failed: \(error)")
    }
    if request.uri.path.hasPrefix("/api/") || request.uri.path == "/metrics" {
      var response = try Reply.json(problem, status: problem.status)
      if problem.status == .unauthorized {
        response.headers[.wwwAuthenticate] = "Basic realm=\"chapar\", charset=\"UTF-8\""
      }
      return response
    }
    return Reply.html(frame.page("problem", problem.view, title: problem.title, for: visit), status: problem.status)
  }

  /// Headers of every response: no guessing of types, no framing, no other site's use of responses, and no addresses of
  /// pages told to other sites.
  private static let headers: [HTTPField.Name: String] = {
    let fields = [
      "X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin", "X-Frame-Options": "DENY",
      "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin",
      "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    ]
    return Dictionary(
      uniqueKeysWithValues: fields.compactMap { field in HTTPField.Name(field.key).map { ($0, field.value) } })
  }()

  /// The content security policy (CSP Level 3): only this site's own style, script and images, and no inline code. If
  /// an article's text ever got past the escaping, it could still not run.
  private static let policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; "
    + "base-uri 'none'; frame-ancestors 'none'"
  /// The policy that also allows the articles' images, from any site.
  private static let policyWithImages = policy.replacing("img-src 'self'", with: "img-src 'self' https: http:")
}
