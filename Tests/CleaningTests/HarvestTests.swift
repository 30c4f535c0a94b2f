import Cleaning
import Foundation
import News
import Testing

/// What a page's markup says about its fields.
@Suite("Signs of fields")
struct HarvestTests {
  private func marks(_ body: String, _ field: Document.Mark.Field) throws -> [Document.Mark] {
    try PageCleaningTests().clean(body + PageCleaningTests.paragraphs).marks.filter { $0.field == field }
  }

  @Test(
    "A name that a comment or an empty element cuts in two is one",
    arguments: ["Besse Levi<!-- -->n", "Besse Levi<span></span>n", "Besse <b>Levin</b>"])
  func cutInTwo(_ markup: String) throws {
    let byline = try marks("<p class=\"byline\">\(markup)</p>", .byline).first
    #expect(byline?.text == "Besse Levin")
  }

  @Test("Parts of a headline are set apart, and hidden ones are left out")
  func headline() throws {
    let markup = """
      <h1><span class="kicker">Lake</span>Ferry <i>opens</i><span hidden>x</span><button>Listen</button></h1>
      """
    let texts = try marks(markup, .headline).map(\.text)
    #expect(texts.contains("\tLake\nFerry \nopens"))
  }

  @Test("Links to the pages of tags are tags, but not those in the midst of a sentence")
  func tags() throws {
    let markup =
      #"<div>Topics: <a href="/tag/1">ferries</a> <a href="/Topics/2">the lake</a></div><p>The <a href="/tag/3">ice</a> broke.</p>"#
    #expect(try marks(markup, .tag).map(\.text) == ["ferries", "the lake"])
  }

  @Test("AMP's element for images is an image")
  func customImage() throws {
    let markup = #"<amp-img src="/ferry.jpg" width="1200" height="675"></amp-img><amp-ad src="/a.jpg"></amp-ad>"#
    #expect(try marks(markup, .image).map(\.value) == ["/ferry.jpg"])
  }

  @Test(
    "A line without markup is a date in any script's digits",
    arguments: ["১২ মার্চ ২০২৪", "१२ मार्च २०२४", "௧௨ மார்ச் ௨௦௨௪"])
  func digits(line: String) throws {
    #expect(try marks("<div>\(line)</div>", .date).contains { $0.text == line })
  }

  @Test("The root of a page of Next.js holds the story, not what comes next")
  func root() throws {
    let markup = #"<div id="__next"><time datetime="2023-06-04">4 June</time><p>Lake</p></div>"#
    #expect(try marks(markup, .date).first?.area != .related)
    let next = markup.replacing("__next", with: "next")
    #expect(try marks(next, .date).first?.area == .related)
  }

  @Test("Days of cards, quoted posts and comments are told apart from the story's own")
  func days() throws {
    let card = { (day: Int) in
      "<div class=\"c\"><a href=\"/\(day)\">Another story</a><time datetime=\"2026-03-0\(day)\">x</time></div>"
    }
    let markup = """
      <p><time datetime="2023-06-04">4 June</time></p>\(card(1))\(card(2))
      <blockquote><p>Late again</p><time datetime="2019-05-02">2 May 2019</time></blockquote>
      """
    let areas = try marks(markup, .date).filter { $0.sign.hasPrefix("time") }.map { ($0.value, $0.area) }
    #expect(areas.first { $0.0 == "2023-06-04" }?.1 == .article)
    #expect(areas.first { $0.0 == "2026-03-01" }?.1 == .related)
    #expect(areas.first { $0.0 == "2026-03-02" }?.1 == .related)
    #expect(areas.first { $0.0 == "2019-05-02" }?.1 == .comments)
  }

  @Test("A second heading named as the subtitle is no headline, even if it is what the page is shared as")
  func subtitle() throws {
    let markup = """
      <h1>The quiet ferry</h1><h2 class="story-head__subtitle">A boat without a crew crosses the lake each night</h2>
      """
    let texts = try marks(markup, .headline).map(\.text)
    #expect(texts.contains("The quiet ferry") && !texts.contains { $0.hasPrefix("A boat") }, "\(texts)")
  }

