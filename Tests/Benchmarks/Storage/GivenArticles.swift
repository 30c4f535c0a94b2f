import Fields
import FoundationEssentials
import News
import Storage

/// Measures the storage of real articles: `benchmark-storage --given FILE [BATCH]`, where FILE is the output of `chapar
/// extract --jsonl --removed`. Prints one JSON object: the bytes of the archive per article, by part, and the CPU time.
struct GivenArticles {
  let file: String
  let batch: Int
  let folder: String

  struct Report: Encodable {
    let articles: Int
    let bytesAsCame: Int
    let bytesInArchive: Int
    let contents: Int
    let lists: Int
    let words: Int
    let receipts: Int
    let others: Int
    let free: Int
    let microseconds: Int
  }

  func run() throws -> Report {
    let deliveries = try read()
    try? FileManager.default.removeItem(atPath: folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let archive = try Archive.open(folder)
    let now = Timestamp(milliseconds: 1_700_000_000_000)
    let before = Processor.seconds
    for start in stride(from: 0, to: deliveries.count, by: batch) {
      _ = try archive.store(Array(deliveries[start..<min(start + batch, deliveries.count)]), at: now)
    }
    let seconds = Processor.seconds - before
    let sizes = try archive.sizes(now: now)
    let count = try archive.overview().articles
    let bytes = try archive.overview().bytes
    return Report(
      articles: count, bytesAsCame: deliveries.reduce(0) { $0 + $1.article.bytes.count } / count,
      bytesInArchive: bytes / count, contents: sizes.contents / count, lists: sizes.lists / count,
      words: sizes.words / count, receipts: sizes.receipts / count, others: sizes.others / count,
      free: sizes.free / count, microseconds: Int(seconds / Double(count) * 1e6))
  }

  private static let mark = #"{"article":"#

  /// The articles in their wire format.
  private func read() throws -> [Delivery] {
    let text = try String(contentsOf: URL(filePath: file), encoding: .utf8)
    return try text.split(separator: "\n").enumerated().compactMap { number, line in
      // Keys are sorted, so this one comes first if present.
      guard line.hasPrefix(Self.mark) else { return nil }
      var position = 0
      let written = try WrittenArticle.read(json: Array(line.utf8.dropFirst(Self.mark.utf8.count)), at: &position)
      let article = try Article(json: written.bytes)
      return try Delivery(
        item: ItemID(rawValue: "20231114-\(number)"), article: WrittenArticle(json: article.json()))
    }
  }
}
