import Foundation
import Launching
import Testing

@Suite("What the operator asks of sources and hosts", .timeLimit(.minutes(2)))
struct ConductCommandTests {
  @Test("hosts, why and sources tell of a crawl; pause, poll, set, label and remove change it")
  func crawl() throws {
    let pipeline = try RunningPipeline()
    try pipeline.serveSample()
    let feed = pipeline.site + "/feed.xml"
    #expect(try pipeline.chapar("add", "--name", "sample", feed).status == 0)
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0)

    try pipeline.awaitHost("127.0.0.1")
    let host = try pipeline.chapar("hosts")
    #expect(host.output.contains("127.0.0.1") && host.output.contains("none"))
    let sources = try pipeline.chapar("sources").output
    #expect(sources.contains("asked next") && sources.contains("last answered"))

    let list = try pipeline.chapar("list", "--json", "--limit", "1").output
    let page = try #require(try JSONSerialization.jsonObject(with: Data(list.utf8)) as? [String: Any])
    let url = try #require(page["url"] as? String)
    // Revisions are counted within their article: the archive's own number of one would mislead.
    #expect(page["revisions"] != nil && page["current"] == nil)
    // By page, not by how its address is written.
    let why = try pipeline.chapar("why", url + "?utm_source=x#top").output
    #expect(why.contains("named by the source 'sample'") && why.contains("stored") && why.contains("robots.txt"))
    for form in [[], ["--json"]] {
      let unknown = try pipeline.run(["why", "https://nowhere.example/x"] + form)
      #expect(unknown.status == 1 && unknown.output.isEmpty, "\(unknown)")
      #expect(unknown.errors.contains("no source has named https://nowhere.example/x"), "\(unknown)")
    }

    #expect(try pipeline.chapar("sources", "label", "sample", "--add", "local").status == 0)
    for which in [["sample"], ["--label", "local"]] {
      #expect(try pipeline.run(["sources", "list"] + which).output.contains("asked next"))
    }
    #expect(try pipeline.chapar("sources", "list", "--label", "other").errors.contains("no source has the label"))
    // What is asked about may be a feed itself.
    #expect(try pipeline.chapar("why", feed).output.contains("asked next"))
    #expect(try pipeline.chapar("sources", "pause", "--label", "local").output.contains("1 paused"))
    #expect(try pipeline.chapar("sources").output.contains("paused"))
    #expect(try pipeline.chapar("sources", "resume", "--all").output.contains("1 resumed"))
    #expect(try pipeline.chapar("sources", "set", "sample", "--every", "10m").status == 0)
    #expect(try pipeline.chapar("sources", "poll", "sample").output.contains("1 source"))
    #expect(try pipeline.chapar("sources", "pause", "nobody").errors.contains("nobody"))
    #expect(try pipeline.chapar("sources", "pause").status == 64)
    #expect(try pipeline.chapar("sources", "remove", "sample").output.contains("1 source would be removed. Add --yes"))
    #expect(try pipeline.chapar("sources", "sample").output.contains("sample"))
    #expect(try pipeline.chapar("sources", "remove", "sample", "--yes").output.contains("1 removed"))
    #expect(try pipeline.chapar("list", "--changed").output.contains("No article has changed"))
    #expect(try pipeline.chapar("status", "--books-only").status == 0)
  }

  @Test("Where the feed's text stands in for the page, `why` says for what reason")
  func standIn() throws {
    let pipeline = try RunningPipeline()
    try pipeline.serveSample()
    let text = String(repeating: "The council said that the old harbour would close for the winter months. ", count: 20)
    let url = pipeline.site + "/closed/1.html"
    let site = pipeline.folder.url.appending(path: "site")
    try Data("User-agent: *\nDisallow: /closed\n".utf8).write(to: site.appending(path: "robots.txt"))
    try Data(
      """
      <rss version='2.0'><channel><title>A</title><item><title>Winter comes to the harbour</title><link>\(url)</link>
      <description>&lt;p&gt;\(text)&lt;/p&gt;</description></item></channel></rss>
      """.utf8
    ).write(to: site.appending(path: "full.xml"))
    #expect(try pipeline.chapar("add", pipeline.site + "/full.xml").status == 0)
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0, "\(pipeline.errors)")
    let why = try pipeline.chapar("why", url).output
    #expect(why.contains("its text is the feed's (no page: ") && why.contains("Disallow: /closed)"), "\(why)")
    let reason = JSON(try pipeline.chapar("why", "--json", url).output)?["feedTextReason"]?.text
    #expect(reason?.contains("robots.txt, line 2") == true)
  }

  @Test("An address that robots.txt forbids is listed with the line, and never requested")
  func forbidden() throws {
    let pipeline = try RunningPipeline(without: ["chapar-cleaner", "chapar-extractor", "chapar-storer"])
    try pipeline.serveSample()
    try Data("User-agent: *\nDisallow: /ferry\n".utf8)
      .write(to: pipeline.folder.url.appending(path: "site/robots.txt"))
    let url = pipeline.site + "/ferry-line.html"
    #expect(try pipeline.chapar("add", "--kind", "page", url).status == 0)
    let until = ContinuousClock.now + .seconds(30)
    while try !pipeline.chapar("items", "failed").output.contains("ferry"), ContinuousClock.now < until {
      usleep(200_000)
    }
    #expect(try pipeline.chapar("items", "failed").output.contains("robots.txt, line 2: Disallow: /ferry"))
    // What is known about hosts is saved each second.
    let words = "that forbids it: robots.txt, line 2"
    while try !pipeline.chapar("why", url).output.contains(words), ContinuousClock.now < until { usleep(200_000) }
    #expect(try pipeline.chapar("why", url).output.contains(words))
  }
}
