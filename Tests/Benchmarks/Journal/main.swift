import Fetching
import Foundation
import Launching
import News

// Measures the journal: the cost of appending a page, by compression and durability, of taking in such a file, and of
// reading its pages back. The pages are those of ../shared/data/articles, or made up if that is absent.

/// CPU seconds of this process so far.
func processorTime() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The bytes of at most `limit` pages.
func pages(_ limit: Int) throws -> [[UInt8]] {
  let folder = SharedData.file("articles")
  let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
  var reader = ItemReader()
  var pages: [[UInt8]] = []
  for file in files.filter({ $0.hasSuffix(".html.gz") }).sorted().prefix(limit) {
    let found = try SourceKind.detect(folder.path + "/" + file)
    let facts = try FileManager.default.attributesOfItem(atPath: found.location)
    let modified = (facts[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    let item = Outgoing(
      id: ItemID(rawValue: "x"), source: SourceName(rawValue: "s"), url: file,
      pointer: Pointer(form: .file, file: found.location, length: facts[.size] as? Int64 ?? 0),
      fetchedAt: Timestamp(milliseconds: Int64(modified * 1000)), entry: nil, attempt: 1)
    pages.append(try reader.page(of: item).body)
  }
  if pages.isEmpty { print("no pages in \(folder.path); made-up ones are used") }
  let made = Array(String(repeating: "<p>A paragraph of a made-up page.</p>\n", count: 4000).utf8)
  return pages.isEmpty ? Array(repeating: made, count: limit) : pages
}

func print(_ name: String, _ count: Int, _ elapsed: Duration, _ processor: Double, _ note: String) {
  let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
  let columns = [seconds, processor].map { String(format: "%10.0f", $0 * 1e6 / Double(count)) }.joined()
  print(name.padding(toLength: 34, withPad: " ", startingAt: 0) + columns + "   " + note)
}

let bodies = try pages(400)
let bytes = bodies.reduce(0) { $0 + $1.count }
let folder = FileManager.default.temporaryDirectory.appending(path: "journal-benchmark-\(getpid())").path
defer { try? FileManager.default.removeItem(atPath: folder) }
let now = Timestamp(milliseconds: 1_700_000_000_000)
let clock = ContinuousClock()
print("\(bodies.count) pages of \(bytes / bodies.count) bytes; microseconds a page")
print("                                     elapsed       CPU")

func append(_ compression: Int, _ durability: Durability, batch: Int) throws -> String {
  let settings = JournalSettings(durability: durability, compression: compression, rotation: 1 << 40)
  let place = "\(folder)/\(compression)-\(durability)-\(batch)"
  var journal = try Journal(folder: place, instance: "b", settings: settings)
  let captures = bodies.enumerated().map { number, body in
    Capture(
      url: "https://example.org/\(number)", answeredURL: "https://example.org/\(number)", status: 200,
      headers: [Page.Header(name: "Content-Type", value: "text/html")], body: body, isDecoded: true, fetchedAt: now)
  }
  let before = processorTime()
  var file = ""
  let elapsed = try clock.measure {
    for start in stride(from: 0, to: captures.count, by: batch) {
      let part = Array(captures[start..<min(captures.count, start + batch)])
      file = try journal.append(part, now: now)[0].pointer.file
    }
  }
  let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
  print(
    "append, gzip \(compression), \(durability), by \(batch)", captures.count, elapsed, processorTime() - before,
    "\(size / captures.count) bytes a page")
  journal.close()
  return file
}

var files: [String] = []
for level in [0, 1, 3, 6] { files.append(try append(level, .process, batch: 16)) }
for batch in [1, 16, 64] { _ = try append(1, .power, batch: batch) }

for file in files.prefix(2) {
  let ledger = try Ledger(folder: "\(folder)/state-\(files.firstIndex(of: file) ?? 0)")
  try ledger.add(SourceKind.detect(file), at: now)
  // All at once; nothing is sent in the meantime.
  let intake = Intake(
    ledger: ledger, owner: Owner(rawValue: "b"), settings: IntakeSettings(lookAhead: 10 * bodies.count))
  let kind = file.hasSuffix(".gz") ? "gzip" : "plain"
  var before = processorTime()
  var elapsed = try clock.measure { while try intake.step(at: now) != .idle {} }
  print("take in, \(kind)", bodies.count, elapsed, processorTime() - before, "")
  let sent = try ledger.claim(within: Window(items: 10_000, bytes: 1 << 40), as: Owner(rawValue: "b"), at: now)
  var reader = ItemReader()
  before = processorTime()
  elapsed = try clock.measure { for item in sent { _ = try reader.page(of: item) } }
  print("read back, \(kind)", sent.count, elapsed, processorTime() - before, "")
}
