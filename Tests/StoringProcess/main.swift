import Glibc
import News
import Storage

/// A storer for tests: `storing-process FOLDER ITEM-PREFIX PAGES ROUNDS` stores the same pages in every round, eight at
/// a time, and prints after each commit which items are safe. The content is different in each round. With the prefix
/// `pack` it only packs what an earlier version left as plain text; with `open` it only opens the archive.
let arguments = CommandLine.arguments
let (folder, prefix) = (arguments[1], arguments[2])
let pages = Int(arguments[3]) ?? 0
let rounds = Int(arguments[4]) ?? 0
let archive = try Archive.open(
  folder, limits: Archive.Limits(wait: .seconds(60)),
  report: { progress in
    guard prefix == "open" else { return }
    // For an archive from an earlier version it prints its progress after each commit.
    print("\(progress.done) \(progress.total)")
    fflush(nil)
    usleep(200_000)
  })
if prefix == "open" { exit(0) }
if prefix == "pack" {
  // Packs an archive from an earlier version, a revision or two at a time, and prints its progress after each commit.
  try archive.packOldRevisions(batchBytes: 1) {
    print("\($0.done) \($0.total)")
    fflush(nil)
    usleep(20_000)
  }
  exit(0)
}
let start = Timestamp(milliseconds: 1_700_000_000_000)
for round in 0..<rounds {
  for first in stride(from: 0, to: pages, by: 8) {
    let deliveries = try (first..<min(first + 8, pages)).map { page in
      let url = "https://example.com/\(page)"
      let article = Article(
        url: url, answeredURL: url, fetchedAt: Timestamp(milliseconds: start.milliseconds + Int64(round)),
        source: SourceName(rawValue: prefix), headline: "Page \(page) round \(round)",
        site: Article.Site(host: "example.com"),
        body: (0..<5).map { Block(kind: .paragraph, text: "Paragraph \($0) of page \(page), \(round % 3).") })
      return try Delivery(item: ItemID(rawValue: "\(prefix)-\(round)-\(page)"), article: article)
    }
    let deposits = try archive.store(deliveries, at: start)
    print(deposits.map { "\($0.item) \($0.outcome.rawValue)" }.joined(separator: "\n"))
    fflush(nil)
  }
}
