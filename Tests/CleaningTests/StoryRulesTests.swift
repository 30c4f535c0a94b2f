import Cleaning
import News
import Testing

/// What is removed from a page because it is another story, a copy, or not a story. Bodies came twice, or with the stories
/// that scroll in after them.
@Suite("The page's own story")
struct StoryRulesTests {
  private static let other = [
    "Three brothers who inherited an orchard above the river have spent eleven years on bringing old apples back.",
    "The trees had not been pruned since their grandfather died, and brambles stood as high as a man between them.",
    "Volunteers from two villages came with saws and soup, and by the third spring nine hectares had been cleared.",
  ].map { "<p>\($0)</p>" }.joined(separator: "\n")

  private func clean(_ body: String, title: String = "Ferry line opens again") throws -> Document {
    let html = """
      <!DOCTYPE html><html lang="en"><head><title>\(title)</title></head><body>
      <nav><a href="/">Home</a> <a href="/lake">Lake</a></nav>\(body)<footer>All rights reserved</footer></body></html>
      """
    return try PageCleaningTests().clean(bytes: Array(html.utf8))
  }

  private func count(_ text: String, in document: Document) -> Int {
    document.blocks.count { $0.text.contains(text) }
  }

  private static let headline = "<h1>Ferry line opens again</h1>"
  private static let story = PageCleaningTests.paragraphs

