import Pipeline
import Testing

@Suite("Origins")
struct OriginTests {
  @Test(
    "The origin of an address is its host",
    arguments: [
      ("https://www.Example.com/a/b", "www.example.com"), ("http://example.com:8080?x", "example.com"),
      ("https://user:pw@example.com/", "example.com"), ("https://example.com#a@b", "example.com"),
      ("http://[::1]:80/", "___1_"), ("file:///tmp/a.html", "localhost"),
      ("file:/tmp/a", "localhost"),
      ("https:///", "unknown"), ("no address", "unknown"),
      ("https://خبر.example/", "xn--ngblk.example"),
      ("https://a b\n.example/", "unknown"), ("http://%61.example:80/", "a.example"),
      ("http://0x7f.1/", "127.0.0.1"),
    ] as [(String, String)])
  func host(url: String, name: String) { #expect(Origin(url: url).name == name) }

  @Test("A name is never longer than the DNS allows")
  func longest() { #expect(Origin(name: String(repeating: "a", count: 1000)).name.utf8.count == 253) }
}
