import Foundation
import Launching

/// One run: a pipeline, its items, the fault, and the count at the end.
struct ChaosRun {
  let programs: URL
  let state: URL
  let items: Int
  let kills: Int
  let pause: Int
  let seed: UInt64
  let limit: Double

  func run(_ scenario: Scenario) throws -> ChaosReport {
    switch scenario {
    case .kills: try kill()
    case .stopped: try stop()
    case .poison: try poison()
    case .diskFull: try fillDisk()
    case .tornJournal: try tearJournal()
    }
  }

  /// Kills processes of every kind in random order, with the kills spread over the items' progress.
  private func kill() throws -> ChaosReport {
    let pipeline = try pipeline(PipelineUnderTest.Crew(fetchers: 2))
    defer { pipeline.stop() }
    var watch = try Watch(pipeline: pipeline, limit: limit)
    try addWARC(to: pipeline)
    var random = SplitMix(state: seed)
    var killed: [String: Int] = [:]
    var strokes = 0
    while strokes < kills {
      try watch.wait(untilSettled: items * strokes / (kills + 1), orAtMost: 4)
      usleep(UInt32(random.next() % UInt64(max(1, pause)) * 1000))
      let victim = pipeline.stations[Int(random.next() % UInt64(pipeline.stations.count))]
      guard victim.signal(SIGKILL) else {
        try pipeline.keep()
        continue
      }
      killed[victim.name, default: 0] += 1
      strokes += 1
    }
    try watch.waitForEnd(of: items)
    var notes = killed.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    // An item that was being processed at two kills is set aside, because it may have caused them. It is kept, not
    // lost.
    if watch.books.dead > 0 {
      notes.append("set aside and sent again \(watch.books.dead)")
      try pipeline.tool(["dead", "retry", "--all"])
      try watch.waitForEnd(of: items)
    }
    return try report(watch, expecting: items, notes: notes)
  }

  /// Stops one of two extractors for good; its items must go to the other.
  private func stop() throws -> ChaosReport {
    let pipeline = try pipeline(PipelineUnderTest.Crew())
    defer { pipeline.stop() }
    var watch = try Watch(pipeline: pipeline, limit: limit)
    try addWARC(to: pipeline)
    try watch.wait(untilSettled: items / 4, orAtMost: 60)
    let stopped = pipeline.stations.first { $0.name == "chapar-extractor" }
    stopped?.signal(SIGSTOP)
    try watch.waitForEnd(of: items)
    let books = watch.books
    stopped?.signal(SIGCONT)
    return try report(watch, expecting: items, notes: ["settled while stopped: \(books.fetched - books.inFlight)"])
  }

  /// One page kills each extractor that touches it: it must become a dead letter, and all other pages must get through.
  private func poison() throws -> ChaosReport {
    var crew = PipelineUnderTest.Crew()
    crew.extractor = programs.appending(path: "chapar-chaos-extractor")
    let pipeline = try pipeline(
      crew,
      settings: [
        "CHAPAR_FETCH_RECEIPT_TIMEOUT": "1s", "CHAPAR_FETCH_ATTEMPTS": "3",
        "CHAPAR_FETCH_RECEIPT_TIMEOUT_CEILING": "8s",
      ])
    defer { pipeline.stop() }
    var watch = try Watch(pipeline: pipeline, limit: limit)
    try addWARC(to: pipeline, poison: items / 2)
    try watch.waitForEnd(of: items)
    return try report(watch, expecting: items - 1, dead: 1, notes: [])
  }

  /// Fills the archive's file system for a while.
  private func fillDisk() throws -> ChaosReport {
    let archive = state.appending(path: "archive")
    guard let disk = try SmallDisk(at: archive, kibibytes: 1024) else {
      throw ChaosError.usage("disk-full wants a tmpfs of its own, which this user may not mount")
    }
    let pipeline = try pipeline(PipelineUnderTest.Crew())
    defer { pipeline.stop() }
    var watch = try Watch(pipeline: pipeline, limit: limit)
    try addWARC(to: pipeline)
    try watch.waitForStandstill(seconds: 6)
    let before = watch.books
    guard try disk.grow(kibibytes: 4 << 20) else { throw ChaosError.usage("the tmpfs can't be made larger") }
    try watch.waitForEnd(of: items)
    return try report(
      watch, expecting: items, notes: ["stood still at \(before.stored) of \(items) while the disk was full"])
  }

  /// Kills the fetcher several times while it fetches; each time half a record is left at the journal's end.
  private func tearJournal() throws -> ChaosReport {
    let site = try LocalSite(pages: Pages(count: items, poison: nil), folder: state.appending(path: "site"))
    defer { withExtendedLifetime(site) {} }
    let pipeline = try pipeline(
      PipelineUnderTest.Crew(),
      settings: ["CHAPAR_FETCH_HOST_DELAY": "0s", "CHAPAR_FETCH_JOURNAL_SEGMENT": "1MiB"])
    defer { pipeline.stop() }
    var watch = try Watch(pipeline: pipeline, limit: limit)
    try pipeline.tool(["add", site.list.path])
    for stroke in 1...max(1, kills) {
      try watch.wait(untilSettled: items * stroke / (kills + 2), orAtMost: 10)
      pipeline.stations.first { $0.name == "chapar-fetcher" }?.signal(SIGKILL)
      try tear(pipeline.state.appending(path: "journal"))
    }
    try watch.waitForEnd(of: items)
    return try report(watch, expecting: items, notes: ["\(kills) torn tails"])
  }

  /// Appends the beginning of a record to the newest journal file, as an interrupted write would.
  private func tear(_ journal: URL) throws {
    let files = try FileManager.default.contentsOfDirectory(
      at: journal, includingPropertiesForKeys: [.contentModificationDateKey])
    let newest = files.max {
      let left = try? $0.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate
      let right = try? $1.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate
      return (left ?? .distantPast) < (right ?? .distantPast)
    }
    guard let newest else { return }
    let handle = try FileHandle(forWritingTo: newest)
    try handle.seekToEnd()
    let isCompressed = newest.pathExtension == "gz"
    try handle.write(
      contentsOf: isCompressed
        ? Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x0B, 0x77, 0x0C])
        : Data("WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 90000\r\n\r\nHTTP/1.1 200".utf8))
    try handle.close()
  }

  private func pipeline(
    _ crew: PipelineUnderTest.Crew, settings: [String: String] = [:]
  ) throws -> PipelineUnderTest {
    let standard = ["CHAPAR_FETCH_RECEIPT_TIMEOUT": "2s"]
    return try PipelineUnderTest(
      programs: programs, state: state, crew: crew, settings: standard.merging(settings) { _, new in new })
  }

  private func addWARC(to pipeline: PipelineUnderTest, poison: Int? = nil) throws {
    let file = state.appending(path: "pages.warc")
    try Pages(count: items, poison: poison).writeWARC(to: file)
    try pipeline.keep()
    try pipeline.tool(["add", file.path])
  }

  private func report(
    _ watch: Watch, expecting stored: Int, dead: Int = 0, notes: [String]
  ) throws -> ChaosReport {
    ChaosReport(
      fed: items, expectedStored: stored, expectedDead: dead, books: watch.books, check: try watch.pipeline.check(),
      seconds: watch.seconds, notes: notes)
  }
}