  @Test("A picture's day is the picture's")
  func pictures() throws {
    // The day in a picture's caption hid the story's own.
    let markup = """
      <h1>Ferry opens again</h1><p>4 June 2023</p>
      <figure><img src="a.jpg"><div><p>The harbour, 24 April 2023</p></div></figure>
      """
    let areas = try marks(markup, .date).map { ($0.text, $0.area) }
    #expect(areas.first { $0.0.hasPrefix("The harbour") }?.1 == .related)
    #expect(areas.first { $0.0 == "4 June 2023" }?.1 == .article)
  }

  /// In a wrapper of a class such as `row-offcanvas` the headline and the day were taken for parts of a menu.
  @Test(
    "A wrapper whose class names a menu hides neither headline nor day",
    arguments: [
      ("<div class=\"row-offcanvas\">", "</div>", true), ("<div id=\"navigation-container\">", "</div>", true),
      ("<nav>", "</nav>", false),
    ])
  func menus(_ opening: String, _ closing: String, _ isSeen: Bool) throws {
    let page = """
      <!DOCTYPE html><title>Lake</title><meta property="og:title" content="Ferry opens again after eleven years">
      <body>\(opening)<h1>Harbour</h1><h1>Ferry opens again after eleven years</h1><p>12. Januar 2022, Seen</p>
      \(PageCleaningTests.paragraphs)\(closing)
      """
    let marks = try PageCleaningTests().clean(bytes: Array(page.utf8)).marks
    #expect(marks.contains { $0.field == .headline && $0.text.hasPrefix("Ferry") } == isSeen)
    #expect(marks.contains { $0.field == .date && $0.text.hasPrefix("12. Januar") && $0.area == .article } == isSeen)
    #expect(!marks.contains { $0.field == .headline && $0.text == "Harbour" })
  }

  /// A day among the first words of a long paragraph was not found.
  @Test(
    "The day that a long text begins with is found",
    arguments: [
      ("27.1.2022 - ", "27.1.2022"), ("Karlsruhe, (12.11.2021). ", "Karlsruhe, (12.11.2021"),
      ("LAKE CITY, June 4, 2023 /Newswire/ -- ", "LAKE CITY, June 4, 2023"), ("01.02.2022 „", "01.02.2022"),
      ("On the lake, ", nil),
    ] as [(String, String?)])
  func openings(_ opening: String, _ text: String?) throws {
    let paragraph = "<p>\(opening)\(String(repeating: "The ferry runs again between the two shores. ", count: 6))</p>"
    let marks = try marks("<h1>Ferry opens again</h1>\(paragraph)", .date).filter { $0.sign == "opening" }
    #expect(marks.first?.text.trimmingCharacters(in: .whitespaces) == text)
  }

  @Test(
    "Days and bylines without any markup are found in other scripts too",
    arguments: [
      ("<p>令和6年1月16日</p>", Document.Mark.Field.date), ("<p>16 Jan '24</p>", .date), ("<p>16.1.24</p>", .date),
      ("<p>१६ जनवरी २०२४</p>", .date), ("<p>이서윤 기자</p>", .byline), ("<p>文● 岡本 春</p>", .byline),
      ("<p>Συντάκτης: Ελένη</p>", .byline), ("<p>संवाददाता: सुनीता वर्मा</p>", .byline),
    ])
  func unmarked(_ markup: String, _ field: Document.Mark.Field) throws {
    #expect(try marks(markup, field).isEmpty == false)
  }

  @Test("A person whom the story links to is not its author")
  func linked() throws {
    let link = "<a href=\"/author/lloyd\">Lloyd Ander</a>"
    let sentence = "<p>The musical that opened on the pier last night is by \(link), as is the play.</p>"
    #expect(try marks(sentence, .byline).filter { $0.sign == "href=author" }.isEmpty)
    #expect(try marks("<p>By \(link)</p>", .byline).contains { $0.sign == "href=author" })
  }

  @Test("Portraits, logos and buttons are not images of the story; one in a figure is")
  func images() throws {
    let markup = """
      <img src="/a.jpg" width="48" height="48"><img class="logo" src="/b.jpg"><figure><img src="/c.jpg" alt="Quay"></figure>
      """
    let images = try marks(markup, .image)
    #expect(images.map(\.value) == ["/c.jpg"])
    #expect(images.first?.sign == "img figure")
    #expect(images.first?.text == "Quay")
  }
}
