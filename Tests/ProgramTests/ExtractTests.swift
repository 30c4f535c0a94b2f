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

  @Test("A file that can't be read is named and stops no other, and the exit code says so")
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

  @Test("`extract` and `explain` say of a file that it is empty, not text or too large")
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
    #expect(explained.status == 66 && explained.errors.contains("larger than the limit"), "\(explained.errors)")
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

  @Test("`explain` shows what was kept, and each removed line with its rule")
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
    // It was "about 96 % right".
    #expect(outcome.output.contains("quality of the body: not judged"))
  }

  @Test("`explain` says of an item that never became an article which stage ended it, and why")
  func vanished() throws {
    let pipeline = try RunningPipeline()
    let file = folder.url.appending(path: "missing.html")
    try Data("<title>t</title><h1>404 Not Found</h1><p>The page was not found.</p>".utf8).write(to: file)
    try pipeline.chapar("add", file.path)
    #expect(try pipeline.chapar("wait", "--timeout", "30").status == 0)
    let listed = try pipeline.chapar("items", "rejected").output
    #expect(listed.contains(file.path) && listed.contains("  by "), "\(listed)")
    #expect(try pipeline.chapar("items", "rejected", "--reasons").output.hasPrefix("1  "))
    let outcome = try pipeline.chapar("explain", "file://" + file.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.output.contains("rejected by extract") || outcome.output.contains("rejected by clean"),
      "\(outcome.output)")
    #expect(try pipeline.chapar("explain", "https://nobody.example/").status == 1)
  }

  @Test("A page is read from standard input, as HTML or text, with the address that is given")
  func standardInput() throws {
    let text = String(repeating: "The lake is low. ", count: 20)
    let markup = "<title>Lake news</title><h1>The lake is low</h1><p>\(text)</p>"
    let outcome = try Programs.run(
      Self.chapar, ["extract", "--json", "--url", "https://lake.example/1", "-"], input: markup)
    let line = try #require(JSON(outcome.output))
    #expect(line["id"]?.text == "-" && line["title"]?.text == "The lake is low", "\(outcome.output) \(outcome.errors)")
    #expect(line["article"]?["site"]?["host"]?.text == "lake.example")
    let plain = try Programs.run(Self.chapar, ["extract", "--json", "-"], input: "Title of it\n\n" + text)
    #expect(JSON(plain.output)?["title"]?.text == "Title of it", "\(plain.output)")
    let binary = try Programs.run(Self.chapar, ["extract", "-"], input: "\u{0}\u{1}")
    #expect(binary.status == 66 && binary.errors.contains("neither HTML nor text"), "\(binary.errors)")
    #expect(try Programs.run(Self.chapar, ["extract", "-", "-"], input: "").status == 64)
  }

  @Test("A page is fetched from an address, and one that can't be fetched is named with the reason")
  func address() throws {
    let page = folder.url.appending(path: "story.html")
    try Data("<title>t</title><h1>The ferry</h1><p>\(String(repeating: "The ferry runs. ", count: 20))</p>".utf8)
      .write(to: page)
    let server = try FolderServer(serving: folder.url)
    let outcome = try Programs.run(Self.chapar, ["extract", "--json", server.address + "/story.html"])
    #expect(JSON(outcome.output)?["title"]?.text == "The ferry", "\(outcome.output) \(outcome.errors)")
    let missing = try Programs.run(Self.chapar, ["extract", server.address + "/none.html", page.path])
    #expect(missing.status == 66 && missing.errors.contains("404") && missing.output.contains("The ferry"))
    let nowhere = try Programs.run(Self.chapar, ["extract", "http://127.0.0.1:9/"])
    #expect(nowhere.status == 66 && nowhere.errors.contains("127.0.0.1:9"), "\(nowhere.errors)")
  }

  /// The first folder of a relative path was taken for a host.
  @Test("A relative path gives no host")
  func relativePath() throws {
    let pages = folder.url.appending(path: "news.example")
    try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
    try Data("<title>t</title><h1>The ferry</h1><p>\(String(repeating: "The ferry runs. ", count: 20))</p>".utf8)
      .write(to: pages.appending(path: "1.html"))
    let outcome = try Programs.run(
      URL(filePath: "/bin/sh"),
      ["-c", "cd '\(folder.url.path)' && '\(Self.chapar.path)' extract --json news.example/1.html"])
    let article = try #require(JSON(outcome.output)?["article"])
    #expect(article["site"]?["host"]?.text == "", "\(outcome.output)")
    #expect(article["answeredURL"]?.text?.hasPrefix("file:///") == true)
  }

  @Test(
    "A text file's head is read as title, byline and date, with and without blank lines between",
    arguments: ["\n", "\n\n"])
  func textHead(gap: String) throws {
    let body = String(repeating: "The ferry ran again on Monday, after eleven weeks of ice on the lake. ", count: 8)
    let text = ["Ferry runs again after the ice", "By Jane Doe", "June 4, 2023"].joined(separator: gap) + "\n\n" + body
    let outcome = try Programs.run(Self.chapar, ["extract", "--json", "-"], input: text)
    let line = try #require(JSON(outcome.output))
    #expect(line["title"]?.text == "Ferry runs again after the ice", "\(outcome.output)")
    #expect(line["author"]?.list?.compactMap(\.text) == ["Jane Doe"], "\(outcome.output)")
    #expect(line["date"]?.text == "2023-06-04" && line["datePrecision"]?.text == "day", "\(outcome.output)")
    #expect(line["text"]?.text?.hasPrefix("The ferry ran again") == true)
  }

  /// The third line became the title, or a year its title's date.
  @Test(
    "A date that is no day, or that nobody can read, is not the title of a text, and is not invented",
    arguments: [
      ("yesterday", nil, nil), ("Tuesday", nil, nil), ("۱۴ مهر ۱۴۰۳", "2024-10-05", "day"), ("2024", nil, "year"),
      ("March 2024", nil, "month"), ("14 mars 2024", "2024-03-14", "day"),
    ] as [(String, String?, String?)])
  func textDates(line: String, date: String?, precision: String?) throws {
    let body = String(repeating: "The ferry ran again on Monday, after eleven weeks of ice on the lake. ", count: 8)
    for (title, gap) in [("Ferry runs again after the ice", "\n"), ("Ferry prices of 2023", "\n\n")] {
      let text = [title, "By Jane Doe", line].joined(separator: gap) + "\n\n" + body
      let found = try #require(JSON(try Programs.run(Self.chapar, ["extract", "--jsonl", "-"], input: text).output))
      #expect(found["title"]?.text == title && found["author"]?.list?.compactMap(\.text) == ["Jane Doe"], "\(found)")
      #expect(found["date"]?.text == date && found["datePrecision"]?.text == precision, "\(found)")
      #expect(found["text"]?.text?.hasPrefix("The ferry ran again") == true)
    }
  }

  @Test("Removed lines are shown only where they are asked for")
  func removedLines() throws {
    let page = folder.url.appending(path: "story.html")
    try Data(
      "<title>t</title><h1>The ferry</h1><p>\(String(repeating: "The ferry runs. ", count: 20))</p><footer>All rights reserved</footer>"
        .utf8
    ).write(to: page)
    #expect(try !Programs.run(Self.chapar, ["extract", page.path]).output.contains("All rights reserved"))
    #expect(try Programs.run(Self.chapar, ["extract", "--removed", page.path]).output.contains("All rights reserved"))
    // An empty list would say that there were none.
    for (words, isThere) in [(["--jsonl"], false), (["--jsonl", "--removed"], true)] {
      let line = JSON(try Programs.run(Self.chapar, ["extract"] + words + [page.path]).output)
      #expect(line?["article"]?["body"]?.list?.count == 1, "\(words)")
      #expect((line?["article"]?["removed"] != nil) == isThere, "\(words)")
    }
    let site = try Programs.run(Self.chapar, ["extract", page.path]).output.split(separator: "\n")
    #expect(!site.contains { $0.hasSuffix("– ") || $0.hasSuffix(": ") }, "\(site)")
  }

  @Test("`explain` shows what a rejected page had, by path and by address: lines, rules, candidates, reasons")
  func explainRejected() throws {
    let pipeline = try RunningPipeline()
    let markup =
      "<title>404 Not Found</title><h1>404 Not Found</h1><p>The page was not found.</p><footer>© All rights reserved</footer>"
    let file = folder.url.appending(path: "gone.html")
    try Data(markup.utf8).write(to: file)
    let server = try FolderServer(serving: folder.url)
    let address = server.address + "/gone.html"
    try pipeline.chapar("add", address)
    #expect(try pipeline.chapar("wait", "--timeout", "30").status == 0)
    let local = try Programs.run(Self.chapar, ["explain", file.path])
    for outcome in [local, try pipeline.chapar("explain", address.replacing("http:", with: "HTTP:") + "?utm_source=x")]
    {
      #expect(outcome.status == 0, "\(outcome.errors)")
      for words in [
        "no article: a soft 404: its title says '404 not found'", "headline: 404 Not Found",
        "paragraph: The page was not found.",
        "] © All rights reserved",
      ] {
        #expect(outcome.output.contains(words), "\(words): \(outcome.output)")
      }
    }
    let json = try pipeline.chapar("explain", "--json", address)
    #expect(JSON(json.output)?["rejected"]?.text?.hasPrefix("a soft 404") == true, "\(json.output)")
    #expect(JSON(json.output)?["article"]?["evidence"]?.list?.isEmpty == false)
  }
}
