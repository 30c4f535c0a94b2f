import Fetching
import Foundation
import Launching
import News
import StateFolder
import Storage

/// A state folder in which every text that comes from outside is hostile.
struct HostileState {
  /// A text that clears the screen, rings the bell, sets colours, reverses letters, and begins a new line.
  static let text = "evil\u{1B}[2J\u{7}\u{9B}31m\u{202E}gpj\u{2066}\r\nfake\u{2028}fake\nfake\u{200F}\u{61C}"

  let folder: TemporaryFolder
  var environment: [String: String] { ["CHAPAR_STATE_DIRECTORY": folder.url.path] }

  /// The items: one for each bad outcome.
  let rejected = ItemID(rawValue: "urn:uuid:0a000000-0000-4000-8000-000000000001")
  let dead = ItemID(rawValue: "urn:uuid:0b000000-0000-4000-8000-000000000002")
  let stored = ItemID(rawValue: "urn:uuid:0c000000-0000-4000-8000-000000000003")
  let page = "https://news.example/" + text

  init() throws {
    folder = try TemporaryFolder()
    try fillLedger()
    try fillArchive()
    try DamageLog(in: folder.url.path).note(Self.text, at: .current())
    let state = ["CHAPAR_STATE_DIRECTORY": folder.url.path]
    let chapar = Programs.folder.appending(path: "chapar")
    try Programs.run(chapar, ["boilerplate", "forget", "news.example", "--line", Self.text], environment: state)
  }

  private func fillLedger() throws {
    let now = Timestamp.current()
    let ledger = try Ledger(folder: folder.url.path, settings: LedgerSettings(maximumAttempts: 1))
    let source = SourceName(rawValue: Self.text)
    try ledger.add(source, kind: .list, location: "/tmp/\(Self.text)", at: now)
    let file = folder.url.appending(path: "page.html")
    try Data("<title>\(Self.text)</title><p>\(Self.text)</p>".utf8).write(to: file)
    let items = [rejected, dead, stored].map { id in
      NewItem(
        id: id, url: page + id.rawValue, pointer: Pointer(form: .file, file: file.path, length: 9), fetchedAt: now)
    }
    try ledger.enter(items, from: source)
    let owner = Owner(rawValue: Self.text)
    _ = try ledger.claim(within: Window(items: 10, bytes: 1 << 20), as: owner, at: now)
    func answer(_ id: ItemID, _ outcome: Receipt.Outcome) -> Answer {
      Answer(Receipt(item: id, outcome: outcome, reason: Self.text, stage: .clean, time: now), to: 1)
    }
    _ = try ledger.settle([answer(rejected, .rejected), answer(stored, .stored), answer(dead, .killed)], at: now)
    try ledger.enqueue([Frontier.Candidate(url: page + "failed")], from: source, at: now)
  }

  private func fillArchive() throws {
    let archive = try Archive.open(folder.url.appending(path: "archive").path)
    let text = Self.text
    func article(_ headline: String) -> Article {
      var article = Article(
        url: page, answeredURL: page, fetchedAt: .current(), source: SourceName(rawValue: text), headline: headline,
        site: .init(host: "news.example", name: text, tagline: text),
        body: [
          Block(kind: .heading, text: text, level: 1), Block(kind: .heading, text: text, level: 6),
          Block(kind: .paragraph, text: text),
        ])
      article.authors = [text]
      article.dateline = text
      article.subheadline = text
      article.removed = [.init(text: text, rule: text)]
      article.evidence = [.init(field: text, value: text, place: text, won: true, why: text)]
      article.attribution = .init(name: text, url: text, words: text, place: text)
      return article
    }
    _ = try archive.store(
      [Delivery(item: stored, article: article("evil " + text))], at: .current())
    _ = try archive.store(
      [Delivery(item: ItemID(rawValue: "again"), article: article("more evil " + text))], at: .current())
    try archive.close()
  }
}
