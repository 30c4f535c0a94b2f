import Foundation
import Launching
import Testing

@Suite("Keeping house", .timeLimit(.minutes(3)))
struct HousekeepingTests {
  @Test("Articles are exported in each form, measured, removed for good, and the books agree all along")
  func commands() throws {
    let pipeline = try RunningPipeline()
    try pipeline.serveSample()
    #expect(try pipeline.chapar("add", pipeline.site + "/feed.xml").status == 0)
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0)
    let folder = pipeline.folder.url

    let lines = folder.appending(path: "all.jsonl").path
    #expect(try pipeline.chapar("export", "-o", lines).status == 0)
    let articles = try String(contentsOfFile: lines, encoding: .utf8).split(separator: "\n").compactMap {
      JSON(String($0))
    }
    #expect(articles.count == 6)
    let ferry = try #require(articles.first { $0["article"]?["headline"]?.text?.contains("Ferry") == true })
    #expect(ferry["article"]?["wordCount"]?.number ?? 0 > 20 && ferry["article"]?["readingTime"]?.number ?? 0 > 5)
    #expect(!FileManager.default.fileExists(atPath: lines + ".resume"))
    #expect(try pipeline.chapar("export", "-o", lines).status != 0)

    let table = folder.appending(path: "all.csv").path
    #expect(try pipeline.chapar("export", "--csv", "-o", table).status == 0)
    let rows = try Command(
      Programs.python, ["-c", "import csv, sys; print([r['url'] for r in csv.DictReader(open(sys.argv[1]))])", table])
    #expect(rows.output.contains("/ferry-line.html"), "\(rows.output)")

    let pages = folder.appending(path: "all.warc.gz").path
    #expect(try pipeline.chapar("export", "--warc", "-o", pages).status == 0)
    let extracted = try pipeline.chapar("extract", "--jsonl", pages).output
    #expect(
      extracted.split(separator: "\n").count { $0.hasPrefix("{") } == 6 && extracted.contains("Ferry"), "\(extracted)")

    let stats = try #require(JSON(try pipeline.chapar("stats", "--json").output))
    #expect(stats["articles"]?.number == 6 && stats["journal"]?.number ?? 0 > 1000)
    #expect(stats["archive"]?["days"]?.list?.first?["revisions"]?.number == 6)

    let address = pipeline.site + "/ferry-line.html"
    #expect(try pipeline.chapar("remove", "--article", address).output.contains("With --yes"))
    #expect(try pipeline.chapar("show", address).status == 0)
    #expect(try pipeline.chapar("remove", "--article", address, "--yes").status == 0)
    #expect(try pipeline.chapar("show", address).status != 0)
    // The same bytes would be no item.
    let page = pipeline.folder.url.appending(path: "site/ferry-line.html")
    let changed = try Data(contentsOf: page) + Data("<!-- later -->".utf8)
    try changed.write(to: page)
    #expect(try pipeline.chapar("add", address).status == 0)
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0)
    #expect(try pipeline.chapar("show", address).status != 0)
    #expect(try pipeline.chapar("items", "filtered").output.contains("removed"))
    #expect(try pipeline.chapar("check", "--thorough").status == 0)
  }

  @Test("An export that was cut short goes on where it was, and makes the same file")
  func resumed() throws {
    let pipeline = try RunningPipeline()
    try pipeline.serveSample()
    #expect(try pipeline.chapar("add", pipeline.site + "/feed.xml").status == 0)
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0)
    let (whole, half) = (pipeline.folder.url.path + "/whole.jsonl", pipeline.folder.url.path + "/half.jsonl")
    #expect(try pipeline.chapar("export", "-o", whole).status == 0)
    let bytes = try Data(contentsOf: URL(filePath: whole))
    // Three articles are noted; the fourth was being written when the process ended.
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }
    try bytes.prefix(ends[3] - 5).write(to: URL(filePath: half))
    let note = #"{"command":"jsonl","row":3,"bytes":\#(ends[2] + 1),"articles":3}"#
    try Data(note.utf8).write(to: URL(filePath: half + ".resume"))
    #expect(try pipeline.chapar("export", "--csv", "-o", half).status != 0)
    #expect(try pipeline.chapar("export", "-o", half).status == 0)
    #expect(try Data(contentsOf: URL(filePath: half)) == bytes)
  }
}
