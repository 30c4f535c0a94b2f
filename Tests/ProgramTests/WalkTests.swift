import Foundation
import Launching
import News
import Testing

/// What a stranger stumbled over on a walk through the commands, with files.
@Suite("A walk through the commands", .timeLimit(.minutes(3)))
struct WalkTests {
  private let place: CommandFolder

  init() throws { place = try CommandFolder() }

  private static let story =
    "<title>The ferry sails</title><h1>The ferry sails</h1>"
    + (1...8).map { "<p>On day \($0) the ferry crossed the lake again, said the harbour master to us.</p>" }.joined()

  private static let login = """
    <title>Log in – Lake Courier</title><h1>Log in to the Lake Courier</h1>
    <p>Readers log in here, with the address and the password that they chose when they subscribed to the paper.</p>
    <form><input type="text" name="who"><input type="password" name="word"><button>Log in</button></form>
    """
  private static let sign = "a login page: a password field, and 'log in' in the title"

  /// A WARC file of one response.
  private static func warc(_ page: String) -> String {
    let response = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
    return "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/login\r\n"
      + "WARC-Date: 2026-11-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
      + "Content-Type: application/http;msgtype=response\r\nContent-Length: \(response.utf8.count)\r\n\r\n"
      + response + "\r\n\r\n"
  }

