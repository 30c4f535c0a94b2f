import Extraction
import News
import Testing

@Suite("Headlines")
struct HeadlineTests {
  @Test(
    "The site's name, and a section at an end, are cut from a title",
    arguments: [
      ("Ferry line across the lake opens again | Lake Courier", "Ferry line across the lake opens again"),
      ("Ferry line across the lake opens again - Lake Courier", "Ferry line across the lake opens again"),
      ("Lake Courier » Ferry line across the lake opens again", "Ferry line across the lake opens again"),
      ("Ferry line across the lake opens again – News – Lake Courier", "Ferry line across the lake opens again"),
      ("Well-known ferry: a story in two parts", "Well-known ferry: a story in two parts"),
      ("Sun - and rain - over the whole of the quiet lake", "Sun - and rain - over the whole of the quiet lake"),
    ])
  func cut(_ title: String, _ headline: String) throws {
    let page = SamplePage(headline: nil).meta("og:site_name", "Lake Courier").title(title)
    #expect(try Extractor().extract(page.document).headline == headline)
    #expect(try Extractor().extract(page.title("x").meta("og:title", title).document).headline == headline)
  }

  @Test("What people see above the story beats what machines are told")
  func visible() throws {
    let page = SamplePage().meta("og:title", "You won't believe what opened again").title("Ferry opens | Lake")
    #expect(try Extractor().extract(page.document).headline == "Ferry line across the lake opens again")
  }

  @Test("A section before a visible headline goes where two machine titles have it without")
  func section() throws {
    let plain = "Let the children of the shore be children"
    let page = SamplePage(headline: "Opinion | " + plain).meta("og:title", plain)
      .data(#"{"@type":"NewsArticle","headline":"\#(plain)"}"#)
    #expect(try Extractor().extract(page.document).headline == plain)
    let alone = SamplePage(headline: "Opinion | " + plain).meta("og:title", plain)
    #expect(try Extractor().extract(alone.document).headline == "Opinion | " + plain)
  }

  @Test("A logo that is an h1 and headlines of other stories are not the story's")
  func others() throws {
    let page = SamplePage(headline: nil).meta("og:site_name", "Lake Courier")
      .title("Ferry line across the lake opens again | Lake Courier")
      .mark(.headline, "Lake Courier", sign: "h1", at: 0, in: .header)
      .mark(.headline, "Ferry line across the lake opens again", sign: "h2", at: 200)
      .mark(.headline, "Bears seen near the harbour", sign: "h2 class=headline", at: 5000, in: .related)
    #expect(try Extractor().extract(page.document).headline == "Ferry line across the lake opens again")
  }

  @Test("Markup that was escaped into linked data does not reach a field")
  func escaped() throws {
    let page = SamplePage(headline: nil)
      .data(#"{"@type":"NewsArticle","headline":"Ferry &amp; train &lt;em&gt;meet&lt;/em&gt; at the lake again"}"#)
    #expect(try Extractor().extract(page.document).headline == "Ferry & train meet at the lake again")
  }

  @Test("A teaser in linked data is not the story")
  func teaser() throws {
    let page = SamplePage().data(#"{"@type":"NewsArticle","articleBody":"The ferry runs again … read more"}"#)
    #expect(try Extractor().extract(page.document).body.map(\.text) == SamplePage.story)
  }
}
