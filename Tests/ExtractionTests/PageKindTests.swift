import Extraction
import News
import Testing

@Suite("What a page is")
struct PageKindTests {
  static let story = SamplePage.story

  /// A page of `count` pictures with a caption each.
  static func pictures(_ count: Int, paragraphs: [String]) -> SamplePage {
    SamplePage(paragraphs: paragraphs).changed { document in
      document.blocks += (1...count).map {
        Block(kind: .caption, text: "Picture \($0): the ferry on its way to the northern shore, full of people.")
      }
    }
  }

  /// A page of linked headings, each over one line, at an address.
  static func teasers(_ url: String, headline: String = "Ten years of the ferry") -> SamplePage {
    SamplePage(headline: headline, url: url, paragraphs: []).changed { document in
      for number in 1...8 {
        let title = "The ferry's \(number)th year on the lake"
        document.blocks += [
          Block(kind: .heading, text: title, level: 2, links: [.init(href: "/a/\(number)", text: title)]),
          Block(kind: .paragraph, text: "What the year \(number) brought to the lake and to those who cross it."),
        ]
      }
    }
  }

  @Test(
    "Pages that are no articles are rejected with the reason",
    arguments: [
      (SamplePage(paragraphs: []), "no-text"),
      (SamplePage(headline: nil, paragraphs: ["Hi", "1 2 3 4 5"]), "no-story"),
      (SamplePage(headline: "404 Not Found", paragraphs: ["The page is not there."]), "error-page"),
      (SamplePage(headline: "Seite nicht gefunden", paragraphs: ["Bitte suchen Sie weiter."]), "error-page"),
      (
        SamplePage(headline: "Welcome", paragraphs: ["We value your privacy. We and our partners use cookies."]),
        "consent-wall"
      ),
      (SamplePage(url: "https://www.lake-courier.example/", paragraphs: ["News from the lake"]), "index-page"),
      (
        SamplePage(headline: "All stories", paragraphs: []).changed { document in
          document.blocks = story.map {
            Block(kind: .listItem, text: $0 + $0, links: [.init(href: "https://x.example", text: $0 + $0)])
          }
        }, "index-page"
      ),
      (teasers("https://www.lake-courier.example/category/politics"), "index-page"),
      (teasers("https://www.lake-courier.example/search?q=bridge"), "index-page"),
      (teasers("https://www.lake-courier.example/ferries/", headline: "Ferries"), "index-page"),
      (SamplePage(paragraphs: ["The week."]).data(#"{"@type":"ImageGallery","name":"The week"}"#), "gallery"),
      (pictures(6, paragraphs: []), "gallery"),
    ])
  func rejected(_ page: SamplePage, _ code: String) {
    do {
      let article = try Extractor().extract(page.document)
      Issue.record("an article: \(article.headline)")
    } catch {
      #expect(error.code == code)
    }
  }

  @Test(
    "Articles that look like such pages are accepted",
    arguments: [
      SamplePage(headline: "404: how an error got its number"), SamplePage(headline: "Error in the ferry's timetable"),
      SamplePage(url: "https://www.lake-courier.example/?p=5031"),
      pictures(6, paragraphs: story + story + story), teasers("https://www.lake-courier.example/a/ten-ferries"),
      SamplePage(paragraphs: ["Her partners bake cookies.", "They sell them at the pier.", "All of them went."]),
      SamplePage().data(#"{"@type":"NewsArticle","headline":"Ferry","image":{"@type":"ImageGallery"}}"#),
      SamplePage(
        paragraphs: ["Cookies need consent, says the court, and the ministry agrees with it." + story[0]] + story
          + story + story),
    ])
  func kept(_ page: SamplePage) throws {
    #expect(try Extractor().extract(page.document).body.count >= 3)
  }

  @Test("A story behind a wall is cut; one that only says so is whole")
  func paywall() throws {
    let free = #"{"@type":"NewsArticle","isAccessibleForFree":"#
    #expect(try Extractor().extract(SamplePage().document).isCut == false)
    let paid = SamplePage().data(free + "false}")
    let cut = try Extractor().extract(paid.document)
    #expect(cut.isCut)
    #expect(cut.evidence.contains { $0.field == "isCut" && $0.why == "isAccessibleForFree is false" })
    #expect(try Extractor().extract(SamplePage().data(free + "true}").document).isCut == false)
    let long = SamplePage(paragraphs: (0..<10).flatMap { _ in Self.story }).data(free + "false}")
    #expect(try Extractor().extract(long.document).isCut == false)
    let marked = SamplePage().mark(.paywall, "Subscribe to read on", sign: "class=paywall-box", at: 500)
    #expect(try Extractor().extract(marked.document).isCut)
    #expect(try Extractor().extract(SamplePage().meta("article:content_tier", "locked").document).isCut)
  }

  @Test(
    "The language is the text's, in the words of the declaration where they agree",
    arguments: [
      ("en-GB", SamplePage.story, "en-GB", false), ("fr", SamplePage.story, "en", false),
      (nil, SamplePage.story, "en", false),
      (
        "en", ["وزیر دفاع ایران روز یکشنبه با همتای عراقی خود در تهران دیدار و درباره همکاری‌های مرزی گفت‌وگو کرد."],
        "fa", true
      ),
      (
        "ar", ["أعلنت الحكومة يوم الأحد عن افتتاح خط جديد للسكك الحديدية يربط بين المدينتين بعد سنوات من الانتظار."],
        "ar", true
      ),
    ] as [(String?, [String], String, Bool)])
  func language(_ declared: String?, _ paragraphs: [String], _ language: String, _ isRightToLeft: Bool) throws {
    let article = try Extractor().extract(SamplePage(paragraphs: paragraphs, language: declared).document)
    #expect(article.language == language)
    #expect(article.isRightToLeft == isRightToLeft)
  }

  @Test("Every field that a page gives carries its evidence")
  func evidence() throws {
    let page = SamplePage(paragraphs: ["OSK – " + Self.story[0]] + Self.story).meta("og:site_name", "Lake Courier")
      .meta("article:section", "Shores").link("canonical", "https://www.lake-courier.example/a/ferry")
      .mark(.byline, "By Ann Lee", sign: "byline class=byline").block("Source: Osk Herald")
    let article = try Extractor().extract(page.document)
    for field in ["headline", "authors", "dateline", "site.name", "section", "canonicalURL", "language", "attribution"]
    {
      let winner = article.evidence.first { $0.field == field && $0.won }
      #expect(winner?.place.isEmpty == false, "\(field)")
    }
  }
}
