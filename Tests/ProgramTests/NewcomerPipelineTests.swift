import Foundation
import Launching
import Testing

/// What newcomers stumbled over in a pipeline that runs.
@Suite("What newcomers stumbled over in a running pipeline", .timeLimit(.minutes(2)))
struct NewcomerPipelineTests {
  @Test("Filters, hosts and sites take addresses; paused sources say so; all sources of an address are named")
  func running() throws {
    let pipeline = try RunningPipeline(settings: ["CHAPAR_LOG_LEVEL": "info"])
    try pipeline.serveSample()
    let (feed, story) = (pipeline.site + "/feed.xml", pipeline.site + "/ferry-line.html")
    #expect(try pipeline.chapar("add", "--name", "sample", feed).status == 0)
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0, "\(pipeline.errors)")

    // "No articles yet", where there were six.
    #expect(try pipeline.chapar("list", "site:nosuch").output == "No article matches site:nosuch.\n")
    #expect(try pipeline.chapar("list", "site:" + story).output.contains("Ferry"))
    // They ended without a word.
    for words in [["list"], ["items", "stored"], ["items", "stored", "--source", "sample"]] {
      let cut = try pipeline.run(words + ["--limit", "2"])
      #expect(cut.errors.contains("2 of ") && cut.errors.contains("; --limit "), "\(words): \(cut)")
      let whole = try pipeline.run(words + ["--limit", "99"])
      #expect(whole.status == 0 && !whole.errors.contains("--limit"), "\(words): \(whole)")
    }
    #expect(try !pipeline.chapar("list", "--limit", "2", "--json").errors.contains("--limit"))
    try pipeline.awaitHost("127.0.0.1")
    let port = String(pipeline.site.dropFirst("http://".count))
    for host in [story, port, "127.0.0.1"] {
      #expect(try pipeline.chapar("hosts", host).output.contains("127.0.0.1: asked at most"), "\(host)")
    }
    #expect(try pipeline.chapar("remove", "--site", story).output.contains("6 articles"))

    #expect(try pipeline.chapar("sources", "resume", "--all").output == "0 resumed; 1 was not paused.\n")
    #expect(try pipeline.chapar("sources", "pause", "sample").output == "1 paused.\n")
    let paused = try pipeline.chapar("sources", "poll", "sample")
    #expect(paused.status == 1 && paused.errors.contains("'sample' is paused"), "\(paused)")
    #expect(try pipeline.chapar("sources", "resume", "--all").output == "1 resumed.\n")
    #expect(try pipeline.chapar("sources", "poll", "sample").status == 0)

    // `--kind` is believed until the first poll, which said "it has no XML elements" of a page.
    let site = pipeline.site
    try pipeline.serve("urls.txt", "\(story)\n\(site)/none.html\n")
    for (name, kind, address) in [
      ("page1", "feed", story), ("page2", "sitemap", story), ("feed1", "sitemap", feed),
    ] {
      let added = try pipeline.chapar("add", "--name", name, "--kind", kind, address)
      #expect(added.output.contains("the fetcher checks that when it first asks"), "\(added)")
    }
    #expect(try pipeline.chapar("add", site + "/urls.txt").output.contains("urls.txt: list http"))
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0, "\(pipeline.errors)")
    let sources = try pipeline.chapar("sources").output
    for words in [
      "not a feed, but a page", "not a sitemap, but a page", "not a sitemap, but a feed", "urls.txt  list  active",
    ] {
      #expect(sources.contains(words), "\(words): \(sources)")
    }
    #expect(try pipeline.chapar("status", "--books-only").output.contains("3 sources could not be read"))
    // Warnings without an id stood there.
    let given = pipeline.errors.split(separator: "\n").first { $0.contains("/none.html") }
    #expect(
      given?.contains("info chapar-fetcher") == true && given?.contains("item=urn:uuid:") == true, "\(given ?? "")")
    #expect(given?.hasSuffix("given up: the server answered 404") == true, "\(given ?? "")")

    // The page's second source took the first one's place.
    #expect(try pipeline.chapar("add", "--name", "alone", "--kind", "page", story).status == 0)
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0, "\(pipeline.errors)")
    let why = try pipeline.chapar("why", story).output
    #expect(why.contains("sample") && why.contains("'alone'") && !why.contains("2023-06-01T"), "\(why)")
    let named = JSON(try pipeline.chapar("why", "--json", story).output)?["namedBy"]?.list?.compactMap(\.text)
    #expect(named?.contains("alone") == true && named?.contains("sample") == true)
  }
  /// The second source got none: the manifest had been read to its end.
  @Test("A manifest gives addresses to the files of all sources that are added with it")
  func manifestOfTwo() throws {
    let place = try CommandFolder()
    let pipeline = try RunningPipeline()
    let sentence = "The ferry sails again from Monday, the harbour office said on Friday."
    let text = String(repeating: "<p>\(sentence)</p>", count: 6)
    let head = "<meta property='article:published_time' content='2019-05-04T10:15:00+02:00'>"
    for name in ["a", "b"] { _ = try place.write("\(name)/\(name).html", "<title>Ferry \(name)</title>" + head + text) }
    let lines = ["a", "b"].map { "{\"id\": \"\($0)\", \"url\": \"https://\($0).example/ferry\"}\n" }
    let manifest = try place.write("manifest.jsonl", lines.joined())
    let added = try pipeline.chapar("add", "--manifest", manifest, place.path("a"), place.path("b"))
    #expect(added.status == 0, "\(added)")
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0, "\(pipeline.errors)")
    let list = try pipeline.chapar("list").output
    #expect(list.contains("https://a.example/ferry  7 years ago"), "\(list)")
    #expect(list.contains("https://b.example/ferry"), "\(list)")
  }

  /// The fetcher opened its ledger as a file of the folder and closed it, which dropped its locks: the next command deleted
  /// the write-ahead log, and the fetcher ended with what it had entered since lost.
  @Test("A folder with the running pipeline's state in it is taken in without it, and nothing is lost")
  func stateFolder() throws {
    let outer = try TemporaryFolder()
    let state = outer.url.appending(path: "state").path
    let pipeline = try RunningPipeline(settings: ["CHAPAR_STATE_DIRECTORY": state])
    try pipeline.serveSample()
    let page = "<title>Ferry</title><p>The ferry sails again from Monday, the company said on Friday.</p>"
    try Data(page.utf8).write(to: outer.url.appending(path: "page.html"))
    for folder in [outer.url.path, state] {
      let added = try pipeline.chapar("add", folder)
      #expect((added.output + added.errors).contains("state folder of Chapar"), "\(added)")
      #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0, "\(pipeline.errors)")
      for _ in 0..<3 { #expect(try pipeline.chapar("sources").status == 0) }
    }
    #expect(pipeline.processID(of: "chapar-fetcher") != 0, "\(pipeline.errors)")
    let check = try pipeline.chapar("check")
    #expect(check.status == 0 && !pipeline.errors.contains("damaged"), "\(check) \(pipeline.errors)")
  }
}
