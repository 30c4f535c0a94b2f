import Fetching
import Foundation
import News
import Pipeline
import Settings
import Storage

/// What is in the state directory, how fast it grows, and how long the disk will last.
struct StorageReport: Encodable, Sendable {
  /// Disk usage by part, in bytes of the disk's blocks.
  let parts: [Part]
  let total: Int
  let freeDisk: Int?
  /// Average bytes a day since the first source was added; nil in the first hour, and before there is a source.
  let growthPerDay: Double?
  /// When the first source was added.
  let since: ShownDate?
  /// How many days the free disk lasts at this pace; nil if the pace is unknown or nothing was written.
  let daysLeft: Double?
  /// What the archive has; nil if it can't be read.
  let overview: Overview?
  /// When an operator last backed it up and checked it.
  let upkeep: Upkeep

  /// One part: its name, what is in it, its bytes, and the number of its files.
  struct Part: Encodable, Sendable {
    let name: String
    let what: String
    let bytes: Int
    let files: Int
  }

  /// Measures the folders. It looks at each file, so it is called on a thread that may wait.
  ///
  /// - Parameters:
  ///   - overview: the archive's; nil if it can't be read.
  ///   - firstAdded: when the first source was added; nil if there is none or no ledger.
  init(_ places: Places, overview: Overview?, firstAdded: Timestamp?, now: Timestamp) {
    parts = [
      Self.part("archive", "articles with all their versions, and the word index", [places.archive]),
      Self.part("journal", "pages as fetched, in WARC files", [places.journal]),
      Self.part("ledger", "sources, addresses, and each item's outcome", Self.database(places.ledger)),
      Self.part("learned", "lines that sites repeat", [places.learned]),
    ]
    total = parts.map(\.bytes).reduce(0, +)
    self.overview = overview
    upkeep = Upkeep(in: places.state)
    freeDisk = FreeDisk.bytes(at: places.state)
    since = firstAdded.map { ShownDate($0) }
    let days = firstAdded.map { Double(now.milliseconds - $0.milliseconds) / 86_400_000 }
    growthPerDay = days.flatMap { [total] in $0 > 1.0 / 24 ? Double(total) / $0 : nil }
    daysLeft = freeDisk.flatMap { [growthPerDay] free in growthPerDay.flatMap { $0 > 0 ? Double(free) / $0 : nil } }
  }

  /// A SQLite database with its write-ahead log and shared memory, which may be larger than the database.
  private static func database(_ file: String) -> [String] { [file, file + "-wal", file + "-shm"] }

  /// What files take on the disk: 512 bytes for each block (stat(2)), so that a file with holes counts what it has.
  /// Only the first 100,000 entries of a folder are looked at, and symbolic links are not counted.
  private static func part(_ name: String, _ what: String, _ paths: [String]) -> Part {
    var (bytes, files) = (0, 0)
    for path in paths {
      // The enumerator of a plain file is empty.
      let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
      for name in (names.isEmpty ? [""] : names).prefix(100_000) {
        var facts = stat()
        guard unsafe lstat(name.isEmpty ? path : path + "/" + name, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG
        else { continue }
        bytes += Int(facts.st_blocks) * 512
        files += 1
      }
    }
    return Part(name: name, what: what, bytes: bytes, files: files)
  }

  /// What the page takes. Of a disk that lasts for more than ten years it says just that.
  var view: View {
    var view: View = [
      "parts": parts.map { part in
        [
          "name": part.name, "what": part.what, "bytes": Quantity.bytes(part.bytes),
          "files": Quantity.count(part.files),
          "share": total > 0 ? "\(part.bytes * 100 / total)" : "0",
        ] as View
      }, "total": Quantity.bytes(total),
    ]
    view["free"] = freeDisk.map(Quantity.bytes)
    view["since"] = since?.view
    view["growth"] = growthPerDay.map { Quantity.bytes(Int(min($0, 1e15))) }
    view["daysLeft"] = daysLeft.map { $0 > 3650 ? "more than ten years" : "\(Quantity.count(Int($0))) days" }
    view["backup"] = upkeep.backup.map { ShownDate($0).view }
    view["check"] = upkeep.check.map { ShownDate($0).view }
    view["checkProblems"] = upkeep.problems.flatMap { $0 > 0 ? Quantity.count($0) : nil }
    if let overview {
      view["articles"] = Quantity.count(overview.articles)
      view["revisions"] = Quantity.count(overview.revisions)
      view["items"] = Quantity.count(overview.items)
    }
    return view
  }
}
