import Foundation
import Launching
import Testing

@Suite("Dead letters", .timeLimit(.minutes(3)))
struct DeadLetterTests {
  /// A page that crashed its process did so again at every attempt.
  @Test("A page that killed its worker twice is set aside, shown with its bytes, and stored once a sound one gets it")
  func deadLetter() throws {
    let pipeline = try RunningPipeline(
      settings: [
        "CHAPAR_FETCH_RECEIPT_TIMEOUT": "1s", "CHAPAR_FETCH_RECEIPT_TIMEOUT_CEILING": "2s",
      ], replacing: ["chapar-extractor": "chapar-chaos-extractor"])
    let pages = pipeline.folder.url.appending(path: "pages")
    try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
    for name in ["killer", "harmless"] {
      let words = name == "killer" ? "chaos-poison-page" : "harmless"
      let body = (1...6).map { "<p>Paragraph \($0) of a \(words) story about the harbour and its ferries.</p>" }
      let page = "<title>The \(name) story</title><h1>The \(name) story</h1>" + body.joined()
      try Data(page.utf8).write(to: pages.appending(path: name + ".html"))
    }
    try pipeline.chapar("add", pages.path)
    var killed = try pipeline.start("chapar-chaos-extractor")
    var list = ""
    repeat {
      if !killed.isRunning { killed = try pipeline.start("chapar-chaos-extractor") }
      usleep(100_000)
      list = try pipeline.chapar("dead", "list").output
    } while !list.contains("killer.html")
    #expect(list.contains("killer.html") && !list.contains("harmless.html"), "\(list)")
    let id = try #require(list.split(separator: " ").first.map(String.init))
    let shown = try pipeline.chapar("dead", "show", id).output
    #expect(shown.contains("its work killed the extractor"), "\(shown)")
    let body = try pipeline.chapar("dead", "show", "--body", id).output
    #expect(try Data(body.utf8) == Data(contentsOf: pages.appending(path: "killer.html")))

    #expect(try pipeline.chapar("dead", "retry", "no-such-item").status != 0)

    killed.stop()
    try pipeline.start("chapar-extractor")
    #expect(try pipeline.chapar("dead", "retry", id).output.contains("1 to be sent again"))
    // The one that was started with the pipeline may still be there: it dies of the first attempt at the latest.
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0)
    #expect(try pipeline.chapar("dead", "list").output.contains("No dead letters"))
    #expect(try pipeline.chapar("list").output.contains("The killer story"))
    let books = try #require(
      JSON(pipeline.chapar("status", "--json", "--books-only").output)?["books"]?["all"])
    #expect(books["stored"]?.number == 2 && books["dead"]?.number == 0)
    #expect(books["isBalanced"]?.bool == true)
  }
}
