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
      ("Lake Courier / News / Ferry line across the lake opens again", "Ferry line across the lake opens again"),
      ("Ferry line across the lake opens again | Courier of the Lake", "Ferry line across the lake opens again"),
      ("Well-known ferry: a story in two parts", "Well-known ferry: a story in two parts"),
      ("Sun - and rain - over the whole of the quiet lake", "Sun - and rain - over the whole of the quiet lake"),
    ])
  func cut(_ title: String, _ headline: String) throws {
    let page = SamplePage(headline: nil).meta("og:site_name", "Lake Courier").title(title)
    #expect(try Extractor().extract(page.document).headline == headline)
    #expect(try Extractor().extract(page.title("x").meta("og:title", title).document).headline == headline)
  }

  @Test("The headline that readers see wins over the metadata's")
  func visible() throws {
    let page = SamplePage().meta("og:title", "You won't believe what opened again").title("Ferry opens | Lake")
    #expect(try Extractor().extract(page.document).headline == "Ferry line across the lake opens again")
  }

  @Test("A section before a visible headline is cut where two titles for machines lack it")
  func section() throws {
    let plain = "Let the children of the shore be children"
    let page = SamplePage(headline: "Opinion | " + plain).meta("og:title", plain)
      .data(#"{"@type":"NewsArticle","headline":"\#(plain)"}"#)
    #expect(try Extractor().extract(page.document).headline == plain)
    let alone = SamplePage(headline: "Opinion | " + plain).meta("og:title", plain)
    #expect(try Extractor().extract(alone.document).headline == "Opinion | " + plain)
  }

  @Test("After a dash a headline goes on, unless the site's name follows")
  func dash() throws {
    let plain = "Let the children of the shore be children"
    for (headline, whole) in [
      ("\(plain) – Until Friday", true), ("Rowing - \(plain)", true), ("\(plain) – Lake Courier", false),
    ] {
      let page = SamplePage(headline: headline).meta("og:title", plain).meta("og:site_name", "Lake Courier")
        .data(#"{"@type":"NewsArticle","headline":"\#(plain)"}"#)
      #expect(try Extractor().extract(page.document).headline == (whole ? headline : plain))
    }
  }

  @Test("A site's name is cut that ends with the host's words")
  func hostWords() throws {
    let page = SamplePage(headline: nil, url: "https://www.regatta2022.example/a")
      .title("Rowers reach the finals on the lake - European Regatta 2022")
    #expect(try Extractor().extract(page.document).headline == "Rowers reach the finals on the lake")
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

  @Test(
    "Parts of a headline's element that don't belong to it are cut",
    arguments: [
      "Ferry line across the lake opens again¶", "Ferry line across the lake opens again\n🔗",
      "\tIsland politics\nFerry line across the lake opens again",
      "Ferry line across the lake opens again \n\t4 min read",
      "Ferry line across \nthe lake\n opens again",
    ])
  func parts(_ text: String) throws {
    let page = SamplePage(headline: text).meta("og:title", "Ferry line across the lake opens again")
    #expect(try Extractor().extract(page.document).headline == "Ferry line across the lake opens again")
  }

  @Test("A kicker is cut where a title for machines lacks it, and kept with its sign where one has it")
  func kickers() throws {
    let told = SamplePage(headline: "Ferries\nFerry line across the lake opens again")
      .meta("og:title", "Ferry line across the lake opens again")
    #expect(try Extractor().extract(told.document).headline == "Ferry line across the lake opens again")
    let whole = SamplePage(headline: "\tOrla\nFerry line across the lake opens again")
      .meta("og:title", "Orla -- Ferry line across the lake opens again")
    #expect(try Extractor().extract(whole.document).headline == "Orla -- Ferry line across the lake opens again")
  }

  @Test(
    "A heading that is the site's name is no headline",
    arguments: ["The Tideline: Ferry opens again today", "Ferry opens again today | The Tideline"])
  func site(_ title: String) throws {
    let page = SamplePage(headline: nil).title(title)
      .mark(.headline, "The Tideline", sign: "h1", at: 0, in: .page)
      .mark(.headline, "Ferry opens again today", sign: "h2", at: 60)
    #expect(try Extractor().extract(page.document).headline == "Ferry opens again today")
  }

  @Test("A heading that is all of the title but another heading is the site's name")
  func longSite() throws {
    let page = SamplePage(headline: nil).title("Ferry times - Boats of the lake - Notes from the shore")
      .mark(.headline, "Boats of the lake - Notes from the shore", sign: "h1", at: 0, in: .page)
      .mark(.headline, "Ferry times", sign: "div class=page-title", at: 60)
    #expect(try Extractor().extract(page.document).headline == "Ferry times")
  }

  @Test("Chinese and Korean sites set their names behind titles without spaces")
  func tight() throws {
    for (title, headline) in [
      ("岛上议会决定让旧渡轮再服役一个冬天-海港新闻网", "岛上议会决定让旧渡轮再服役一个冬天"),
      ("섬 의회, 낡은 연락선 한 겨울 더 운항-사회ㅣ북방일보", "섬 의회, 낡은 연락선 한 겨울 더 운항"),
      ("中国-拉美合作论坛今天在岛上开幕", "中国-拉美合作论坛今天在岛上开幕"),
    ] {
      #expect(try Extractor().extract(SamplePage(headline: nil).title(title).document).headline == headline)
    }
  }
}
