import Fetching
import Foundation
import Launching
import News
import Testing

/// What newcomers stumbled over in lists of addresses and items, in a folder in which nothing runs.
@Suite("What newcomers stumbled over in lists", .timeLimit(.minutes(1)))
struct NewcomerListTests {
  private let place: CommandFolder
  private let page = "https://a.example/lost.html"
  private let source = SourceName(rawValue: "links")

  init() throws { place = try CommandFolder() }

  /// Fills a ledger with a list of these addresses; those with an ending have been asked once.
  private func fill(_ addresses: [String], endings: [String: Frontier.Ending] = [:]) throws {
    try FileManager.default.createDirectory(atPath: place.path("state"), withIntermediateDirectories: true)
    let (now, owner) = (Timestamp.current(), Owner(rawValue: "fetcher"))
    let ledger = try Ledger(folder: place.path("state"))
    try ledger.add(source, kind: .list, location: place.path("links.txt"), at: now)
    _ = try ledger.claimSource(of: [.list], as: owner, lease: .seconds(60), at: now)
    try ledger.release(source, as: owner, cursor: nil, nextAt: now, finishedAt: now)
    try ledger.enqueue(addresses.map { Frontier.Candidate(url: $0) }, from: source, at: now)
    let due = try ledger.dueFetches(limit: 99, as: owner, lease: .seconds(600), at: now, perHost: 99)
    try ledger.finish(due.compactMap { task in endings[task.url].map { (task: task, ending: $0) } })
    try ledger.releaseFetches(of: owner)
  }

  /// All of a host's addresses had one's time and another's reason, and at the end fewer waited than `status` counted.
  @Test("`wait` says which of what rests is asked first, and counts what rests beside what is due")
  func waiting() throws {
    let (late, soon) = (Timestamp.current() + .seconds(900), Timestamp.current() + .seconds(300))
    try fill(
      ["https://a.example/1", "https://a.example/2"],
      endings: [
        "https://a.example/1": .retry(at: late, error: "timed out"),
        "https://a.example/2": .retry(at: soon, error: "refused"),
      ])
    let told = try place.chapar("wait", "--timeout", "1")
    #expect(told.status == 75 && told.errors.contains("2 addresses rest for longer"), "\(told)")
    #expect(told.errors.contains("a.example: 2 addresses, the first until \(soon.clock)"), "\(told)")
    #expect(told.errors.contains(": refused") && !told.errors.contains("timed out"), "\(told)")
    try fill(["https://b.example/1"])
    let last = try place.chapar("wait", "--timeout", "0")
    #expect(last.errors.contains("3 pages still to be fetched, 2 of them resting: "), "\(last)")
  }

  /// "There is no source named 'https://a.example/de.xml'; did you mean 'german'?"
  @Test("The commands for sources take an address or a path that only one source has")
  func address() throws {
    let feed = "https://a.example/de.xml"
    let list = try place.write("links.txt", page + "\n")
    #expect(try place.chapar("add", "--name", "german", "--kind", "feed", feed).status == 0)
    #expect(try place.chapar("add", list).status == 0)
    for given in ["http://a.example/de.xml", list] {
      let paused = try place.chapar("sources", "pause", given)
      #expect(paused.output == "1 paused.\n", "\(paused)")
    }
    let listed = try place.chapar("sources", feed).output
    #expect(listed.hasPrefix("german  feed  paused") && !listed.contains("links.txt"), "\(listed)")
    #expect(try place.chapar("sources", "resume", feed, "german").output == "1 resumed.\n")
    #expect(try place.chapar("add", "--name", "front", "--kind", "page", feed).status == 0)
    let refused = try place.chapar("sources", "pause", feed)
    #expect(refused.status == 1 && refused.errors.contains("name one of 'german' and 'front'"), "\(refused)")
  }

  /// "There is no item", of an address that `items failed` listed.
  @Test("`items` shows an address that was given up or waits, and says how to fetch it again")
  func unfetched() throws {
    try fill([page, "https://a.example/next.html"], endings: [page: .failed(error: "the server answered 404")])
    for given in [page, "http://a.example/lost.html"] {
      let shown = try place.chapar("items", given)
      #expect(shown.output == "\(page) of links could not be fetched: the server answered 404\n", "\(shown)")
    }
    let waits = try place.chapar("items", "https://a.example/next.html")
    #expect(waits.output.contains("is waiting to be fetched"), "\(waits)")
    #expect(JSON(try place.chapar("items", "--json", page).output)?["state"]?.text == "failed")
    let retry = try place.chapar("items", "failed", "--retry")
    #expect(retry.status == 64 && retry.errors.contains("`chapar add ADDRESS` fetches again"), "\(retry)")
  }

  /// It ended after the fiftieth of 242, without a word.
  @Test("A list of items that `--limit` cuts says so on standard error, except in JSON")
  func cut() throws {
    let addresses = (1...3).map { "https://a.example/\($0)" }
    let failure = Frontier.Ending.failed(error: "404")
    try fill(addresses, endings: Dictionary(uniqueKeysWithValues: addresses.map { ($0, failure) }))
    for option in [[], ["--source", source.rawValue]] {
      let cut = try place.run(["items", "failed", "--limit", "2"] + option)
      #expect(cut.errors == "2 of 3; --limit 3 shows all\n" && !cut.output.contains("2 of 3"), "\(cut)")
      #expect(try place.run(["items", "failed", "--limit", "3"] + option).errors.isEmpty)
    }
    #expect(try place.chapar("items", "failed", "--limit", "2", "--json").errors.isEmpty)
  }
}
