import Foundation
import Launching
import Testing

@Suite("Extracting and explaining without sockets", .timeLimit(.minutes(1)))
struct ExtractTests {
  let folder: TemporaryFolder
  let environment: [String: String]
  private static let chapar = Programs.folder.appending(path: "chapar")

  init() throws {
    folder = try TemporaryFolder()
    environment = ["CHAPAR_STATE_DIRECTORY": folder.url.appending(path: "state").path]
  }

  /// Writes a page; `paragraphs` of running text, and a widget's line.
  private func page(_ name: String, paragraphs: Int) throws -> String {
    let story = (0..<paragraphs).map {
      "<p>On day \($0) the ferry crossed the lake again, said the harbour master, and nobody was late for the market.</p>"
    }
    let html = """
      <html lang="en"><title>The ferry crosses again</title><h1>The ferry crosses again</h1>\(story.joined())
      <div id="likes-other-gravatars">%d bloggers like this:</div></html>
      """
    let file = folder.url.appending(path: name)
    try Data(html.utf8).write(to: file)
    return file.path
  }

  @Test("What can't be read is named, stops nothing else, and the exit code says so")
  func unreadable() throws {
    let good = try page("good.html", paragraphs: 6)
    let outcome = try Programs.run(
      Self.chapar, ["extract", "--jsonl", "/no/such/page.html", good], environment: environment)
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("/no/such/page.html"))
    let line = try #require(JSON(outcome.output))
    #expect(line["id"]?.text == "good" && line["title"]?.text == "The ferry crosses again")
    #expect(try Programs.run(Self.chapar, ["extract", good], environment: environment).status == 0)
  }

  @Test("A file that is empty, no text or too large is told, whoever asks")
  func unfit() throws {
    let (empty, noise, large) = (
      folder.url.appending(path: "empty.html"), folder.url.appending(path: "noise.html"),
      folder.url.appending(path: "large.html")
    )
    try Data().write(to: empty)
    try Data((0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 7) }).write(to: noise)
    try Data(count: 33 << 20).write(to: large)
    let outcome = try Programs.run(
      Self.chapar, ["extract", "--jsonl", empty.path, noise.path, large.path], environment: environment)
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("\(empty.path): it is empty"), "\(outcome.errors)")
    #expect(outcome.errors.contains("\(large.path): it is larger than the limit"), "\(outcome.errors)")
    #expect(JSON(outcome.output)?["rejected"]?.text?.hasPrefix("not-text") == true, "\(outcome.output)")
    let explained = try Programs.run(Self.chapar, ["explain", large.path], environment: environment)
    #expect(explained.status == 1 && explained.errors.contains("larger than the limit"), "\(explained.errors)")
  }

  @Test("On a terminal a bar goes to its end, by the bytes of what was given")
  func progress() throws {
    let files = try (1...3).map { try page("\($0).html", paragraphs: 6) }
    let command = "\(Self.chapar.path) extract --jsonl \(files.joined(separator: " ")) > /dev/null"
    let outcome = try Programs.run(
      URL(filePath: "/usr/bin/script"), ["-qec", command, "/dev/null"], environment: environment)
    let last = outcome.output.split { $0.isNewline || $0 == "\r" }.last { $0.contains("pages") }
    #expect(last?.contains("100 %  3 pages") == true, "\(outcome.output)")
  }

  @Test("A page's story tells what was kept, and each line that went with its rule")
  func explained() throws {
    let outcome = try Programs.run(
      Self.chapar, ["explain", try page("story.html", paragraphs: 6)], environment: environment)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("paragraph: On day 5 the ferry"))
    let gone = outcome.output.split(separator: "\n").first { $0.contains("bloggers like this") }
    #expect(gone?.contains("[") == true && gone?.contains("]") == true, "\(outcome.output)")
    #expect(outcome.output.contains("headline: The ferry crosses again"))
  }

  @Test("A page that is no article is explained all the same, with the reason")
  func rejected() throws {
    let file = folder.url.appending(path: "missing.html")
    try Data("<title>404 Not Found</title><h1>404 Not Found</h1><p>The page was not found.</p>".utf8).write(to: file)
    let outcome = try Programs.run(Self.chapar, ["explain", file.path], environment: environment)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("no article: "), "\(outcome.output) \(outcome.errors)")
    #expect(outcome.output.contains("kept") && outcome.output.contains("removed"))
  }

  @Test("An item that never became an article is told from the ledger: which stage ended it, and why")
  func vanished() throws {
    let pipeline = try RunningPipeline()
    let file = folder.url.appending(path: "missing.html")
    try Data("<title>404 Not Found</title><h1>404 Not Found</h1><p>The page was not found.</p>".utf8).write(to: file)
    try pipeline.chapar("add", file.path)
    #expect(try pipeline.chapar("wait", "--timeout", "30").status == 0)
    let listed = try pipeline.chapar("items", "rejected").output
    #expect(listed.contains(file.path) && listed.contains("    by "), "\(listed)")
    #expect(try pipeline.chapar("items", "rejected", "--reasons").output.hasPrefix("1  "))
    let outcome = try pipeline.chapar("explain", "file://" + file.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.output.contains("rejected by extract") || outcome.output.contains("rejected by clean"),
      "\(outcome.output)")
    #expect(try pipeline.chapar("explain", "https://nobody.example/").status == 1)
  }
}
