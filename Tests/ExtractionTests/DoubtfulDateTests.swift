import Extraction
import News
import Testing

/// Dates that are damaged, or that can be read in two ways.
@Suite("Doubtful dates")
struct DoubtfulDateTests {
  /// The minutes of 25:14 were taken for the hour.
  @Test(
    "A date with a damaged time is its day, in linked data as in a time element",
    arguments: ["2023-06-04T25:99", "2023-06-04T25:14:55Z", "2023-06-04 99:12:30", "4 June 2023, 25:10:15"])
  func damagedTime(text: String) throws {
    let data = #"{"@type":"NewsArticle","headline":"Boats are back","datePublished":"\#(text)"}"#
    let pages = [SamplePage().data(data), SamplePage().mark(.date, "Sunday", value: text, sign: "time class=x")]
    for page in pages { #expect(try Extractor().extract(page.document).dates.published?.value == "2023-06-04") }
    #expect(DateReader(language: "en").readings(in: text).map(\.reading.iso) == ["2023-06-04"])
  }

  @Test("A text that is only a damaged date is refused where it must be an instant")
  func refused() { #expect(DateReader().reading(of: "2023-06-04T25:14:55Z") == nil) }
}
