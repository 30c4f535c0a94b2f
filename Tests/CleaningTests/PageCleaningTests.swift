import Cleaning
import Launching
import News
import Testing

/// What becomes of a page's parts.
@Suite("Cleaning a page")
struct PageCleaningTests {
  /// Invented paragraphs, long enough to be a story.
  static let story = [
    "The ferry between the two shores of the lake runs again after eleven years, and the first boat was full before nine.",
    "Fishermen and pupils stood on deck side by side, and the mayor of the northern town said that the line would stay.",
    "Tickets cost as much as a loaf of bread, and boats leave every two hours, as long as the ice on the lake allows it.",
    "In winter a hovercraft is to take over, which the council bought from a harbour that had no more use for its service.",
  ]

  static var paragraphs: String { story.map { "<p>\($0)</p>" }.joined(separator: "\n") }

  /// Cleans a page whose article holds some markup after its story.
  func clean(_ body: String, head: String = "", type: String = "text/html") throws -> Document {
    let html = """
      <!DOCTYPE html><html lang="en"><head><title>Ferry line opens again</title>\(head)</head><body>
      <nav><a href="/">Home</a> <a href="/lake">Lake</a></nav><article><h1>Ferry line opens again</h1>\(body)</article>
      <footer>All rights reserved</footer></body></html>
      """
    return try clean(bytes: Array((type == "text/plain" ? body : html).utf8), type: type)
  }

  func clean(bytes: [UInt8], type: String = "text/html") throws -> Document {
    let url = "https://www.lake-courier.example/a/ferry"
    var cleaner = Cleaner()
    return try cleaner.clean(
      Page(
        url: url, answeredURL: url, fetchedAt: Timestamp(milliseconds: 0), source: SourceName(rawValue: "test"),
        mediaType: type, charset: "utf-8", body: bytes))
  }

  @Test("Bytes that are not text are rejected, whatever type they declare", arguments: ["text/html", "text/plain"])
  func binary(type: String) throws {
    var generator = SplitMix.forTest()
    let noise = (0..<5000).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    let rejection = #expect(throws: Rejection.self) { try clean(bytes: noise, type: type) }
    #expect(rejection?.code == "not-text")
    let stray = Array(Self.paragraphs.utf8) + [0, 12, 27, 8]
    #expect(try clean(bytes: stray, type: type).blocks.isEmpty == false)
  }

  @Test("The threshold is half the expected F1: near one half where the model is sure, lower where it doubts")
  func threshold() {
    #expect(abs(PageThreshold.of([6, 6, -6], words: [100, 50, 20])) < 0.1)
    // All at a chance of 0.4: kept all, an F1 of 2 * 0.4 / 1.4 is expected; half of it is 0.29, a logit of -0.92.
    let doubt = PageThreshold.of([-0.405, -0.405], words: [100, 100])
    #expect((-1.0 ... -0.8).contains(doubt), "\(doubt)")
    // Text with a chance of a fifth is never kept.
    #expect(PageThreshold.of([-4, -5], words: [100, 100]) > -1.4)
  }

