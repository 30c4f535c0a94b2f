import Extraction
import News
import Testing

/// Documents whose numbers and lists are meant to crash or stall a process.
@Suite("Hostile documents")
struct HostileDocumentTests {
  /// One page's date crashed the extractor, at every attempt.
  @Test(
    "No number in a date crashes the extractor",
    arguments: [
      "99999999999999999年1月1日", "令和99999999999999999年1月1日", "99999999999999999 years ago",
      "99999999999999999 years 99999999999999999 years ago", "9999999999999 minutes ago", "年99999999999999999",
      "12/31/99999999999999999", "-99999999999999999", "99999999999999999",
    ])
  func dates(text: String) throws {
    let page = SamplePage().mark(.date, text, sign: "time").meta("article:published_time", text)
    _ = try Extractor().extract(page.document)
    #expect(DateReader(language: "en", reference: SamplePage.capture).reading(of: text)?.year ?? 2023 <= 99_999)
  }

  @Test("A reference in linked data finds the first node of that name, wherever it stands")
  func references() throws {
    let page = SamplePage().data(
      ##"{"@graph":[{"@type":"NewsArticle","headline":"Ferry line across the lake opens again","author":{"@id":"#a"}},"##
        + ##"{"@id":"#b","name":"Bo Li"},{"@type":"Person","@id":"#a","name":"Ann Lee"},{"@id":"#a","name":"Eve Roe"}]}"##
    )
    #expect(try Extractor().extract(page.document).authors == ["Ann Lee"])
  }

  @Test("Lists longer than any story's are read in part, and quickly", .timeLimit(.minutes(1)))
  func lists() throws {
    let references = (0..<60_000).map { "{\"@id\":\"#p\($0)\"}" }.joined(separator: ",")
    var page = SamplePage().data(#"{"@type":"NewsArticle","author":[\#(references)]}"#)
    page = page.data(#"{"@type":"NewsArticle","headline":"\#(String(repeating: "<a", count: 500_000))"}"#)
    for number in 0..<20_000 { page = page.meta("og:title", "Ferry \(number)") }
    #expect(try Extractor().extract(page.document).headline == "Ferry line across the lake opens again")
  }

  @Test("A document with more names than its length pays for is rejected")
  func budget() throws {
    var document = SamplePage().document
    for number in 0..<4000 {
      document.marks.append(
        .init(
          field: .byline, text: "Ann Lee", sign: "byline \(number)", position: 0, offset: number * 40, area: .article))
    }
    let rejection = #expect(throws: Rejection.self) { try Extractor().extract(document) }
    #expect(rejection?.code == "too-much-work", "\(String(describing: rejection))")
  }
}
