import Cleaning
import Fetching
import Foundation
import Launching
import News
import Testing

import Monitoring

/// What an operator changes on a page.
@Suite(.serialized, .timeLimit(.minutes(3))) struct OperatorPageTests {
  private static let feed = "https://news.example/feed.xml"

  /// A monitor with one source, which has an item.
  private func monitor(_ prepare: (String) throws -> Void = { _ in }) throws -> RunningMonitor {
    try RunningMonitor { state in
      let (ledger, source) = (try Ledger(folder: state), SourceName(rawValue: "wire"))
      try ledger.add(source, kind: .feed, location: Self.feed, at: .current())
      let item = NewItem(
        id: ItemID(rawValue: "urn:uuid:0a000000-0000-4000-8000-000000000001"), url: "https://news.example/ferry",
        pointer: Pointer(form: .file, file: state + "/page.html", length: 9), fetchedAt: .current())
      try ledger.enter([item], from: source)
      try prepare(state)
    }
  }

  /// Sends a form of a page, with its token.
  private func send(_ form: String, to path: String, from page: String, _ monitor: RunningMonitor) throws
    -> PlainRequest
  {
    let shown = try monitor.get(page)
    let cookie = try #require(shown.cookie("chapar"))
    let token = try #require(shown.body.firstMatch(of: /name="token" value="([^"]+)"/)).1
    return try monitor.post(path, "token=\(token)&\(form)", headers: ["Cookie": cookie])
  }

  /// Of an item the whole id was needed, though every command takes its beginning.
  @Test("An item's history is found by the beginning of its id")
  func prefix() throws {
    let monitor = try monitor()
    for id in ["urn:uuid:0a000000-0000-4000-8000-000000000001", "0a000000"] {
      #expect(try monitor.get("/status/story?of=\(id)").body.contains("https://news.example/ferry"), "\(id)")
    }
    #expect(try !monitor.get("/status/story?of=0b000000").body.contains("https://news.example/ferry"))
  }

  /// It was answered that the ledger can't be read, with 503.
  @Test("A source that is unknown or was removed is not found, by its name, when it is to be changed")
  func noSource() throws {
    let monitor = try monitor()
    for action in ["pause", "resume", "remove"] {
      let answer = try send("", to: "/status/sources/nobody/\(action)", from: "/status/sources", monitor)
      #expect(answer.status == 404 && answer.body.contains("nobody"), "\(action): \(answer.body)")
    }
    #expect(try send("", to: "/status/sources/wire/remove", from: "/status/sources", monitor).status == 303)
    let answer = try send("", to: "/status/sources/wire/resume", from: "/status/sources", monitor)
    #expect(answer.status == 404 && answer.body.contains("was removed; add it again"), "\(answer.body)")
    #expect(answer.body.contains("wire"), "\(answer.body)")
  }

  @Test("A name that `chapar add` refuses is refused by the form too")
  func names() throws {
    let monitor = try monitor()
    func add(_ location: String, _ name: String) throws -> PlainRequest {
      try send(
        "location=\(WebText.encoded(location))&name=\(WebText.encoded(name))", to: "/status/sources",
        from: "/status/sources", monitor)
    }
    let other = "https://other.example/feed.xml"
    for (location, name, problem) in [
      (other, String(repeating: "a", count: 201), "A name has at most 200 letters, not 201."),
      (other, "a\nb", "A name has no line breaks"), (other, "wire", "already belongs to \(Self.feed); choose another."),
      (Self.feed, "second", "under a second name it would be asked twice as often."),
    ] {
      let answer = try add(location, name)
      #expect(answer.status == 400 && answer.body.contains(problem), "\(name): \(answer.body)")
    }
    #expect(try add(other, "second").status == 303)
    let names = try Ledger(folder: monitor.folder.url.path).sources().map(\.name.rawValue)
    #expect(names == ["wire", "second"])
  }

  /// The form sent the text that is shown, whose hash is that of another line.
  @Test("A line longer than what is shown of it is left alone when the operator says so")
  func longLine() throws {
    let monitor = try monitor { state in
      // The beginning of a line whose end is not known here: its hash can be any.
      let shown = String(repeating: "Our harbour newsroom lives on you. ", count: 6).prefix(200)
      func lines(_ page: UInt8) -> String {
        let common: [UInt8] = [0x88, 0x77, 0x66, 0x55, 0x44, 0x33, 0x22, 0x11, 40, 0]
        return Data(common + [page, 1, 0, 0, 0, 0, 0, 0, 200, 0]).base64EncodedString()
      }
      let pages = (UInt8(1)...12).map { #"{"address":"\#($0)","lines":"\#(lines($0))"}"# }.joined(separator: ",")
      let learned = """
        {"site":"harbour.example","pageCount":12,"pages":[\(pages)],"lines":[{"fingerprint":"1122334455667788",
        "text":"\(shown)","pages":12,"removed":3,"isRepeated":true,"isSpared":false}]}
        """
      let site = try JSONDecoder().decode(LearnedSite.self, from: Data(learned.utf8))
      #expect(try SiteMemoryStore(folder: state + "/learned").add(site) == 12)
    }
    let page = "/status/boilerplate?site=harbour.example"
    let line = try #require(try monitor.get(page).body.firstMatch(of: /name="line" value="([^"]+)"/)).1
    let form = "site=harbour.example&line=\(WebText.encoded(line))"
    #expect(try send(form, to: "/status/boilerplate/forget", from: page, monitor).status == 303)
    let store = try SiteMemoryStore(folder: monitor.folder.url.path + "/learned")
    let lines = try #require(try store.sites("harbour.example").first).lines
    #expect(lines.map(\.fingerprint) == ["1122334455667788"] && lines.allSatisfy(\.isSpared), "\(lines)")
    let unknown = "site=harbour.example&line=99"
    #expect(try send(unknown, to: "/status/boilerplate/forget", from: "/status/sources", monitor).status == 404)
  }
}