  @Test("Blocks come in reading order, each with its kind")
  func kinds() throws {
    let document = try clean(
      """
      <p>\(Self.story[0])</p><h2>What the mayor said about the line</h2><blockquote><p>\(Self.story[1])</p></blockquote>
      <p>\(Self.story[2])</p><ul><li>Adults pay as much as a loaf of bread costs in the town on the northern shore</li>
      <li>Pupils go for nothing on school days, and for half of it on all other days of the year</li></ul>
      <pre>08:00  north  south\n10:00  south  north</pre><p>\(Self.story[3])</p>
      """)
    #expect(
      document.blocks.filter { $0.text != "Ferry line opens again" }.map(\.kind) == [
        .paragraph, .heading, .quotation, .paragraph, .listItem, .listItem, .preformatted, .paragraph,
      ])
    #expect(document.blocks.first { $0.kind == .heading && $0.text.hasPrefix("What") }?.level == 2)
    #expect(document.blocks.first { $0.kind == .preformatted }?.text == "08:00  north  south\n10:00  south  north")
    #expect(!document.blocks.contains { $0.text.contains("All rights reserved") || $0.text.contains("Home") })
  }

  @Test(
    "Widgets are removed by their markup, whatever language their words are in",
    arguments: [
      ("<div id='likes-other-gravatars'>%d بلاگرها این را دوست دارند:</div>", "structure.jetpack-likes"),
      (
        "<div class='sharedaddy sd-sharing-enabled'><h3>Condividi questo articolo</h3></div>", "structure.jetpack-likes"
      ),
      (
        "<div class='sharedaddy sd-block sd-like jetpack-likes-widget-wrapper jetpack-likes-widget-unloaded'>"
          + "<h3 class='sd-title'>Dodaj do ulubionych</h3></div>", "structure.jetpack-likes"
      ),
      (
        "<div id='jp-relatedposts' class='jp-relatedposts'><h3 class='jp-relatedposts-headline'><em>Gerelateerd</em></h3></div>",
        "structure.jetpack-related"
      ),
      ("<div class='addtoany_share_save_container addtoany_content'>Ossza meg ezt a cikket</div>", "structure.share"),
      ("<div id='respond' class='comment-respond'><h3>Kommentoi tätä juttua nyt heti</h3></div>", "structure.comments"),
      ("<div class='nav-links'><a href='/b'>Vorheriger Beitrag: Der Hafen</a></div>", "structure.post-navigation"),
      (
        "<div id='onetrust-consent-sdk'><p>Tätä sivustoa käytettäessä hyväksyt evästeet.</p></div>", "structure.cookies"
      ),
      ("<div class='yarpp yarpp-related'><h3>Příbuzné příspěvky z jezera</h3></div>", "structure.related"),
    ])
  func widgets(_ markup: String, _ rule: String) throws {
    let words = markup.replacing(/<[^>]*>/, with: "")
    let document = try clean(Self.paragraphs + markup)
    #expect(document.removed.first { $0.text == words }?.rule == rule, "\(document.removed)")
    #expect(!document.blocks.contains { $0.text == words })
    #expect(document.blocks.filter { $0.kind == .paragraph }.map(\.text) == Self.story)
  }

  @Test(
    "A line that a rule matches is removed after the story and kept inside it",
    arguments: ["text/html", "text/plain"])
  func edges(type: String) throws {
    let words = "Share this article"
    let lines = type == "text/html" ? ["<p>\(words)</p>"] : [words]
    let story = Self.story.map { type == "text/html" ? "<p>\($0)</p>" : $0 }
    let text = (story.prefix(2) + lines + story.suffix(2) + lines).joined(separator: "\n\n")
    let document = try clean(text, type: type)
    #expect(document.blocks.count { $0.text == words } == 1)
    #expect(document.blocks.last?.text == Self.story.last)
    #expect(document.removed.count { $0.text == words && $0.rule.hasPrefix("phrase.") } == 1)
  }

  @Test("A long line that was removed is cut between two characters", arguments: ["", "a"])
  func longRemoval(before: String) throws {
    let words = before + String(repeating: "کشتی", count: 150)
    let document = try clean(Self.paragraphs + "<div id=jp-relatedposts>\(words)</div>")
    let removed = try #require(document.removed.first { $0.rule == "structure.jetpack-related" })
    #expect(words.hasPrefix(removed.text.dropLast()) && removed.text.hasSuffix("…") && removed.text.utf8.count >= 397)
  }

  @Test("What the parser's limit cuts off is named among what was removed")
  func cutOff() throws {
    let breaks = String(repeating: "<br>", count: 310_000)
    let document = try clean(Self.paragraphs + breaks + "<p>The harbour's last word on it.</p>")
    #expect(document.removed.contains { $0.rule == "limit.nodes" })
    #expect(!document.blocks.contains { $0.text.hasPrefix("The harbour's last word") })
    #expect(try clean(Self.paragraphs).removed.contains { $0.rule.hasPrefix("limit.") } == false)
  }

  @Test(
    "Widgets, forms and notices around a story are removed",
    arguments: [
      "<p>Leave a Reply</p><p>Your email address will not be published. Required fields are marked *</p>",
      "<p>Schreibe einen Kommentar</p><p>Deine E-Mail-Adresse wird nicht veröffentlicht.</p>",
      "<nav class=\"navigation post-navigation\"><p>Older: the harbour in winter</p></nav>",
      "<aside class=sharedaddy><p>Give it to your friends in the harbour</p></aside>",
      "<p style=\"display:none\">Nobody is meant to see this line of text at all.</p>", "<p>مطالب مرتبط\u{200F}</p>",
      "<p>UDOSTĘPNIJ:</p>", "<p>ديدگاهتان را بنويسيد</p>",
      "<p>BUNU PAYLAŞ:</p>",
    ])
  func around(markup: String) throws {
    let document = try clean(Self.paragraphs + markup)
    #expect(document.blocks.filter { $0.kind == .paragraph }.map(\.text) == Self.story)
  }

  @Test("A long heading over a widget's line does not make it a part of the story")
  func heading() throws {
    let title = "The ferry line between the two shores of the lake opens again at last"
    let page = "<title>\(title)</title><article><h1>\(title)</h1><p>Share this article</p>\(Self.paragraphs)</article>"
    #expect(try !clean(bytes: Array(page.utf8)).blocks.contains { $0.text == "Share this article" })
  }

  @Test("Long hidden text is kept, since readers can unfold it")
  func unfolded() throws {
    let answer = """
      How long does the crossing take? With a calm lake it is half an hour from quay to quay, and in autumn, when the wind \
      comes down from the hills, the pilots reckon with twice that. Bicycles travel for nothing, dogs need a ticket of their own.
      """
    let document = try clean(Self.paragraphs + "<div style=\"display:none\"><p>\(answer)</p></div>")
    #expect(document.blocks.contains { $0.text == answer })
  }

  @Test("A date for scripts is found, though nothing else on its element hints at one")
  func scriptDate() throws {
    let document = try clean("<p class=x data-date=\"2023-06-04\">Fourth of the month</p>" + Self.paragraphs)
    #expect(document.marks.contains { $0.field == .date && $0.sign == "data-date" && $0.value == "2023-06-04" })
  }

  @Test("Linked data in a meta is linked data")
  func metaData() throws {
    let head = "<meta name=\"script:ld+json\" content=\"{&quot;@type&quot;:&quot;NewsArticle&quot;}\">"
    #expect(try clean(Self.paragraphs, head: head).head.linkedData == [#"{"@type":"NewsArticle"}"#])
  }

  @Test(
    "A byline without markup is read whole, with the elements beside it that belong to it",
    arguments: [
      ("<p>By Ann Lee</p>", "By Ann Lee"), ("<p><b>Text & Fotos:</b> Ivan Erb</p>", "Text & Fotos: Ivan Erb"),
      ("<p><span>By</span> <a>Ann Lee</a></p>", "By Ann Lee"), ("<p>Автор: Анна Иванова</p>", "Автор: Анна Иванова"),
      ("<p>作者：王小明</p>", "作者：王小明"),
    ])
  func unmarked(markup: String, text: String) throws {
    let document = try clean("<div>\(markup)<p>On the pier</p></div>" + Self.paragraphs)
    #expect(document.marks.filter { $0.field == .byline }.map(\.text) == [text])
  }

  @Test("A caption is known by its class, and a credit after the story is kept for the extractor")
  func named() throws {
    let caption = "The old bridge in the storm, seen from the river."
    let figure = "<div class=wp-caption><img src=/a.jpg><p class=wp-caption-text>\(caption)</p></div>"
    let credit = "Original News : https://www.osk.example/news/1/ferry"
    let story = Self.story.map { "<p>\($0)</p>" }
    let foot = "<div class=\"share related-links footer\"><p>\(credit)</p></div>"
    let document = try clean(story[0] + figure + story.dropFirst().joined() + foot)
    #expect(document.blocks.filter { $0.kind == .paragraph }.map(\.text) == Self.story + [credit])
  }

  @Test("Text stays as it was written: quotes, dashes, joiners, hard spaces")
  func exact() throws {
    let written =
      "“Not now” – she said… it’s 5\u{A0}% of می\u{200C}خواهم, and the rest of the lake’s people agreed with her."
    let document = try clean(Self.paragraphs + "<p>\(written)</p><p>\(Self.story[0])</p>")
    #expect(document.blocks.contains { $0.text == written })
  }

  @Test("The line below the headline stays where the page's description says the same, and is removed elsewhere")
  func standfirst() throws {
    let line = "After eleven years without a boat the two shores of the lake are joined again, and the pupils are glad."
    func keeps(_ description: String) throws -> Bool {
      let page = """
        <!DOCTYPE html><html lang=en><head><title>Ferry line opens again</title>
        <meta property='og:description' content='\(description)'></head><body><nav><a href=/>Home</a></nav>
        <div class='hero banner'><h1>Ferry line opens again</h1><div class='caption subtitle'>\(line)</div></div>
        <main><article class='article-body entry-content'>\(Self.paragraphs)\(Self.paragraphs)\(Self.paragraphs)</article>
        </main><footer>All rights reserved</footer></body></html>
        """
      return try clean(bytes: Array(page.utf8)).blocks.contains { $0.text == line }
    }
    #expect(try keeps(line))
    #expect(try !keeps("News of the lake and of the towns on its shores, every day but on the ones without any."))
  }

  @Test("The date in an abbreviation's title is found, and a title that is no date is not")
  func abbreviation() throws {
    let document = try clean(
      "<p><abbr title='Freitag, 6. Oktober 2017 um 04:00'>6. Oktober</abbr> <abbr title='Lake Ferry Company'>LFC</abbr></p>"
        + Self.paragraphs)
    #expect(document.marks.filter { $0.sign.hasPrefix("abbr") }.map(\.value) == ["Freitag, 6. Oktober 2017 um 04:00"])
  }

  @Test("A page whose text went through UTF-8 twice is decoded once more, and one that means its letters is not")
  func twice() throws {
    let line = "The mayor’s boat – a present of the lake’s café – was the first one to cross, and it was “full”."
    let page =
      "<title>Ferry</title><article><h1>Ferry</h1>\(Self.paragraphs)<p>\(line)</p><p>\(Self.story[0])</p></article>"
    let again = page.utf8.reduce(into: [UInt8]()) { $0 += Array(String(UnicodeScalar($1)).utf8) }
    let repaired = try clean(bytes: again)
    #expect(repaired.blocks.contains { $0.text == line })
    #expect(repaired.encoding.hasSuffix("encoded twice"))
    let meant = "The letters Ã© on the old sign are what is left of a café whose owner knew nothing about encodings."
    let kept = try clean(Self.paragraphs + "<p>\(meant)</p><p>\(Self.story[0])</p>")
    #expect(kept.blocks.contains { $0.text == meant })
    // A single control character is not a second encoding.
    let stray = try clean(Self.paragraphs + "<p>\(Self.story[0])\u{85}\(Self.story[1]) Ã©</p>")
    #expect(stray.blocks.contains { $0.text.contains("Ã©") })
    #expect(!stray.encoding.hasSuffix("encoded twice"))
  }

  @Test("Plain text is read by its lines")
  func plainText() throws {
    let text = "Ferry line opens again\n\n" + Self.story.joined(separator: "\n\n")
    let document = try clean(text, type: "text/plain")
    for paragraph in Self.story { #expect(document.blocks.contains { $0.text == paragraph }) }
  }

  @Test(
    "An image or an empty page is rejected with the reason",
    arguments: [("image/png", "x", "not-text"), ("text/html", "", "no-text"), ("text/plain", " \n ", "no-text")])
  func refused(_ type: String, _ text: String, _ code: String) throws {
    #expect { try clean(bytes: Array(text.utf8), type: type) } throws: { ($0 as? Rejection)?.code == code }
  }

  @Test(
    "A story that only a script would show is read from its data",
    arguments: [
      ("<script type=\"application/json\">{\"id\": 7, \"body\": \"", 1, "\"}</script>"),
      ("<script>self.push([1, \"a:{\\\"body\\\":\\\"", 2, "\\\"}\"])</script>"),
    ])
  func scripted(before: String, escapes: Int, after: String) throws {
    var data = "<h2 class=\"x\">Zwei Ufer – “one” lake</h2>\n" + Self.paragraphs
    for _ in 0..<escapes {
      data = data.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        .replacing("<", with: "\\u003c").replacing("ü", with: "\\u00fc")
    }
    let page =
      "<html><head><title>Ferry line opens again</title></head><body><div id=app></div>\(before + data + after)"
    let document = try clean(bytes: Array(page.utf8))
    #expect(document.blocks.map(\.text) == ["Zwei Ufer – “one” lake"] + Self.story)
    #expect(document.encoding.hasSuffix("text from a script"))
    // A script's words are not a story if the page has one of its own, or if they are not markup.
    #expect(
      try clean(Self.paragraphs + before + data + after).blocks.map(\.text) == ["Ferry line opens again"] + Self.story)
    #expect(throws: Rejection.self) {
      try clean(bytes: Array("<title>A</title><script>f(\"\(Self.story.joined())\")</script>".utf8))
    }
  }
}
