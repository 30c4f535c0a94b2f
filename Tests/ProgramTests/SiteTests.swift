import Foundation
import Launching
import Testing

/// A small paper's site on loopback: a front page, two feeds, a sitemap of news that robots.txt names.
@Suite("A site's address is enough", .timeLimit(.minutes(2)))
struct SiteTests {
  private let folder: TemporaryFolder
  private let server: FolderServer
  private let environment: [String: String]

  init() throws {
    folder = try TemporaryFolder()
    let site = folder.url.appending(path: "site")
    try FileManager.default.createDirectory(at: site, withIntermediateDirectories: true)
    server = try FolderServer(serving: site)
    environment = [
      "CHAPAR_STATE_DIRECTORY": folder.url.appending(path: "state").path, "CHAPAR_FETCH_HOST_DELAY": "0s",
    ]
    let base = server.address
    func write(_ name: String, _ text: String) throws { try Data(text.utf8).write(to: site.appending(path: name)) }
    try write(
      "index.html",
      """
      <title>The Paper</title>
      <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments.xml">
      <link rel="alternate" type="application/rss+xml" href="/gone.xml">
      <link rel="alternate" type="application/rss+xml" href="/page.html">
      <link rel="alternate" type="application/rss+xml" href="/news.xml">
      <p>Welcome.
      """)
    try write("page.html", "<title>No feed</title><p>A 200 is believed only when its bytes are a feed.")
    let items = (1...3).map { "<item><link>\(base)/\($0)</link><pubDate>0\($0) Nov 2026 08:00:00 GMT</pubDate></item>" }
    try write("news.xml", "<rss version='2.0'><channel><title>News</title>\(items.joined())</channel></rss>")
    try write("comments.xml", "<rss version='2.0'><channel><title>Comments</title>\(items[0])</channel></rss>")
    try write("robots.txt", "User-agent: *\nDisallow: /hidden\nSitemap: \(base)/map.xml\nSitemap: \(base)/hidden.xml\n")
    let news = "<n:news xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'><n:title>T</n:title></n:news>"
    try write("map.xml", "<urlset><url><loc>\(base)/1</loc>\(news)</url></urlset>")
    try write("hidden.xml", "<urlset><url><loc>\(base)/2</loc>\(news)</url></urlset>")
  }

  private func chapar(_ arguments: String...) throws -> Command {
    try Programs.run(Programs.folder.appending(path: "chapar"), arguments, environment: environment)
  }

  @Test("Its best feed and news sitemap are added, what they bring is shown, and robots.txt is obeyed")
  func taken() throws {
    let tried = try chapar("add", "--dry-run", server.address + "/")
    #expect(tried.status == 0 && tried.errors.contains("Nothing was added"), "\(tried)")
    #expect(tried.output.contains("+ \(server.address)/news.xml a feed 'News': 3 entries, 1.0 a day"), "\(tried)")
    #expect(tried.output.contains("- \(server.address)/comments.xml") && !tried.output.contains("/hidden.xml"))
    #expect(!tried.output.contains("/gone.xml") && !tried.output.contains("/page.html"))
    #expect(try chapar("add", server.address + "/").status == 0)
    let sources = try chapar("sources").output.split(separator: "\n").filter { !$0.hasPrefix(" ") }
    #expect(sources.count == 2 && sources[0].contains("/news.xml") && sources[1].contains("/map.xml"), "\(sources)")
  }

  @Test("Six stories of one minute don't say how many a day brings: they were 120.0 a day")
  func tooClose() throws {
    let items = (1...6).map { "<item><link>/\($0)</link><pubDate>01 Nov 2026 08:00:0\($0) GMT</pubDate></item>" }
    try Data("<rss version='2.0'><channel><title>News</title>\(items.joined())</channel></rss>".utf8)
      .write(to: folder.url.appending(path: "site/burst.xml"))
    let tried = try chapar("add", "--dry-run", server.address + "/burst.xml")
    #expect(tried.output.contains("6 entries, the newest") && !tried.output.contains("a day"), "\(tried)")
  }

  @Test("With --all every feed and sitemap is added that is one, with what it brings; what is none is named")
  func all() throws {
    let added = try chapar("add", "--all", server.address + "/")
    #expect(added.status == 0 && added.output.contains("+ \(server.address)/comments.xml a feed 'Comments': 1 entry"))
    #expect(added.output.contains("- \(server.address)/page.html a feed (not added: no feed, but a page)"), "\(added)")
    #expect(added.output.contains("- \(server.address)/gone.xml a feed (not added: the server answered 404)"))
    #expect(try chapar("sources").output.split(separator: "\n").count { !$0.hasPrefix(" ") } == 3)
  }

  /// It was added as a sitemap, and `--kind` was not spoken of.
  @Test("A sitemap at an address is not added as a list, but a list may be added as either")
  func kinds() throws {
    let site = folder.url.appending(path: "site")
    try Data("<urlset><url><loc>http://a.example/1</loc></url></urlset>".utf8).write(to: site.appending(path: "m.xml"))
    try Data("http://a.example/1\nhttp://a.example/2\n".utf8).write(to: site.appending(path: "l.txt"))
    let refused = try chapar("add", "--kind", "list", "\(server.address)/m.xml")
    #expect(refused.status == 66 && refused.errors.contains("it is a sitemap, and can't be added with --kind list"))
    #expect(try chapar("add", "--kind", "list", "\(server.address)/l.txt").status == 0)
  }

  /// The first was "a page", which was rejected later.
  @Test("An archive and other JSON at an address are named")
  func others() throws {
    let site = folder.url.appending(path: "site")
    try Data("WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n".utf8)
      .write(to: site.appending(path: "some.warc"))
    try Data("{\"a\": 1}".utf8).write(to: site.appending(path: "some.json"))
    for (name, words) in [("warc", "it is a WARC file: download it"), ("json", "it is JSON, but not a JSON Feed")] {
      let outcome = try chapar("add", "\(server.address)/some.\(name)")
      #expect(outcome.status == 66 && outcome.errors.contains(words), "\(outcome)")
    }
  }

  /// It was added as what its address looks like, with exit code 0.
  @Test("An address that can't be fetched is not added, with the reason, unless its kind is said")
  func unreachable() throws {
    let address = "http://127.0.0.1:9/rss.xml"
    for words in [[], ["--dry-run"], ["--all"], ["--json"]] {
      let outcome = try Programs.run(OutputTests.chapar, ["add"] + words + [address], environment: environment)
      #expect(outcome.status == 66 && outcome.output.isEmpty, "\(outcome)")
      #expect(outcome.errors.contains("\(address): nobody listens there (connection refused)"), "\(outcome)")
      #expect(
        outcome.errors.contains("Nothing was added.\nTo add it unseen, say what it is: --kind feed"), "\(outcome)")
    }
    #expect(try chapar("sources").status == 69)
    #expect(try chapar("add", "--kind", "feed", address).status == 0)
    #expect(try chapar("sources").output.contains("feed  active"))
    // Of ninety addresses one that didn't answer kept the others out.
    let some = try chapar("add", "http://127.0.0.1:9/other.xml", server.address + "/news.xml")
    #expect(some.status == 66 && some.errors.contains("/other.xml: nobody listens there"), "\(some)")
    #expect(some.errors.contains("Only the others were added.") && some.output.contains("feed"), "\(some)")
    let sources = try chapar("sources").output
    #expect(sources.contains("/news.xml") && !sources.contains("/other.xml"), "\(sources)")
  }
}
