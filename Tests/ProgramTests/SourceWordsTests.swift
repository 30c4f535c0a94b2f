import Foundation
import Launching
import Testing

@Suite("What `chapar sources` says in words", .timeLimit(.minutes(2)))
struct SourceWordsTests {
  /// The source became a sitemap without a word.
  @Test("What was added as a page and is something else is said by `sources` and the log")
  func finding() throws {
    let pipeline = try RunningPipeline()
    try pipeline.serveSample()
    let story = pipeline.site + "/ferry-line.html"
    try pipeline.serve("map.xml", "<urlset><url><loc>\(story)</loc></url></urlset>")
    try pipeline.serve("urls.txt", "\(story)\n")
    try pipeline.serve("subscriptions.opml", "<opml><body><outline xmlUrl='\(pipeline.site)/feed.xml'/></body></opml>")
    let names = ["map.xml", "feed.xml", "urls.txt", "subscriptions.opml", "ferry-line.html"]
    let addresses = names.map { pipeline.site + "/" + $0 }
    #expect(try pipeline.run(["add", "--kind", "page"] + addresses).status == 0)
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0, "\(pipeline.errors)")
    let sources = try pipeline.chapar("sources").output
    let findings = [
      "not a page, but a sitemap, and read as one", "not a page, but a feed, and read as one",
      "not a page, but a list of addresses, whose pages are fetched: 1",
      "not a page, but a list of 1 feed (OPML), of which 0 were new",
    ]
    for words in findings {
      #expect(sources.contains("    it was added as a page: \(words)\n"), "\(words): \(sources)")
      #expect(pipeline.errors.contains(words), "\(words): \(pipeline.errors)")
    }
    #expect(sources.split(separator: "\n").count { $0.contains("added as a page") } == findings.count, "\(sources)")
    let json = try pipeline.chapar("sources", "--json").output.split(separator: "\n").compactMap { JSON(String($0)) }
    #expect(json.first { $0["kind"]?.text == "sitemap" }?["finding"]?.text == findings[0], "\(json)")
    // Added again for what it is, there is nothing to say.
    #expect(try pipeline.chapar("add", pipeline.site + "/map.xml").status == 0)
    #expect(try !pipeline.chapar("sources").output.contains(findings[0]))
  }

  /// A feed that nobody had asked for yet was "asked next … (3 s ago)".
  @Test("What is still to come is said to come, or to be due now")
  func awaited() throws {
    let place = try CommandFolder()
    #expect(try place.chapar("add", "--kind", "feed", "http://127.0.0.1:9/feed").status == 0)
    #expect(try place.chapar("sources").output.contains("Z (now)"))
    usleep(2_200_000)
    let told = try place.chapar("sources").output
    #expect(told.contains("Z (now)") && !told.contains("ago"), "\(told)")
  }

  @Test("`sources` has one way to pause: the options for it named the commands beside them")
  func oneWay() throws {
    let place = try CommandFolder()
    for (option, command) in [("--disable", "pause"), ("--enable", "resume")] {
      let outcome = try place.chapar("sources", option, "x")
      #expect(outcome.status == 64 && outcome.errors.contains("`chapar sources \(command)`"), "\(outcome)")
    }
    #expect(try !place.chapar("help", "sources", "list").output.contains("--disable"))
  }
}
