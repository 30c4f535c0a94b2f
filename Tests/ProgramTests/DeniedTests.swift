import Foundation
import Launching
import Testing

/// As another user than the owner of the state directory; as its owner without the mode to read it, where the tests don't
/// run as root, who may read everything.
@Suite("Without permission", .timeLimit(.minutes(2)))
struct DeniedTests {
  private let state: HostileState
  private let folder: String

  init() throws {
    state = try HostileState()
    folder = state.folder.url.path
  }

  private func set(_ mode: Int, _ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  /// A program's command line as the other user.
  private func command(_ program: String, _ words: [String] = []) -> [String] {
    let asOther = geteuid() == 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []
    return asOther + [Programs.folder.appending(path: program).path] + words
  }

  private func run(_ program: String, _ words: [String] = []) throws -> Command {
    try Programs.run(URL(filePath: "/usr/bin/env"), command(program, words), environment: state.environment)
  }

  /// The exit codes were 70, 74 and 78, and the words Foundation's or SQLite's.
  private func expectDenied(_ outcome: Command, naming path: String, _ what: String) {
    #expect(outcome.status == 77, "\(what): \(outcome)")
    let words = outcome.errors
    #expect(words.contains(path) && words.lowercased().contains("permission denied"), "\(what): \(words)")
    #expect(words.contains("run this as the owner of the state directory"), "\(what): \(words)")
    for raw in ["NSCocoa", "couldn’t", "couldn't", "NSPOSIX", "PRAGMA", "Code=", "unable to open", "CocoaError"] {
      #expect(!words.contains(raw), "\(what): \(words)")
    }
    #expect(words.split(separator: "\n").count == 1, "\(what): \(words)")
  }

  @Test("A state directory that may not be used is told by every program in the same way, with the same exit code")
  func directory() throws {
    try set(0, folder)
    for program in CommandLineTests.stages { try expectDenied(run(program), naming: folder, program) }
    for words in [
      "list", "search evil", "show abcdef", "sources", "items", "hosts", "wait", "status", "check", "stats",
      "dead list",
      "sources pause --all", "remove --site a.example", "resend --missing", "boilerplate list", "boilerplate forget x",
      "export -o -", "why https://a.example/", "explain https://a.example/", "add \(Programs.root.path)/README.md",
      "backup /nowhere",
    ] {
      try expectDenied(run("chapar", words.split(separator: " ").map(String.init)), naming: folder, words)
    }
    // Where only writing is denied, cleaner and extractor waited for a relay for ever.
    try set(geteuid() == 0 ? 0o755 : 0o555, folder)
    for program in CommandLineTests.stages { try expectDenied(run(program), naming: folder, program) }
    try set(0o700, folder)
  }

  @Test("A database that may not be used is told by its name")
  func databases() throws {
    for path in ["ledger.sqlite", "archive/archive.sqlite"] { try set(0, "\(folder)/\(path)") }
    try set(0o777, folder)
    try set(0o777, folder + "/archive")
    // The lock of the ledger is the owner's, too.
    for lock in ["ledger.lock"] { try set(0o666, "\(folder)/\(lock)") }
    try expectDenied(run("chapar-fetcher"), naming: folder + "/ledger.sqlite", "fetcher")
    try expectDenied(run("chapar-storer"), naming: folder + "/archive/archive.sqlite", "storer")
    try expectDenied(run("chapar", ["sources"]), naming: folder + "/ledger.sqlite", "sources")
    try expectDenied(run("chapar", ["list"]), naming: folder + "/archive/archive.sqlite", "list")
    try set(0o444, folder + "/ledger.sqlite")
    guard geteuid() == 0 else { return }
    try expectDenied(run("chapar", ["sources", "pause", "--all"]), naming: folder + "/ledger.sqlite", "pause")
  }

  @Test("A cleaner that may not read what was learned says so in plain words, and cleans all the same")
  func learned() throws {
    let memory = folder + "/learned/sites.sqlite"
    try set(0, memory)
    for path in [folder, folder + "/learned"] { try set(0o777, path) }
    try expectDenied(run("chapar", ["boilerplate", "list"]), naming: memory, "boilerplate")
    let cleaner = try ChildProcess(
      "/usr/bin/env", command("chapar-cleaner"),
      environment: Programs.clean.merging(state.environment) { _, new in new }, output: .nothing,
      errors: .file(folder + "/told.txt"))
    defer { cleaner.stop() }
    var told = ""
    for _ in 0..<200 where !told.contains(memory) {
      usleep(50_000)
      told = try String(contentsOfFile: folder + "/told.txt", encoding: .utf8)
    }
    #expect(told.contains("'\(memory)' can't be opened: permission denied"), "\(told)")
    #expect(!told.contains("PRAGMA") && cleaner.isRunning, "\(told)")
  }
}
