import Foundation
import Launching
import Testing

@Suite("What the cleaners learned, for the operator", .timeLimit(.minutes(3)))
struct BoilerplateTests {
  private static let plea = "Our harbour newsroom lives on what its readers give, so keep the lamp burning with us."

  /// Writes the pages of a site, each with its own story and a line that all have.
  private func write(_ count: Int, to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let words = [
      "granary", "lantern", "orchard", "viaduct", "quarry", "foundry", "chapel", "meadow", "tannery", "weir",
    ]
    for number in 0..<count {
      let story = (0..<5).map { part in
        """
        <p>The \(words[(number + part) % 10]) number \(number * 7 + part) was opened on Monday by the council, which had \
        argued over case \(number * 31 + part) for years, and whose members, said clerk \(number * 3 + part), were glad.</p>
        """
      }
      let page = """
        <html lang="en"><title>Story \(number) of the council</title><body><article><h1>Story \(number) of the council</h1>
        \(story.joined())<p>\(Self.plea)</p></article></body></html>
        """
      try Data(page.utf8).write(to: folder.appending(path: "story-\(number).html"))
    }
  }

  @Test(
    "It survives a killed cleaner, is listed, exported, forgotten and imported again; a line can be spared for good")
  func commands() throws {
    let pipeline = try RunningPipeline()
    let pages = pipeline.folder.url.appending(path: "pages")
    try write(14, to: pages)
    let server = try FolderServer(serving: pages)
    func add(_ numbers: Range<Int>) throws {
      let list = pipeline.folder.url.appending(path: "list-\(numbers.lowerBound).txt")
      try Data(numbers.map { "\(server.address)/story-\($0).html\n" }.joined().utf8).write(to: list)
      #expect(try pipeline.chapar("add", list.path).status == 0)
      #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0)
    }
    func listed(_ arguments: String...) throws -> String {
      try Programs.run(
        Programs.folder.appending(path: "chapar"), ["boilerplate", "list"] + arguments,
        environment: pipeline.environment
      ).output
    }
    func removals() throws -> Double {
      let lines = JSON(try listed("--json"))?["lines"]?.list ?? []
      return lines.first { $0["text"]?.text == Self.plea }?["removed"]?.number ?? -1
    }

    try add(0..<2)
    for _ in 0..<100 where try listed("--all", "--json").isEmpty { usleep(100_000) }
    #expect(try !listed("--all", "--json").isEmpty)
    #expect(try listed("--json").isEmpty, "a site without a line that repeats is listed with --all only")
    try add(2..<12)
    for _ in 0..<100 where try removals() < 1 { usleep(100_000) }
    let before = try removals()
    #expect(before >= 1)
    pipeline.kill("chapar-cleaner")
    try pipeline.start("chapar-cleaner")
    try add(12..<14)
    for _ in 0..<100 where try removals() < before + 2 { usleep(100_000) }
    #expect(try removals() == before + 2, "the new cleaner goes on with what the killed one knew")
    #expect(try listed().contains(Self.plea.prefix(40)))

    let export = try pipeline.chapar("boilerplate", "export").output
    let site = try #require(JSON(export)?["site"]?.text)
    let file = pipeline.folder.url.appending(path: "learned.jsonl")
    try Data(export.utf8).write(to: file)
    #expect(try pipeline.chapar("boilerplate", "forget", site).status == 0)
    #expect(try !listed("--all").contains(Self.plea.prefix(40)))
    #expect(try pipeline.chapar("boilerplate", "import", file.path).status == 0)
    #expect(try listed().contains(Self.plea.prefix(40)))
    #expect(try pipeline.chapar("boilerplate", "forget", "--line", Self.plea, site).status == 0)
    #expect(try !listed().contains(Self.plea.prefix(40)))
    #expect(try listed("--all").contains(Self.plea.prefix(40)))
    #expect(try pipeline.chapar("boilerplate", "forget", "no-such-site.example").status != 0)
  }
}
