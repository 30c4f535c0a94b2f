import Fetching
import Foundation
import Launching
import News
import Testing

@Suite("What JSON and exit codes say", .timeLimit(.minutes(1)))
struct ReportWordsTests {
  private let place: CommandFolder

  init() throws { place = try CommandFolder() }

  /// A ledger with one item under way.
  private func makeLedger() throws {
    let file = try place.write("page.html", "<title>Ferry</title><p>The ferry sails again from Monday.</p>")
    try FileManager.default.createDirectory(atPath: place.path("state"), withIntermediateDirectories: true)
    let (now, source) = (Timestamp.current(), SourceName(rawValue: "pages"))
    let ledger = try Ledger(folder: place.path("state"))
    try ledger.add(source, kind: .list, location: "/tmp/list", at: now)
    let item = NewItem(
      id: ItemID(rawValue: "urn:uuid:0a000000-0000-4000-8000-000000000001"), url: "https://news.example/ferry",
      pointer: Pointer(form: .file, file: file, length: 9), fetchedAt: now)
    try ledger.enter([item], from: source)
    _ = try ledger.claim(within: Window(items: 10, bytes: 1 << 20), as: Owner(rawValue: "fetcher"), at: now)
  }

  @Test("An item under way is `in-flight` in JSON too: it was `inFlight` there, which `chapar items` doesn't take")
  func inFlight() throws {
    try makeLedger()
    let listed = try place.chapar("items", "in-flight", "--json")
    #expect(JSON(listed.output)?["state"]?.text == "in-flight", "\(listed)")
  }

  @Test("A host that was never asked is refused with 1, with --json and without")
  func unaskedHost() throws {
    try makeLedger()
    for form in [[], ["--json"]] {
      let outcome = try place.run(["hosts", "nobody.example"] + form)
      #expect(outcome.status == 1 && outcome.output.isEmpty, "\(form): \(outcome)")
      #expect(outcome.errors.contains("'nobody.example' has never been asked"), "\(form): \(outcome)")
    }
  }

  /// The secret key was written before the public one was refused, and then refused the next pair.
  @Test("A key pair of which one file is there already is not written at all", arguments: ["secret", "public"])
  func keys(suffix: String) throws {
    let file = try place.write("pair.\(suffix)", "an older key\n")
    let outcome = try place.chapar("keys", place.path("pair"))
    #expect(outcome.status == 1 && outcome.errors.contains("\(file) already exists"), "\(outcome)")
    let others = ["secret", "public"].filter { FileManager.default.fileExists(atPath: place.path("pair.\($0)")) }
    #expect(others == [suffix])
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "an older key\n")
  }
}
