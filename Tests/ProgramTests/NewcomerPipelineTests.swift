import Foundation
import Launching
import Testing

/// What newcomers stumbled over in a pipeline that runs.
@Suite("What newcomers stumbled over in a running pipeline", .timeLimit(.minutes(2)))
struct NewcomerPipelineTests {
  @Test("Filters, hosts and sites take addresses; paused sources say so; all sources of an address are named")
  func running() throws {
    let pipeline = try RunningPipeline()
    try pipeline.serveSample()
    let (feed, story) = (pipeline.site + "/feed.xml", pipeline.site + "/ferry-line.html")
    #expect(try pipeline.chapar("add", "--name", "sample", feed).status == 0)
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0, "\(pipeline.errors)")

    // "No articles yet", where there were six.
    #expect(try pipeline.chapar("list", "site:nosuch").output == "No article matches site:nosuch.\n")
    #expect(try pipeline.chapar("list", "site:" + story).output.contains("Ferry"))
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

    // The page's second source took the first one's place.
    #expect(try pipeline.chapar("add", "--name", "alone", "--kind", "page", story).status == 0)
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0, "\(pipeline.errors)")
    let why = try pipeline.chapar("why", story).output
    #expect(why.contains("sample") && why.contains("'alone'") && !why.contains("2023-06-01T"), "\(why)")
    let named = JSON(try pipeline.chapar("why", "--json", story).output)?["namedBy"]?.list?.compactMap(\.text)
    #expect(named?.sorted() == ["alone", "sample"])
  }
}
