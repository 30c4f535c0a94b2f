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

    // A file was compressed whatever its name.
    for (name, start) in [("all.warc.gz", [0x1F, 0x8B]), ("all.warc", Array("WARC/1.1".utf8))] {
      let pages = folder.appending(path: name)
      #expect(try pipeline.chapar("export", "--warc", "-o", pages.path).status == 0)
      #expect(try Data(contentsOf: pages).starts(with: start), "\(name)")
      let checked = try Command(
        Programs.python, [Programs.root.appending(path: "Tests/ProgramTests/Fixtures/read_warc.py").path, pages.path])
      #expect(checked.status == 0 && checked.output.split(separator: "\n").count == 6, "\(checked)")
      #expect(checked.output.contains("\(pipeline.site)/ferry-line.html 200 text/html"), "\(checked.output)")
      let served = try Data(contentsOf: folder.appending(path: "site/ferry-line.html"))
      #expect(checked.output.contains(" \(served.count) bytes"), "\(checked.output)")
      let extracted = try pipeline.chapar("extract", "--jsonl", pages.path).output
      #expect(
        extracted.split(separator: "\n").count { $0.hasPrefix("{") } == 6 && extracted.contains("Ferry"), "\(extracted)"
      )
    }
    let compressed = try pipeline.chapar("export", "-o", folder.appending(path: "all.jsonl.gz").path)
    #expect(compressed.status == 64 && compressed.errors.contains("| gzip"), "\(compressed)")

    let stats = try #require(JSON(try pipeline.chapar("stats", "--json").output))
    #expect(stats["articles"]?.number == 6 && stats["journal"]?.number ?? 0 > 1000)
    #expect(stats["archive"]?["days"]?.list?.first?["revisions"]?.number == 6)

    let address = pipeline.site + "/ferry-line.html"
    #expect(try pipeline.chapar("remove", "--article", address).output.contains("Add --yes"))
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

  @Test("Removals are narrowed, listed with their addresses, named by `show` and `why`, and taken back")
  func removals() throws {
    let pipeline = try RunningPipeline()
    try pipeline.serveSample()
    #expect(try pipeline.chapar("add", pipeline.site + "/feed.xml").status == 0)
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0)
    let recent = try pipeline.chapar("remove", "--site", "127.0.0.1", "--older-than", "90y")
    #expect(recent.output.contains("no such article"), "\(recent)")
    let unknown = try pipeline.chapar("remove", "--source", "nosuch")
    #expect(unknown.status == 1 && unknown.errors.contains("no source named 'nosuch'"), "\(unknown)")
    #expect(
      try pipeline.chapar("remove", "--site", "127.0.0.1", "--older-than", "1d", "--yes").output.contains(
        "Removed 6 articles"))

    let address = pipeline.site + "/ferry-line.html"
    let listed = try pipeline.chapar("remove", "--list", "--json").output.split(separator: "\n")
    #expect(listed.count == 6 && listed.contains { JSON(String($0))?["url"]?.text == address }, "\(listed)")
    for command in ["show", "why"] {
      let told = try pipeline.chapar(command, address)
      #expect((told.output + told.errors).contains("An operator removed it"), "\(command): \(told)")
    }
    #expect(try pipeline.chapar("remove", "--undo", "--site", "other.example").status == 1)
    #expect(try pipeline.chapar("remove", "--undo", "--article", address).status == 0)
    // As it was removed: with the port of its addresses, too.
    let site = String(pipeline.site.dropFirst("http://".count))
    #expect(try pipeline.chapar("remove", "--undo", "--site", site).output.contains("Took back 5 removals"))
    #expect(try pipeline.chapar("resend", "--missing", "--yes").status == 0)
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0)
    #expect(try pipeline.chapar("show", address).status == 0)
    #expect(JSON(try pipeline.chapar("stats", "--json").output)?["articles"]?.number == 6)
  }

  /// With a sitemap among the sources, by address or as a file, `chapar wait` never ended.
  @Test("`wait` ends with a sitemap among the sources, which can be polled at once", arguments: [false, true])
  func sitemap(isFile: Bool) throws {
    let pipeline = try RunningPipeline()
    try pipeline.serveSample()
    let sitemap = pipeline.folder.url.appending(path: "site/news.xml")
    try Data("<urlset><url><loc>\(pipeline.site)/ferry-line.html</loc></url></urlset>".utf8).write(to: sitemap)
    let place = isFile ? sitemap.path : pipeline.site + "/news.xml"
    #expect(try pipeline.chapar("add", place).output.contains("a sitemap"))
    let waited = try pipeline.chapar("wait", "--timeout", "60")
    #expect(waited.status == 0, "\(waited)")
    // A file leads to public hosts only.
    #expect(try pipeline.chapar("show", pipeline.site + "/ferry-line.html").status == (isFile ? 1 : 0))
    let source = try #require(JSON(try pipeline.chapar("sources", "--json").output))
    #expect(source["isPolled"]?.bool == true && source["lastSuccess"] != nil, "\(source)")
    #expect(try pipeline.chapar("sources", "poll", "--all").output.contains("1 source is"))
    #expect(
      try pipeline.chapar("add", "--kind", "opml", place).errors.contains("it is a sitemap"))
  }

  @Test("A removed source stays removed until it is added again; it stood as disabled, and resume polled it")
  func removedSource() throws {
    let pipeline = try RunningPipeline()
    try pipeline.serveSample()
    let feed = pipeline.site + "/feed.xml"
    #expect(try pipeline.chapar("add", "--name", "sample", feed).status == 0)
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0)
    // A minute after its addition nobody knows its rhythm.
    let fresh = try pipeline.chapar("sources").output
    #expect(!fresh.contains("SILENT") && !fresh.contains("a day"), "\(fresh)")
    #expect(try pipeline.chapar("sources", "remove", "sample", "--yes").output.contains("chapar add"))
    #expect(
      try pipeline.chapar("sources").output.isEmpty && pipeline.chapar("sources", "--opml").output.contains("<body"))
    let listed = try pipeline.chapar("sources", "list", "--all").output
    #expect(
      listed.contains("sample  feed  removed") && listed.contains("`chapar add \(feed)` brings it back"), "\(listed)")
    for command in ["resume", "pause", "poll"] {
      let refused = try pipeline.chapar("sources", command, "sample")
      #expect(refused.status == 1 && refused.errors.contains("was removed; `chapar add \(feed)`"), "\(refused)")
    }
    #expect(try pipeline.chapar("sources", "resume", "--all").output.contains("0 resumed"))
    #expect(try pipeline.chapar("add", feed).output.contains("sample: feed"))
    #expect(try pipeline.chapar("sources").output.contains("sample  feed  active"))
  }

  @Test("The newest item of an address is explained, the others are named, and a removal is told")
  func newest() throws {
    let pipeline = try RunningPipeline()
    try pipeline.serveSample()
    let address = pipeline.site + "/ferry-line.html"
    let page = pipeline.folder.url.appending(path: "site/ferry-line.html")
    func fetch(_ remark: String) throws {
      try (Data(contentsOf: page) + Data("<!-- \(remark) -->".utf8)).write(to: page)
      #expect(try pipeline.chapar("add", address).status == 0)
      #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0)
    }
    try fetch("first")
    try fetch("second")
    #expect(try pipeline.chapar("explain", address).output.contains("other items of this address"))
    let id = try #require(JSON(try pipeline.chapar("list", "--json").output)?["id"]?.text)
    let shown = try pipeline.chapar("show", address).output
    #expect(shown.contains("id: \(id)") && shown.contains("item: urn:uuid:"), "\(shown)")
    #expect(try pipeline.chapar("remove", "--article", address, "--yes").status == 0)
    try fetch("third")
    for name in [address, id, String(id.prefix(8))] {
      let told = try pipeline.chapar("explain", name).output
      #expect(told.contains("An operator removed the article") && told.contains("filtered"), "\(name): \(told)")
      #expect(told.contains("other items of this address"), "\(name): \(told)")
    }
    let json = try #require(JSON(try pipeline.chapar("explain", "--json", address).output))
    #expect(json["item"]?["state"]?.text == "filtered" && json["others"]?.list?.count == 2, "\(json)")
    // "there is no item", though the ledger knew three.
    let items = try pipeline.chapar("items", id)
    #expect(items.status == 0 && items.output.contains("an operator removed the article"), "\(items)")
    #expect(try pipeline.chapar("why", id).output.contains("An operator removed it"))
    #expect(try pipeline.chapar("items", "stored", "--reasons").output.contains("no reason given"))
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