  @Test("A story for wide and for narrow screens is kept once")
  func wideAndNarrow() throws {
    let document = try clean(
      "<main>\(Self.headline)<div class=\"a\">\(Self.story)</div><div class=\"b\">\(Self.story)</div></main>")
    for text in PageCleaningTests.story { #expect(count(text, in: document) == 1) }
    #expect(document.removed.contains { $0.rule == "page.repeated" })
  }

  @Test("An excerpt before the full text is removed")
  func excerpt() throws {
    let first = "<p>\(PageCleaningTests.story[0])</p>"
    let document = try clean(
      "<main>\(Self.headline)<div class=\"x\">\(first)<a href=\"#\">Read it all</a></div><div>\(Self.story)</div></main>"
    )
    #expect(count(PageCleaningTests.story[0], in: document) == 1)
    #expect(count(PageCleaningTests.story[3], in: document) == 1)
  }

  @Test("A refrain stays, and so do equal items of a list")
  func refrain() throws {
    let refrain = "<p>And the boats go out, and the boats come home,<br>and nobody asks the tide.</p>"
    let items = (0..<3).map { "<li>Two seats beside the window, number \($0 / 2)</li>" }.joined()
    let parts = PageCleaningTests.story.map { "<p>\($0)</p>\(refrain)" }.joined()
    let document = try clean(
      "<article>\(Self.headline)\(parts)<ul>\(items)</ul><p>\(PageCleaningTests.story[0].dropLast())</p></article>")
    #expect(count("nobody asks the tide", in: document) == 4)
    #expect(count("beside the window, number 0", in: document) == 2)
  }

  @Test("A pull quote that repeats the text is removed")
  func pullQuote() throws {
    let quote = "the mayor of the northern town said that the line would stay"
    let document = try clean(
      "<article>\(Self.headline)\(Self.story)<blockquote>\(quote)</blockquote>\(Self.other)</article>")
    #expect(count(quote, in: document) == 1)
    #expect(document.removed.contains { $0.rule == "page.pull-quote" })
  }

  @Test("A story that scrolls in after the first one is removed")
  func next() throws {
    let next = "<header><h1>Apples return</h1><time datetime=\"2024-01-12\">12 January</time></header>"
    let document = try clean(
      "<main><article class=\"p\">\(Self.headline)\(Self.story)</article><article class=\"p\">\(next)\(Self.other)</article></main>"
    )
    #expect(count("Volunteers from two villages", in: document) == 0)
    #expect(count(PageCleaningTests.story[2], in: document) == 1)
  }

  @Test("An entry of a live report, an article inside the article, stays")
  func live() throws {
    let entry = "<article><time>09:41</time><h3>Apples return</h3>\(Self.other)</article>"
    let document = try clean("<article>\(Self.headline)\(Self.story)\(entry)</article>")
    #expect(count("Volunteers from two villages", in: document) == 1)
  }

  @Test("Text outside the element with headline and story is removed as a teaser or a dialog")
  func outside() throws {
    let more = PageCleaningTests.story.map { "<p>On the other shore it was told otherwise. \($0)</p>" }.joined()
    let dialog =
      "<div><h2>Good to know</h2><p>This house keeps small files on your computer, so that it can count what you read here.</p></div>"
    let document = try clean(
      "\(dialog)<main><article>\(Self.headline)\(Self.story)\(more)</article></main><div>\(Self.other)</div>")
    #expect(count("small files", in: document) == 0)
    #expect(count("Volunteers from two villages", in: document) == 0)
  }

  /// Soft hyphens split words for everything that compares or searches them.
  @Test("Soft hyphens, which readers don't see, are left out of the text and of the headline")
  func softHyphens() throws {
    let body = Self.story.replacing("north", with: "no&shy;rth").replacing("shores", with: "sho\u{AD}res")
    let document = try clean("<article>\(Self.headline.replacing("e", with: "e\u{AD}"))\(body)</article>")
    let texts = document.blocks.map(\.text) + document.marks.map(\.text)
    #expect(!texts.contains { $0.unicodeScalars.contains("\u{AD}") })
    for text in PageCleaningTests.story { #expect(count(text, in: document) == 1) }
    // The last byte of a soft hyphen also ends other letters.
    let accents = try clean("<article>\(Self.headline)\(Self.story)<p>Aquí, allí y en el río íntegro.</p></article>")
    #expect(count("Aquí, allí y en el río íntegro.", in: accents) == 1)
  }

  @Test(
    "A paragraph that is all link, or ends with one, goes if it begins with the label of links to other stories",
    arguments: [
      "<p><a href=\"/b/1\">READ MORE: The hovercraft that never came back from the island</a></p>",
      "<p>À lire aussi » <a href=\"/b/1\">La barque que personne n'attendait plus au port</a></p>",
    ])
  func labels(markup: String) throws {
    let document = try clean("<article>\(Self.headline)\(Self.story)\(markup)\(Self.other)</article>")
    #expect(document.blocks.allSatisfy { !$0.text.contains("hovercraft that") && !$0.text.contains("barque") })
    #expect(document.removed.contains { $0.rule.hasPrefix("phrase.") })
    let own = "<p><a href=\"/b/1\">Two tickets: one for the northern shore, one for the way back home</a></p>"
    let kept = try clean("<article>\(Self.headline)\(Self.story)\(own)\(Self.other)</article>")
    #expect(!kept.removed.contains { $0.text.contains("Two tickets") && $0.rule.hasPrefix("phrase.") })
  }

  @Test("The label of links after the story goes with them")
  func orphanLabel() throws {
    let links = (1...3).map { "<li><a href=\"/s/\($0)\">The lake, part \($0)</a></li>" }.joined()
    let label = "<p>Further stories of this series from both shores:</p><ul class=\"related\">\(links)</ul>"
    let document = try clean("<article>\(Self.headline)\(Self.story)\(Self.other)\(label)</article>")
    #expect(count("Further stories of this series", in: document) == 0)
  }

  @Test("A plain list of links between two paragraphs belongs to the story")
  func links() throws {
    let list =
      "<ul><li><a href=\"/r/1\">Report of the surveyor on the hull</a></li><li><a href=\"/r/2\">Letter of the yard to the council</a></li></ul>"
    let document = try clean("<article>\(Self.headline)\(Self.story)\(list)\(Self.other)</article>")
    #expect(count("Report of the surveyor", in: document) == 1)
  }

  @Test(
    "A superscript is kept apart from the number before it",
    arguments: ["100<sup>2</sup> metres", "100 m<sup>2</sup> of"])
  func raised(markup: String) throws {
    let document = try clean(
      "<article>\(Self.headline)<p>The hull has \(markup) canvas, the surveyor wrote to the council.</p>\(Self.story)</article>"
    )
    #expect(count("^2", in: document) == 1)
  }

  @Test(
    "The mark of a footnote is not glued to the word before it",
    arguments: [
      "the new cellar.<sup><a href=\"#fn3\">3</a></sup>", "the new cellar.<sup>[3]</sup>",
      "the new cellar.<sup>3</sup>",
      "the new cellar.<a href=\"#fn3\"><sup>3</sup></a>",
    ])
  func footnotes(markup: String) throws {
    let document = try clean(
      "<article>\(Self.headline)<p>The yard will dry the canvas in \(markup) It is as long as the hull.</p>\(Self.story)</article>"
    )
    #expect(count("in the new cellar. It is as long", in: document) == 1)
  }

  @Test(
    "A story is found where only a script, another reader or a frame shows it",
    arguments: [
      #"<div id="a"></div><script>self.f.push([1,"2:[\"$\",\"p\",{\"children\":\"TEXT0\"}],[\"$\",\"p\",{\"children\":\"TEXT1\"}],[\"p\",{\"children\":\"TEXT2\"}],[{\"children\":\"TEXT3\"}]"])</script>"#,
      #"<script type="application/json">{"body":[{"type":"p","text":"TEXT0"},{"text":"TEXT1"},{"text":"TEXT2"},{"text":"TEXT3"}]}</script>"#,
      "<div id=\"app\"></div><noscript><p>TEXT0</p><p>TEXT1</p><p>TEXT2</p><p>TEXT3</p></noscript>",
      "<x-story><template shadowrootmode=\"open\"><p>TEXT0</p><p>TEXT1</p><p>TEXT2</p><p>TEXT3</p></template></x-story>",
      "<iframe srcdoc=\"<p>TEXT0</p><p>TEXT1</p><p>TEXT2</p><p>TEXT3</p>\"></iframe>",
      "<noframes><p>TEXT0</p><p>TEXT1</p><p>TEXT2</p><p>TEXT3</p></noframes>",
    ])
  func techniques(markup: String) throws {
    var body = markup
    for index in 0..<4 { body = body.replacing("TEXT\(index)", with: PageCleaningTests.story[index]) }
    let document = try clean(body)
    for text in PageCleaningTests.story { #expect(count(text, in: document) == 1, "\(markup.prefix(40))") }
  }

  /// Such files became articles where their names were those of texts, with the raw XML for a headline.
  @Test(
    "Feeds, sitemaps, lists of addresses and JSON are rejected as pages",
    arguments: [
      "{\"title\": \"Ferry\"}", "[{\"title\": \"Ferry\"}]",
      "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel/></rss>",
      "<feed xmlns=\"http://www.w3.org/2005/Atom\"></feed>", "<!-- x --><urlset></urlset>",
      "<opml version=\"2.0\"></opml>", "# ours\nhttps://a.example/1\nhttps://a.example/2\n",
    ])
  func data(text: String) throws {
    let rejection = #expect(throws: Rejection.self) { try PageCleaningTests().clean(bytes: Array(text.utf8)) }
    #expect(rejection?.code == "data-file")
    let asText = #expect(throws: Rejection.self) {
      try PageCleaningTests().clean(bytes: Array(text.utf8), type: "text/plain")
    }
    #expect(asText?.code == "data-file")
  }

  @Test(
    "A line that no author writes is removed inside a story too",
    arguments: [
      "Advertisement", "(Story continues below.)", "Publicité", "La suite après la publicité",
      "Photo: Ann Lee/Pictures",
      "1.7Mshares", "Loaded: 12%",
    ])
  func anywhere(line: String) throws {
    let document = try clean("<article>\(Self.headline)\(Self.story)<p>\(line)</p>\(Self.other)</article>")
    #expect(!document.blocks.contains { $0.text == line })
  }

  @Test("A label that a rule knows is removed together with the link after it")
  func label() throws {
    let line = "READ MORE: <a href=\"/r\">Harbour master explains the winter rules</a>"
    let document = try clean("<article>\(Self.headline)\(Self.story)<p>\(line)</p>\(Self.other)</article>")
    #expect(count("explains the winter", in: document) == 0)
  }
}
