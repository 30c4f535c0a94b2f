import Foundation
import Launching
import Testing

/// The runbook's instructions for supervisord, tried as written, in a folder whose name has spaces.
@Suite("Under supervisord", .timeLimit(.minutes(3)))
struct SupervisorTests {
  private let folder: TemporaryFolder
  private let state: String
  private var configuration: String { state + "/supervisord.conf" }

  init() throws {
    folder = try TemporaryFolder()
    state = folder.url.appending(path: "news of us/my state").path
  }

  private func chapar(_ arguments: String...) throws -> Command {
    try Programs.run(
      Programs.folder.appending(path: "chapar"), arguments, environment: ["CHAPAR_STATE_DIRECTORY": state])
  }

  /// supervisorctl, without a variable of ours.
  private func control(_ arguments: String...) throws -> Command {
    try Programs.run(URL(filePath: "/usr/bin/supervisorctl"), ["-c", configuration] + arguments)
  }

  /// How many instances are heard.
  private func heard() throws -> Int {
    guard case .array(let instances) = try JSON(chapar("status", "--json").output)?["instances"] else { return 0 }
    return instances.count
  }

  /// The monitor was not started: its configuration was looked for in a variable that nobody sets.
  @Test("One command adds a stage and one takes it away, without a build and without a variable")
  func scale() throws {
    let script = Programs.root.appending(path: "Deploy/supervise.sh").path
    let start = try Command(
      script, [], environment: Programs.clean.merging(["CHAPAR_STATE_DIRECTORY": state]) { _, new in new })
    #expect(start.status == 0, "\(start.errors)")
    defer { stop() }
    let second = try Command(
      script, [], environment: Programs.clean.merging(["CHAPAR_STATE_DIRECTORY": state]) { _, new in new })
    #expect(second.status == 69 && second.errors.contains("it runs already"), "\(second)")
    let started = try control("start", "extractor:extractor-3")
    #expect(started.output.contains("extractor:extractor-3: started"), "\(started.output)\(started.errors)")
    let page = folder.url.appending(path: "a page.html")
    let paragraphs = (1...6).map { "<p>Paragraph \($0): the ferries of the harbour wait for weather.</p>" }
    try Data("<title>A story</title><h1>A story</h1>\(paragraphs.joined())".utf8).write(to: page)
    #expect(try chapar("add", page.path).status == 0)
    #expect(try chapar("wait", "--timeout", "60").status == 0)
    #expect(try chapar("list").output.contains("A story"))
    var instances = 0
    for _ in 0..<10 where instances < 7 { instances = try heard() }
    #expect(instances == 7)
    #expect(try control("stop", "extractor:extractor-3").output.contains("extractor:extractor-3: stopped"))
    let standing = try control("status").output
    #expect(standing.split(separator: "\n").count { $0.contains("RUNNING") } == 7, "\(standing)")
    // Whoever started it: its files are its owner's alone.
    #expect(try Command("find", [state, "-perm", "/077", "!", "-name", "*.sock"]).output == "")
  }

  private func stop() {
    do { _ = try control("shutdown") } catch { print("supervisord stays: \(error)") }
    for _ in 0..<200 where FileManager.default.fileExists(atPath: state + "/supervisor.sock") { usleep(100_000) }
  }
}