  /// It was rejected when it came from the web, and stored with quality 0.83 when it came from a file.
  @Test("A login page is rejected for the same reason from a file, from a WARC file and from the web")
  func walls() throws {
    let pipeline = try RunningPipeline()
    let (file, archive) = (
      try place.write("site/login.html", Self.login), try place.write("login.warc", Self.warc(Self.login))
    )
    let server = try FolderServer(serving: URL(filePath: place.path("site")))
    #expect(try pipeline.chapar("add", file, archive, try place.write("story.html", Self.story)).status == 0)
    #expect(try pipeline.chapar("add", "--kind", "page", server.address + "/login.html").status == 0)
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0, "\(pipeline.errors)")
    let rejected = try pipeline.chapar("items", "rejected", "--json").output.split(separator: "\n")
      .compactMap { JSON(String($0)) }
    #expect(Set(rejected.compactMap { $0["url"]?.text }).count == 3, "\(rejected)")
    #expect(rejected.allSatisfy { $0["reason"]?.text == Self.sign }, "\(rejected)")
    #expect(try pipeline.chapar("list").output.contains("The ferry sails"))
    for words in [
      ["extract", file], ["extract", archive], ["explain", file], ["extract", server.address + "/login.html"],
    ] {
      let outcome = try pipeline.run(words)
      #expect(outcome.status == 0 && outcome.output.contains("no article: \(Self.sign)"), "\(words): \(outcome)")
    }
    let explained = try pipeline.chapar("explain", file).output
    #expect(explained.contains("paragraph: Readers log in here"), "\(explained)")
  }

  @Test("A page that only asks for consent is rejected from a file")
  func consent() throws {
    let page = try place.write(
      "consent.html",
      "<title>Before you continue</title><p>We use cookies.</p><p>You may reject cookies.</p><button>Consent</button>")
    let outcome = try place.chapar("extract", page)
    #expect(outcome.output.contains("no article: a consent wall"), "\(outcome)")
  }

  @Test("A page without headline and description is no article if its text has no sentence nor a line of four words")
  func scrap() throws {
    for text in ["Hi", "Hi there", "<b>1</b> 2 3 4 5"] {
      let outcome = try place.chapar("extract", try place.write("scrap.html", "<p>\(text)</p>"))
      #expect(outcome.output.contains("no article: no-story: there is neither a headline"), "\(text): \(outcome)")
    }
    let described = "<meta name=description content='The ferry sails again'><p>Hi</p>"
    for text in ["Ferry sinks off Hormuz", "The ferry sails.", "渡轮今天早上沉没了", described] {
      let outcome = try place.chapar("extract", try place.write("short.html", "<p>\(text)</p>"))
      #expect(!outcome.output.contains("no article"), "\(text): \(outcome)")
    }
  }

  @Test("`show` and `why` take the path of a file that was added, also by a link, with a manifest, and once it is gone")
  func paths() throws {
    let pipeline = try RunningPipeline()
    let plain = try place.write("pages/plain.html", Self.story)
    let named = try place.write("named.html", Self.story.replacing("The ferry sails", with: "The ferry rests"))
    let manifest = try place.write("manifest.jsonl", "{\"id\": \"named\", \"url\": \"https://a.example/rests\"}\n")
    let rejected = try place.write("rejected.html", Self.login)
    #expect(try pipeline.chapar("add", place.path("pages"), rejected).status == 0)
    #expect(try pipeline.chapar("add", "--manifest", manifest, named).status == 0)
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0, "\(pipeline.errors)")
    let link = place.path("link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: place.path("pages"))
    for path in [plain, link + "/plain.html"] {
      let shown = try pipeline.chapar("show", path)
      #expect(shown.output.hasPrefix("The ferry sails\n"), "\(shown)")
      #expect(try pipeline.chapar("why", path).output.contains("The archive has it"))
    }
    #expect(try pipeline.chapar("show", named).output.hasPrefix("The ferry rests\n"))
    let why = try pipeline.chapar("why", named)
    #expect(why.status == 0 && why.output.contains("The archive has it"), "\(why)")
    let refused = try pipeline.chapar("show", rejected)
    #expect(refused.status == 1 && refused.errors.contains(Self.sign), "\(refused)")
    for command in ["why", "items"] {
      #expect(try pipeline.chapar(command, rejected).output.contains(Self.sign), "\(command)")
    }
    try FileManager.default.removeItem(atPath: plain)
    #expect(try pipeline.chapar("show", link + "/plain.html").output.hasPrefix("The ferry sails\n"))
    for command in ["show", "why", "items"] {
      #expect(try pipeline.chapar(command, "file://" + plain).status == 0, "\(command)")
      let there = "cd '\(place.path("pages"))' && exec '\(OutputTests.chapar.path)' \(command) plain.html"
      let relative = try Programs.run(URL(filePath: "/bin/sh"), ["-c", there], environment: pipeline.environment)
      #expect(relative.status == 0, "a relative path, \(command): \(relative)")
    }
    let table = place.path("all.csv")
    #expect(try pipeline.chapar("export", "-o", table).status == 0)
    #expect(try String(contentsOfFile: table, encoding: .utf8).first != "{", "the file's name says the format")
    let folder = try pipeline.chapar("show", place.path("pages"))
    #expect(folder.status == 1 && folder.errors.contains("name a page in it"), "\(folder)")
    for command in ["show", "why"] {
      let strange = try pipeline.chapar(command, manifest)
      #expect(strange.status == 1 && strange.errors.contains("manifest.jsonl"), "\(command): \(strange)")
    }
  }

  /// The file's lines and headers became an article.
  @Test("A WARC file is recognised on standard input and under a page's name")
  func hiddenRecords() throws {
    let archive = Self.warc(Self.story)
    let (file, named) = (try place.write("pages.warc", archive), try place.write("pages.html", archive))
    let piped = try Programs.run(
      URL(filePath: "/bin/sh"), ["-c", "exec '\(OutputTests.chapar.path)' extract - <'\(file)'"],
      environment: place.environment)
    for outcome in [piped, try place.chapar("extract", named)] {
      #expect(outcome.status == 0 && outcome.output.contains("The ferry sails"), "\(outcome)")
      #expect(!outcome.output.contains("WARC"), "\(outcome)")
    }
  }

  @Test("`extract` of a folder without pages says so and ends with 66")
  func emptyFolder() throws {
    try FileManager.default.createDirectory(atPath: place.path("empty"), withIntermediateDirectories: true)
    let outcome = try place.chapar("extract", place.path("empty"))
    #expect(outcome.status == 66 && outcome.errors.contains("there is no page in it"), "\(outcome)")
  }

  @Test("A date of a day says how many days ago that is, a time how long ago, and a month stands alone")
  func dates() throws {
    let now = Timestamp.current()
    let day = CivilDate(daysSinceEpoch: now.date.daysSinceEpoch - 9)
    for (date, says) in [
      ("\(day)", "published: \(day), 9 days ago ("),
      ("\(day)T00:00:00Z", "published: \(day) 00:00:00Z, 9 days ago ("),
      ("2019-05-04T10:15:00+02:00", "published: 2019-05-04 10:15:00+02:00, 7 years ago ("),
    ] {
      let head = "<meta property='article:published_time' content='\(date)'>"
      let file = try place.write("dated.html", head + Self.story)
      let shown = try place.chapar("extract", file)
      // A test that runs over midnight counts a day more.
      let text = shown.output.replacing("10 days", with: "9 days")
      #expect(text.contains(says), "\(date): \(shown)")
      #expect(try place.chapar("explain", file).output.contains(" ago: "))
    }
  }

  @Test("What is wrong on the command line ends with 64, and in the environment or the file with 78")
  func exitCodes() throws {
    let file = try place.write("chapar.yaml", "log:\n  level: loud\n")
    for words in [
      ["settings", "--set", "log.level=loud"], ["settings", "--set", "log.levle=info"], ["settings", "--set", "log"],
      ["status", "--set", "state.directory=here"],
    ] {
      let outcome = try place.run(words)
      #expect(outcome.status == 64 && outcome.errors.hasPrefix("Error: "), "\(words): \(outcome)")
    }
    #expect(try place.chapar("settings", "--config", file).status == 78)
    for environment in [["CHAPAR_LOG_LEVEL": "loud"], ["CHAPAR_STATE_DIRECTORY": "here"]] {
      let outcome = try Programs.run(OutputTests.chapar, ["status"], environment: environment)
      #expect(outcome.status == 78, "\(environment): \(outcome)")
    }
  }

  @Test("`dead retry` names what is not a dead letter, and sends the others")
  func retry() throws {
    let state = try HostileState()
    let others = [state.rejected.rawValue, String(state.stored.rawValue.dropFirst(9))]
    let outcome = try Programs.run(
      OutputTests.chapar, ["dead", "retry", others[0], state.dead.rawValue, others[1]], environment: state.environment)
    #expect(outcome.status == 1 && outcome.output == "1 to be sent again\n", "\(outcome)")
    #expect(outcome.errors.contains("'\(others[0])', '\(others[1])'"), "\(outcome)")
    #expect(!outcome.errors.contains(state.dead.rawValue), "\(outcome)")
    let one = try Programs.run(
      OutputTests.chapar, ["dead", "retry", others[1]], environment: state.environment)
    #expect(one.status == 1 && one.errors.contains("'\(others[1])' is not a dead letter"), "\(one)")
  }

  @Test("A missing file is told in the same words by `add` and `extract`")
  func missing() throws {
    for name in ["/no/such/page.html", "example.org/a"] {
      let told = try ["add", "extract"].map { command in
        try place.chapar(command, name).errors.split(separator: "\n").first?.replacing("Error: ", with: "")
      }
      #expect(told[0]?.hasPrefix("\(name): there is no such file or folder") == true, "\(told)")
      #expect(told[0] == told[1], "\(told)")
    }
  }

  @Test("Of a folder's files without a page's name it is told what they are by their bytes")
  func leftOut() throws {
    let files = [
      "news.xml": "<?xml version='1.0'?><rss version='2.0'><channel><title>T</title></channel></rss>",
      "feeds.opml": "<opml><body><outline xmlUrl='https://a.example/rss'/></body></opml>",
      "seen.lst": "https://a.example/1\nhttps://a.example/2\n", "picture.bin": "GIF89a\u{1}\0",
      "story": "<!doctype html><title>T</title>" + Self.story, "notes.md": "The ferry sails again from Monday.",
    ]
    for (name, text) in files { _ = try place.write("folder/\(name)", text) }
    let told = try place.chapar("add", "--dry-run", place.path("folder")).output
    for words in [
      "news.xml: a feed", "feeds.opml: a list of feeds (OPML)", "seen.lst: a list of addresses",
      "picture.bin: a GIF image", "story: a page, but its name doesn't end in", "notes.md: name doesn't end in",
    ] {
      #expect(told.contains(words), "\(told)")
    }
  }

  @Test("What --kind says of an address is told as unchecked, with how to look later")
  func unchecked() throws {
    let shown = try place.chapar("add", "--dry-run", "--kind", "feed", "http://127.0.0.1:9/feed")
    #expect(shown.output.contains("a feed, as --kind says; it was not asked"), "\(shown)")
    let added = try place.chapar("add", "--kind", "feed", "http://127.0.0.1:9/feed")
    #expect(added.status == 0 && added.output.contains("when it first asks, and `chapar sources 127.0.0.1:9/feed`"))
  }
}
