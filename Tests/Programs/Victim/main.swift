import Fetching
import Foundation
import News

// A fetcher without fetching: it claims addresses, journals a made-up response to each, and prints the item's id once
// it must survive a crash. With `crawl` it is a crawler of loopback. A test kills it.

let arguments = CommandLine.arguments
guard arguments.count == 3 || arguments.count == 4 && arguments[3] == "crawl" else {
  print("usage: FetchVictim STATE-FOLDER INSTANCE [crawl]")
  exit(64)
}
let instance = arguments[2]
let now = Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
let ledger = try Ledger(folder: arguments[1])
let owner = Owner(rawValue: "\(instance)-\(getpid())")
let mark = try ledger.signIn(owner)
func journal() throws -> Journal {
  try Journal(folder: arguments[1] + "/journal", instance: instance, settings: JournalSettings(rotation: 100_000))
}
if arguments.count == 4 {
  let settings = CrawlerSettings(
    fetch: FetchSettings(reach: .publicAndLoopback), crawl: CrawlSettings(hostDelay: .milliseconds(100)))
  try await Crawler(ledger: ledger, mark: mark, journal: journal(), settings: settings) { _ in }.run { false }
  exit(0)
}
let recorder = try Recorder(journal: journal(), ledger: ledger) { now }
while true {
  let tasks = try ledger.dueFetches(limit: 8, as: owner, lease: .seconds(1), at: now)
  if tasks.isEmpty { exit(0) }
  try await withThrowingTaskGroup(of: Frontier.Ending.self) { group in
    for task in tasks {
      let capture = Capture(
        url: task.url, answeredURL: task.url, status: 200, headers: [],
        body: Array(String(repeating: task.url + "\n", count: 200).utf8), isDecoded: true, fetchedAt: now)
      group.addTask { try await recorder.record(capture, for: task) }
    }
    // `print` won't do: its buffer is lost with the process.
    for try await case .item(let item) in group { FileHandle.standardOutput.write(Data("\(item.id)\n".utf8)) }
  }
}
