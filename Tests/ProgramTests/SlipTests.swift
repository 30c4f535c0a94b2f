import Foundation
import Launching
import Testing

@Suite("Slips of the operator's", .timeLimit(.minutes(2)))
struct SlipTests {
  @Test("A mistyped name is answered with the one that was meant, and each refusal has its exit code")
  func slips() throws {
    let pipeline = try RunningPipeline()
    try pipeline.serveSample()
    let feed = pipeline.site + "/feed.xml"
    #expect(try pipeline.chapar("add", "--name", "sample", feed).status == 0)
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0)

    func expect(_ words: [String], says meant: String, status: Int32) throws {
      let outcome = try pipeline.run(words)
      #expect(outcome.status == status, "\(words): \(outcome.status) \(outcome.errors)")
      #expect(outcome.errors.contains(meant) && !outcome.errors.contains("NSCocoa"), "\(words): \(outcome.errors)")
    }
    try expect(["itmes"], says: "items", status: 64)
    try expect(["explain", "/nowhere/page.html"], says: "there is no file", status: 66)
    try expect(["sources", "puase", "sample"], says: "the command 'pause'", status: 64)
    try expect(["sources", "pause", "sampel"], says: "did you mean 'sample'?", status: 1)
    // A source is named by what it was added with.
    try expect(["items", "--source", feed], says: "did you mean 'sample'?", status: 1)
    try expect(["sources", "rm"], says: "the command 'remove'", status: 64)
    try expect(["sources", "--remove", "sample"], says: "`chapar sources remove`", status: 64)
    try expect(["sources", "label", "--add", " ", "sample"], says: "at least one letter", status: 64)
    try expect(["sources", "set", "--every", "1s", "sample"], says: "the least is 1m", status: 64)
    try expect(["halp"], says: "did you mean 'help'?", status: 64)
    try expect(["add", "--kind", "opml", feed], says: "it is a feed", status: 66)
    try expect(["add", "localhost:9/feed.xml"], says: "http://localhost:9/feed.xml", status: 66)
    try expect(["add", "--manifest", "/no/such/file", "/"], says: "/no/such/file", status: 66)
    try expect(["extract", "--manifest", "/no/such/file", "/"], says: "/no/such/file", status: 66)
    try expect(["keys", "/no/such/key"], says: "there is no folder '/no/such'", status: 1)
    try expect(["extract", pipeline.site + "/404"], says: "/404: the server answered 404", status: 66)
    try expect(["dead", "lst"], says: "did you mean 'list'?", status: 64)
    try expect(["dead", "list", "--source", "nobody"], says: "no source named 'nobody'", status: 1)
    try expect(["items", "rejectd"], says: "did you mean 'rejected'?", status: 64)
    try expect(["show", "abcdef0123"], says: "there is no article 'abcdef0123'", status: 1)
    try expect(["search", "colour:red", "until:never"], says: "no filter 'colour:'", status: 64)
    try expect(["settings", "--reference", "--json"], says: "--reference is Markdown", status: 64)
    try expect(["boilerplate", "import", "/no/such/file"], says: "'/no/such/file': No such file", status: 66)
    // It said "the ledger … could not look for sources: the ledger … could not find the source: there is no source".
    #expect(try !pipeline.chapar("sources", "pause", "nobody").errors.contains("ledger"))

    let one = try pipeline.chapar("sources", "sample")
    #expect(one.output.contains("asked next"))
    #expect(try pipeline.chapar("sources", "--failing").output.contains("No source is failing"))
    // It said "No source has named it" of an address that is a source itself.
    #expect(try pipeline.chapar("why", feed).output.contains("asked next"))
    let article = try #require(JSON(try pipeline.chapar("list", "--json", "--limit", "1").output)?["id"]?.text)
    #expect(try pipeline.chapar("items", article).output.contains(pipeline.site))
    // A word behind `--` that begins with a hyphen was taken for one that must not be there.
    #expect(try pipeline.chapar("search", "--", "-ferry").output.contains("Ferry"))
  }

  @Test("A full or closed output is told in the system's words: it was \"Code(rawValue: 640)\"")
  func fullOutput() throws {
    let state = try HostileState()
    for (target, words) in [("/dev/full", "No space left on device"), ("&-", "Bad file descriptor")] {
      let outcome = try Programs.run(
        URL(filePath: "/bin/sh"), ["-c", "'\(OutputTests.chapar.path)' list >\(target)"],
        environment: state.environment)
      #expect(outcome.status == 74 && outcome.errors.contains(words), "\(target): \(outcome)")
    }
  }

  @Test("A path that isn't there is told as one where there is no ledger, too")
  func noPath() throws {
    let folder = try TemporaryFolder()
    let environment = ["CHAPAR_STATE_DIRECTORY": folder.url.path]
    let outcome = try Programs.run(OutputTests.chapar, ["explain", "/no/such/page.html"], environment: environment)
    #expect(outcome.status == 66 && outcome.errors.contains("/no/such/page.html"), "\(outcome)")
    // "archive …: missing: there is no such file - check the path"
    let list = try Programs.run(OutputTests.chapar, ["list"], environment: environment)
    #expect(list.status == 69 && list.errors.contains("there is no archive"), "\(list)")
    // "No line repeats often enough to be removed", of a mistyped folder.
    for command in ["list", "export", "forget a.example"] {
      let lost = try Programs.run(
        OutputTests.chapar, ["boilerplate"] + command.split(separator: " ").map(String.init),
        environment: ["CHAPAR_STATE_DIRECTORY": folder.url.path + "/sttae"])
      #expect(lost.status == 69 && lost.errors.contains("/sttae"), "\(command): \(lost)")
    }
    let none = try Programs.run(OutputTests.chapar, ["boilerplate", "list"], environment: environment)
    #expect(none.status == 69 && none.errors.contains("nothing was learned yet"), "\(none)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
    let file = folder.url.appending(path: "-x.html")
    try Data("<p>A page".utf8).write(to: file)
    let dashed = try Programs.run(
      URL(filePath: "/bin/sh"), ["-c", "cd '\(folder.url.path)' && '\(OutputTests.chapar.path)' extract -x.html"])
    #expect(dashed.status == 64 && dashed.errors.contains("./-x.html"), "\(dashed)")
    // After -- it is a path: it was refused there, too.
    let behind = try Programs.run(
      URL(filePath: "/bin/sh"), ["-c", "cd '\(folder.url.path)' && '\(OutputTests.chapar.path)' explain -- -x.html"])
    #expect(behind.status == 0 && behind.output.contains("candidates"), "\(behind)")
  }
}
