import FoundationEssentials
import Glibc
import News
import Storage

/// Measures the cost of storing: `benchmark-storage [ARTICLES] [BATCH] [BODY-BYTES] [process|power] [FOLDER]`. For new
/// articles it prints a line after each tenth, which shows how the cost grows with the archive.
struct Benchmark {
  let articles: Int
  let batch: Int
  let bodyBytes: Int
  let durability: Durability
  let folder: String

  init(_ arguments: [String]) {
    func number(_ index: Int, _ otherwise: Int) -> Int {
      arguments.count > index ? Int(arguments[index]) ?? otherwise : otherwise
    }
    articles = number(1, 20_000)
    batch = number(2, 64)
    bodyBytes = number(3, 5_000)
    durability = arguments.count > 4 ? Durability(rawValue: arguments[4]) ?? .process : .process
    folder = arguments.count > 5 ? arguments[5] : "/tmp/chapar-benchmark-storage"
  }

  func run() throws {
    try? FileManager.default.removeItem(atPath: folder)
    let archive = try Archive.open(folder, durability: durability)
    print("articles \(articles), batch \(batch), body \(bodyBytes) bytes, durability \(durability.rawValue)")
    print("work        articles/s   CPU µs each   wall s   peak MB   archive MB")
    fflush(nil)
    try measure("new", archive, articles, items: "a", version: 0, at: 0)
    try measure("repeat", archive, articles, items: "a", version: 0, at: 0)
    try measure("unchanged", archive, articles, items: "b", version: 0, at: 1)
    try measure("revised", archive, articles / 4, items: "c", version: 1, at: 2)
    try search(archive)
    try? FileManager.default.removeItem(atPath: folder)
  }

  private func measure(
    _ name: String, _ archive: Archive, _ count: Int, items: String, version: Int, at seconds: Int64
  ) throws {
    var samples = SampleArticles(bodyBytes: bodyBytes)
    var wall = Duration.zero
    var processor = 0.0
    var growth = name == "new" ? Growth(total: count) : nil
    let fetchedAt = Timestamp(milliseconds: 1_700_000_000_000 + seconds * 1000)
    for start in stride(from: 0, to: count, by: batch) {
      let deliveries = try (start..<min(start + batch, count)).map {
        try Delivery(
          item: ItemID(rawValue: "\(items)-2023-\($0)"),
          article: samples.article($0, version: version, fetchedAt: fetchedAt))
      }
      let before = Processor.seconds
      wall += try ContinuousClock().measure { _ = try archive.store(deliveries, at: fetchedAt) }
      processor += Processor.seconds - before
      growth?.count(start + deliveries.count, processor: processor)
    }
    let seconds = Double(wall.components.seconds) + Double(wall.components.attoseconds) / 1e18
    let cells = [
      (name, 10), ("\(Int(Double(count) / seconds))", 12), ("\(Int(processor / Double(count) * 1e6))", 14),
      ("\(Double(Int(seconds * 100)) / 100)", 9), ("\(Processor.peakMegabytes)", 10), ("\(archiveMegabytes)", 13),
    ]
    print(
      cells.map { cell, width in
        cell + "" == name
          ? name + String(repeating: " ", count: width - name.count)
          : String(repeating: " ", count: max(0, width - cell.count)) + cell
      }.joined())
    fflush(nil)
  }

  private func search(_ archive: Archive) throws {
    let now = Timestamp(milliseconds: 1_700_000_000_000)
    let words = SampleArticles(bodyBytes: 100).commonWords
    let queries = [
      ("a rare word", words[20_000]), ("two words", words[300] + " " + words[2000]), ("a common word", words[2]),
      ("a phrase", "\"\(words[5]) \(words[9])\""), ("newest", ""), ("one site", "site:site7.example.com"),
    ]
    print("search             ms (first page of 20, median of 9)")
    for (name, query) in queries {
      var times: [Duration] = []
      var hits = 0
      for _ in 0..<9 {
        times.append(
          try ContinuousClock().measure { hits = try archive.search(SearchQuery(query), now: now).hits.count })
      }
      let median = times.sorted()[4]
      let milliseconds =
        Double(median.components.attoseconds / 1_000_000_000_000) / 1000 + Double(median.components.seconds) * 1000
      print("\(name)\(String(repeating: " ", count: 16 - name.count)) \(milliseconds)  (\(hits) hits)")
    }
  }

  private var archiveMegabytes: Int {
    let file = folder + "/archive.sqlite"
    return
      (["", "-wal"].reduce(0) { sum, suffix in
        let attributes = try? FileManager.default.attributesOfItem(atPath: file + suffix)
        return sum + (attributes?[.size] as? Int ?? 0)
      }) / 1_000_000
  }
}

let arguments = CommandLine.arguments
if arguments.count > 2, arguments[1] == "--given" {
  let batch = arguments.count > 3 ? Int(arguments[3]) ?? 64 : 64
  let report = try GivenArticles(file: arguments[2], batch: batch, folder: arguments[2] + ".archive").run()
  let encoder = JSONEncoder()
  encoder.outputFormatting = .sortedKeys
  print(String(decoding: try encoder.encode(report), as: UTF8.self))
} else {
  try Benchmark(arguments).run()
}
