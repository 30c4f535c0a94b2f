import Fetching
import News
import Testing

@Suite("What stands at an address is found out by robots.txt's leave", .timeLimit(.minutes(1)))
struct SiteSearchTests {
  private static let robots = SmallWeb.Answer(
    headers: ["Content-Type": "text/plain"], body: "User-agent: *\nDisallow: /closed\n")

  /// Looks at paths of one host; returns what each turned out to be, or why it was not seen, and the requests made.
  private func look(
    at paths: [String], _ answers: [String: SmallWeb.Answer]
  ) async throws -> (seen: [String], asked: [String]) {
    let web = try SmallWeb(
      Dictionary(uniqueKeysWithValues: answers.map { ("127.1.0.1" + $0.key, [$0.value]) }))
    defer { web.stop() }
    let seen = try await Fetcher.run(settings: FetchSettings(reach: .publicAndLoopback)) { fetcher in
      var search = SiteSearch(fetcher: fetcher, pause: .zero, token: "Chapar", bodyLimit: 1 << 20)
      var seen: [String] = []
      for path in paths {
        do {
          guard case .source(let offer) = try await search.look(at: web.url("127.1.0.1", path)) else { continue }
          seen.append("\(offer.source.kind) '\(offer.title)'")
        } catch let error as FetchError {
          seen.append(error.reason)
        }
      }
      return seen
    }
    return (seen, try await web.paths(of: "127.1.0.1"))
  }

  @Test("A page that a line forbids is not requested, be it behind a redirect; robots.txt is asked once")
  func forbidden() async throws {
    let (seen, asked) = try await look(
      at: ["/closed/1", "/moved", "/2026/open.html"],
      [
        "/robots.txt": Self.robots, "/moved": .init(status: 302, headers: ["Location": "/closed/2"]),
        "/2026/open.html": .init(body: "<title>Open</title><p>Light."),
      ])
    let line = "robots.txt, line 2: Disallow: /closed"
    #expect(seen == [line, line, "page 'Open'"])
    #expect(asked == ["/robots.txt", "/moved", "/2026/open.html"])
  }

  @Test("Nothing is requested while robots.txt fails, and everything where there is none")
  func failing() async throws {
    for (status, words, paths) in [
      (503, "robots.txt is unavailable (the server answered 503), so nothing may be requested", ["/robots.txt"]),
      (404, "page 'Open'", ["/robots.txt", "/closed/1.html"]),
    ] {
      let (seen, asked) = try await look(
        at: ["/closed/1.html"],
        ["/robots.txt": .init(status: status), "/closed/1.html": .init(body: "<title>Open</title><p>Light.")])
      #expect(seen == [words] && asked == paths)
    }
  }

  @Test("A wall in the way is named")
  func wall() async throws {
    let challenge = SmallWeb.Answer(status: 403, headers: ["cf-mitigated": "challenge"], body: "wait")
    let seen = try await look(at: ["/1"], ["/robots.txt": Self.robots, "/1": challenge]).seen
    #expect(seen == ["blocked by Cloudflare: header cf-mitigated"])
  }

  /// `add --all` added feeds of comments and tags that nobody had looked at: a page of HTML became a feed.
  @Test("All that a site offers is looked at where all is wanted: what is no feed is named, with the reason")
  func all() async throws {
    func feed(_ title: String) -> SmallWeb.Answer {
      .init(body: "<rss version='2.0'><channel><title>\(title)</title><item><link>/1</link></item></channel></rss>")
    }
    let named = ["/news", "/comments/feed", "/tag/sea/feed", "/tag/gone/feed", "/broken"]
    let links = named.map { "<link rel=alternate type='application/rss+xml' href='\($0)'>" }.joined()
    let web = try SmallWeb([
      "127.1.0.1/": [.init(body: "<title>The Paper</title>\(links)<p>Welcome.")], "127.1.0.1/news": [feed("News")],
      "127.1.0.1/comments/feed": [.init(body: "<title>Not a feed</title><p>Hello.")],
      "127.1.0.1/tag/sea/feed": [feed("Sea")], "127.1.0.1/tag/gone/feed": [.init(status: 410)],
      "127.1.0.1/broken": [.init(status: 500)], "127.1.0.1/sitemap.xml": [.init(status: 404)],
    ])
    defer { web.stop() }
    func offers(all: Bool) async throws -> [SourceOffer] {
      try await Fetcher.run(settings: FetchSettings(reach: .publicAndLoopback)) { fetcher in
        var search = SiteSearch(fetcher: fetcher, pause: .zero, token: "Chapar", bodyLimit: 1 << 20, seesAll: all)
        guard case .site(let offers) = try await search.look(at: web.url("127.1.0.1", "/")) else { return [] }
        return offers
      }
    }
    let few = try await offers(all: false)
    #expect(few.map(\.entries) == [1, nil, nil, nil] && few.allSatisfy { $0.flaw == nil })
    #expect(try await web.paths(of: "127.1.0.1").allSatisfy { !$0.hasPrefix("/tag") && !$0.hasPrefix("/comm") })
    let flaws = Dictionary(
      try await offers(all: true).map { (WebURL($0.source.location)?.path ?? "", $0.flaw ?? $0.yield) }
    ) { first, _ in first }
    #expect(
      flaws == [
        "/news": "1 entry", "/tag/sea/feed": "1 entry", "/comments/feed": "no feed, but a page",
        "/tag/gone/feed": "the server answered 410", "/broken": "the server answered 500",
      ])
  }

  /// A story in plain text was `plain text` here, and `a page of plain text` in a file.
  @Test("What is no feed is called what the same bytes in a file are called")
  func sameWords() async throws {
    let feed = "<rss version='2.0'><channel><title>News</title><item><link>/1</link></item></channel></rss>"
    let links = ["/news", "/story"].map { "<link rel=alternate type='application/rss+xml' href='\($0)'>" }.joined()
    let web = try SmallWeb([
      "127.1.0.1/": [.init(body: "<title>The Paper</title>\(links)<p>Welcome.")],
      "127.1.0.1/news": [.init(body: feed)],
      "127.1.0.1/story": [.init(body: "The ferry crossed the lake again, and nobody was late.")],
      "127.1.0.1/sitemap.xml": [.init(status: 404)],
    ])
    defer { web.stop() }
    let flaws: [String] = try await Fetcher.run(settings: FetchSettings(reach: .publicAndLoopback)) { fetcher in
      var search = SiteSearch(fetcher: fetcher, pause: .zero, token: "Chapar", bodyLimit: 1 << 20, seesAll: true)
      guard case .site(let offers) = try await search.look(at: web.url("127.1.0.1", "/")) else { return [] }
      return offers.compactMap(\.flaw)
    }
    #expect(flaws == ["no feed, but a page of plain text"])
  }

  /// Over the web a list with a few slips became a page, which was rejected; the same bytes in a file were a list.
  @Test("A list of addresses is known by most of its lines, though others are slips")
  func list() throws {
    func addresses(_ text: String) throws -> Int? {
      let found = try FoundContent(Array(text.utf8), charset: nil, url: "https://a.example/list.txt", limit: 1 << 20)
      guard case .list(let addresses) = found else { return nil }
      return addresses.count
    }
    #expect(try addresses("\u{FEFF}# ours\nhttps://a.example/1\n\nhttps://a.example/2\nnot one\nftp://a/x\n") == 2)
    #expect(try addresses("The ferry sails.\nhttps://a.example/1\nhttps://a.example/2\n") == nil)
    #expect(try addresses("https://a.example/1\nThe ferry sails.\nIt sails\nand sails\n") == nil)
  }
}
