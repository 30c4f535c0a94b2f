import Foundation
import Launching
import Testing

/// The README's promise: one command later the sample site is in the archive, searched and tapped.
@Suite("The whole pipeline", .serialized, .timeLimit(.minutes(3)))
struct SampleTests {
  @Test("The sample feed's eight entries end as its README says, and are found however people type")
  func sample() throws {
    let pipeline = try RunningPipeline()
    try pipeline.serveSample()
    #expect(try pipeline.chapar("add", pipeline.site + "/feed.xml").status == 0)
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0)
    let status = try pipeline.chapar("status", "--json", "--books-only").output
    let books = try #require(JSON(status)?["books"]?["all"])
    // Two of the eight are one page, which is asked for once.
    #expect(books["fetched"]?.number == 7)
    #expect(books["stored"]?.number == 6, "\(status)")
    #expect(books["unchanged"]?.number == 0)
    #expect(books["rejected"]?.number == 1)
    #expect(books["isBalanced"]?.bool == true)
    #expect(try pipeline.chapar("check").status == 0)

    // ي and ك typed for ی and ک, without the half-space; accents left out; a windows-1256 page.
    for (words, found) in [
      ("بازار كتاب", "persian-market"), ("شركت كردهاند", "persian-market"), ("Karagol", "ministers-meet"),
      ("البحيرة والسهوب", "arabic-railway"), ("avalanches", "ministers-meet"),
    ] {
      let output = try pipeline.chapar("search", words).output
      #expect(output.contains(found), "\(words): \(output)")
    }
    #expect(!(try pipeline.chapar("search", "bloggers").output.contains("ministers-meet")))

    let article = try article("ministers-meet", of: pipeline)
    #expect(article["headline"]?.text == "Lake defense official meets Steppe defense minister")
    #expect(article["dateline"]?.text == "OSK")
    #expect(article["site"]?["name"]?.text == "Caravan Wire")
    #expect(article["site"]?["tagline"]?.text == "All News Related to the Lake Country")
    #expect(
      article["attribution"]?["url"]?.text
        == "https://www.osk-courier.example/news/48212/Lake-defense-official-meets-Steppe-defense-minister")
    let body = article["body"]?.list?.compactMap { $0["text"]?.text } ?? []
    #expect(body.first?.hasPrefix("OSK – A defense official") == true)
    #expect(body.count == 6, "\(body)")
    #expect(!body.contains { $0.contains("Original News") || $0.contains("bloggers") })

    let persian = try self.article("persian-market", of: pipeline)
    #expect(persian["language"]?.text == "fa")
    #expect(persian["isRightToLeft"]?.bool == true)
    #expect(persian["dates"]?["published"]?["value"]?.text?.hasPrefix("2023-06-03") == true)
    let ferry = try self.article("ferry-line", of: pipeline)
    #expect(ferry["authors"]?.list?.compactMap(\.text) == ["Mara Linden"])
    #expect(ferry["dates"]?["published"]?["value"]?.text?.hasPrefix("2023-04-02T08:30:00") == true)
  }

  @Test("A tap in ten lines of Python, as the README has it, prints what flows")
  func pythonTap() throws {
    let pipeline = try RunningPipeline()
    try pipeline.serveSample()
    let readme = try String(contentsOf: Programs.root.appending(path: "README.md"), encoding: .utf8)
    let program = try #require(readme.split(separator: "```python\n").last?.split(separator: "```").first)
    let tap = try ChildProcess(
      Programs.python, ["-u", "-c", String(program)],
      environment: Programs.clean.merging(pipeline.environment) { _, new in new }, output: .pipe)
    defer { tap.stop() }
    let output = try #require(tap.output)
    // The subscription takes a moment: what came before it is not the tap's, so the feed is taken in until one is seen.
    let seen = SeenText(output)
    for _ in 0..<20 where seen.isEmpty {
      try pipeline.chapar("add", pipeline.site + "/ferry-line.html")
      try pipeline.chapar("wait", "--timeout", "20")
    }
    #expect(seen.text.contains("Ferry line to Osk"), "\(seen.text)")
  }

  @Test("Messages on the running taps are what the schemas say, by an independent validator")
  func schemas() throws {
    let pipeline = try RunningPipeline()
    try pipeline.serveSample()
    let validator = try ChildProcess(
      Programs.python,
      [
        "-u", Programs.root.appending(path: "Tests/ProgramTests/Fixtures/validate_taps.py").path,
        pipeline.folder.url.path + "/run", Programs.root.appending(path: "Config/schemas").path,
      ], output: .pipe)
    let output = try #require(validator.output)
    let ready = output.availableData
    #expect(String(decoding: ready, as: UTF8.self).contains("ready"))
    try pipeline.chapar("add", pipeline.site + "/feed.xml")
    try pipeline.chapar("wait", "--timeout", "60")
    let report = String(decoding: try output.readToEnd() ?? Data(), as: UTF8.self)
    #expect(validator.wait() == .exited(0), "\(report)")
    for kind in ["page", "document", "article", "receipt", "vitals"] {
      #expect(report.contains("\(kind): "), "\(report)")
    }
  }

  private func article(_ name: String, of pipeline: RunningPipeline) throws -> JSON {
    let output = try pipeline.chapar("show", "--json", "\(pipeline.site)/\(name).html").output
    return try #require(JSON(output), "\(name): \(output)")
  }
}
