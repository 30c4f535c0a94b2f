import Foundation
import Launching

/// A whole pipeline of real processes with its own folder, and a server for the sample site.
final class RunningPipeline {
  let folder: TemporaryFolder
  let environment: [String: String]
  /// The sample site's address.
  private(set) var site = ""
  private var processes: [ChildProcess] = []
  private var names: [String] = []
  private var server: FolderServer?

  /// Starts one process of each stage except those in `missing`; `replacing` maps programs to their stand-ins.
  init(
    settings: [String: String] = [:], replacing programs: [String: String] = [:], without missing: Set<String> = []
  ) throws {
    folder = try TemporaryFolder()
    environment = [
      "CHAPAR_STATE_DIRECTORY": folder.url.path, "CHAPAR_LOG_LEVEL": "warning", "CHAPAR_FETCH_HOST_DELAY": "0s",
    ].merging(settings) { _, new in new }
    for name in ["chapar-storer", "chapar-extractor", "chapar-cleaner", "chapar-fetcher", "chapar-relay"]
    where !missing.contains(name) { try start(programs[name] ?? name) }
  }

  deinit {
    for process in processes { process.signal(SIGTERM) }
    for process in processes { process.stop() }
  }

  /// Starts another process of a program: one of ours, or one of the system's by name and arguments.
  @discardableResult
  func start(_ name: String, _ arguments: [String] = []) throws -> ChildProcess {
    let process = try ChildProcess(
      name.hasPrefix("chapar-") ? Programs.folder.appending(path: name).path : name, arguments,
      environment: Programs.clean.merging(environment) { _, new in new },
      output: .nothing, errors: .file(errorFile.path))
    processes.append(process)
    names.append(name)
    return process
  }

  /// The errors that the processes have logged so far.
  var errors: String { (try? String(contentsOf: errorFile, encoding: .utf8)) ?? "" }

  private var errorFile: URL { folder.url.appending(path: "errors.txt") }

  /// The id of the first running process of a program; 0 if none is running.
  func processID(of program: String) -> Int32 {
    zip(names, processes).first { $0 == program && $1.isRunning }?.1.processID ?? 0
  }

  /// Kills all processes of a program, so that they get no chance to write anything.
  func kill(_ program: String) {
    for (name, process) in zip(names, processes) where name == program && process.isRunning {
      process.signal(SIGKILL)
      process.wait()
    }
  }

  /// Asks all processes of a program to exit.
  func stop(_ program: String) {
    for (name, process) in zip(names, processes) where name == program { process.stop() }
  }

  /// Serves the bundled sample site on a free loopback port, with the addresses in its feed changed to that port.
  func serveSample() throws {
    let copy = folder.url.appending(path: "site")
    try FileManager.default.copyItem(at: Programs.root.appending(path: "Deploy/Sample/site"), to: copy)
    let server = try FolderServer(serving: copy)
    self.server = server
    site = server.address
    let feed = copy.appending(path: "feed.xml")
    let text = try String(contentsOf: feed, encoding: .utf8).replacing("http://127.0.0.1:8573", with: site)
    try Data(text.utf8).write(to: feed)
  }

  /// Puts a file on the sample site.
  func serve(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: folder.url.appending(path: "site").appending(path: name))
  }

  /// Runs the operator's tool.
  @discardableResult
  func chapar(_ arguments: String...) throws -> Command { try run(arguments) }

  /// Runs the operator's tool.
  @discardableResult
  func run(_ arguments: [String]) throws -> Command {
    try Programs.run(Programs.folder.appending(path: "chapar"), arguments, environment: environment)
  }

  /// Waits until the fetcher has saved what it knows about a host, which it does each second.
  func awaitHost(_ name: String) throws {
    let until = ContinuousClock.now + .seconds(20)
    while try chapar("hosts", name).status != 0, ContinuousClock.now < until { usleep(100_000) }
  }
}
