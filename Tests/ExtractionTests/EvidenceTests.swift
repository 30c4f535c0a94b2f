import Extraction
import News
import Testing

/// Each field says where it came from and what it was chosen over.
@Suite("Evidence of the fields")
struct EvidenceTests {
  private static let deck = "After eleven years the boats are back, and the pupils of both shores with them."
  private static let told =
    "The lake's two shores are joined again: boats leave every two hours, as long as the ice allows."

  private static let page = SamplePage()
    .meta("og:image", "https://www.lake-courier.example/img/pixel.png")
    .data(
      #"{"@type":"NewsArticle","headline":"Ferry line across the lake opens again","image":"/img/ferry.jpg","#
        + #""alternativeHeadline":"Boats are back on the lake after eleven years"}"#
    )
    .mark(.subheadline, deck, sign: "class=deck", at: 200)
    .meta("og:description", told).meta("description", "Ferry line across the lake opens again")
    .meta("twitter:description", told)
    .meta("article:tag", "Lake, Ferries").mark(.tag, "ferries", sign: "rel=tag").mark(.tag, "Harbour", sign: "rel=tag")

  private func evidence(_ field: String) throws -> [Article.Evidence] {
    try Extractor().extract(Self.page.document).evidence.filter { $0.field == field }
  }

  @Test("A tracking pixel loses to another image, and the evidence says why")
  func image() throws {
    let article = try Extractor().extract(Self.page.document)
    #expect(article.image?.url == "https://www.lake-courier.example/img/ferry.jpg")
    let evidence = try evidence("image")
    #expect(evidence.map(\.place) == ["og:image", "json-ld image"])
    #expect(evidence.map(\.won) == [false, true])
    #expect(evidence.first?.why == "a placeholder's name")
  }

  @Test("The subheadline that readers see wins over the one for machines")
  func subheadline() throws {
    #expect(try Extractor().extract(Self.page.document).subheadline == Self.deck)
    let evidence = try evidence("subheadline")
    #expect(evidence.map(\.place) == ["class=deck", "json-ld alternativeHeadline"])
    #expect(evidence.map(\.won) == [true, false])
  }

  @Test("The excerpt says more than the headline, and equal descriptions count once")
  func excerpt() throws {
    #expect(try Extractor().extract(Self.page.document).excerpt == Self.told)
    #expect(try evidence("excerpt").map(\.place) == ["og:description"])
    let bare = try Extractor().extract(SamplePage().document)
    #expect(bare.excerpt == SamplePage.story[0])
    #expect(bare.evidence.filter { $0.field == "excerpt" }.map(\.place) == ["first paragraph"])
  }

  /// The key took the next key for its value, and so all that followed were mixed up.
  @Test(
    "A key without a colon in linked data is left out, and the members after it are read",
    arguments: [#""stray","#, #""stray" "#, "stray, ", #"{"@id": 1}, "#])
  func missingColon(stray: String) throws {
    let data = #"{"@type":"NewsArticle",\#(stray)"headline":"Boats are back","datePublished":"2023-06-04"}"#
    let article = try Extractor().extract(SamplePage(headline: nil).data(data).document)
    #expect(article.headline == "Boats are back")
    #expect(article.dates.published?.value == "2023-06-04")
  }

  @Test("Each tag says where it stood, and the same word in two places is one tag")
  func tags() throws {
    #expect(try Extractor().extract(Self.page.document).tags == ["Lake", "Ferries", "Harbour"])
    #expect(try evidence("tags").map(\.place) == ["article:tag", "article:tag", "rel=tag"])
  }
}
