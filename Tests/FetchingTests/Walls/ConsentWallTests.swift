import Fetching
import News
import Testing

@Suite("Consent walls")
struct ConsentWallTests {
  private static let asked = "https://paper.example/story/300000/election-in-the-capital"
  /// A notice as long as those of newspapers; its words are made up.
  private static let notice =
    "<title>Willkommen</title><h1>Willkommen bei der Zeitung</h1><p>"
    + String(repeating: "Sie entscheiden selbst, wie Sie unsere Inhalte nutzen wollen. ", count: 20)
    + "</p><button>Einverstanden</button>"

  /// Paths that newspapers redirect to, with made-up hosts.
  static let paths = [
    "https://paper.example/consent/tcf/story/300000/election-in-the-capital",
    "https://paper.example/zustimmung?url=https%3A%2F%2Fpaper.example%2Fstory%2F300000%2Felection-in-the-capital",
    "https://paper.example/sonstiges/zustimmung/auswahl.html?from=x", "https://paper.example/consent-a-?targetUrl=x",
    "https://paper.example/gdpr-consent/?next_url=x", "https://paper.example/cookiewall",
    "https://consent.paper.example/v2", "https://guce.paper.example/consent",
  ]

  @Test("A redirect to a page of consent is a wall, on the same host too", arguments: paths)
  func redirect(answered: String) {
    #expect(Wall.standing(in: .answer(200, Self.notice, from: Self.asked, at: answered))?.kind == .consent)
  }

  @Test("A long notice is a wall if its address takes the story's along")
  func long() {
    let body = String(repeating: Self.notice, count: 5)
    #expect(Wall.standing(in: .answer(200, body, from: Self.asked, at: Self.paths[0]))?.kind == .consent)
    #expect(Wall.standing(in: .answer(200, body, from: Self.asked, at: Self.paths[1]))?.kind == .consent)
  }

  @Test("A story about consent that moved within its section, or is long, is no wall")
  func moved() {
    let story =
      "<h1>Consent</h1>" + String(repeating: "<p>The council talked of schools, boats and fish.</p>", count: 80)
    let inside = "https://paper.example/consent/2"
    #expect(Wall.standing(in: .answer(200, story, from: Self.asked, at: inside)) == nil)
    #expect(Wall.standing(in: .answer(200, Self.notice, from: "https://paper.example/consent/1", at: inside)) == nil)
    let alike = "https://paper.example/consenting-adults"
    #expect(Wall.standing(in: .answer(200, Self.notice, from: Self.asked, at: alike)) == nil)
  }

  /// A service's script, and its name.
  static let services = [
    ("Sourcepoint", "https://cdn.privacy-mgmt.com/unified/wrapperMessagingWithoutDetection.js"),
    ("Sourcepoint", "https://sourcepoint.sp-prod.net/wrapper.js"),
    ("Quantcast", "https://cmp.quantcast.com/choice.js"), ("Quantcast", "https://quantcast.mgr.consensu.org/cmp.js"),
    ("OneTrust", "https://cdn.cookielaw.org/scripttemplates/otSDKStub.js"),
    ("Didomi", "https://sdk.privacy-center.org/loader.js?didomi"),
    ("Usercentrics", "https://app.usercentrics.eu/browser-ui/latest/loader.js"),
    ("Cookiebot", "https://consent.cookiebot.com/uc.js"), ("TrustArc", "https://consent.trustarc.com/notice"),
  ]

  static let notices = [
    "<title>Cookie consent</title>SCRIPT<p>We value your privacy</p><button>Accept all</button>",
    "<title>Ihre Zustimmung</title>SCRIPT<p>Bitte stimmen Sie zu</p>",
    """
    <title>Paper | Consent</title>SCRIPT<div>We and our 12 partners store and read information on your device.
    <button>Accept and continue</button></div>
    """,
    """
    <title>Bevor Sie weiterlesen</title>SCRIPT<h1>Mit Anzeigen weiterlesen</h1><p>Lesen Sie die Zeitung wie gewohnt mit
    Tracking und Anzeigen. Mehr zum Tracking sagen das Privacy Center und die Liste.</p><p>Oder lesen Sie ohne
    Werbetracking für 4,99 Euro im Monat. Schon Abonnent? Hier anmelden. Ihre Zustimmung können Sie jederzeit
    widerrufen.</p><button>Akzeptieren und weiter</button>
    """,
    "<title>Avant de continuer</title>SCRIPT<p>Nos partenaires et nous utilisons des cookies.</p><a>Tout refuser</a>",
  ]

  @Test("A page whose only text is the notice of a consent service is its wall", arguments: services, notices)
  func service(service: (String, String), notice: String) throws {
    let body = notice.replacing("SCRIPT", with: "<script src=\"\(service.1)\"></script>")
    let wall = try #require(Wall.standing(in: .answer(200, body)))
    #expect(wall.kind == .consent)
    // The title of one of the notices is a sign by itself.
    #expect(
      wall.name == "a consent wall by \(service.0)" || wall.name == "a consent wall" && body.contains("onsent</t"))
  }

  @Test("A short story beside such a notice is no wall", arguments: services)
  func story(service: (String, String)) {
    let body = """
      <title>Ferry stays for the winter</title><script src="\(service.1)"></script><p>The old ferry stays for another
      winter, the council of the island said on Tuesday after a long debate about its engines and the price of a new
      ship.</p><div>We value your privacy. We use cookies. <button>Accept all</button></div>
      """
    #expect(Wall.standing(in: .answer(200, body)) == nil)
    #expect(Wall.standing(in: .answer(200, body.replacing("winter</t", with: "winter | Cookies</t"))) == nil)
  }

  @Test("An empty page that loads such a service is no wall: its text may come otherwise")
  func empty() {
    let body = "<title>The Paper</title><script src='https://cdn.cookielaw.org/1.js'></script><div id=app></div>"
    #expect(Wall.standing(in: .answer(200, body)) == nil)
  }
}
