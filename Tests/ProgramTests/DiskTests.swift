import Fetching
import Foundation
import Launching
import Testing

@Suite("What must be true of the disk", .timeLimit(.minutes(4)))
struct DiskTests {
  /// Writes so many pages into a folder below a pipeline's.
  private func pages(_ numbers: Range<Int>, in pipeline: RunningPipeline, _ folder: String = "pages") throws -> String {
    let pages = pipeline.folder.url.appending(path: folder)
    try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
    for number in numbers {
      try Data(Self.page(number).utf8).write(to: pages.appending(path: "page-\(number).html"))
    }
    return pages.path
  }

  private static func page(_ number: Int) -> String {
    let body = (1...6).map { "<p>Paragraph \($0) of story \(number): the ferries of the harbour wait for weather.</p>" }
    return "<title>Story \(number)</title><h1>Story \(number)</h1>" + body.joined()
  }

  /// Waits until a condition holds, for at most twenty seconds plus the time of one check.
  private func wait(until isSo: () throws -> Bool) rethrows {
    for _ in 0..<400 {
      if try isSo() { return }
      usleep(50_000)
    }
  }

  private func stored(_ pipeline: RunningPipeline) throws -> Int? {
    try JSON(pipeline.chapar("status", "--json", "--books-only").output)?["books"]?["all"]?["stored"]?.number.map {
      Int($0)
    }
  }

  /// After an archive was lost, storers went on answering for articles that were stored nowhere.
  @Test(
    "When the archive is lost storers stop and say so, and what is missing can be sent again",
    arguments: ["deleted", "log deleted", "damaged"])
  func lostArchive(loss: String) throws {
    let pipeline = try RunningPipeline(settings: ["CHAPAR_FETCH_RECEIPT_TIMEOUT": "1s"])
    try pipeline.chapar("add", pages(0..<40, in: pipeline))
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0, "\(pipeline.errors)")
    #expect(try pipeline.chapar("check").status == 0)
    let archive = pipeline.folder.url.appending(path: "archive/archive.sqlite").path
    switch loss {
    case "deleted":
      for ending in ["", "-wal", "-shm"] { try FileManager.default.removeItem(atPath: archive + ending) }
    case "log deleted": try FileManager.default.removeItem(atPath: archive + "-wal")
    default:
      // A running storer has it all in memory.
      pipeline.stop("chapar-storer")
      let file = try FileHandle(forWritingTo: URL(filePath: archive))
      try file.write(contentsOf: Data(repeating: 0x55, count: 40_000))
      try pipeline.start("chapar-storer")
    }
    try pipeline.chapar("add", pages(40..<50, in: pipeline, "more"))
    let words = loss == "damaged" ? "damaged" : "was deleted or moved away"
    wait { pipeline.errors.contains(words) }
    #expect(pipeline.errors.contains(words), "\(pipeline.errors)")
    #expect(try pipeline.chapar("status", "--books-only").output.contains("damage.log"))
    // Nothing was answered for that is lost.
    #expect(try stored(pipeline) == 40)

