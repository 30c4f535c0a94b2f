import Foundation
import Launching
import Testing

@Suite("The programs' command lines")
struct CommandLineTests {
  static let stages = ["chapar-fetcher", "chapar-cleaner", "chapar-extractor", "chapar-storer", "chapar-relay"]

  @Test("--help says what the program does and lists its settings", arguments: stages)
  func help(name: String) throws {
    let outcome = try Programs.run(Programs.folder.appending(path: name), ["--help"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("USAGE: \(name)"))
    #expect(outcome.output.contains("--log-level"))
  }

  @Test(
    "A wrong option or value ends with 64, a wrong value in the environment with 78, and one line says why",
    arguments: stages)
  func wrong(name: String) throws {
    let program = Programs.folder.appending(path: name)
    let option = try Programs.run(program, ["--no-such-option", "1"])
    #expect(option.status == 64)
    // "chapar-relay: chapar-relay has no option …"
    #expect(option.errors == "\(name): there is no option '--no-such-option'; try --help\n")
    for (words, first) in [(["foo", "1"], "foo"), (["--", "--help"], "--help")] {
      let word = try Programs.run(program, words)
      #expect(word.status == 64 && word.errors == "\(name): unexpected argument '\(first)'; try --help\n", "\(word)")
    }
    // A lone -- was refused: the wrong value shows that it is not any more.
    let value = try Programs.run(program, ["--log-level", "loud", "--"])
    #expect(value.status == 64)
    #expect(value.errors.contains("log.level") && value.errors.contains("loud"))
    let variable = try Programs.run(program, [], environment: ["CHAPAR_LOG_LEVEL": "loud"])
    #expect(variable.status == 78 && variable.errors.contains("log.level"), "\(variable)")
  }

  @Test("A second relay on the same folder ends with 69 and names what is in use")
  func secondRelay() throws {
    let pipeline = try RunningPipeline()
    // The first relay holds its places once its vitals are heard.
    #expect(try pipeline.chapar("tap", "--boundary", "vitals", "--once", "--seconds", "20").output.contains("vitals"))
    let outcome = try Programs.run(
      Programs.folder.appending(path: "chapar-relay"), [], environment: pipeline.environment)
    #expect(outcome.status == 69)
    #expect(outcome.errors.contains("in use"))
    // It said "started" before it tried to bind.
    let told = try Programs.run(
      Programs.folder.appending(path: "chapar-relay"), ["--log-level", "info"], environment: pipeline.environment)
    #expect(told.status == 69 && !told.errors.contains("started"), "\(told.errors)")
  }

  @Test("Adding a file that doesn't exist names it, and adds nothing")
  func addMissing() throws {
    let folder = try TemporaryFolder()
    let outcome = try Programs.run(
      Programs.folder.appending(path: "chapar"), ["add", "/no/such/file.warc"],
      environment: ["CHAPAR_STATE_DIRECTORY": folder.url.path])
    #expect(outcome.status != 0)
    #expect(outcome.errors.contains("/no/such/file.warc"))
  }

  /// `chapar status` of a misspelt folder made an empty ledger there.
  @Test("A command that only reads creates nothing in a misspelt folder", arguments: ["status", "wait", "sources"])
  func misspelt(command: String) throws {
    let folder = try TemporaryFolder()
    let state = folder.url.appending(path: "sttae").path
    let outcome = try Programs.run(
      Programs.folder.appending(path: "chapar"), [command], environment: ["CHAPAR_STATE_DIRECTORY": state])
    #expect(outcome.status == 69)
    #expect(outcome.errors.contains(state), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: state))
  }

  @Test(
    "A setting that only a stage would refuse is refused by the operator's tool before anything is started",
    arguments: [
      ("post.address=foo", "foo"), ("post.address=tcp://127.0.0.1:70000", "70000"),
      ("post.boundaries=pages,foo", "foo"),
      ("state.directory=some/where", "absolute"), ("runtime.directory=run", "runtime.directory"),
    ])
  func settings(setting: String, words: String) throws {
    let outcome = try Programs.run(Programs.folder.appending(path: "chapar"), ["settings", "--set", setting])
    #expect(outcome.status != 0)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test("An address that fetch.reach excludes by default is not requested, and the reason names the setting")
  func reach() throws {
    let pipeline = try RunningPipeline(settings: [:])
    let folder = try TemporaryFolder()
    let feed = folder.url.appending(path: "feed.xml")
    try Data("<rss><channel><item><link>http://127.0.0.1:9/x.html</link></item></channel></rss>".utf8).write(to: feed)
    try pipeline.chapar("add", feed.path)
    #expect(try pipeline.chapar("wait", "--timeout", "20").status == 0, "\(pipeline.errors)")
    #expect(
      try pipeline.chapar("items", "failed").output.contains(
        "fetch.reach is public, and would have to be public-and-loopback"))
  }

  @Test("Without a relay and a fetcher, waiting and tapping say what is missing")
  func nobodyThere() throws {
    let folder = try TemporaryFolder()
    let environment = ["CHAPAR_STATE_DIRECTORY": folder.url.path]
    let chapar = Programs.folder.appending(path: "chapar")
    let page = folder.url.appending(path: "page.html")
    try Data("<p>A page".utf8).write(to: page)
    #expect(try Programs.run(chapar, ["add", page.path], environment: environment).status == 0)
    let wait = try Programs.run(chapar, ["wait", "--timeout", "1"], environment: environment)
    #expect(wait.status == 75 && wait.errors.contains("whether the fetcher is running"), "\(wait.errors)")
    let status = try Programs.run(chapar, ["status"], environment: environment)
    #expect(status.output.contains("1 source to read") && !status.output.contains("nothing waits"), "\(status)")
    // Of a tap that ended within three seconds nothing was said, and the exit code was 0.
    for words in [["--seconds", "4"], ["--seconds", "0.5"], ["--once", "--seconds", "1"]] {
      let tap = try Programs.run(chapar, ["tap"] + words, environment: environment)
      #expect(tap.status == 69 && tap.errors.contains("Error: no relay heard"), "\(words): \(tap)")
    }
    let tap = try ChildProcess(
      chapar.path, ["tap"], environment: Programs.clean.merging(environment) { _, new in new }, output: .nothing,
      errors: .nothing)
    usleep(500_000)
    tap.signal(SIGINT)
    #expect(tap.wait(atMost: 10) == .exited(69))
  }

  /// `chapar search` swallowed options that stood among the words.
  @Test("Arguments that a command can't use are refused, not ignored")
  func surplus() throws {
    let pipeline = try RunningPipeline()
    try pipeline.serveSample()
    try pipeline.chapar("add", pipeline.site + "/feed.xml")
    try pipeline.chapar("add", "--kind", "page", pipeline.site + "/nowhere.html")
    #expect(try pipeline.chapar("wait", "--timeout", "30").status == 0, "\(pipeline.errors)")
    let surplus = try pipeline.chapar("list", "ferry")
    #expect(surplus.status == 64 && surplus.errors.contains("chapar search ferry"), "\(surplus.errors)")
    #expect(try pipeline.chapar("list", "--limit", "0").status == 64)
    let failed = try pipeline.chapar("items", "failed").output
    #expect(failed.contains("/nowhere.html") && failed.contains("404"), "\(failed)")
    #expect(try pipeline.chapar("explain", pipeline.site + "/nowhere.html").output.contains("404"))
    // A page that is not there was "taken in".
    let failing = try pipeline.chapar("sources", "--failing").output
    #expect(failing.contains("page  given up") && failing.contains("could not be fetched: "), "\(failing)")
    #expect(try pipeline.chapar("items", "lost").status == 64)
    // Options count in any position, and what begins like one is not a word.
    let found = try pipeline.chapar("search", "the", "-nowhere", "--limit", "1", "--json").output
    #expect(JSON(found)?["hits"]?.list?.count == 1 && JSON(found)?["total"]?.number ?? 0 > 1, "\(found)")
    // A search without hits printed nothing, and a program could not page.
    let none = JSON(try pipeline.chapar("search", "xyzzy", "--json").output)
    #expect(none?["total"]?.number == 0 && none?["hits"]?.list?.isEmpty == true)
    #expect(try pipeline.chapar("search", "the", "--bogus").status == 64)
    let bad = try pipeline.chapar("add", "ftp://a.example/", "/no/such", pipeline.site)
    #expect(bad.errors.contains("ftp://a.example/") && bad.errors.contains("/no/such"), "\(bad.errors)")
    #expect(bad.errors.contains("Nothing was added"))
    // Nobody listens there: it is tried again, and a message says so.
    try pipeline.chapar("add", "--kind", "page", "http://127.0.0.1:9/x.html")
    let stopped = ContinuousClock.now
    let wait = try pipeline.chapar("wait", "--timeout", "20")
    #expect(wait.status == 75 && wait.errors.contains("127.0.0.1: 1 address until"), "\(wait)")
    #expect(wait.errors.contains("refused") && stopped.duration(to: .now) < .seconds(15), "\(wait)")
    let told = JSON(try pipeline.chapar("wait", "--json", "--timeout", "1").output)
    #expect(told?["resting"]?.list?.first?["addresses"]?.number == 1)
    var waiting = ""
    for _ in 0..<50 where !waiting.contains("refused") {
      usleep(100_000)
      waiting = try pipeline.chapar("items", "to-fetch").output
    }
    #expect(waiting.contains("http://127.0.0.1:9/x.html\n") && waiting.contains("refused"), "\(waiting)")
    #expect(try pipeline.chapar("explain", "http://127.0.0.1:9/x.html").output.contains("is waiting to be fetched"))
  }

  @Test("Sources of the same file name stay two, and a name that another has is refused")
  func names() throws {
    let folder = try TemporaryFolder()
    func chapar(_ arguments: String...) throws -> Command {
      try Programs.run(
        Programs.folder.appending(path: "chapar"), arguments,
        environment: ["CHAPAR_STATE_DIRECTORY": folder.url.appending(path: "state").path])
    }
    let pages = try ["a", "b"].map { name in
      let page = folder.url.appending(path: "\(name)/page.html")
      try FileManager.default.createDirectory(
        at: page.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("<title>\(name)</title><p>Text of \(name).</p>".utf8).write(to: page)
      return page.path
    }
    #expect(try chapar("add", pages[0], pages[1]).status == 0)
    #expect(try chapar("add", pages[0]).status == 0)
    let sources = try chapar("sources").output.split(separator: "\n")
    #expect(sources.count == 2)
    for page in pages { #expect(sources.count { $0.hasSuffix(page) } == 1) }
    let name = String(try #require(sources.first?.split(separator: " ").first))
    let refused = try chapar("add", "--name", name, pages[1])
    #expect(refused.status != 0 && refused.errors.contains(pages[0]))
    #expect(try chapar("sources").output.split(separator: "\n") == sources)
  }

  @Test("A backup is made in a new folder only, so that an older one stays whole")
  func backup() throws {
    let pipeline = try RunningPipeline()
    let copy = pipeline.folder.url.appending(path: "copy")
    // A mistyped parent was made.
    let lost = try pipeline.chapar("backup", pipeline.folder.url.appending(path: "misspelt/copy").path)
    #expect(
      lost.status == 1 && lost.errors.contains("there is no folder '\(pipeline.folder.url.path)/misspelt'"), "\(lost)")
    var made = try pipeline.chapar("backup", copy.path)
    // Until the storer has made its archive there is nothing to copy, and nothing is left of the attempt.
    for _ in 0..<200 where made.status != 0 {
      #expect(!FileManager.default.fileExists(atPath: copy.path))
      usleep(50_000)
      made = try pipeline.chapar("backup", copy.path)
    }
    #expect(made.status == 0)
    let ledger = copy.appending(path: "ledger.sqlite")
    let old = Date(timeIntervalSince1970: 1_000_000_000)
    try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: ledger.path)
    let again = try pipeline.chapar("backup", copy.path)
    #expect(again.status != 0 && again.errors.contains(copy.path))
    #expect(try FileManager.default.attributesOfItem(atPath: ledger.path)[.modificationDate] as? Date == old)
  }
}
