import Foundation
import Launching
import Testing

@Suite("What an operator can believe", .serialized, .timeLimit(.minutes(5)))
struct HealthTests {
  /// Runs `chapar status` until its judgement is as wanted; the last report.
  static func status(_ pipeline: RunningPipeline, until isDone: (JSON) -> Bool) throws -> JSON {
    var report = JSON("{}")
    for _ in 0..<20 {
      report = JSON(try pipeline.chapar("status", "--json").output)
      if let report, isDone(report) { return report }
    }
    return try #require(report)
  }

  @Test("status judges: healthy, then degraded and stopped once the storer is killed, which stays listed")
  func judges() throws {
    let pipeline = try RunningPipeline()
    _ = try Self.status(pipeline) { $0["health"]?["state"]?.text == "healthy" }
    let healthy = try pipeline.chapar("status", "--exit-code")
    #expect(healthy.status == 0 && healthy.output.hasPrefix("healthy: 5 instances run"), "\(healthy.output)")
    pipeline.kill("chapar-storer")
    let silent = try Self.status(pipeline) { $0["health"]?["state"]?.text == "degraded" }
    #expect(silent["health"]?["sentence"]?.text?.hasPrefix("no storer heard for ") == true, "\(silent)")
    #expect(silent["instances"]?.list?.contains { $0["condition"]?.text == "silent" } == true)
    #expect(try pipeline.chapar("status", "--exit-code").status == 1)
    try pipeline.serveSample()
    try pipeline.chapar("add", pipeline.site + "/ferry-line.html")
    _ = try Self.status(pipeline) { $0["health"]?["state"]?.text == "stopped" }
    let stopped = try pipeline.chapar("status", "--exit-code")
    #expect(stopped.status == 2, "\(stopped.output)")
    #expect(stopped.output.contains("nothing is lost") && stopped.output.contains("start chapar-storer"))
    pipeline.kill("chapar-relay")
    let nobody = try pipeline.chapar("status", "--exit-code")
    #expect(nobody.status == 2 && nobody.output.hasPrefix("stopped: no relay is heard"), "\(nobody.output)")
    #expect(try pipeline.chapar("status", "--watch", "--exit-code", "--books-only").status == 64)
  }

  /// The relay looked busy while it waited.
  @Test("The slowest stage is named, whichever it is", arguments: ["clean", "extract", "store"])
  func slowest(stage: String) throws {
    let program = ["clean": "chapar-cleaner", "extract": "chapar-extractor", "store": "chapar-storer"][stage] ?? ""
    let pipeline = try RunningPipeline(
      settings: [
        "SLOW_STAGE": stage, "SLOW_MILLISECONDS": "100", "CHAPAR_STORE_BATCH": "4", "CHAPAR_FETCH_WINDOW_ITEMS": "32",
      ], replacing: [program: "chapar-slow-stage"])
    let pages = pipeline.folder.url.appending(path: "pages")
    try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
    for number in 0..<400 {
      let body = String(repeating: "<p>Ferry \(number) runs again since Monday, said the harbour master.</p>", count: 5)
      try Data("<title>Ferry \(number)</title><h1>Ferry \(number)</h1>\(body)".utf8)
        .write(to: pages.appending(path: "\(number).html"))
    }
    try pipeline.chapar("add", pages.path)
    let report = try Self.status(pipeline) { $0["health"]?["slowest"]?.text == stage }
    #expect(report["health"]?["slowest"]?.text == stage, "\(report)")
    let text = try pipeline.chapar("status").output
    #expect(text.contains("\(stage)-") && text.contains(" *"), "\(text)")
    // The relay moves messages, which is no work: it never looks busy.
    let relay = report["instances"]?.list?.first { $0["vitals"]?["stage"]?.text == "relay" }
    #expect((relay?["vitals"]?["busy"]?.number ?? 1) < 0.5, "\(report)")
  }

  /// A forged number crashed `chapar status`.
  @Test("Forged vitals crash neither `status` nor `tap`, and can't control the terminal")
  func forged() throws {
    let pipeline = try RunningPipeline()
    _ = try Self.status(pipeline) { $0["health"]?["state"]?.text == "healthy" }
    let forger = try ChildProcess(
      Programs.python,
      [
        Programs.root.appending(path: "Tests/ProgramTests/Fixtures/forge_vitals.py").path,
        pipeline.folder.url.path + "/run",
      ]
    )
    defer { forger.stop() }
    let tap = try pipeline.chapar("tap", "--boundary", "vitals", "--seconds", "4")
    #expect(tap.status == 0 && tap.output.contains("forged"), "\(tap.errors)")
    #expect(!tap.output.contains("\u{1B}") && !tap.output.contains("\u{202E}"))
    let status = try pipeline.chapar("status")
    #expect(status.status == 0, "\(status.errors)")
    #expect(status.output.contains("forged-name") && !status.output.contains("\u{1B}"), "\(status.output)")
    #expect(!status.output.contains("forged-number"))
  }

