import Foundation
import Launching
import Testing

@Suite("The stages' logs")
struct LogTests {
  @Test(
    "An item that is rejected, one that dies and one that is sent again each have their line", .timeLimit(.minutes(2)))
  func lines() throws {
    let pipeline = try RunningPipeline(
      settings: [
        "CHAPAR_LOG_LEVEL": "debug", "CHAPAR_FETCH_ATTEMPTS": "2", "CHAPAR_FETCH_RECEIPT_TIMEOUT": "1s",
        "CHAPAR_FETCH_RECEIPT_TIMEOUT_CEILING": "1s",
      ], without: ["chapar-storer"])
    let folder = try TemporaryFolder()
    let pages = [
      "gone": "<title>t</title><h1>404 Not Found</h1><p>The page was not found.</p>",
      "missing": "<title>404 Not Found</title><h1>404 Not Found</h1><p>The page was not found.</p>",
      "story": "<title>t</title><h1>The ferry</h1><p>\(String(repeating: "The ferry runs. ", count: 20))</p>",
    ]
    for (name, markup) in pages { try Data(markup.utf8).write(to: folder.url.appending(path: "\(name).html")) }
    try pipeline.chapar("add", folder.url.path)
    func line(_ words: String...) -> Bool {
      pipeline.errors.split(separator: "\n").contains { line in words.allSatisfy { line.contains($0) } }
    }
    // Nobody stores the story: it is sent again, and then given up.
    for _ in 0..<600 where !line("info", "given up") { usleep(100_000) }
    #expect(line("info chapar-extractor", "rejected: error-page", "gone.html"), "\(pipeline.errors)")
    #expect(line("info chapar-fetcher", "rejected: a soft 404", "missing.html"), "\(pipeline.errors)")
    #expect(line("debug chapar-fetcher", "sends again", "attempt=2", "story.html"), "\(pipeline.errors)")
    #expect(
      line("info chapar-fetcher", "given up: no receipt came after 2 attempts", "story.html"), "\(pipeline.errors)")
  }

  @Test("What an operator sends again has its line, and so has what the fetcher can't read", .timeLimit(.minutes(1)))
  func resent() throws {
    let pipeline = try RunningPipeline(settings: ["CHAPAR_LOG_LEVEL": "debug"])
    let folder = try TemporaryFolder()
    let story = "<title>t</title><h1>The ferry</h1><p>\(String(repeating: "The ferry runs. ", count: 20))</p>"
    try Data(story.utf8).write(to: folder.url.appending(path: "story.html"))
    try Data([0x1f, 0x8b, 8, 0, 1]).write(to: folder.url.appending(path: "cut.html.gz"))
    try pipeline.chapar("add", "--name", "pages", folder.url.path)
    #expect(try pipeline.chapar("wait", "--timeout", "30").status == 0, "\(pipeline.errors)")
    func line(_ words: String...) -> Bool {
      pipeline.errors.split(separator: "\n").contains { line in words.allSatisfy { line.contains($0) } }
    }
    #expect(
      line("info chapar-fetcher", "item=urn:uuid:", "cut.html.gz", "rejected: file-damaged"), "\(pipeline.errors)")
    #expect(!line("sends again"))
    #expect(try pipeline.chapar("resend", "--source", "pages", "--yes").status == 0)
    #expect(try pipeline.chapar("wait", "--timeout", "30").status == 0, "\(pipeline.errors)")
    #expect(line("debug chapar-fetcher", "sends again", "attempt=1", "story.html"), "\(pipeline.errors)")
  }

  @Test("With log.format json every line is one object, whatever strangers wrote", .timeLimit(.minutes(1)))
  func json() throws {
    let pipeline = try RunningPipeline(settings: ["CHAPAR_LOG_FORMAT": "json", "CHAPAR_LOG_LEVEL": "trace"])
    let folder = try TemporaryFolder()
    try Data("<title>evil\u{9B}31m\u{202E}\"</title><h1>404 Not Found</h1><p>The page was not found.</p>".utf8)
      .write(to: folder.url.appending(path: "a\u{1B}[2J\n\"b.html"))
    try pipeline.chapar("add", folder.url.path)
    #expect(try pipeline.chapar("wait", "--timeout", "30").status == 0, "\(pipeline.errors)")
    let lines = pipeline.errors.split(separator: "\n")
    #expect(lines.count >= 5)
    for line in lines {
      let object = JSON(String(line))
      #expect(object?["level"]?.text != nil && object?["program"]?.text?.hasPrefix("chapar-") == true, "\(line)")
      #expect(object?["time"]?.text != nil && object?["message"]?.text != nil, "\(line)")
    }
    let taken = lines.compactMap { JSON(String($0)) }.filter { $0["message"]?.text == "took" }
    #expect(!taken.isEmpty, "trace has a line for each message")
    #expect(taken.allSatisfy { $0["attempt"]?.number == 1 }, "a number is no text: \(taken)")
    #expect(lines.contains { $0.contains("\"message\":\"took a receipt\"") })
    // "613 of 1575 lines": the ledger's statements drowned the messages.
    #expect(!lines.contains { $0.contains("SELECT ") || $0.contains("BEGIN ") })
    #expect(!pipeline.errors.unicodeScalars.contains { (0x7F...0x9F).contains($0.value) || $0.value == 0x202E })
  }
}
