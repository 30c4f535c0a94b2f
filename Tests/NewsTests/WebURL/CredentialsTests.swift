import News
import Testing

@Suite("User names and passwords in addresses")
struct CredentialsTests {
  @Test(
    "None is shown, whatever the text is",
    arguments: [
      ("http://ann:secret@host.example:80/a@b?c=@d", "http://host.example:80/a@b?c=@d"),
      ("https://ann@host.example", "https://host.example"), ("http://a@b:p@q@host/", "http://host/"),
      ("http://ann:sec/ret@host/", "http://ann:sec/ret@host/"), ("http://host/a@b", "http://host/a@b"),
      ("ftp://u:p@h/x", "ftp://h/x"), ("no address: u:p@h", "no address: u:p@h"), ("", ""),
      ("http://u:p@[1|2|3]/", "http://[1|2|3]/"), ("http://u:p@", "http://"),
    ])
  func shown(text: String, expected: String) {
    #expect(WebURL.withoutCredentials(text) == expected)
  }

  @Test("They come off an address and go onto another one")
  func moved() throws {
    let asked = try #require(WebURL("http://ann:s%20cret@host.example/a?b#c"))
    #expect(asked.withoutCredentials.href == "http://host.example/a?b#c")
    let other = try #require(WebURL("http://host.example/d"))
    #expect(other.with(credentialsOf: asked).href == "http://ann:s%20cret@host.example/d")
    #expect(other.with(credentialsOf: other) == other)
  }
}
