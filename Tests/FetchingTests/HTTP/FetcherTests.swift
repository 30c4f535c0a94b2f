import Fetching
import News
import Testing

@Suite("A fetch ends with an answer or with the reason why not", .timeLimit(.minutes(2)))
struct FetcherTests {
  private func fetch(_ path: String, _ settings: FetchSettings = FetchSettings(reach: .publicAndLoopback)) async throws
    -> FetchResponse
  {
    let server = try LocalServer.shared.get().address
    return try await Fetcher.run(settings: settings) { try await $0.fetch(FetchRequest(url: server + path)) }
  }

  @Test("A page comes with its address, headers and bytes as they were sent")
  func page() async throws {
    let response = try await fetch("/page?a=1&b=2#part")
    #expect(response.status == 200)
    #expect(response.url.hasSuffix("/page?a=1&b=2#part"))
    #expect(response.answeredURL.hasSuffix("/page?a=1&b=2"))
    #expect(String(decoding: response.body, as: UTF8.self) == "<html><title>سلام</title><p>A page.</p></html>")
    #expect(
      response.headers.map(\.name).suffix(5) == ["Content-Type", "Content-Length", "X-First", "ETag", "Last-Modified"])
    #expect(response.mediaType == "text/html")
    #expect(response.charset == "utf-8")
    #expect(response.validators.entityTag == "\"one\"")
    #expect(response.verdict == .taken)
  }

  @Test(
    "Bodies arrive whole however they are sent",
    arguments: [
      "/chunked", "/gzipped", "/shouted", "/twice", "/untyped", "/hop/1", "/hop/8", "/unknown-coding", "/not-gzipped",
      "/brotli", "/zlib-called-gzip", "/bare-called-gzip", "/gzip-called-brotli", "/gzip-untold", "/gzip-told-once",
      "/members", "/bytes-behind", "/moved-by-header", "/moved-by-meta", "/cookie-wall", "/zstd", "/zstd-frames",
      "/zstd-bytes-behind", "/zstd-untold", "/zstd-called-gzip", "/gzip-called-zstd", "/plain-called-zstd",
    ])
  func bodies(path: String) async throws {
    let response = try await fetch(path)
    #expect(String(decoding: response.body, as: UTF8.self).hasSuffix("<p>A page.</p></html>"))
  }

  @Test("A body that the connection's end cuts off comes with what there is of it, and without validators")
  func cutOff() async throws {
    let response = try await fetch("/truncated")
    #expect(response.isWhole == false && response.body.count == 20)
    #expect(response.validators == Validators())
    #expect(try await fetch("/page").isWhole)
  }

  @Test(
    "A page that leads its readers on later, to itself, or only those without scripts, is the page",
    arguments: ["/moved-late", "/moved-to-itself", "/moved-without-scripts", "/moved-round"])
  func stays(path: String) async throws {
    #expect(try await fetch(path).answeredURL.hasSuffix(path == "/moved-round" ? "/moved-back" : path))
  }

  @Test("What the transport reports is put in words for people")
  func words() async throws {
    let nobody = await #expect(throws: FetchError.self) {
      try await Fetcher.run(settings: FetchSettings(reach: .publicAndLoopback)) {
        _ = try await $0.fetch(FetchRequest(url: "http://127.0.0.1:1/"))
      }
    }
    #expect(nobody?.reason == "nobody listens there (connection refused)")
    let noHTTP = await #expect(throws: FetchError.self) { _ = try await fetch("/no-http") }
    #expect(noHTTP?.reason.hasPrefix("the answer is not HTTP as it should be") == true, "\(noHTTP as Any)")
  }

  @Test("A cookie that the server lets expire on the way is not sent any more")
  func expiredCookie() async throws {
    #expect(String(decoding: try await fetch("/cookie-gone").body, as: UTF8.self) == "<p>no cookie</p>")
  }

  @Test("Redirects are recorded in order")
  func redirects() async throws {
    let response = try await fetch("/hop/3")
    #expect(response.redirects.map(\.status) == [302, 302, 302])
    #expect(response.redirects.map { $0.to.split(separator: "/").last } == ["2", "1", "page"])
    #expect(response.answeredURL.hasSuffix("/page"))
    #expect(response.url.hasSuffix("/hop/3"))
  }

  /// Absurd ports in redirects and absurd statuses crashed the fetcher, again after each start.
  @Test(
    "What can't be fetched says why",
    arguments: [
      ("/circle", .badRedirect), ("/astray", .badRedirect), ("/nowhere", .badRedirect), ("/hop/9", .badRedirect),
      ("/private", .refused), ("/film", .unwantedType), ("/announced", .tooLarge), ("/endless", .tooLarge),
      ("/bomb", .tooLarge), ("/shouted-bomb", .tooLarge), ("/unknown-and-packed", .badEncoding),
      ("/half-gzipped", .truncated), ("/half-zstd", .truncated), ("/damaged-zstd", .badEncoding),
      ("/wide-zstd", .badEncoding), ("/zstd-bomb", .tooLarge), ("/garbled", .badEncoding), ("/picture", .unwantedType),
      ("/truncated-head", .truncated), ("/no-http", .badResponse), ("/status/000", .badResponse),
      ("/status/001", .badResponse), ("/status/099", .badResponse), ("/status/101", .badResponse),
      ("/to-bars", .badRedirect), ("/to-port", .badRedirect), ("/to-port6", .badRedirect),
      ("/many-codings", .badEncoding), ("/endless-head", .tooLarge), ("/endless-continue", .tooLarge),
    ] as [(String, FetchError.Code)])
  func failures(path: String, code: FetchError.Code) async throws {
    let error = await #expect(throws: FetchError.self) { _ = try await fetch(path) }
    #expect(error?.code == code, "\(error.map(String.init) ?? "")")
  }

  @Test("Silence and dripping run into the time limits")
  func timeouts() async throws {
    var settings = FetchSettings(idleTimeout: .milliseconds(200), reach: .publicAndLoopback)
    let silent = await #expect(throws: FetchError.self) { _ = try await fetch("/silent", settings) }
    #expect(silent?.code == .timedOut)
    settings = FetchSettings(totalTimeout: .milliseconds(500), reach: .publicAndLoopback)
    let dripping = await #expect(throws: FetchError.self) { _ = try await fetch("/dripping", settings) }
    #expect(dripping?.code == .timedOut)
  }

  @Test(
    "A status says what to do next",
    arguments: [
      ("/busy", .later(after: .seconds(17))), ("/broken", .later(after: .seconds(0))), ("/gone", .gone),
      ("/none", .gone), ("/forbidden", .refused),
    ] as [(String, FetchResponse.Meaning)])
  func verdicts(path: String, verdict: FetchResponse.Meaning) async throws {
    let response = try await fetch(path)
    #expect(response.verdict == verdict)
    // The body of an error is kept as far as it shows a bot wall.
    #expect(response.body.isEmpty == (response.header("content-length") == "0"))
  }

  @Test("With the validators of the last time an unchanged page isn't sent again")
  func conditional() async throws {
    let url = try LocalServer.shared.get().address + "/conditional"
    try await Fetcher.run(settings: FetchSettings(reach: .publicAndLoopback)) { fetcher in
      let first = try await fetcher.fetch(FetchRequest(url: url))
      let second = try await fetcher.fetch(FetchRequest(url: url, validators: first.validators))
      #expect(first.verdict == .taken)
      #expect(second.verdict == .unchanged)
      #expect(second.body.isEmpty)
    }
  }

  @Test("The bytes of a wrongly declared charset stay as they are, and so does the declaration")
  func charset() async throws {
    let response = try await fetch("/wrong-charset")
    #expect(response.body == [0xD3, 0xE1, 0xC7, 0xE3])
    #expect(response.mediaType == "text/html")
    #expect(response.charset == "utf-8")
  }

  @Test("Of a Retry-After of years a day is heeded", arguments: ["/busy-ages", "/busy-seconds"])
  func longWait(path: String) async throws {
    #expect(try await fetch(path).verdict == .later(after: .seconds(86_400)))
  }

  /// Such a date crashed the fetcher.
  @Test("A Retry-After whose year is beyond any calendar is ignored")
  func absurdWait() async throws {
    #expect(try await fetch("/busy-absurd").verdict == .later(after: nil))
  }

  @Test("Validators that no request could carry are forgotten, so that the next request works")
  func badValidators() async throws {
    #expect(Validators(entityTag: "a\u{1}b", lastModified: "c\nd") == Validators())
    #expect(Validators(entityTag: String(repeating: "x", count: 2000)).entityTag == nil)
  }

  @Test("A user name and password go to the server they are for, and nowhere else")
  func credentials() async throws {
    let server = try LocalServer.shared.get().address
    let asked = server.replacing("http://", with: "http://ann:s%20cret@")
    let settings = FetchSettings(reach: .publicAndLoopback)
    try await Fetcher.run(settings: settings) { fetcher in
      let response = try await fetcher.fetch(FetchRequest(url: asked + "/credentials-by-redirect"))
      #expect(String(decoding: response.body, as: UTF8.self) == "Basic YW5uOnMgY3JldA==")
      #expect(response.url == server + "/credentials-by-redirect" && response.answeredURL == server + "/credentials")
      #expect(response.redirects.map(\.to) == [server + "/credentials"])
      let away = try await fetcher.fetch(FetchRequest(url: asked + "/credentials-away"))
      #expect(away.answeredURL.contains("localhost") && String(decoding: away.body, as: UTF8.self) == "")
    }
    let error = await #expect(throws: FetchError.self) {
      try await Fetcher.run(settings: settings) { _ = try await $0.fetch(FetchRequest(url: asked + "/film")) }
    }
    #expect(error?.description.contains("cret") == false)
  }

  @Test("The server is told who is asking")
  func userAgent() async throws {
    let response = try await fetch(
      "/agent",
      FetchSettings(
        userAgent: "Somebody/1 (+https://somebody.example/)", reach: .publicAndLoopback))
    #expect(String(decoding: response.body, as: UTF8.self) == "Somebody/1 (+https://somebody.example/)")
    #expect(FetchSettings().userAgent.hasPrefix("Chapar/"))
  }

  @Test("The server is told every coding that is undone here")
  func codings() async throws {
    #expect(String(decoding: try await fetch("/accepts").body, as: UTF8.self) == "gzip, deflate, br, zstd")
  }

  @Test("A policy judges every address on the way, and what it refuses is not tried again")
  func policy() async throws {
    let policy = FetchPolicy { address throws(FetchPolicy.Prohibition) in
      if address.path == "/page" { throw FetchPolicy.Prohibition(reason: "robots.txt disallows it") }
    }
    let url = try LocalServer.shared.get().address + "/hop/2"
    let error = await #expect(throws: FetchError.self) {
      try await Fetcher.run(settings: FetchSettings(reach: .publicAndLoopback), policy: policy) {
        _ = try await $0.fetch(FetchRequest(url: url))
      }
    }
    #expect(error?.code == .refused)
    #expect(error?.isRetryable == false)
    #expect(error?.reason == "robots.txt disallows it")
  }

  @Test(
    "Addresses that can't be requested are refused at once",
    arguments: ["ftp://example.org/", "file:///etc/passwd", "example.org", "", "http://", "javascript:alert(1)"])
  func badAddresses(url: String) async throws {
    let error = await #expect(throws: FetchError.self) {
      try await Fetcher.run { _ = try await $0.fetch(FetchRequest(url: url)) }
    }
    #expect(error?.code == .badAddress)
  }

  @Test("A closed port is no connection, and worth another try")
  func noServer() async throws {
    let server = try LocalServer()
    try server.stop()
    let url = server.address
    let error = await #expect(throws: FetchError.self) {
      try await Fetcher.run { _ = try await $0.fetch(FetchRequest(url: url, home: url)) }
    }
    #expect(error?.code == .noConnection)
    #expect(error?.isRetryable == true)
  }
}