  @Test("An address that is given up is shown on the receipts' tap, and `explain` takes the id that the tap printed")
  func failedFetch() throws {
    let pipeline = try RunningPipeline()
    try pipeline.serveSample()
    let tap = try ChildProcess(
      Programs.folder.appending(path: "chapar").path, ["tap", "--boundary", "receipts"],
      environment: Programs.clean.merging(pipeline.environment) { _, new in new }, output: .pipe)
    defer { tap.stop() }
    let seen = SeenText(try #require(tap.output))
    var number = 0
    // The subscription takes a moment: what came before it is not seen.
    while number < 20, !seen.text.contains("failed") || !seen.text.contains("stored") {
      let pages = ["\(pipeline.site)/nowhere-\(number).html", "\(pipeline.site)/ferry-line.html"]
      try pipeline.run(["add", "--kind", "page"] + pages)
      try pipeline.chapar("wait", "--timeout", "20")
      number += 1
    }
    let failed = try #require(seen.text.split(separator: "\n").first { $0.contains(" failed ") }, "\(seen.text)")
    #expect(failed.contains("/nowhere-") && failed.contains("404"))
    let id = String(failed.split(separator: " ")[1])
    #expect(try pipeline.chapar("explain", id).output.contains("could not be fetched"))
    #expect(try pipeline.chapar("items", id).output.contains("/nowhere-"))
    #expect(try pipeline.chapar("show", id).errors.contains("/nowhere-"))
    let ended = try #require(seen.text.split(separator: "\n").first { !$0.contains(" failed ") }, "\(seen.text)")
    #expect(ended.contains("/ferry-line.html"))
    let item = String(ended.split(separator: " ")[1])
    #expect(try pipeline.chapar("items", item).output.contains("ferry-line.html"))
    let short = String(item.dropFirst("urn:uuid:".count).prefix(8))
    #expect(try pipeline.chapar("items", short).output.contains(item))
    #expect(try pipeline.chapar("show", short).output.contains("Ferry line"))
    #expect(try pipeline.chapar("explain", short).output.contains("Ferry line"))
    let article = String(try pipeline.chapar("list").output.prefix { $0 != " " })
    #expect(try pipeline.chapar("show", String(article.prefix(8))).output.contains("Ferry line"))
    // A prefix of fewer than four letters was refused, though it was the only article's.
    #expect(try pipeline.chapar("show", String(article.prefix(1))).output.contains("Ferry line"))
  }

  @Test("A damaged archive is not called balanced, and check --json ends as check does")
  func damaged() throws {
    let pipeline = try RunningPipeline()
    try pipeline.serveSample()
    try pipeline.chapar("add", pipeline.site + "/feed.xml")
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0)
    #expect(try pipeline.chapar("check", "--json").status == 0)
    for program in ["chapar-storer", "chapar-fetcher", "chapar-extractor", "chapar-cleaner"] { pipeline.kill(program) }
    let lost = "DELETE FROM book; DELETE FROM receipt"
    let archive = pipeline.folder.url.appending(path: "archive/archive.sqlite").path
    let program = "import sqlite3,sys; d=sqlite3.connect(sys.argv[1]); d.executescript(sys.argv[2]); d.commit()"
    #expect(try Programs.run(URL(filePath: Programs.python), ["-c", program, archive, lost]).status == 0)
    #expect(try pipeline.chapar("check").status == 1)
    let json = try pipeline.chapar("check", "--json")
    #expect(json.status == 1, "\(json.output)")
    #expect(JSON(json.output)?["isBalanced"]?.bool == false, "\(json.output)")
  }

  @Test("A relay with too few descriptors says so and ends; a low soft limit is raised")
  func descriptors() throws {
    let folder = try TemporaryFolder()
    let relay = Programs.folder.appending(path: "chapar-relay").path
    let environment = ["CHAPAR_STATE_DIRECTORY": folder.url.path]
    let shell = URL(filePath: "/bin/sh")
    let refused = try Programs.run(shell, ["-c", "ulimit -n 64; exec \(relay)"], environment: environment)
    #expect(refused.status == 78 && refused.errors.contains("needs 256 and may open 64"), "\(refused.errors)")
    let raised = try Programs.run(
      shell, ["-c", "ulimit -Sn 64; timeout -s TERM 3 \(relay)"], environment: environment)
    #expect(raised.errors.contains("started"), "\(raised.errors)")
  }
}
