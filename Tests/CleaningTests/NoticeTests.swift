import News
import Testing

/// Notices that are no part of a story though they are in the midst of it or right after it. One page had the same notice
/// seven times.
@Suite("Notices in and after a story")
struct NoticeTests {
  private static let before = PageCleaningTests.story.map { "<p>\($0)</p>" }.joined()
  private static let after = [
    "Three brothers who inherited an orchard above the river have spent eleven years on bringing old apples back.",
    "The trees had not been pruned since their grandfather died, and brambles stood as high as a man between them.",
  ].map { "<p>\($0)</p>" }.joined()

  private func clean(_ notice: String) throws -> Document {
    try PageCleaningTests().clean(Self.before + notice + Self.after)
  }

  @Test(
    "A notice in place of a post or video that waits for consent goes with its label and button",
    arguments: [
      "<div><h3>Karte nicht verfügbar</h3><p>Ihre Datenschutz-Einstellungen verhindern, dass wir diesen externen Inhalt laden. Stimmen Sie zu, um ihn anzuzeigen.</p><button>Jetzt aktivieren</button></div>",
      "<div class=\"x\"><p>This video is hosted by YouTube, which may set cookies on your device. Please accept to play it and watch the ferry leave.</p><button>Accept and play</button></div>",
      "<figure><div><p>Ce contenu externe n'est pas affiché. Donnez votre consentement pour charger cette vidéo depuis le site de nos partenaires.</p><p>Choisir maintenant</p></div></figure>",
    ])
  func embed(markup: String) throws {
    let document = try clean(markup)
    #expect(document.removed.contains { $0.rule == "page.embed-notice" })
    #expect(
      !document.blocks.contains {
        $0.text.contains("Inhalt") || $0.text.contains("set cookies") || $0.text.contains("Ce contenu")
      })
    #expect(document.blocks.contains { $0.text.hasPrefix("The trees had not been pruned") })
  }

  @Test("A paragraph of the story about consent to embedded videos stays")
  func storyOfConsent() throws {
    let text =
      "The council's own site may load videos from YouTube only with consent, the privacy officer of the district said."
    #expect(try clean("<p>\(text)</p>").blocks.contains { $0.text == text })
  }

  @Test(
    "A note on what the publisher earns by links goes, wherever it is",
    arguments: [
      "If you buy something through our links, we may earn an affiliate commission at no cost to you.",
      "As an Amazon Associate we earn from qualifying purchases, which keeps this paper free to read.",
      "Die markierten Links sind Affiliate-Links: Kommt darüber ein Kauf zustande, erhalten wir eine Provision.",
    ])
  func disclosure(note: String) throws {
    let document = try clean("<p>\(note)</p>")
    #expect(!document.blocks.contains { $0.text == note })
    let text =
      "The commission will link both shores by next year, and the ferrymen receive new contracts, its chairwoman said."
    #expect(try clean("<p>\(text)</p>").blocks.contains { $0.text == text })
  }

  /// Of a long block only the first words were known.
  @Test("A long note on what the publisher earns goes, and a long paragraph of the story with its words stays")
  func longDisclosure() throws {
    let note = """
      Disclosure: independently recommended products throughout this newspaper's website frequently contain affiliate \
      links, through which participating manufacturers, subscription services, international booksellers and accommodation \
      providers compensate our publishing company: whenever subscribers subsequently purchase something, the independent \
      editorial department may receive a commission, without additional expenditure for subscribers or influence upon \
      recommendations.
      """
    #expect(try !clean("<p>\(note)</p>").blocks.contains { $0.text == note })
    let text = """
      The commission responsible for transportation infrastructure published extraordinarily comprehensive recommendations \
      concerning the long-awaited railway link, whose construction may nevertheless require considerable additional \
      investments: "Throughout neighbouring municipalities, we receive enthusiastic encouragement from entrepreneurs, \
      environmental organisations and schoolchildren," chairwoman Margarethe Lindenberger repeatedly emphasised.
      """
    #expect(try clean("<p>\(text)</p>").blocks.contains { $0.text == text })
  }

  @Test("A disclaimer after the story goes, even a long one; one inside it is the author's")
  func disclaimer() throws {
    let text = """
      The views expressed here are those of the authors and do not necessarily reflect the position of the harbour office. \
      All figures are for informational purposes only and are no substitute for professional advice; nobody who sails by \
      them can hold the office liable for sandbanks, fog, wind or the moods of ferrymen, and the times of boats may change \
      on any day without a word on the board, as they have done each winter since the pier was built by the two towns.
      """
    let after = try PageCleaningTests().clean(Self.before + Self.after + "<p>\(text)</p>")
    #expect(!after.blocks.contains { $0.text.hasPrefix("The views expressed") })
    #expect(try clean("<p>\(text)</p>").blocks.contains { $0.text.hasPrefix("The views expressed") })
  }

  private func lines(_ html: String) throws -> [String] { try clean(html).blocks.map(\.text) }

  @Test(
    "Lines that say where the text goes on around an advertisement go",
    arguments: [
      "The story continues below this ad", "Artiklen fortsætter under annoncen",
      "Artykuł jest kontynuowany pod reklamą", "ARTYKUŁ JEST KONTYNUOWANY POD REKLAMĄ",
      "Haberin devamı reklamdan sonra", "Η συνέχεια μετά τη διαφήμιση", "기사는 광고 아래에서 이어집니다",
    ])
  func advert(line: String) throws {
    #expect(try clean("<p>\(line)</p>").removed.contains { $0.text == line && $0.rule == "page.advert-line" })
  }

  @Test(
    "Lines of an arrow and a link go, and those of hashtags",
    arguments: [
      ("<p>→ <a href=/x>A seal was seen in the harbour basin</a></p>", "page.pointer"),
      ("<p>» <a href=/x><b>Der Hafen bekommt neue Lampen</b></a></p>", "page.pointer"),
      ("<p>#ferry #lake</p>", "page.hashtags"),
    ])
  func pointer(markup: String, rule: String) throws {
    #expect(try clean(markup).removed.contains { $0.rule == rule })
  }

  @Test(
    "Sentences of the story with the words of notices stay",
    arguments: [
      "Die Polizei prüft weiter die Anzeige gegen den Wirt.", "The pilot continues to read each ad.",
      "#1 on the list is the ferry from Stenholm, which leaves at seven.",
      "On its own site the council uses cookies and asks every reader to consent, which the pilots' club calls absurd.",
    ])
  func sentence(text: String) throws {
    #expect(try lines("<p>\(text)</p>").contains(text))
  }

  @Test(
    "A notice on cookies before or after all other text goes with its button",
    arguments: [
      "当社および提携パートナーは、広告の配信のためにCookieを利用し、個人データを処理します。同意いただける場合は押してください。",
      "당사는 맞춤형 광고 제공을 위해 쿠키를 사용합니다. 계속 이용하시면 쿠키 사용에 동의하는 것으로 간주됩니다.",
      "Damit wir Nachrichten zeigen können, verarbeiten wir Ihre Daten mithilfe von Cookies. Damit akzeptieren Sie das.",
    ])
  func consent(text: String) throws {
    let story = PageCleaningTests.paragraphs
    let notice = "<div><p>\(text)</p><button>OK</button></div>"
    for body in [notice + story, story + notice] {
      #expect(try !PageCleaningTests().clean(body).blocks.contains { $0.text == text })
    }
  }
}
