import Launching
import News
import Testing

@Suite("Web addresses")
struct WebURLTests {
  @Test("An address gives its parts")
  func parts() throws {
    let url = try #require(WebURL("https://user:p%40ss@Example.COM:8443/a/b.html?x=1&y#top"))
    #expect(url.href == "https://user:p%40ss@example.com:8443/a/b.html?x=1&y#top")
    #expect(url.scheme == "https")
    #expect(url.username == "user")
    #expect(url.password == "p%40ss")
    #expect(url.host == "example.com")
    #expect(url.port == 8443)
    #expect(url.path == "/a/b.html")
    #expect(url.query == "x=1&y")
    #expect(url.fragment == "top")
    #expect(url.origin == "https://example.com:8443")
    #expect(url.isWeb)
  }

  @Test(
    "People type addresses without a scheme, but a mail address is none",
    arguments: [
      ("example.org/a", "http://example.org/a"), ("localhost:8080", "http://localhost:8080/"),
      ("[::1]:80/x", "http://[::1]/x"), ("a.example?u=b:c", "http://a.example/?u=b:c"),
      ("mailto:a@b.example", nil), ("ftp://a.example", nil), ("javascript:alert(1)", nil),
    ] as [(String, String?)])
  func typed(text: String, href: String?) {
    #expect(WebURL(typed: text)?.href == href)
  }

  @Test(
    "References resolve against the page they stand on",
    arguments: [
      ("/", "https://a.test/"), ("b", "https://a.test/news/b"), ("./b", "https://a.test/news/b"),
      ("../b", "https://a.test/b"), ("//c.test", "https://c.test/"), ("//c.test/x", "https://c.test/x"),
      ("?q=2", "https://a.test/news/index.html?q=2"), ("#f", "https://a.test/news/index.html?q=1#f"),
      ("", "https://a.test/news/index.html?q=1"), ("b?x#y", "https://a.test/news/b?x#y"),
      (" /trimmed\n", "https://a.test/trimmed"), ("/a b/é", "https://a.test/a%20b/%C3%A9"),
      ("http://B.test?q", "http://b.test/?q"), ("https:rel", "https://a.test/news/rel"),
      ("mailto:x@y.test", "mailto:x@y.test"), ("javascript:void(0)", "javascript:void(0)"),
      ("http://b.test:80/", "http://b.test/"), ("x:y", "x:y"), ("a/b:c", "https://a.test/news/a/b:c"),
      ("\\\\c.test\\x", "https://c.test/x"), ("/%2e%2E/z", "https://a.test/z"),
      ("/.well-known/", "https://a.test/.well-known/"),
    ])
  func resolving(reference: String, expected: String) throws {
    let page = try #require(WebURL("https://a.test/news/index.html?q=1#old"))
    #expect(page.resolve(reference)?.href == expected)
  }

  /// Pieces of references; plain ones take the parser's fast path, others the slow one.
  static let references: [String] = {
    let starts = [
      "https://a.test", "http://b-c.test", "//d.test", "/e", "f", "", "https://xn--e1aybc.test", "http://1.2", "f.g",
    ]
    let paths = ["", "/", "/h", "/h/i.html", "/h//", "/h;j=1,2", "/%41", "/h/.x", "/h/../k", "/k:l", "/h'"]
    let ends = ["", "?", "?m=1&n=2", "?o=%20'", "#", "#p", "?q#r", "?s#t?u#v", "?w/../x"]
    return starts.flatMap { start in paths.flatMap { path in ends.map { start + path + $0 } } }
  }()

  @Test(
    "The short way through the parser gives what the long way gives",
    arguments: [
      "https://a.test/", "http://a.test:81/x/y?z#old", "https://u:p@a.test/x/", "https://a.test/x/y/z.html?q=1",
    ])
  func shortcut(base: String) throws {
    let page = try #require(WebURL(base))
    let differing = WebURLTests.references.filter { reference in
      // A leading space means nothing, and only the slow path handles it.
      parts(of: WebURL(reference, base: page)) != parts(of: WebURL(" " + reference, base: page))
    }
    #expect(differing.isEmpty, "\(differing)")
  }

  private func parts(of url: WebURL?) -> [String?] {
    [url?.href, url?.host, url?.port.map(String.init), url?.path, url?.query, url?.fragment, url?.username]
  }

  @Test(
    "Domains of any script come out in ASCII",
    arguments: [
      ("bücher.example", "xn--bcher-kva.example"), ("BÜCHER.example", "xn--bcher-kva.example"),
      ("ایران.ir", "xn--mgba3a4f16a.ir"), ("президент.рф", "xn--d1abbgf6aiiy.xn--p1ai"),
      ("例え.テスト", "xn--r8jz45g.xn--zckzah"),
      ("faß.de", "xn--fa-hia.de"), ("ｅｘａｍｐｌｅ。com", "example.com"), ("נייס.קום", "xn--eebatg.xn--9dbq2a"),
      ("u\u{308}.test", "xn--tda.test"), ("نامه\u{200C}ای.com", "xn--mgba3gch31f060k.com"),
    ])
  func international(domain: String, expected: String) {
    #expect(WebURL("http://\(domain)/")?.host == expected)
  }

  @Test(
    "Text that is no address is refused",
    arguments: [
      "", "news", "/news", "http://", "http:///", "https://?q", "http://a b/", "http://a:99999/", "http://a:x/",
      "http://[::1", "http://1.2.3.256/", "http://[::1:2:3:4:5:6:7:8]/", "http://[1:2:3:4:5:6::1.2.3.4]/",
      "http://a%00b/", "http://a<b/", "http://user@/", "http://\u{AD}/",
    ])
  func failures(text: String) {
    #expect(WebURL(text) == nil)
  }

  @Test("An address of more than 16 KB is none, before or after it is encoded")
  func longest() throws {
    let longest = "http://a.test/" + String(repeating: "a", count: WebURL.longest - 14)
    let url = try #require(WebURL(longest))
    #expect(WebURL(url.href) == url)
    #expect(WebURL(longest + "a") == nil)
    #expect(url.resolve("?a") == nil)
    #expect(WebURL("http://a.test/" + String(repeating: "é", count: WebURL.longest / 3)) == nil)
  }

  @Test(
    "Hostile addresses of the greatest length are read in no time", .timeLimit(.minutes(1)),
    arguments: [
      "a", "/", "../", "%2e%2e/", "@", ":", "?", "#", "é", ".", "xn--", "[", "\\", " ",
    ])
  func long(piece: String) throws {
    let page = try #require(WebURL("https://a.test/"))
    let text = String(repeating: piece, count: WebURL.longest / piece.utf8.count - 20)
    let seconds = ThreadTime.seconds {
      for _ in 0..<20 {
        _ = page.resolve(text)
        _ = WebURL("http://" + text)
        _ = PageKey("http://a.test/" + text)
      }
    }
    // A megabyte in all takes some hundredths of a second; quadratic work would take a minute.
    #expect(seconds < 5, "\(seconds)")
  }
}
