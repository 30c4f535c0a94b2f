import Fetching
import News
import Testing

/// What must not count as a wall: a host would rest for hours, or an article be lost.
@Suite("Pages that are no walls")
struct WallAlarmTests {
  private static let paragraphs = String(
    repeating: "<p>The council met on Tuesday and talked of the harbour, its boats and the price of fish.</p>",
    count: 20)

  /// What pages behind a service carry beside their text.
  static let common = [
    "<script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>",
    "<script>(function(){window['__CF$cv$params']={r:'1'};})()</script>"
      + "<script src='/cdn-cgi/challenge-platform/h/b/scripts/jsd/1a/main.js'></script>",
    "<script src='https://challenges.cloudflare.com/turnstile/v0/api.js'></script>", "<div class='g-recaptcha'></div>",
    "<script src='/_Incapsula_Resource?SWJIYLWA=1&ns=1'></script>", "<script>window._pxAppId='PX1'</script>",
    "<script src='https://1.edge.sdk.awswaf.com/1/2/challenge.js'></script>",
    "<script src='https://js.datadome.co/tags.js'></script><link rel=preconnect href='https://geo.captcha-delivery.com'>",
    "<script src='https://cdn.perfdrive.com/aperture/aperture.js'></script>", "<script>KPSDK.configure([])</script>",
    "<script src='/_fs-ch-1T1/challenge.js'></script>",
    "<script src='https://cdn.privacy-mgmt.com/wrapper.js'></script>",
    "<script src='https://cdn.cookielaw.org/scripttemplates/otSDKStub.js'></script>",
  ]

  @Test("A page with text is no wall because of scripts that ordinary pages carry", arguments: common)
  func carried(script: String) {
    for status in [200, 202, 401, 403, 404, 429, 503] {
      #expect(Wall.standing(in: .answer(status, script + Self.paragraphs)) == nil)
    }
  }

  @Test("A subscription page that guards its form with a captcha does not rest its host")
  func subscription() {
    let body = """
      <title>Subscribe | The Paper</title><form><input type="password"><div class="g-recaptcha"></div></form>
      """
    #expect(Wall.standing(in: .answer(403, body + Self.paragraphs)) == nil)
    #expect(Wall.standing(in: .answer(401, body + Self.paragraphs)) == nil)
    #expect(Wall.standing(in: .answer(200, "<title>Log in</title>" + body))?.kind == .login)
  }

  @Test("A short page for scripts is no challenge because it loads a captcha")
  func shell() {
    let body =
      "<title>The Paper</title><div id=root></div><script src='https://www.google.com/recaptcha/api.js'></script>"
    #expect(Wall.standing(in: .answer(200, body)) == nil)
    let brief = "<meta name=robots content=all><p>The minister denied on Tuesday that human rights were at stake.</p>"
    #expect(Wall.standing(in: .answer(200, brief + body)) == nil)
  }

  static let data = [
    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"The council met.\"}</script>",
    "<script id='__NEXT_DATA__' type='application/json'>{\"story\":\"The council met.\"}</script>",
  ]

  @Test("A page that brings its text as data is no wall, whatever it says without scripts", arguments: data)
  func shellWithData(data: String) {
    for rest in [
      "<noscript>You need to enable JavaScript to run this app.</noscript>",
      "<p>Verify that you are human</p><div class='h-captcha'></div>",
      "<p>We use cookies</p><script src='https://cdn.cookielaw.org/1.js'></script>",
    ] {
      #expect(Wall.standing(in: .answer(200, data + rest)) == nil)
    }
  }

  @Test("A plain refusal, another service's failure or a missing page is no wall")
  func refusals() {
    let apache = "<title>403 Forbidden</title>You don't have permission to access /1 on this server."
    let failed =
      "<h1>Service Unavailable - Zero size object</h1>Reference&#32;&#35;15&#46;6c83 errors&#46;edgesuite&#46;net"
    #expect(Wall.standing(in: .answer(403, apache)) == nil)
    #expect(Wall.standing(in: .answer(503, failed)) == nil)
    #expect(Wall.standing(in: .answer(404, "<script>_pxAppId='x'</script>Not found")) == nil)
    #expect(Wall.standing(in: .answer(428, Self.paragraphs)) == nil)
  }

  @Test("A story that quotes the marks of walls is no wall, and neither is a short one in Chinese")
  func quotes() {
    let quotes = Self.paragraphs + "<p>px-captcha, _cf_chl_opt and Reference #18.1 are marks of walls.</p>"
    #expect(Wall.standing(in: .answer(200, "<title>Just a moment...</title>" + quotes)) == nil)
    #expect(Wall.standing(in: .answer(403, String(repeating: quotes, count: 2))) == nil)
    let chinese = "<p>" + String(repeating: "市议会周二开会讨论港口机器人", count: 40) + "</p><div class='h-captcha'></div>"
    #expect(Wall.standing(in: .answer(200, chinese)) == nil)
  }
}
