import HTML
import Testing

@Suite("Selectors")
struct SelectorTests {
  static let page = """
    <!DOCTYPE html><html lang=en-GB><head><title>T</title></head><body class="home page">
    <div id=main class="entry post"><p>one</p><blockquote><p class=lead data-x="a b">two</p></blockquote>
    <a href="https://example.org/a.pdf" rel="nofollow UGC">three</a><x-y>four</x-y></div><p>five</p></body></html>
    """

  @Test(
    "A selector finds the elements that CSS says it does",
    arguments: [
      ("p", "one two five"), ("div p", "one two"), ("div > p", "one"), ("div.entry > p, .lead", "one two"),
      ("body > p", "five"), ("#main a", "three"), ("[data-x]", "two"), ("[data-x=\"a b\"]", "two"),
      ("[class~=lead]", "two"), ("a[href^=https]", "three"), ("a[href$='.pdf']", "three"),
      ("a[href*=example]", "three"), ("a[rel~=ugc i]", "three"), ("a[rel~=ugc]", ""), ("html[lang|=en] #main>P", "one"),
      ("x-y", "four"), ("z-z", ""), ("*.post.entry x-y", "four"), ("blockquote > p.lead[data-x*=b]", "two"),
    ])
  func findsWhatCSSSays(selector: String, expected: String) throws {
    let tree = Parser().parse(Self.page)
    let selector = try Selector(selector)
    let texts = tree.all(selector).map { tree.text(of: $0) }
    #expect(texts.joined(separator: " ") == expected)
    #expect(tree.first(selector) == tree.all(selector).first)
  }

  @Test(
    "A text that is no selector is refused with the place",
    arguments: ["", "p,", "p >", "[", "a[b=", "p:hover", ".", "a!b"])
  func refusesWhatIsNone(text: String) {
    #expect(throws: SelectorError.self) { try Selector(text) }
  }
}
