import News
import Testing

@Suite("What is one page")
struct PageKeyTests {
  @Test(
    "Addresses of one page have one key",
    arguments: [
      ("https://example.com/a", "http://example.com/a"),
      ("https://example.com/a", "HTTPS://Example.COM:443/a#top"),
      ("http://example.com:80/a", "http://example.com./a"),
      ("https://example.com", "https://example.com/"),
      ("https://example.com/a", "https://www.example.com/a"),
      ("https://example.com/a", "https://example.com/a/"),
      ("https://example.com/a/", "http://www.example.com//a//"),
      ("https://example.com/a/", "https://example.com/a/index.html"),
      ("https://example.com/a?id=7", "https://example.com/a/index.php?id=7"),
      ("https://example.com/", "https://example.com/Default.aspx"),
      ("https://example.com/", "https://example.com/?#!x"),
      ("https://example.com/a", "https://example.com/a?utm_source=x&UTM_medium=y&fbclid=z"),
      (
        "https://example.com/a",
        "https://example.com/a;jsessionid=4F?JSESSIONID=1&PHPSESSID=2&ref_src=twsrc"
      ),
      ("https://example.com/a?id=7", "https://example.com/a?gclid=1&id=7&mc_eid=2&&"),
      ("https://example.com/a?", "https://example.com/a"),
      ("https://u:p@example.com/a", "https://example.com/a"),
      ("https://example.com/خبر", "https://example.com/%D8%AE%D8%A8%D8%B1"),
      ("https://example.com/%d8%ae%d8%a8%d8%b1", "https://example.com/%D8%AE%D8%A8%D8%B1"),
      ("https://example.com/%7Ea|b", "https://example.com/~a%7cb"),
      ("https://example.com/x/../a", "https://example.com/a"),
      ("https://example.com/90%", "https://example.com/90%25"),
      ("https://example.com/./a", " https://example.com/a\n"),
      ("https://example.com/x/..", "https://example.com/"),
      ("https://bücher.example/", "http://xn--bcher-kva.example"),
      ("http://%61.example/", "https://a.example/"), ("http://0x7f.1/", "http://127.0.0.1/"),
      ("file:///pages/a.html", "FILE:///pages/a.html#top"), ("no address ", " no address#x"),
    ])
  func same(one: String, other: String) { #expect(PageKey(one) == PageKey(other)) }

  @Test(
    "Addresses of two pages have two keys",
    arguments: [
      ("https://example.com/a", "https://example.com/A"),
      ("https://example.com/a", "https://m.example.com/a"),
      ("https://example.com/a?id=7", "https://example.com/a?id=8"),
      ("https://example.com/a?id=7", "https://example.com/a"),
      ("https://example.com/a", "https://example.com:8080/a"), ("https://www.com/", "https://com/"),
      ("https://example.com/a?a=1&b=2", "https://example.com/a?b=2&a=1"),
      ("file:///a", "https://a"),
      ("https://example.com/a%2Fb", "https://example.com/a/b"),
      ("https://example.com/a%3Fb", "https://example.com/a?b"),
      ("https://example.com/a?ref=1", "https://example.com/a"),
      ("https://example.com/a%", "https://example.com/a"),
      ("https://example.com/index.php/1", "https://example.com/1"),
      ("https://example.com/index", "https://example.com/"),
      ("https://example.com/a;b=1", "https://example.com/a"), ("mailto:a", "mailto:b"),
      ("", "https://"),
      ("file:///a/", "file:///a"),
    ])
  func different(one: String, other: String) { #expect(PageKey(one) != PageKey(other)) }

  @Test("A key reads as the address does, and is the key of itself")
  func text() throws {
    #expect(
      PageKey("http://www.Example.com:8080/a/?utm_source=x&id=1#top").text
        == "//example.com:8080/a?id=1")
    #expect(
      PageKey("a/?b#c", base: WebURL("https://example.com/x/y")).text == "//example.com/x/a?b")
    for address in [
      "https://www.example.com/a%20b/?q='&x=%27", "https://example.com/%",
      "https://example.com//%2f/",
    ] {
      let key = PageKey(address)
      #expect(PageKey("https:" + key.text) == key)
    }
    #expect(PageKey("https://WWW.example.com./").site == "example.com")
  }

  @Test(
    "Addresses that a crawler's table calls one page are one page here",
    .enabled(if: URLData.isPresent, "../shared/data/urls is not there"))
  func crawler() throws {
    var different: [String] = []
    let rows = try URLData.rows("crawler-commons-normalise")
    for row in rows where PageKey(row.input ?? "") != PageKey(row.output ?? "") {
      different.append(row.input ?? "")
    }
    print(
      "crawler-commons-normalise: \(rows.count - different.count) as there, \(different.count) not")
    // There, parameters are sorted, those without a name dropped, and `b=` is `b`, all of which can make another page
    // (ten rows); slashes of files are merged (one); a text without a scheme is an address (one).
    #expect(different.count <= 12, "\(different.joined(separator: "\n"))")
  }
}
