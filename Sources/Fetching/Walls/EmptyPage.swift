import News

/// Recognises answers with status 200 that are not a page: logins, "enable JavaScript", and soft 404s.
///
/// Each needs two signs, because losing a short story is worse than keeping such a page: certain words on the page, and
/// either little other text or a telling redirect.
enum EmptyPage {
  /// A page that mentions scripts and has fewer words than this contains nothing else.
  private static let wordsOfANote = 40

  /// The wall that a view shows; nil for a real page.
  ///
  /// In this order: a login, a page that needs scripts, a missing page by its title, a redirect to the front page. A
  /// page that has its text as data for scripts is not one that needs them.
  static func standing(in view: WallView) -> Wall? {
    if view.isBare, passwordFields.contains(where: view.text.holds) {
      let word = loginWords.first { view.title.contains($0) }
      if word != nil || view.redirect != nil {
        let sign = word.map { "a password field, and '\($0)' in the title" } ?? "a redirect to a password field"
        return Wall(name: "a login page", kind: .login, sign: sign)
      }
    }
    if view.words < wordsOfANote, let note = scriptNotes.first(where: view.text.holds), !view.hasData {
      return Wall(name: "a page that needs JavaScript", kind: .script, sign: "'\(note)' and little else")
    }
    if let part = view.titleParts.first(where: { missingTitles.contains(String($0)) }) {
      return Wall(name: "a soft 404", kind: .missing, sign: "its title says '\(part)'")
    }
    guard let (from, to) = view.redirect, leadsToFront(from, to) else { return nil }
    return Wall(name: "a soft 404", kind: .missing, sign: "a redirect from a page to the front page")
  }

  /// Whether a redirect leads from what looks like a story's address to the front page of the same site. A story's
  /// address has at least two segments, or one of at least twenty bytes: a section such as `/sport` may well lead to
  /// the front.
  private static func leadsToFront(_ from: WebURL, _ to: WebURL) -> Bool {
    func site(_ url: WebURL) -> Substring {
      let host = url.host ?? ""
      return host.hasPrefix("www.") ? host.dropFirst(4) : host[...]
    }
    let segments = from.path.split(separator: "/")
    let isStory = segments.count > 1 || (segments.last?.utf8.count ?? 0) >= 20
    return isStory && site(from) == site(to) && to.path == "/" && (to.query ?? "").isEmpty
  }

  private static let passwordFields = ["type=\"password\"", "type='password'", "type=password"]

  /// Names of login pages, in lower case.
  private static let loginWords = [
    "log in", "login", "log-in", "sign in", "sign-in", "signin", "anmeld", "einloggen", "connexion", "se connecter",
    "iniciar sesi", "accedi", "entrar", "inloggen", "logga in", "zaloguj", "вход", "войти", "giriş", "تسجيل الدخول",
    "ورود", "登录", "ログイン", "로그인",
  ]

  /// Phrases with which pages ask for scripts, in lower case.
  private static let scriptNotes = [
    "enable javascript", "javascript is disabled", "javascript is required", "javascript is not enabled",
    "requires javascript", "need javascript", "needs javascript", "turn on javascript", "activate javascript",
    "without javascript", "javascript must be enabled", "javascript aktiv", "activer javascript", "activez javascript",
    "habilitar javascript", "habilite javascript", "activar javascript", "abilita javascript", "включите javascript",
    "javascript etkin", "جاوا اسکریپت", "javascriptを有効", "启用javascript", "启用 javascript",
  ]

  /// What titles of missing pages say, as a whole part of the title, in lower case.
  private static let missingTitles: Set<String> = [
    "404", "404 not found", "not found", "404 error", "error 404", "page not found", "404: page not found",
    "404 page not found", "404: not found", "page cannot be found", "page can't be found", "this page doesn't exist",
    "seite nicht gefunden", "page introuvable", "page non trouvée", "página no encontrada", "pagina non trovata",
    "página não encontrada", "pagina niet gevonden", "strona nie została znaleziona", "nie znaleziono strony",
    "sidan kunde inte hittas", "siden blev ikke fundet", "страница не найдена", "сторінку не знайдено",
    "sayfa bulunamadı", "الصفحة غير موجودة", "صفحه یافت نشد", "صفحه پیدا نشد", "页面不存在", "ページが見つかりません",
    "페이지를 찾을 수 없습니다",
  ]
}