    // As the error advises.
    #expect(pipeline.errors.contains("`chapar resend --missing`"))
    pipeline.stop("chapar-storer")
    for ending in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: archive + ending) {
      try FileManager.default.moveItem(atPath: archive + ending, toPath: archive + ending + ".away")
    }
    try pipeline.start("chapar-storer")
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0, "\(pipeline.errors)")
    let lacking = try pipeline.chapar("check")
    #expect(lacking.status == 1 && lacking.output.contains("chapar resend --missing"), "\(lacking.output)")
    #expect(try pipeline.chapar("resend", "--missing").output.contains("40 would be sent again; add --yes to do it"))
    #expect(try pipeline.chapar("resend", "--missing", "--yes").output.contains("40 to be sent again"))
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0, "\(pipeline.errors)")
    #expect(try pipeline.chapar("resend", "--missing").output.contains("There is nothing to send again"))
    #expect(try stored(pipeline) == 50)
    let check = try pipeline.chapar("check", "--thorough")
    #expect(check.status == 0 && check.output.contains("50 articles"), "\(check.output)")
    #expect(try !pipeline.chapar("status", "--books-only").output.contains("damage.log"))
  }

  /// `status` did not notice a missing archive as long as its folder was there.
  @Test("`check` notices a ledger that was lost and replaced, and `status` a missing archive")
  func lost() throws {
    let state = try HostileState()
    let chapar = Programs.folder.appending(path: "chapar")
    #expect(!(try Programs.run(chapar, ["check"], environment: state.environment).output.contains("lost and replaced")))
    let archive = state.folder.url.appending(path: "archive/archive.sqlite")
    try FileManager.default.moveItem(at: archive, to: state.folder.url.appending(path: "away"))
    let status = try Programs.run(chapar, ["status", "--books-only"], environment: state.environment)
    #expect(status.output.contains("archive.sqlite is missing") && status.output.contains("resend --missing"))
    try FileManager.default.moveItem(at: state.folder.url.appending(path: "away"), to: archive)
    for name in try FileManager.default.contentsOfDirectory(atPath: state.folder.url.path)
    where name.hasPrefix("ledger.sqlite") {
      try FileManager.default.removeItem(at: state.folder.url.appending(path: name))
    }
    _ = try Ledger(folder: state.folder.url.path)
    let check = try Programs.run(chapar, ["check"], environment: state.environment)
    #expect(check.status == 1 && check.output.contains("it was lost and replaced"), "\(check.output)")
  }

  /// 3 of 95 checks of a running pipeline raised a false alarm.
  @Test("`check` raises no false alarm while the pipeline runs")
  func checkWhileRunning() throws {
    let pipeline = try RunningPipeline()
    let folder = try pages(0..<1500, in: pipeline)
    try wait { try pipeline.chapar("check").status == 0 }
    try pipeline.chapar("add", folder)
    var checks = 0
    repeat {
      let check = try pipeline.chapar("check")
      #expect(check.status == 0, "\(check.output)\(check.errors)")
      checks += 1
    } while try pipeline.chapar("wait", "--timeout", "1").status != 0 && checks < 300
    #expect(try stored(pipeline) == 1500)
  }

  /// On a full disk the fetcher ended with exit code 70.
  @Test("On a full disk the fetcher waits as the storer does, and goes on once there is room")
  func fullDisk() throws {
    let folder = try TemporaryFolder()
    guard let disk = try SmallDisk(at: folder.url.appending(path: "disk"), kibibytes: 32_768) else {
      return print("\(#function) skipped: no small file system can be mounted here")
    }
    // Slow enough to be under way when the disk is full.
    let pipeline = try RunningPipeline(
      settings: ["CHAPAR_STATE_DIRECTORY": disk.folder.path, "CHAPAR_FETCH_HOST_DELAY": "20ms"],
      without: ["chapar-fetcher"])
    let count = 300
    let server = try FolderServer(serving: URL(filePath: pages(0..<count, in: pipeline)))
    let list = pipeline.folder.url.appending(path: "list.txt")
    let addresses = (0..<count).map { "\(server.address)/page-\($0).html\n" }
    try Data(addresses.joined().utf8).write(to: list)
    try pipeline.chapar("add", list.path)
    let fetcher = try pipeline.start("chapar-fetcher")
    try wait { try (stored(pipeline) ?? 0) >= 5 }
    let filler = disk.folder.appending(path: "filler").path
    _ = try Command("dd", ["if=/dev/zero", "of=\(filler)", "bs=4k"])
    wait { pipeline.errors.contains("nothing is lost; trying again") }
    #expect(pipeline.errors.contains("nothing is lost; trying again"), "\(pipeline.errors)")
    sleep(3)
    #expect(fetcher.isRunning)
    try FileManager.default.removeItem(atPath: filler)
    #expect(try pipeline.chapar("wait", "--timeout", "90").status == 0, "\(pipeline.errors)")
    #expect(try stored(pipeline) == count)
    #expect(fetcher.isRunning)
    let check = try pipeline.chapar("check")
    #expect(check.status == 0, "\(check.output)")
  }

  @Test("Every file in the state folder can be read by its owner alone, whichever program made it")
  func modes() throws {
    let pipeline = try RunningPipeline()
    try pipeline.serveSample()
    try pipeline.chapar("add", pipeline.site + "/feed.xml")
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0, "\(pipeline.errors)")
    let copy = pipeline.folder.url.appending(path: "copy").path
    #expect(try pipeline.chapar("backup", copy).status == 0)
    // The site and the errors are the test's own.
    let open = try Command(
      "find",
      [
        pipeline.folder.url.path, "-mindepth", "1", "-perm", "/077", "!", "-path", "*/site*", "!", "-name",
        "errors.txt",
      ])
    #expect(open.output == "")
    let journal = try Command("find", [pipeline.folder.url.appending(path: "journal").path, "-name", "*.warc.gz"])
    #expect(!journal.output.isEmpty)
  }

  /// After 53 kills 13 `.open` marks of dead fetchers had stayed in the journal.
  @Test("A damaged record is reported in the log and in `chapar status`, and a dead fetcher's mark is removed")
  func damagedRecord() throws {
    let pipeline = try RunningPipeline(without: ["chapar-cleaner"])
    try pipeline.serveSample()
    try pipeline.chapar("add", pipeline.site + "/feed.xml")
    let journal = pipeline.folder.url.appending(path: "journal")
    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: journal.path).sorted() }
    try wait { try (stateOf(pipeline, "inFlight") ?? 0) >= 5 }
    pipeline.kill("chapar-fetcher")
    // What the relay holds would reach the cleaner undamaged.
    pipeline.kill("chapar-relay")
    let file = journal.appending(path: try #require(try names().first))
    #expect(try names() == [file.lastPathComponent, file.lastPathComponent + ".open"])
    var bytes = try Data(contentsOf: file)
    for offset in stride(from: bytes.count / 3, to: bytes.count, by: 400) { bytes[offset] ^= 0x11 }
    try bytes.write(to: file)
    try pipeline.start("chapar-relay")
    try pipeline.start("chapar-cleaner")
    try pipeline.start("chapar-fetcher")
    #expect(try pipeline.chapar("wait", "--timeout", "90").status == 0, "\(pipeline.errors)")
    #expect(pipeline.errors.contains("an item's record is damaged and ends as rejected"), "\(pipeline.errors)")
    let status = try pipeline.chapar("status", "--books-only").output
    #expect(status.contains("damage.log") && status.contains(file.lastPathComponent), "\(status)")
    #expect(try !names().contains(file.lastPathComponent + ".open"))
  }

  private func stateOf(_ pipeline: RunningPipeline, _ name: String) throws -> Int? {
    try JSON(pipeline.chapar("status", "--json", "--books-only").output)?["books"]?["all"]?[name]?.number.map {
      Int($0)
    }
  }
}
