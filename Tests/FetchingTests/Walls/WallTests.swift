import Fetching
import News
import Testing

@Suite("Walls are known by name")
struct WallTests {
  /// Made-up answers in the style of each service, with the name that must come out.
  static let walls: [(name: String, status: Int, header: (String, String)?, body: String)] = [
    ("Cloudflare", 403, ("cf-mitigated", "challenge"), "<title>One moment</title>"),
    ("Cloudflare", 503, nil, "<title>Just a moment...</title><script>window._cf_chl_opt={}</script>"),
    ("Akamai", 403, nil, "<h1>Access Denied</h1>Reference #18.1 https://errors.edgesuite.net/18.1"),
    ("AWS WAF", 202, ("x-amzn-waf-action", "challenge"), ""),
    ("DataDome", 403, nil, "<script src='https://ct.captcha-delivery.com/c.js'></script>"),
    ("PerimeterX", 403, nil, "<div id='px-captcha'></div>Press & hold"),
    ("Incapsula", 200, nil, "<iframe src='/_Incapsula_Resource?CWUDNSAI=1'>Request unsuccessful.</iframe>"),
    ("a captcha", 200, nil, "<p>Are you a robot?</p><div class='g-recaptcha'></div>"),
  ]

  @Test("The challenge of each service is recognised", arguments: walls.indices)
  func challenge(index: Int) throws {
    let wall = Self.walls[index]
    let response = Self.response(status: wall.status, headers: wall.header.map { [$0] } ?? [], body: wall.body)
    let found = try #require(Wall.standing(in: response))
    #expect(found.name == wall.name)
    #expect(found.kind == .challenge)
  }

  @Test("A story on a site behind a bot wall is no wall, nor is a 404 there")
  func story() {
    let story =
      "<script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script><div class='g-recaptcha'></div>"
      + "<p>" + String(repeating: "The council met on Tuesday and talked of captcha-delivery.com. ", count: 20)
    #expect(Wall.standing(in: Self.response(status: 200, body: story)) == nil)
    #expect(Wall.standing(in: Self.response(status: 404, body: "<script>_pxAppId='x'</script>Not found")) == nil)
  }

  @Test("A consent page on another host is a wall")
  func consent() {
    let response = Self.response(
      status: 200, body: "We value your privacy", answered: "https://consent.paper.example/v2")
    #expect(Wall.standing(in: response)?.kind == .consent)
  }

  @Test("Words in scripts and styles don't count as text that readers see")
  func scripts() {
    let body =
      "<style>" + String(repeating: "a b c ", count: 500) + "</style><SCRIPT>px-captcha "
      + String(repeating: "x y z ", count: 500) + "</script><p>Press and hold</p>"
    #expect(Wall.standing(in: Self.response(status: 200, body: body))?.name == "PerimeterX")
  }

  private static func response(
    status: Int, headers: [(String, String)] = [], body: String, answered: String = "https://paper.example/1"
  ) -> FetchResponse {
    FetchResponse(
      url: "https://paper.example/1", answeredURL: answered, redirects: [], status: status,
      headers: headers.map { Page.Header(name: $0.0, value: $0.1) }, body: Array(body.utf8),
      fetchedAt: Timestamp(milliseconds: 0))
  }
}
