import ArgumentParser
import Fetching
import Foundation
import News
import Settings
import Storage

/// `chapar stats`: bytes by kind, and how fast they grow. It looks at every page of the archive's file: a few seconds
/// for each 10 GB.
///
/// Days are in UTC, the newest first, and those without articles are left out.
struct StatsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract:
      "Show what fills the disk, by kind, what each of the last days brought, and the sites with the most articles.")

  @OptionGroup var common: CommonOptions

  @Option(parsing: .unconditional, help: "How many days back (default: 14).", transform: OptionRange.days)
  var days = 14

  @Flag(help: "One JSON object.")
  var json = false

  func run() async throws {
    let archive = try await common.archive()
    let stats = try await Stats(
      overview: archive.overview(), sizes: archive.sizes(days: days, now: .current()), sites: archive.sites(limit: 10),
      places: common.places())
    if json { try Output.json(stats) } else { Output.text(stats.text) }
  }
}

/// What `chapar stats` shows. All numbers of bytes are lengths of files, not of the blocks that they take.
struct Stats: Encodable {
  let articles: Int
  let revisions: Int
  /// The archive's file by what is in it.
  let archive: ArchiveSizes
  /// The ten sites with the most articles.
  let sites: [SiteCount]
  /// Bytes of raw pages as stored, compressed or not.
  let journal: Int
  /// Bytes of the ledger, including its write-ahead log.
  let ledger: Int
  /// Bytes of what the cleaners learned.
  let learned: Int

  /// Measures the folders; the archive was measured before.
  init(overview: Overview, sizes: ArchiveSizes, sites: [SiteCount], places: Places) {
    self.sites = sites
    articles = overview.articles
    revisions = overview.revisions
    archive = sizes
    journal = Self.bytes(under: places.journal)
    ledger = Self.bytes(beside: places.ledger)
    learned = Self.bytes(under: places.state + "/learned")
  }

  /// The size of all files in a folder; 0 if there is none.
  private static func bytes(under folder: String) -> Int {
    let files = FileManager.default.enumerator(
      at: URL(filePath: folder), includingPropertiesForKeys: [.fileSizeKey])
    var sum = 0
    while let file = files?.nextObject() as? URL { sum += size(of: file.path) }
    return sum
  }

  /// The size of a database with its write-ahead log and shared memory, of which the log may be the largest.
  private static func bytes(beside file: String) -> Int {
    ["", "-wal", "-shm"].reduce(0) { $0 + size(of: file + $1) }
  }

  /// A file that disappears meanwhile counts as 0.
  private static func size(of file: String) -> Int {
    do { return try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0 } catch { return 0 }
  }

  /// The report: a line for each kind with its bytes, and their share of one article; then the last days and the
  /// largest sites.
  var text: String {
    let parts = [
      ("raw pages (journal)", journal), ("articles' contents", archive.contents), ("word index", archive.words),
      ("lists", archive.lists), ("answers to items", archive.receipts), ("other tables", archive.others),
      ("free in the archive", archive.free), ("ledger", ledger), ("learned about sites", learned),
    ]
    let total = parts.reduce(0) { $0 + $1.1 }
    var lines = [
      "\(articles.counted("article")), \(revisions.counted("revision")), \(ByteSize.text(of: total)) in all."
    ]
    for (name, bytes) in parts {
      let each = articles > 0 ? ", \(ByteSize.text(of: bytes / articles)) an article" : ""
      lines.append("  \(name.padding(toLength: 22, withPad: " ", startingAt: 0))\(ByteSize.text(of: bytes))\(each)")
    }
    if !archive.days.isEmpty { lines.append("Stored by day (UTC):") }
    for day in archive.days {
      lines.append("  \(day.day)  \(day.revisions.counted("revision")), \(ByteSize.text(of: day.bytes)) of contents")
    }
    if !sites.isEmpty { lines.append("Sites with the most articles:") }
    for site in sites { lines.append("  \(site.articles)  \(site.host.isEmpty ? "(files)" : site.host)") }
    return lines.joined(separator: "\n")
  }
}
