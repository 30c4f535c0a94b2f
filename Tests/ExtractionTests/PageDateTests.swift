import Extraction
import News
import Testing

/// Which of a page's dates is the story's.
@Suite("Dates of a page")
struct PageDateTests {
  /// A page and its day.
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var page: SamplePage
    var day: String?

    init(_ name: String, _ day: String?, _ page: SamplePage) {
      testDescription = name
      self.page = page
      self.day = day
    }
  }

  static let page = SamplePage()
  static let article = #"{"@type":"NewsArticle","headline":"Ferry line across the lake opens again","datePublished":"#

  @Test(
    "The day of publication is found",
    arguments: [
      Case("linked data", "2023-06-04", page.data(article + #""2023-06-04T10:15:00+03:30"}"#)),
      Case("a meta", "2023-06-04", page.meta("article:published_time", "2023-06-04T23:00:00Z")),
      Case("a time element", "2023-06-04", page.mark(.date, "4 June", value: "2023-06-04", sign: "time class=x")),
      Case("a label", "2023-06-04", page.mark(.date, "Published: 4 June 2023", sign: "text")),
      Case("a Persian label", "2023-06-04", page.mark(.date, "تاریخ انتشار: ۱۴ خرداد ۱۴۰۲", sign: "text")),
      Case("a clock after a colon", "2021-06-04", page.mark(.date, "4 June 2021: 10 am", sign: "text")),
      Case("a Japanese era", "2023-06-04", page.mark(.date, "令和5年6月4日", sign: "text")),
      Case("a line below the headline", "2023-06-04", page.mark(.date, "Sunday, June 4, 2023", sign: "text")),
      Case(
        "a day with its author above the headline", "2023-06-04",
        page.mark(.date, "4. Jun 2023 // Dominik Reiter", sign: "text", at: 40, in: .page)),
      Case("a short year", "2019-12-02", page.mark(.date, "02.12.19", sign: "text")),
      Case("the address", "2023-06-04", SamplePage(url: "https://www.lake-courier.example/2023/06/04/ferry")),
      Case("a month of an address is not a day", nil, SamplePage(url: "https://lake.example/2023/06/ferry")),
      Case(
        "a day too far off to be trusted alone, in the month of the address", "2023-05-14",
        SamplePage(url: "https://lake.example/2023/05/ferry").mark(
          .date, "May 14, 2023", sign: "text", at: 9000, in: .footer)),
      Case(
        "day and month of a meta, in the order that the shown day settles", "2022-11-01",
        SamplePage(language: "en-GB").meta("date", "11/01/2022 12:43:42").mark(
          .date, "Erstellt am: 01.11.2022", sign: "text", at: 2000)),
      Case(
        "day and month of a meta, where a shown day agrees with it as it stands", "2022-11-01",
        page.meta("date", "11/01/2022").mark(.date, "1 November 2022", sign: "text", at: 2000)
          .mark(.date, "11 January 2022", sign: "text", at: 2500)),
      Case(
        "the page's own day above everything is not the story's", nil,
        page.mark(.date, "June 4, 2023", sign: "class=date", at: 5, in: .page)),
      Case(
        "dates in the foot, in comments and beside other stories are not the story's", nil,
        page.mark(.date, "June 1, 2023", sign: "text", at: 9000, in: .footer)
          .mark(.date, "June 2, 2023", sign: "time", at: 7000, in: .comments)
          .mark(.date, "June 3, 2023", sign: "time", at: 8000, in: .related)),
      Case(
        "the nearest to the headline of several", "2023-06-04",
        page.mark(.date, "June 4, 2023", sign: "time class=t", at: 150)
          .mark(.date, "May 2, 2023", sign: "time class=t", at: 500)
          .mark(.date, "April 2, 2023", sign: "time class=t", at: 650)),
      Case(
        "a line that says it is the day of publication beats a bare one", "2023-06-01",
        page.mark(.date, "Published on June 1, 2023", sign: "class=info", at: 240)
          .mark(.date, "June 5, 2023", sign: "class=info", at: 200)),
      Case(
        "published over changed", "2023-06-04",
        page.meta("article:published_time", "2023-06-04").meta("article:modified_time", "2023-06-08")
          .mark(.date, "June 4, 2023", sign: "class=date")),
      Case("a change that only machines are told", nil, page.meta("article:modified_time", "2023-06-08")),
      Case(
        "a change that readers see, where nothing else is known", "2023-06-08",
        page.mark(.date, "Updated June 8, 2023", sign: "text")),
      Case("names of metas with other signs", "2023-06-04", page.meta("og:regdate", "20230604030646")),
      Case("an issue", "2023-06-04", page.meta("dc.issued", "2023-06-04")),
      Case("a creation", "2023-06-04", page.meta("dc:created", "2023-06-04")),
      Case(
        "a short year of one digit's month", "2023-06-04",
        SamplePage(language: "de").mark(
          .date, "Veröffentlicht am 4.6.23", sign: "text")),
      Case("no version", nil, page.mark(.date, "Version 1.5.18", sign: "text")),
      Case("a number before a month", "2023-05-15", page.mark(.date, "1.5.8 [1] / May 15, 2023", sign: "text")),
      Case("an era of China's", "2023-06-04", page.mark(.date, "民國112年6月4日", sign: "text")),
      Case("a first year of an era", "2019-05-01", page.mark(.date, "令和元年5月1日", sign: "text")),
      Case(
        "a lunar day beside its own", "2022-12-25",
        SamplePage(language: "ar").mark(
          .date, "الأحد ٢ جمادى الآخرة ١٤٤٤ هـ - ٢٥ ديسمبر ٢٠٢٢", sign: "text")),
      Case(
        "words behind the days", "2023-05-01",
        SamplePage(language: "ja").mark(
          .date, "2023年5月1日 公開 2023年6月4日 更新", sign: "text")),
      Case(
        "a change in brackets behind", "2023-05-01",
        page.mark(
          .date, "1 May 2023 (updated 4 June 2023)", sign: "text")),
      Case(
        "a day without a year, of a shown date with one", "2019-03-14",
        page.mark(.date, "Mar 14", sign: "class=date").mark(
          .date, "Thursday, March 14, 2019", sign: "text", at: 400)),
      Case(
        "a Vietnamese Tuesday, which is called the third", "2023-03-14",
        SamplePage(language: "vi").mark(.date, "Thứ Ba, 14/03/2023, 08:15 (GMT+7)", sign: "class=date")),
      Case("the month of an issue is not a day", nil, page.mark(.date, "March 2023", sign: "class=date")),
      Case(
        "a day without a year, of a machine's date", "2021-03-14",
        page.meta("article:modified_time", "2021-03-14").mark(.date, "Mar 14", sign: "class=date")),
      Case(
        "a day without a year alone is of the capture's", "2023-03-14", page.mark(.date, "Mar 14", sign: "class=date")),
      Case("an address with the day first", "2022-10-29", SamplePage(url: "https://lake.example/news/29-10-2022")),
      Case("an address with the day glued", "2022-11-08", SamplePage(url: "https://lake.example/08112022-ferry")),
      Case(
        "today's day right above a story that has its own place", nil,
        page.mark(
          .date, "Friday, 2 June 2023", sign: "text", at: 80, in: .page
        ).changed {
          $0.marks[0].area = .article
        }),
      Case(
        "nothing after the capture", "2023-06-04",
        page.meta("article:published_time", "2023-07-04").mark(.date, "June 4, 2023", sign: "class=date")),
      Case("a distance counts from the capture", "2023-06-08", page.mark(.date, "2 days ago", sign: "time class=x")),
      Case(
        "the feed's word", "2023-06-04",
        page.changed { $0.entry = FeedEntry(feedTitle: "Lake", title: nil, published: "Sun, 04 Jun 2023 10:15:00 GMT") }
      ),
      Case(
        "the line below the headline, in a box that classes call a footer", "2023-06-04",
        page.data(article + #""2021-05-01"}"#).meta("date", "June 4, 2023")
          .mark(.date, "Jun 4, 2023 5:00 am", sign: "class=posted-on", at: 260, in: .footer)),
      Case(
        "a labelled clock of the page is not the story's", nil,
        page.mark(.date, "Date and time at our office: June 9, 2023, 07:22 pm", sign: "class=current-time")),
      Case(
        "what the page's last lines call publication", "2023-05-01",
        page.mark(
          .date, "Last change: 4 June 2023 - 14:49 Published on: 1 May 2023 Readings: 61 © the author and the courier",
          sign: "text", at: 9000, in: .footer)),
      Case("the day that a story's text begins with", "2023-06-04", page.mark(.date, "4.6.2023", sign: "opening")),
      Case(
        "the day after the place that a text begins with", "2023-06-04",
        page.mark(.date, "Lake City (04.06.2023", sign: "opening")),
      Case("the day that a sentence tells of", nil, page.mark(.date, "Since June 4, 2023", sign: "opening")),
      Case(
        "a shown hour that can't be the machine's is another event's", "2023-06-05",
        page.data(article + #""2023-06-05T10:32:24Z"}"#).meta("article:published_time", "2023-06-05T10:32:24Z")
          .mark(.date, "4 June", value: "2023-06-04T06:00:32+02:00", sign: "time class=x")
          .mark(.date, "4 June 2023 at 06:00", sign: "text")),
      Case(
        "the shown day, where a meta that is no more than a date tells a later one", "2023-05-29",
        SamplePage(language: "de").meta("date", "2023-06-04")
          .mark(.date, "29.05.2023 - Redaktion: Eva Brandt (Sprecherin)", sign: "text", at: 40, in: .page)),
      Case(
        "a day in the midst of the text is none where a change is known", nil,
        page.meta("article:modified_time", "2023-06-08")
          .mark(
            .date, "Brandt, Eva, keeper of the northern lake. E-mail interview for this guide. 29 May 2023",
            sign: "text", at: 9000, in: .page)),
      Case(
        "the day behind the title, before that of a caption", "2023-06-04",
        page.title("Ferry line across the lake opens again | Lake Courier | 04.06.2023")
          .mark(.date, "Boats in the northern harbour of the lake, 24 May 2023", sign: "text", at: 4000)),
      Case("the number of an article", "2023-06-04", SamplePage(url: "https://lake.example/A2023060414320005196")),
      Case("the instant of an archive's copy", nil, SamplePage(url: "https://old.example/20230604143200/lake/ferry")),
      Case("how long a text takes to read", nil, page.mark(.date, "5 mins", sign: "class=read-time-info")),
      Case("how long something takes", nil, page.mark(.date, "12 hrs 50 mins", sign: "text")),
      Case(
        "the day called publication, where a meta has that of the change", "2023-06-01",
        page.meta("dc.date", "2023-06-04").mark(.date, "Published: June 1, 2023", sign: "text", at: 140)
          .mark(.date, "Last updated June 4, 2023", sign: "text", at: 9000, in: .footer)),
      Case(
        "the first day of two for publication, where the other is that of the change", "2023-05-12",
        page.meta("article:published_time", "2023-05-12").meta("article:modified_time", "2023-06-04")
          .meta("datepublished", "2023-06-04").mark(.date, "June 4, 2023", sign: "text", at: 140)),
      Case("Persian", "2023-06-04", SamplePage(language: "fa").mark(.date, "۱۴ خرداد ۱۴۰۲", sign: "text")),
      Case(
        "the language says which number is the month", "2023-04-06",
        SamplePage(language: "en-GB").mark(.date, "06/04/2023", sign: "class=date")),
    ])
  func day(_ sample: Case) throws {
    #expect(try Extractor().extract(sample.page.document).dates.day == sample.day)
  }

  @Test("A month of an address is known as a month")
  func month() throws {
    let page = SamplePage(url: "https://lake.example/2023/06/ferry")
    let dates = try Extractor().extract(page.document).dates
    #expect(dates.published?.value == "2023-06" && dates.precision == .month)
  }

  @Test(
    "An instant in UTC counts for the day that it was where the page was published",
    arguments: [
      Case(
        "the evening of the day before, west", "2023-06-03",
        page.meta("article:published_time", "2023-06-04T02:30:00Z").mark(.date, "June 3, 2023", sign: "class=date")),
      Case(
        "the morning after, east", "2023-06-05",
        page.meta("article:published_time", "2023-06-04T22:30:00Z").mark(.date, "5 June 2023", sign: "class=date")),
      Case(
        "no zone makes noon the day before", "2023-06-04",
        page.meta("article:published_time", "2023-06-04T17:08:00Z")
          .changed {
            $0.url = "https://lake.example/2023/06/03/ferry"; $0.answeredURL = $0.url
          }),
      Case(
        "a date of something else, far from the headline, is no zone", "2023-06-04",
        page.meta("article:published_time", "2023-06-04T02:30:00Z")
          .mark(.date, "June 3, 2023", sign: "text", at: 5000, in: .page)),
    ])
  func zone(_ sample: Case) throws {
    #expect(try Extractor().extract(sample.page.document).dates.day == sample.day)
  }

  @Test("A day that is marked as a change is not the publication")
  func onlyChangeIsShown() throws {
    let page = Self.page.data(Self.article + #""2023-05-01","dateModified":"2023-06-04"}"#)
      .mark(.date, "Last updated on June 4, 2023", sign: "class=updated", at: 140)
      .mark(.date, "June 4, 2023", sign: "text", at: 155)
    let dates = try Extractor().extract(page.document).dates
    #expect(dates.day == "2023-05-01")
    #expect(dates.published?.value == "2023-05-01")
    #expect(dates.modified?.value == "2023-06-04")
    #expect(dates.shown == nil)
    let alone = Self.page.mark(.date, "Last updated on June 4, 2023", sign: "class=updated", at: 140)
    #expect(try Extractor().extract(alone.document).dates.published == nil)
  }

  @Test("An unmarked day that differs from the metadata's is kept as the shown one")
  func unmarked() throws {
    let page = Self.page.data(Self.article + #""2023-05-01"}"#).mark(.date, "May 20, 2023", sign: "text", at: 140)
    let dates = try Extractor().extract(page.document).dates
    #expect(dates.published?.value == "2023-05-01")
    #expect(dates.shown?.value == "2023-05-20")
  }

  @Test("The month of an issue is the date of publication, to the month")
  func issue() throws {
    let page = Self.page.mark(.date, "March 2023", sign: "class=issue date")
    #expect(try Extractor().extract(page.document).dates.published?.value == "2023-03")
  }

  @Test("A bare day that the metadata gives as the change is the change")
  func bareChange() throws {
    let page = Self.page.data(Self.article + #""2023-05-01","dateModified":"2023-06-04"}"#)
      .mark(.date, "June 4, 2023", sign: "class=date", at: 140)
    let dates = try Extractor().extract(page.document).dates
    #expect(dates.published?.value == "2023-05-01")
    #expect(dates.shown?.value == "2023-06-04")
  }

  @Test("Where the metadata gives one day as publication and change, an earlier day at the headline is the publication")
  func writtenAnew() throws {
    let page = Self.page.data(Self.article + #""2023-06-04","dateModified":"2023-06-04"}"#)
      .mark(.date, "May 1, 2023", sign: "class=date", at: 140)
    #expect(try Extractor().extract(page.document).dates.published?.value == "2023-05-01")
  }

  @Test(
    "French \"il y a\" is read as ago, misspelt too",
    arguments: [
      ("il y a 40 min", "2023-06-10T11:20Z"), ("Il ya 2 heures", "2023-06-10T10:00Z"), ("il y a un an", "2022-06-10"),
    ])
  func ago(_ text: String, _ value: String) {
    #expect(DateReader(language: "fr", reference: SamplePage.capture).reading(of: text)?.iso == value)
  }

  @Test("The ledger has every candidate with its place, its role and its trust, and the capture last")
  func ledger() throws {
    let page = Self.page.meta("article:published_time", "2023-06-04T10:00:00Z").meta(
      "article:modified_time", "2023-06-05"
    )
    .mark(.date, "June 4, 2023", sign: "class=date")
    let dates = try Extractor().extract(page.document).dates
    #expect(dates.candidates.map(\.source) == [.meta, .meta, .visibleText, .capture])
    #expect(dates.candidates.map(\.role) == [.published, .modified, .published, .capture])
    #expect(dates.candidates.map(\.trust) == dates.candidates.map(\.trust).sorted(by: >))
    #expect(dates.published?.why.hasSuffix("1 more source agrees") == true)
  }
}
