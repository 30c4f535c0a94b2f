import Fetching
import Foundation
import News

// Measures the ledger: the CPU time of a claim and a receipt for an item, when it already holds many items.

/// CPU seconds of this process so far.
func processorTime() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func row(_ name: String, _ items: Int, _ seconds: Double, _ processor: Double) {
  let columns = [seconds, processor].map { String(format: "%12.2f", $0 * 1e6 / Double(items)) }.joined()
  print(name.padding(toLength: 28, withPad: " ", startingAt: 0) + columns)
}

func measured(_ name: String, _ items: Int, _ body: () throws -> Void) rethrows {
  let (clock, before) = (ContinuousClock(), processorTime())
  let elapsed = try clock.measure(body)
  let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
  row(name, items, seconds, processorTime() - before)
}

let arguments = CommandLine.arguments
let count = arguments.count > 1 ? Int(arguments[1]) ?? 100_000 : 100_000
let batch = arguments.count > 2 ? Int(arguments[2]) ?? 64 : 64
let durability: Durability = arguments.contains("power") ? .power : .process
let folder = FileManager.default.temporaryDirectory.appending(path: "ledger-benchmark-\(getpid())").path
defer { try? FileManager.default.removeItem(atPath: folder) }

let ledger = try Ledger(folder: folder, settings: LedgerSettings(durability: durability))
let source = SourceName(rawValue: "benchmark")
let start = Timestamp(milliseconds: 1_700_000_000_000)
try ledger.add(source, kind: .warc, location: "/none.warc", at: start)
print("\(count) items, batches of \(batch), durability \(durability.rawValue); microseconds an item")
print("                                 elapsed         CPU")

let items = (0..<count).map { number in
  let word = UInt64(number) &* 0x9e37_79b9_7f4a_7c15
  let digits = String(word, radix: 16)
  let text = String(repeating: "0", count: 16 - digits.count) + digits
  return NewItem(
    id: ItemID(
      rawValue: "urn:uuid:\(text.prefix(8))-\(text.dropFirst(8).prefix(4))-4\(text.suffix(3))-8000-000000000000"),
    url: "https://news.example.org/2026/11/24/a-story-of-usual-length-\(number).html",
    pointer: Pointer(
      form: .record, file: "/archive/a.warc.gz", place: WARCPlace(offset: Int64(number) * 40_000), length: 170_000),
    fetchedAt: start)
}
try measured("enter", count) {
  for index in stride(from: 0, to: count, by: 256) {
    try ledger.enter(Array(items[index..<min(count, index + 256)]), from: source)
  }
}
let owner = Owner(rawValue: "fetcher-1-4711")
let window = Window(items: 256, bytes: 48 << 20)
var claimed = 0.0
var now = start.milliseconds
var waiting: [ItemID] = []
var claiming = Duration.zero
let clock = ContinuousClock()
try measured("claim and settle", count) {
  var settled = 0
  while settled < count {
    now += 5
    let begun = clock.now
    waiting += try ledger.claim(within: window, as: owner, at: Timestamp(milliseconds: now)).map(\.id)
    claiming += clock.now - begun
    let part = waiting.prefix(batch)
    waiting.removeFirst(part.count)
    let receipts = part.map {
      Answer(Receipt(item: $0, outcome: .stored, stage: .store, time: Timestamp(milliseconds: now)), to: 1)
    }
    settled += try ledger.settle(receipts, at: Timestamp(milliseconds: now)).settled
  }
}
print(
  "  of it in claims, elapsed  ",
  Double(claiming.components.attoseconds) / 1e12 / Double(count) + Double(claiming.components.seconds) * 1e6
    / Double(count))
try measured("books, once", 1) { _ = try ledger.books() }
try measured("audit, once", 1) {
  guard try ledger.audit() == ledger.books() else { print("the books differ"); exit(1) }
}
