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

  @Test("A day whose order is a guess is trusted less, unless another date gives the same day")
  func guessedOrder() throws {
    func trust(_ text: String, language: String? = nil, meta: String? = nil) throws -> Double? {
      var page = SamplePage(paragraphs: ["The ferry runs again."], language: language)
        .mark(.date, text, sign: "class=date")
      if let meta { page = page.meta("article:published_time", meta) }
      let dates = try Extractor().extract(page.document).dates
      #expect(dates.published?.value == "2022-12-03")
      return dates.candidates.first { $0.source == .visibleText }?.trust
    }
    let sure = try #require(try trust("December 3, 2022"))
    let guessed = try #require(try trust("12/03/2022"))
    #expect(guessed > 0 && guessed < sure * 0.7)
    #expect(try trust("03.12.2022") == sure)
    #expect(try trust("12/03/2022", language: "en-US") == sure)
    #expect(try trust("12/03/2022", meta: "2022-12-03") == sure)
  }

  /// It was a year of the 2000s in the Islamic calendar, six centuries ahead.
  @Test("A short Islamic year is of the 1400s", arguments: ["٤ محرم ٤٥", "4 muharram 45"])
  func shortIslamicYear(text: String) {
    let reading = DateReader(language: "ar").reading(of: text)
    #expect(reading?.iso == "2023-07-22" && reading?.isLunar == true, "\(String(describing: reading))")
  }

  @Test("A Persian or Islamic month beside a Gregorian year in an address is no date", arguments: ["tir", "safar"])
  func foreignMonth(name: String) throws {
    let page = SamplePage(url: "https://www.lake-courier.example/2023/\(name)/04/ferry")
    #expect(try Extractor().extract(page.document).dates.published == nil)
    let own = SamplePage(url: "https://www.lake-courier.example/2023/apr/04/ferry")
    #expect(try Extractor().extract(own.document).dates.published?.value == "2023-04-04")
  }
}
