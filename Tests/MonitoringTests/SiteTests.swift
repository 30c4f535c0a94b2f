import Fetching
import Foundation
import Launching
import News
import Testing

import Monitoring

/// The site as a browser sees it: a real process, a real archive, real requests.
@Suite(.serialized, .timeLimit(.minutes(3))) struct SiteTests {
  private static let hostile = "\"\u{301}><script>alert('x')</script>"

  private func monitor(_ settings: [String: String] = [:]) throws -> RunningMonitor {
    try RunningMonitor(settings: settings) { state in
      var strange = Samples.article(
        3, headline: Self.hostile, body: ["<img src=x onerror=alert(1)>", "javascript:alert(1)"])
      strange.tags = ["</a><b>"]
      strange.isCut = true
      strange.feedText = "The ferry is full.\n<b>All of it</b>"
      strange.attribution = Article.Attribution(
        name: "X", url: "javascript:alert(1)", words: "Original: X", place: "line")
      var front = Samples.article(6, headline: "The front page")
      front.url = "https://news.example/"
      front.answeredURL = "https://news.example/"
      var revised = Samples.article(1, headline: "Ferry line reopens")
      revised.fetchedAt = Timestamp(milliseconds: revised.fetchedAt.milliseconds + 60_000)
      revised.body[0].text = "A paragraph about the new ferry to Osk."
      try Samples.store(
        [
          Samples.article(1, headline: "Ferry line reopens"), revised,
          Samples.article(2, headline: "بازار تهران رونق گرفت", language: "fa", body: ["خبر بازار و قیمت نان."]),
          strange,
          Samples.article(4, headline: "No date on this one", published: nil), front,
        ], in: state)
    }
  }

  /// The monitor went on reading the archive that had been deleted.
  @Test("An archive that took another one's place is read")
  func replaced() throws {
    let monitor = try monitor()
    #expect(try monitor.get("/").body.contains("Ferry line reopens"))
    let archive = monitor.folder.url.appending(path: "archive")
    for name in try FileManager.default.contentsOfDirectory(atPath: archive.path) {
      try FileManager.default.removeItem(at: archive.appending(path: name))
    }
    try Samples.store([Samples.article(7, headline: "The new archive begins")], in: monitor.folder.url.path)
    let page = try monitor.get("/").body
    #expect(page.contains("The new archive begins") && !page.contains("Ferry line reopens"))
  }

  /// The backticks of the explanations stood on the page.
  @Test("Settings are explained with code shown as code")
  func settingsPage() throws {
    let page = try monitor().get("/status/settings").body
    #expect(page.contains("else <code>~/.local/state/chapar</code>.") && !page.contains("`"))
    #expect(page.contains("all programs"))
  }

  @Test("A site, language or section without articles is not found, and an identity may be abbreviated")
  func notFound() throws {
    let monitor = try monitor()
    for path in ["/site/nope.example", "/language/xx", "/section/Nope"] {
      #expect(try monitor.get(path).status == 404, "\(path)")
    }
    let page = try monitor.get("/").body
    #expect(page.contains("href=\"/language/fa\""))
    let id = String(try #require(page.firstMatch(of: /href="\/article\/([0-9a-z]+)"/)).1)
    #expect(try monitor.get("/article/" + id.prefix(8)).status == 200)
    #expect(try monitor.get("/article/0").status == 404)
  }

  @Test("A query of signs only, or of a filter without a value, is explained, and no feed of it is named")
  func emptyQueries() throws {
    let monitor = try monitor()
    for query in ["site:", "()", "*", "language:persian"] {
      let page = try monitor.get("/search?q=" + WebText.encoded(query)).body
      #expect(page.contains("id=\"problem\"") && !page.contains("search.atom"), "\(query)")
    }
    #expect(try monitor.get("/search?q=" + String(repeating: "x", count: 70_000)).body.utf8.count < 20_000)
  }

  @Test("Programs that read feeds and figures get no session")
  func noCookies() throws {
    let monitor = try monitor()
    for path in ["/health", "/metrics", "/feed.atom", "/feed.json", "/api/articles"] {
      #expect(try monitor.get(path).header("Set-Cookie") == nil, "\(path)")
    }
    #expect(try monitor.get("/status/sources").header("Set-Cookie") != nil)
  }

  @Test("Text that turns the direction of writing round is shown without the signs that do it")
  func directions() {
    #expect(EscapedText().escapeText("a\u{202E}b\u{202D}c\u{200F}d – e­") == "abc\u{200F}d – e­")
  }

  @Test("JSON has no raw character that commands a terminal, and reads as it was stored")
  func controls() throws {
    let monitor = try RunningMonitor { state in
      try Samples.store([Samples.article(1, headline: "evil\u{9B}31m\u{202E}gpj\u{200F}")], in: state)
    }
    for path in ["/api/articles", "/feed.json"] {
      let body = try monitor.get(path).body
      #expect(body.contains(#"evil\u009b31m\u202egpj\u200f"#), "\(path): \(body.debugDescription)")
      #expect(body.safeForTerminal() == body, "\(path)")
    }
  }

  @Test("The front page is grouped by day, with undated articles and front pages apart, and takes markup for text")
  func front() throws {
    let monitor = try monitor()
    let page = try monitor.get("/")
    #expect(page.status == 200)
    #expect(page.body.contains("Sunday, 4 June 2023"))
    #expect(page.body.contains("۱۴ خرداد ۱۴۰۲"))
    #expect(page.body.contains(#"<h3 lang="fa" dir="rtl">"#))
    #expect(!page.body.contains("<script>alert"))
    #expect(page.body.contains("&quot;\u{301}&gt;&lt;script&gt;"))
    let undated = try #require(page.body.firstRange(of: "Undated"))
    let single = try #require(page.body.firstRange(of: "No date on this one"))
    #expect(undated.lowerBound < single.lowerBound)
    let apart = try #require(page.body.firstRange(of: "<h2>Front pages</h2>"))
    #expect(try #require(page.body.firstRange(of: "The front page")).lowerBound > apart.lowerBound)
    let policy = try #require(page.header("Content-Security-Policy"))
    #expect(policy.contains("default-src 'none'"))
    #expect(!policy.contains("unsafe"))
  }

  @Test("An article shows its text, its versions word by word, and only links that are safe")
  func article() throws {
    let monitor = try monitor()
    let front = try monitor.get("/")
    let links = front.body.matches(of: /href="(\/article\/[^"]+)">([^<]+)</)
    let ferry = try #require(links.first { $0.2.contains("Ferry line") })
    let page = try monitor.get(String(ferry.1))
    #expect(page.status == 200)
    #expect(page.body.contains("<ins>new </ins>"))
    #expect(page.body.contains("Versions: 2"))
    let strange = try #require(links.first { $0.2.contains("script") })
    let other = try monitor.get(String(strange.1)).body
    #expect(!other.contains("<img src=x"))
    #expect(!other.contains("href=\"javascript"))
    #expect(!other.contains("</a><b>"))
    // Of a story that its page cuts short, what the feed says is shown at once.
    #expect(other.contains(/<details open>\s*<summary>What the feed says of it/))
    #expect(other.contains("<p>The ferry is full.</p><p>&lt;b&gt;All of it&lt;/b&gt;</p>"))
    #expect(!page.body.contains("What the feed says"))
    #expect(try monitor.get("/article/none").status == 404)
  }

  @Test("A search finds Persian however it is typed, marks the words, counts by site and language, explains errors")
  func search() throws {
    let monitor = try monitor()
    let found = try monitor.get("/search?q=" + WebText.encoded("قيمت"))
    #expect(found.body.contains("<mark>قیمت</mark>"))
    #expect(found.body.contains("1 article"))
    #expect(found.body.contains("Persian</a>"))
    let wrong = try monitor.get("/search?q=since%3Atuesday")
    #expect(wrong.status == 200)
    #expect(wrong.body.contains("is not a date"))
    #expect(try monitor.get("/search?q=%3F%3F").body.contains("no letters or digits"))
  }

  @Test("Pages of a site, a language and an author hold theirs only, and say so in JSON as well")
  func parts() throws {
    let monitor = try monitor()
    let persian = try monitor.get("/language/fa").body
    #expect(persian.contains("بازار تهران"))
    #expect(!persian.contains("Ferry line"))
    #expect(try monitor.get("/site/news.example").body.contains("Ferry line"))
    #expect(try monitor.get("/site/other.example").body.contains("nothing for"))
    let json = try monitor.get("/api/articles?language=fa")
    let value = try #require(try JSONSerialization.jsonObject(with: Data(json.body.utf8)) as? [String: Any])
    let days = try #require(value["days"] as? [[String: Any]])
    #expect(days.count == 1)
    #expect(days[0]["jalali"] as? String == "۱۴ خرداد ۱۴۰۲")
  }

  @Test("Pages follow one another by marks, and together have every article once")
  func paging() throws {
    let monitor = try RunningMonitor { state in
      try Samples.store((0..<75).map { Samples.article($0, headline: "Story number \($0).") }, in: state)
    }
    var address: String? = "/"
    var seen: [String] = []
    while let path = address {
      let page = try monitor.get(path).body
      seen += page.matches(of: /Story number (\d+)\./).map { String($0.1) }
      address = page.firstMatch(of: /rel="next" href="([^"]+)"/).map { String($0.1).replacing("&amp;", with: "&") }
    }
    #expect(seen.count == 75)
    #expect(Set(seen).count == 75)
    #expect(try monitor.get("/?after=nonsense").status == 400)
  }

  @Test("Feeds answer a second time that nothing is new, and hold full texts when asked")
  func feeds() throws {
    let monitor = try monitor()
    for path in ["/feed.atom", "/feed.json", "/site/news.example/feed.atom", "/search.atom?q=ferry"] {
      let first = try monitor.get(path)
      #expect(first.status == 200, "\(path)")
      let tag = try #require(first.header("ETag"))
      #expect(try monitor.get(path, headers: ["If-None-Match": tag]).status == 304, "\(path)")
      #expect(try monitor.get(path, headers: ["If-None-Match": "\"other\""]).status == 200)
      let modified = try #require(first.header("Last-Modified"))
      #expect(try monitor.get(path, headers: ["If-Modified-Since": modified]).status == 304)
    }
    let atom = try monitor.get("/feed.atom?full=1").body
    #expect(atom.contains("&lt;p&gt;A paragraph about the new ferry to Osk."))
    let document = try Command(
      "python3", ["-c", "import sys, xml.dom.minidom as m; m.parseString(sys.stdin.buffer.read())"], input: atom)
    #expect(document.status == 0, "\(document.errors)")
    #expect(try monitor.get("/search.atom?q=since%3Atuesday").status == 400)
  }

  @Test("Without an archive the pages say so, and serve again once there is one")
  func late() throws {
    let monitor = try RunningMonitor()
    #expect(try monitor.get("/").status == 503)
    #expect(try monitor.get("/ready").status == 503)
    #expect(try monitor.get("/status").status == 200)
    try Samples.store([Samples.article(1, headline: "The first")], in: monitor.folder.url.path)
    #expect(try monitor.get("/").body.contains("The first"))
  }

  @Test("Unknown pages, wrong methods and broken requests get answers, and the monitor lives on")
  func strange() throws {
    let monitor = try monitor()
    for path in [
      "/nothing", "/article/%00%ff", "/site/%2e%2e%2f", "/day/2023-99-99", "/author/%22%22%22",
      "/assets/../../etc/passwd",
      "/search?q=" + String(repeating: "a*", count: 5000), "/?after=9223372036854775807.9223372036854775807",
      "/status/story?of=%27%20OR%201%3D1", "/search?q=x&page=99999999999999999999",
    ] {
      let answer = try monitor.get(path)
      // There is no ledger here, and an item's story says so.
      let allowed = path.hasPrefix("/status/story") ? 503...503 : 200...499
      #expect(allowed.contains(answer.status), "\(path) \(answer.status)")
    }
    #expect(try PlainRequest("DELETE", "/", port: monitor.port).status == 405)
    #expect(try PlainRequest("POST", "/api/status", port: monitor.port, body: "x").status == 405)
    #expect(try PlainRequest("HEAD", "/", port: monitor.port).body.isEmpty)
    #expect(monitor.process.isRunning)
  }

  @Test("Metrics are as Prometheus reads them, in base units, without hosts or sources")
  func metrics() throws {
    let monitor = try monitor()
    let text = try monitor.get("/metrics").body
    #expect(text.contains("chapar_build_info{version="))
    #expect(text.contains("chapar_books_imbalance_items 0"))
    #expect(text.contains("chapar_processing_duration_seconds_bucket{le=\"+Inf\",stage=\"clean\"} 0"))
    #expect(!text.contains("news.example"))
    let check = try Command("promtool", ["check", "metrics"], input: text)
    #expect(check.status == 0, "\(check.errors)")
  }

  @Test("The API's description names every path that the pages have data of, and each answers as JSON")
  func api() throws {
    let monitor = try monitor()
    let text = try monitor.get("/api/openapi.json").body
    let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(document["openapi"] as? String == "3.1.0")
    let paths = try #require(document["paths"] as? [String: Any])
    #expect(paths.keys.count { !$0.contains("{") } >= 10)
    for path in paths.keys where !path.contains("{") && !path.hasSuffix("/story") {
      let answer = try monitor.get(path.hasSuffix("/boilerplate") ? path + "?site=news.example" : path)
      // There is no ledger in this state directory: what needs one says so.
      #expect([200, 503].contains(answer.status), "\(path)")
      #expect(answer.header("Content-Type")?.hasPrefix("application/json") == true, "\(path)")
      _ = try JSONSerialization.jsonObject(with: Data(answer.body.utf8))
    }
    #expect(try monitor.get("/api/search?q=since%3Atuesday").status == 400)
    #expect(try monitor.get("/api/articles?order=sideways").status == 400)
  }
}
