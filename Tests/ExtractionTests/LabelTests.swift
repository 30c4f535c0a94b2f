import Extraction
import News
import Testing

@Suite("Pictures, second headlines and agencies' marks")
struct LabelTests {
  private static let quay = "https://www.lake-courier.example/2023/ferry-quay.jpg"

  @Test(
    "Buttons, logos and portraits are not pictures of the story",
    arguments: [
      ("/img/follows/follow-small_2x.png", ""), ("/assets/logo.png", ""), ("/people/ann-lee.jpg", ""),
      ("/x/9827.jpg", "Ann Lee"), ("/avatars/12.jpg", ""), ("/i/spacer.gif", ""), ("/x/1.png", "Subscribe"),
    ])
  func shown(_ url: String, _ alternative: String) throws {
    let page = SamplePage().mark(.byline, "By Ann Lee", sign: "byline class=byline", at: 140)
      .mark(.image, alternative, value: url, sign: "img", at: 150)
    #expect(try Extractor().extract(page.document).image == nil)
    let both = page.mark(.image, "", value: Self.quay, sign: "img figure", at: 170)
    #expect(try Extractor().extract(both.document).image?.url == Self.quay)
  }

  @Test(
    "A logo or a portrait in the metadata gives way to a picture in the page",
    arguments: [
      "https://x.example/img/logo.png", "https://x.example/default-share-logo-1200x630.jpg",
      "https://x.example/ann-lee.jpg",
    ])
  func told(_ url: String) throws {
    let page = SamplePage().meta("og:image", url).mark(.byline, "By Ann Lee", sign: "byline class=byline", at: 140)
      .mark(.image, "", value: Self.quay, sign: "img figure", at: 170)
    #expect(try Extractor().extract(page.document).image?.url == Self.quay)
    let story = SamplePage().meta("og:image", "https://x.example/new-logo-of-the-ferry.jpg")
    #expect(try Extractor().extract(story.document).image?.url == "https://x.example/new-logo-of-the-ferry.jpg")
  }

  @Test("A second headline is a sentence: no byline, time, caption or credit")
  func subheadline() throws {
    let sentence = "The boat is old, and the council will keep it for another winter."
    let page = SamplePage().mark(.subheadline, sentence, sign: "class=deck", at: 145)
    #expect(try Extractor().extract(page.document).subheadline == sentence)
    let others: [(Document.Mark.Field, String, String)] = [
      (.byline, "By Ann Lee, LNN", "By Ann Lee, LNN Updated 9:22 PM EST"),
      (.date, "Tue January 16, 2023", "Tue January 16, 2023, by the staff"),
      (.caption, "The quay at dawn, from the chapel. (Tor Watk)", "The quay at dawn, from the chapel. (Tor Watk)"),
      (.credit, "Tor Watkis / Northpix Images of the north", "Tor Watkis / Northpix Images of the north"),
    ]
    for (field, text, whole) in others {
      let page = SamplePage().mark(.subheadline, whole, sign: "class=lede", at: 145)
        .mark(field, text, sign: "class=x", at: 150)
      #expect(try Extractor().extract(page.document).subheadline == nil, "\(field)")
    }
  }

  @Test("An agency's code, short link and tags are read from the lines that were taken out")
  func marks() throws {
    let page = SamplePage(language: "fa").changed {
      $0.removed = [
        .init(text: "کد خبر: ۱۴۰۲۱۰۲۶۱۸ | گروه: جامعه", rule: "x"),
        .init(text: "لینک کوتاه: https://lake.example/s/1", rule: "x"),
        .init(text: "برچسب‌ها: کشتی، جزیره", rule: "x"),
      ]
    }
    let article = try Extractor().extract(page.document)
    #expect(article.storyCode == "1402102618")
    #expect(article.shortLink == "https://lake.example/s/1")
    #expect(article.tags == ["کشتی", "جزیره"])
    let plain = try Extractor().extract(SamplePage().document)
    #expect(plain.storyCode == nil)
    #expect(plain.shortLink == nil)
  }
}
