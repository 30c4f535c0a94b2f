import Foundation
import Launching
import News
import Storage
import Synchronization
import Testing

@Suite("Several storers", .timeLimit(.minutes(2)))
struct ProcessTests {
  let place = TemporaryArchive()

  @Test("Storers in processes of their own take turns, and nothing is lost or doubled")
  func turns() throws {
    let storers = try (0..<3).map { try StoringProcess(place.folder, "storer-\($0)", pages: 40, rounds: 3) }
    let acknowledged = try storers.flatMap { try $0.finish() }
    #expect(acknowledged.count == 3 * 3 * 40)
    let archive = try Archive.openForReading(place.folder)
    let overview = try archive.overview()
    #expect(overview.articles == 40 && overview.items == 360)
    #expect(acknowledged.filter { $0.outcome == "stored" }.count == 40)
    #expect(try archive.books().flatMap(\.items.values).reduce(0, +) == 360)
    #expect(try archive.integrityProblems().isEmpty)
  }

  @Test("Several that open a new archive at the same time all succeed")
  func openings() throws {
    for round in 0..<20 {
      let folder = place.folder + "/new-\(round)"
      let failures = Mutex<[String]>([])
      DispatchQueue.concurrentPerform(iterations: 6) { _ in
        do { try Archive.open(folder).close() } catch { failures.withLock { $0.append("\(error)") } }
      }
      #expect(failures.withLock { $0 } == [])
    }
  }

  @Test("What a killed storer acknowledged is in the archive, and the same work done again changes no answer")
  func kill() throws {
    var safe: [String: String] = [:]
    for commits in [1, 2, 3, 5, 8] {
      let storer = try StoringProcess(place.folder, "storer", pages: 64, rounds: 4)
      for deposit in try storer.kill(afterLines: commits * 8) {
        #expect(safe[deposit.item, default: deposit.outcome] == deposit.outcome)
        safe[deposit.item] = deposit.outcome
      }
      let archive = try Archive.openForReading(place.folder)
      #expect(try archive.integrityProblems().isEmpty)
      for (item, outcome) in safe {
        #expect(try archive.deposit(for: ItemID(rawValue: item))?.outcome.rawValue == outcome)
      }
    }
    let all = try StoringProcess(place.folder, "storer", pages: 64, rounds: 4).finish()
    #expect(all.count == 256)
    #expect(all.allSatisfy { safe[$0.item, default: $0.outcome] == $0.outcome })
    let archive = try place.open()
    #expect(try archive.overview().items == 256 && archive.overview().articles == 64)
    #expect(try archive.integrityProblems(thorough: true).isEmpty)
  }
}

/// The test storer as a running process.
struct StoringProcess {
  private let process: ChildProcess
  private let output: FileHandle

  init(_ folder: String, _ prefix: String, pages: Int, rounds: Int) throws {
    // The tests' own program stands beside it in the build folder.
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let candidates = [bundle.deletingLastPathComponent(), Bundle.main.bundleURL, Self.testBundleFolder].compactMap {
      $0
    }
    let program = candidates.map { $0.appendingPathComponent("storing-process") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    let url: URL = try #require(program)
    process = try ChildProcess(url.path, [folder, prefix, "\(pages)", "\(rounds)"], output: .pipe)
    output = try #require(process.output)
  }

  private static var testBundleFolder: URL? {
    CommandLine.arguments.first { $0.hasSuffix(".xctest") }.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
  }

  /// What it acknowledged until its end.
  func finish() throws -> [(item: String, outcome: String)] {
    let text = String(decoding: output.readDataToEndOfFile(), as: UTF8.self)
    #expect(process.wait() == .exited(0))
    return Self.deposits(text)
  }

  /// Kills it (signal 9) after `count` lines; returns what it acknowledged until then.
  func kill(afterLines count: Int) throws -> [(item: String, outcome: String)] {
    var data = Data()
    while data.count(where: { $0 == UInt8(ascii: "\n") }) < count {
      let more = output.availableData
      if more.isEmpty { break }
      data += more
    }
    process.signal(SIGKILL)
    data += output.readDataToEndOfFile()
    process.wait()
    // A line that was cut off by the signal doesn't count.
    let text = String(decoding: data.prefix((data.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1), as: UTF8.self)
    return Self.deposits(text)
  }

  private static func deposits(_ text: String) -> [(item: String, outcome: String)] {
    text.split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      return (String(words[0]), String(words.last ?? ""))
    }
  }
}
