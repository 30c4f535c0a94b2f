import Foundation
import News
import Testing

import Monitoring

/// The reader's pages of a part of the archive.
@Suite(.serialized, .timeLimit(.minutes(3))) struct ReadingPageTests {
  /// They were answered with 404, as by publication what has no date is left out.
  @Test("A site, a language and a section whose articles all lack a date are shown, and their pages follow one another")
  func undated() throws {
    let monitor = try RunningMonitor { state in
      let stories = (0..<35).map { number in
        var article = Samples.article(
          number, headline: "Story number \(number).", language: "de", published: nil, host: "undated.example")
        article.section = "Harbour"
        return article
      }
      try Samples.store(stories + [Samples.article(99, headline: "A dated one")], in: state)
    }
    for path in ["/site/undated.example", "/language/de", "/section/Harbour"] {
      var address: String? = path
      var seen: [String] = []
      while let path = address {
        let page = try monitor.get(path)
        #expect(page.status == 200, "\(path)")
        seen += page.body.matches(of: /Story number (\d+)\./).map { String($0.1) }
        address = page.body.firstMatch(of: /rel="next" href="([^"]+)"/).map {
          String($0.1).replacing("&amp;", with: "&")
        }
      }
      #expect(seen.count == 35 && Set(seen).count == 35, "\(path): \(seen)")
    }
  }

  /// The front page led to a page that was not found.
  @Test("Articles without a language have a page")
  func noLanguage() throws {
    let monitor = try RunningMonitor { state in
      var unknown = Samples.article(1, headline: "Which language")
      unknown.language = nil
      try Samples.store([unknown, Samples.article(2, headline: "In English")], in: state)
    }
    #expect(try monitor.get("/").body.contains("/language/und"))
    let page = try monitor.get("/language/und")
    #expect(page.status == 200 && page.body.contains("Which language") && !page.body.contains("In English"))
  }

  /// Their headings led to a page that was not found.
  @Test("A month and a year have pages, to which the headings of articles without a day lead")
  func periods() throws {
    let monitor = try RunningMonitor { state in
      try Samples.store(
        [
          Samples.article(1, headline: "Only a month", published: "2023-06"),
          Samples.article(2, headline: "Only a year", published: "2022"),
          Samples.article(3, headline: "A day in June"), Samples.article(4, headline: "July", published: "2023-07-01"),
        ], in: state)
    }
    let front = try monitor.get("/").body
    for (period, heading, headlines) in [
      ("2023-06", "June 2023", ["Only a month", "A day in June"]), ("2022", "2022", ["Only a year"]),
      ("2023-07-01", "Saturday, 1 July 2023", ["July"]),
    ] {
      #expect(front.contains("href=\"/day/\(period)\""), "\(period)")
      let page = try monitor.get("/day/\(period)").body
      #expect(page.contains("\(heading)</h1>"), "\(period): \(page)")
      for headline in ["Only a month", "A day in June", "Only a year"] {
        #expect(page.contains(headline) == headlines.contains(headline), "\(period): \(headline)")
      }
    }
    for path in ["/day/2023-13", "/day/2023-6", "/day/0000", "/day/x", "/day/2023-06-31"] {
      #expect(try monitor.get(path).status == 404, "\(path)")
    }
  }

  @Test("A search is narrowed by a site whose name begins a name in the query")
  func narrowing() throws {
    let monitor = try RunningMonitor { state in
      try Samples.store(
        [
          Samples.article(1, headline: "Ferry line reopens", host: "a.example"),
          Samples.article(2, headline: "Ferry line closes", host: "a.example.org"),
        ], in: state)
    }
    let query = "ferry -site:a.example.org"
    let page = try monitor.get("/search?q=" + WebText.encoded(query)).body
    let narrower = WebText.encoded(query + " site:a.example")
    #expect(page.contains("href=\"/search?q=\(narrower)&amp;order"), "\(page)")
    // A filter that is there already is not added again.
    let again = try monitor.get("/search?q=" + narrower).body
    #expect(again.contains("href=\"/search?q=\(narrower)&amp;order"), "\(again)")
  }

  @Test("A number beyond its range is refused with both ends of the range")
  func numbers() throws {
    let monitor = try RunningMonitor { state in
      try Samples.store([Samples.article(1, headline: "Ferry line reopens")], in: state)
    }
    let answer = try monitor.get("/api/search?q=ferry&page=1001")
    #expect(answer.status == 400 && answer.body.contains("a whole number from 1 to 1000"), "\(answer.body)")
  }
}
