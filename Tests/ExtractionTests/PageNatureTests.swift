import Extraction
import News
import Testing

/// What kind of page an article is on, and what is read from it besides the story.
@Suite("Kind of page, agencies' marks, linked text")
struct PageNatureTests {
  private static let url = "https://www.lake-courier.example"

  @Test(
    "A page's kind is what it calls itself, what its address says, what its text looks like",
    arguments: [
      (SamplePage(), PageKind.story),
      (SamplePage().data(#"{"@type":"LiveBlogPosting","headline":"Ferry"}"#), .liveBlog),
      (SamplePage(url: url + "/video/ferry", paragraphs: [SamplePage.story[0]]).meta("og:type", "video.other"), .video),
      (SamplePage().data(#"{"@type":"Product","name":"Ferry"}"#), .product),
      (
        SamplePage(url: url + "/forum/12/ferry").data(#"{"@type":"DiscussionForumPosting","headline":"Ferry"}"#), .forum
      ),
      (SamplePage().meta("generator", "Sphinx 7.2").block("boat.start()", .preformatted), .documentation),
      (SamplePage(paragraphs: ["One."]), .other),
    ])
  func kinds(page: SamplePage, kind: PageKind) throws {
    let article = try Extractor().extract(page.document)
    #expect(article.pageKind == kind)
    let evidence = article.evidence.filter { $0.field == "pageKind" }
    #expect(kind == .other || evidence.contains { $0.won && $0.value == kind.rawValue })
  }

  @Test("A report whose entries begin with a time of day is live, whatever the page calls itself")
  func live() throws {
    let entries = (0..<8).map { "\(9 + $0):4\($0) The boat number \($0) left the northern shore with pupils on board." }
    let page = SamplePage(paragraphs: entries).data(#"{"@type":"NewsArticle","headline":"Ferry line"}"#)
    #expect(try Extractor().extract(page.document).pageKind == .liveBlog)
  }

  @Test("The quality that the cleaner expects is the article's")
  func quality() throws {
    let page = SamplePage().changed { $0.quality = 0.731 }
    #expect(try Extractor().extract(page.document).quality == 0.731)
  }

  @Test("Story code, short address and tags are read from the lines that were removed as agencies' marks")
  func marks() throws {
    let page = SamplePage().changed { document in
      document.removed = [
        .init(text: "کد خبر: ۱۴۰۲۱۰۲۶۱۸ | گروه: جامعه", rule: "phrase.fa.agency-code-kod-khabar"),
        .init(text: "لینک کوتاه: https://h.example/x/9", rule: "phrase.fa.agency-link-link-kutah"),
        .init(text: "برچسب‌ها: کشتی، جزیره", rule: "phrase.fa.agency-tags-barchasb"),
        .init(text: "Tags: none of it", rule: "classifier.body"),
      ]
    }
    let article = try Extractor().extract(page.document)
    #expect(article.storyCode == "1402102618" && article.shortLink == "https://h.example/x/9")
    #expect(article.tags == ["کشتی", "جزیره"])
    #expect(article.evidence.contains { $0.field == "storyCode" && $0.value == "1402102618" })
  }

  private static let told = SamplePage.story + SamplePage.story.map { $0 + " So it was told on both shores." }

  private func linked(_ text: String) -> String {
    #"{"@type":"NewsArticle","headline":"Ferry","articleBody":"\#(text)"}"#
  }

  @Test("Linked data's text is the body where the page shows only its beginning")
  func linkedBody() throws {
    let page = SamplePage(paragraphs: [SamplePage.story[0]]).data(linked(Self.told.joined(separator: "\\n")))
    let article = try Extractor().extract(page.document)
    #expect(article.body.map(\.text) == Self.told)
    #expect(article.evidence.contains { $0.field == "body" && $0.place == "json-ld articleBody" })
  }

  @Test("Linked data's text is the body of a page with a single paragraph even where it is not twice as long")
  func shortLinkedBody() throws {
    let told = Array(Self.told.prefix(4))
    let page = SamplePage(paragraphs: [SamplePage.story[0]]).data(linked(told.joined(separator: "\\n")))
    #expect(try Extractor().extract(page.document).body.map(\.text) == told)
  }

  @Test("Linked data about another text leaves the body as it is, and so does one that says no more")
  func otherLinkedBody() throws {
    let other = SamplePage(paragraphs: [
      String(repeating: "Nothing of this is in linked data at all, not a word. ", count: 2)
    ])
    .data(linked(Self.told.joined(separator: "\\n")))
    #expect(try Extractor().extract(other.document).body.count == 1)
    let same = SamplePage().data(linked(SamplePage.story.joined(separator: " ")))
    #expect(try Extractor().extract(same.document).body.count == SamplePage.story.count)
  }

  @Test("A story at the address of the front page is an article; a section page is none at any address")
  func front() throws {
    let story = SamplePage(url: Self.url + "/", paragraphs: SamplePage.story + SamplePage.story)
    #expect(try Extractor().extract(story.document).body.count == 6)
    let section = SamplePage(url: Self.url + "/lake/", paragraphs: []).changed { document in
      for number in 0..<9 {
        let link = Document.Link(href: "/n/\(number)", text: "Ferry stays \(number)")
        document.blocks.append(Block(kind: .heading, text: "Ferry stays \(number)", level: 2, links: [link]))
        document.blocks.append(
          Block(kind: .paragraph, text: "The council voted on Tuesday to keep the old boat number \(number)…"))
      }
    }
    let rejection = #expect(throws: Rejection.self) { try Extractor().extract(section.document) }
    #expect(rejection?.code == "index-page")
  }
}
