import News
import Testing

import Monitoring

/// Dates, numbers and differences as people read them.
@Suite struct WordsTests {
  @Test(
    "Gregorian days have their names in the calendar of Iran, over leap years and its new year",
    arguments: [
      ("2023-06-04", "۱۴ خرداد ۱۴۰۲"), ("2024-03-19", "۲۹ اسفند ۱۴۰۲"), ("2024-03-20", "۱ فروردین ۱۴۰۳"),
      ("2025-03-20", "۳۰ اسفند ۱۴۰۳"), ("2025-03-21", "۱ فروردین ۱۴۰۴"), ("1979-02-11", "۲۲ بهمن ۱۳۵۷"),
      ("2021-03-20", "۳۰ اسفند ۱۳۹۹"), ("2000-01-01", "۱۱ دی ۱۳۷۸"),
    ])
  func jalali(day: String, name: String) throws {
    let date = try #require(Timestamp(day + "T00:00:00Z")).date
    #expect(JalaliDate(date)?.persian == name)
  }

  @Test("Where the rule of leap years is not known there is no date of it")
  func jalaliRange() throws {
    #expect(JalaliDate(try #require(CivilDate(year: 1500, month: 1, day: 1))) == nil)
    #expect(JalaliDate(try #require(CivilDate(year: 2200, month: 1, day: 1))) == nil)
  }

  @Test(
    "A date is shown to the precision that is known",
    arguments: [
      ("2023", "2023"), ("2023-06", "June 2023"), ("2023-06-04", "4 June 2023"),
      ("2023-06-04T10:15", "4 June 2023, 10:15"), ("2023-06-04T10:15:00+03:30", "4 June 2023, 10:15 (UTC+03:30)"),
      ("2023-06-04T10:15:00Z", "4 June 2023, 10:15 UTC"), ("nonsense", "nonsense"), ("", ""),
    ])
  func shownDate(iso: String, text: String) { #expect(ShownDate(iso).text == text) }

  @Test("Only languages that date by it get the calendar of Iran")
  func shownJalali() {
    #expect(ShownDate("2023-06-04", language: "fa-IR").jalali == "۱۴ خرداد ۱۴۰۲")
    #expect(ShownDate("2023-06-04", language: "ar").jalali == nil)
    #expect(ShownDate("2023-06", language: "fa").jalali == nil)
  }

  @Test(
    "Languages have their direction, by script where the tag names one",
    arguments: [
      ("fa", "rtl"), ("ar-EG", "rtl"), ("he", "rtl"), ("ur-PK", "rtl"), ("en", "ltr"), ("ku-Arab", "rtl"),
      ("fa-Latn", "ltr"), ("\"><script>", "ltr"),
    ])
  func direction(tag: String, direction: String) { #expect(Language(tag).direction == direction) }

  @Test("What is no tag of a language is not put into a page as one")
  func hostileTag() { #expect(Language("\" onload=x").tag == "und") }

  /// Readers saw the tag `und`.
  @Test("An article of no known language says so")
  func unknownLanguage() { #expect(Language("und").name == "language unknown") }

  @Test(
    "Numbers are short and have their units",
    arguments: [(0.0421, "0.04"), (5.24, "5.2"), (9.96, "10"), (1234.5, "1,235"), (0, "0"), (.nan, "0")])
  func rates(number: Double, text: String) { #expect(Quantity.rate(number) == text) }

  @Test(
    "Times have one unit",
    arguments: [(0.043, "43 ms"), (43, "43 s"), (600, "10 min"), (7200, "2 h"), (1e6, "12 days")])
  func durations(seconds: Double, text: String) { #expect(Quantity.duration(seconds: seconds) == text) }
}
