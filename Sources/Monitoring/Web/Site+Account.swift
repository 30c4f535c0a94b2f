import Hummingbird
import HTTPTypes
import Logging
import News

/// Signing in and out.
extension Site {
  /// The routes for it. Without accounts the form is there, and nobody can sign in.
  func addAccounts(to router: Router<Visit>) {
    router.get("/login") { request, visit in
      loginPage(to: FormValues(request.uri.query ?? "")["to"], failure: nil, visit)
    }
    router.post("/login") { request, visit in try await login(request, visit) }
    router.post("/logout") { request, visit in
      let form = try await Self.form(of: request)
      try check(form, visit)
      if let id = visit.visitor.session { sessions.end(id) }
      var response = Reply.see("/")
      response.setCookie(settings.cookie(Guard.cookieName, "out", maxAge: 0))
      return response
    }
  }

  /// Checks a name and a password, and begins a session. Whatever is wrong, the page says it above the form again, with
  /// 403, and does not say whether the name or the password was wrong.
  private func login(_ request: Request, _ visit: Visit) async throws -> Response {
    let form = try await Self.form(of: request)
    guard let accounts, let name = form["name"], let password = form["password"] else {
      return loginPage(to: form["to"], failure: "Nobody can sign in here without a name and a password.", visit)
    }
    let place = visit.place(of: request)
    guard sessions.mayTry(name, from: place, at: visit.now) else {
      return loginPage(to: form["to"], failure: "Too many attempts; try again in a minute.", visit)
    }
    let role: Accounts.Role?
    do {
      role = try await accounts.check(name, password: password)
    } catch is TooManySignIns {
      return loginPage(to: form["to"], failure: "Too many people are signing in; try again in a moment.", visit)
    }
    guard let role else {
      sessions.countFailure(name, from: place, at: visit.now)
      logger.notice("a sign-in as '\(name.prefix(60))' failed")
      return loginPage(to: form["to"], failure: "The name or the password is wrong.", visit)
    }
    logger.notice("\(name) signed in", metadata: ["operator": "\(name)"])
    // A new session id, so that one planted in the browser beforehand is useless (session fixation).
    var response = Reply.see(Self.localPath(form["to"]))
    response.setCookie(settings.cookie(Guard.cookieName, sessions.begin(name, role, at: visit.now)))
    return response
  }

  /// The page with the form; after signing in it leads to `path`.
  ///
  /// - Parameter failure: what was wrong with the last try; nil at first.
  private func loginPage(to path: String?, failure: String?, _ visit: Visit) -> Response {
    var view: View = ["to": Self.localPath(path)]
    view["failure"] = failure
    return Reply.html(
      frame.page("login", view, title: "Sign in", for: visit), status: failure == nil ? .ok : .forbidden)
  }

  /// A path on this site; anything else is the front page. `//other.example` and `/\other.example` are addresses of
  /// other sites for a browser, and would send whoever signs in there (open redirect).
  private static func localPath(_ text: String?) -> String {
    guard let text, text.hasPrefix("/"), !text.hasPrefix("//"), !text.contains("\\"),
      text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return "/" }
    return text
  }

  /// The values of a form that was sent; 64 KB at most, else 413.
  static func form(of request: Request) async throws -> FormValues {
    let body = try await request.body.collect(upTo: 65_536)
    return FormValues(String(buffer: body))
  }

  /// Makes sure that a form was sent from one of our pages, by its token.
  ///
  /// - Throws: `HTTPError` 403 if the token is missing or belongs to another session.
  func check(_ form: FormValues, _ visit: Visit) throws {
    guard let session = visit.visitor.session, let token = form["token"], sessions.isGenuine(token, for: session) else {
      throw HTTPError(
        .forbidden, message: "The form is from another session; reload the page and send it again.")
    }
  }
}
