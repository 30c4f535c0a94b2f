import Foundation
import Launching
import Testing

@Suite("The start of a stage", .timeLimit(.minutes(2)))
struct StartTests {
  @Test(
    "A stage is ready after at most 50 ms of CPU time",
    arguments: ["chapar-relay", "chapar-cleaner", "chapar-extractor", "chapar-storer", "chapar-fetcher"])
  func ready(_ program: String) throws {
    // The relay is there, as stages connect to it.
    let pipeline = try RunningPipeline(without: program == "chapar-relay" ? ["chapar-relay"] : [])
    pipeline.stop(program)
    // What else runs on the machine can only make a start longer.
    let times = try (0..<7).map { _ in try Self.timeOfStart(of: program, pipeline.environment) }
    let shortest = try #require(times.min())
    print("\(program) is ready after \(Int((shortest * 1000).rounded())) ms of CPU time")
    #expect(shortest < 0.05, "\(times)")
  }

  /// The CPU time in seconds, of all threads, until a program logs that it has started.
  private static func timeOfStart(of program: String, _ environment: [String: String]) throws -> Double {
    let errors = URL(filePath: try #require(environment["CHAPAR_STATE_DIRECTORY"])).appending(path: "start.txt")
    let settings = ["CHAPAR_LOG_LEVEL": "info"]
    let process = try ChildProcess(
      Programs.folder.appending(path: program).path,
      environment: Programs.clean.merging(environment) { _, new in new }.merging(settings) { _, new in new },
      output: .nothing, errors: .file(errors.path))
    defer {
      process.stop()
      try? FileManager.default.removeItem(at: errors)
    }
    while try !String(contentsOf: errors, encoding: .utf8).contains("started") {
      try #require(process.isRunning, "\(program) ended")
      usleep(500)
    }
    var (clock, time) = (clockid_t(), timespec())
    try #require(unsafe clock_getcpuclockid(process.processID, &clock) == 0)
    try #require(unsafe clock_gettime(clock, &time) == 0)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
