import Foundation
import Launching
import Testing

@Suite("What publishers say, all the way into the archive", .timeLimit(.minutes(2)))
struct PublisherTests {
  private static let paragraphs = (1...8).map {
    "The harbour council met for the \($0)th time and spoke of the old lighthouse, its keeper, and the long storm of May."
  }
  private static let story = paragraphs.map { "<p>\($0)</p>" }.joined()

  private static func page(_ title: String, head: String = "", _ body: String = story) -> String {
    "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>\(title)</title>\(head)</head>"
      + "<body><article><h1>\(title)</h1>\(body)</article></body></html>"
  }

  /// The article of an address as JSON.
  private func article(_ url: String, in pipeline: RunningPipeline) throws -> [String: Any] {
    let shown = try pipeline.chapar("show", "--json", url)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(shown.output.utf8)) as? [String: Any], "\(shown.errors)")
  }

  @Test("The feed's text stands in for a page behind a paywall, marked so; a publisher's marks stay with the article")
  func standsIn() throws {
    let pipeline = try RunningPipeline()
    try pipeline.serveSample()
    let site = pipeline.site
    let paid = "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script>"
    try pipeline.serve(
      "paid.html", Self.page("Lighthouse to close", head: paid, "<p>\(Self.paragraphs[0])</p><p>Subscribe now.</p>"))
    let marked = Self.page("Storm passes", head: "<meta name=robots content='noindex, noai'>")
    try pipeline.serve("marked.html", marked)
    try pipeline.serve("hidden.html", Self.page("Keeper leaves", head: "<meta name=robots content=noarchive>"))
    let text = Self.story.replacing("<", with: "&lt;")
    try pipeline.serve(
      "stub.html", Self.page("Lighthouse in brief", "<p>\(Self.paragraphs[0])</p><p>Open it in our app.</p>"))
    try pipeline.serve("whole.html", Self.page("Lighthouse in full"))
    try pipeline.serve(
      "citizen.xml",
      """
      <rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><title>Paper</title>
      <item><title>Lighthouse to close</title><link>\(site)/paid.html</link><c:encoded>\(text)</c:encoded></item>
      <item><title>Lighthouse in brief</title><link>\(site)/stub.html</link><c:encoded>\(text)</c:encoded></item>
      <item><title>Lighthouse in full</title><link>\(site)/whole.html</link>
      <description>Our reporter sums up what nobody else has written &lt;b&gt;down&lt;/b&gt; so far.</description></item>
      <item><title>Storm passes</title><link>\(site)/marked.html</link></item>
      <item><title>Keeper leaves</title><link>\(site)/hidden.html</link></item></channel></rss>
      """)
    #expect(try pipeline.chapar("add", "--kind", "feed", site + "/citizen.xml").status == 0)
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0)

    let paidFor = try article(site + "/paid.html", in: pipeline)
    #expect("\(paidFor["body"] ?? "")".contains("for the 8th time"))
    let evidence = (paidFor["evidence"] as? [[String: Any]] ?? []).filter { $0["place"] as? String == "feed" }
    #expect(evidence.contains { $0["why"] as? String == "no page: a paywall: isAccessibleForFree is false" })
    let stub = try article(site + "/stub.html", in: pipeline)
    #expect("\(stub["body"] ?? "")".contains("for the 8th time") && stub["feedText"] == nil)
    #expect((stub["evidence"] as? [[String: Any]] ?? []).contains { $0["place"] as? String == "feed" })
    let words = "Our reporter sums up what nobody else has written down so far."
    let whole = try article(site + "/whole.html", in: pipeline)
    #expect([whole["feedText"], whole["excerpt"]].compactMap { $0 as? String } == [words], "\(whole)")
    #expect(try article(site + "/marked.html", in: pipeline)["publisherMarks"] as? [String] == ["noai", "noindex"])
    #expect(try pipeline.chapar("show", site + "/marked.html").output.contains("publisher's marks: noai, noindex"))
    // noarchive is heeded by default.
    #expect(try pipeline.chapar("show", site + "/hidden.html").status != 0)
    #expect(try pipeline.chapar("why", site + "/hidden.html").output.contains("noarchive (fetch.refused-marks)"))
  }

  @Test("A correction and a new headline make revisions, which are listed with what changed")
  func changed() throws {
    let pipeline = try RunningPipeline()
    try pipeline.serveSample()
    let urls = ["corrected", "renamed", "same"].map { pipeline.site + "/\($0).html" }
    for name in ["corrected", "renamed", "same"] {
      try pipeline.serve("\(name).html", Self.page("Ferry \(name) in May"))
    }
    func visit() throws {
      #expect(try pipeline.run(["add", "--kind", "page"] + urls).status == 0)
      #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0)
    }
    try visit()
    #expect(try pipeline.chapar("list", "--changed").output.contains("No article has changed"))
    let correction = "<p>Correction: an earlier version of this story gave the wrong month for the storm.</p>"
    try pipeline.serve("corrected.html", Self.page("Ferry corrected in May", Self.story + correction))
    try pipeline.serve("renamed.html", Self.page("Ferry sinks off the harbour"))
    try visit()
    let lines = try pipeline.chapar("list", "--changed", "--json").output.split(separator: "\n")
    let changes = try lines.compactMap { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
    #expect(Set(changes.compactMap { $0["url"] as? String }) == Set(urls.dropLast()))
    for change in changes {
      let fields = change["fields"] as? [String] ?? []
      #expect(change["revisions"] as? Int == 2)
      #expect(fields.contains(change["url"] as? String == urls[0] ? "body" : "headline"), "\(fields)")
    }
    let text = try pipeline.chapar("list", "--changed").output
    #expect(text.contains("headline: - Ferry renamed in May"))
    #expect(text.contains("headline: + Ferry sinks off the harbour"))
    let revisions = try pipeline.chapar("show", "--revisions", urls[0]).output
    #expect(revisions.contains("revision 2") && revisions.contains("gave the wrong month"))
  }
}
