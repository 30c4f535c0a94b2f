import Cleaning
import News
import Testing

/// Lines of a page's machinery and of the company that sent it, which stood in the story.
@Suite("Machinery and tails")
struct StoryTailTests {
  private static let story = PageCleaningTests.story

  private func clean(_ body: String) throws -> Document {
    let html = """
      <!DOCTYPE html><html lang="en"><head><title>Ferry line opens again</title></head><body>
      <nav><a href="/">Home</a> <a href="/lake">Lake</a></nav><main><article><h1>Ferry line opens again</h1>\(body)
      </article></main><footer>All rights reserved</footer></body></html>
      """
    return try PageCleaningTests().clean(bytes: Array(html.utf8))
  }

  private func paragraphs(_ texts: [String]) -> String { texts.map { "<p>\($0)</p>" }.joined(separator: "\n") }

  private func has(_ text: String, _ document: Document) -> Bool { document.blocks.contains { $0.text.contains(text) } }

  private func rules(_ document: Document) -> Set<String> { Set(document.removed.map(\.rule)) }

  @Test(
    "What a news release says of its sender is removed, if the line and the paragraph name the same company",
    arguments: [
      (
        "<h3>About Lakeside Pumps</h3>",
        "Lakeside Pumps is a leading provider of pumps, with offices in nine countries."
      ),
      ("<p><b>Über die Talbach Pumpen AG</b></p>", "Die Talbach Pumpen AG ist ein führender Anbieter von Pumpen."),
      ("<p><b>Contacto de prensa</b></p>", "Marta Rey, prensa@bombas.example, +34 600 000 000, de nueve a cinco"),
    ])
  func company(label: String, note: String) throws {
    let document = try clean(paragraphs(Self.story) + label + "<p>\(note)</p>")
    #expect(!has(note, document) && has(Self.story[3], document))
    #expect(rules(document).contains("page.company-note"))
  }

  @Test("A part about something that the next paragraph doesn't begin with stays")
  func part() throws {
    let text = "Nobody knows who built it, and the oldest map of the lake shows only a wall of grey stones."
    let document = try clean(paragraphs(Self.story) + "<h3>About the harbour</h3><p>\(text)</p>")
    #expect(has(text, document) && has("About the harbour", document))
  }

  @Test("A player's times are removed, and a score or an hour stays")
  func clocks() throws {
    let player = "<div><p>0:00</p><p>/</p><p>3:42</p></div>"
    let document = try clean(
      "<p>\(Self.story[0])</p>\(player)" + paragraphs(Array(Self.story[1...])) + "<p>3:2</p><p>\(Self.story[0])!</p>")
    #expect(!has("0:00", document) && !has("3:42", document) && has(Self.story[3], document))
    #expect(rules(document).contains("page.player-clock"))
  }

  @Test("The cut beginning of a paragraph before the whole of it is removed")
  func beginning() throws {
    let cut = String(Self.story[0].prefix(70)) + "…"
    let document = try clean("<div class=\"x\"><p>\(cut)</p></div><div>" + paragraphs(Self.story) + "</div>")
    #expect(!has("…", document) && has(Self.story[0], document))
  }

  @Test("Of three copies one is kept")
  func threeCopies() throws {
    let copy = paragraphs(Self.story)
    let document = try clean("<div>\(copy)</div><div>\(copy)</div><div>\(copy)</div>")
    for text in Self.story { #expect(document.blocks.count { $0.text == text } == 1) }
  }

  @Test("A second headline with a day begins another story")
  func secondHeadline() throws {
    let other = """
      <div class="next"><h1>Old mast makes way for a tower</h1><p class="byline">By Bo Ray</p>
      <time datetime="2023-06-01">June 1, 2023</time><article><p>The mast on the bald hill will be taken down in
      autumn, seven years after its operators switched it off and nobody found another use for it.</p></article></div>
      """
    let document = try clean(paragraphs(Self.story) + "</article></main><main>\(other)<article>")
    #expect(!has("mast on the bald hill", document) && has(Self.story[3], document))
  }

  @Test("A list of links that a short line announces stays")
  func announced() throws {
    let list = "<ol><li><a href=\"/1\">Report on the hull</a></li><li><a href=\"/2\">Letter of the yard</a></li></ol>"
    let document = try clean(
      "<p>\(Self.story[0])</p><p>The council's papers are open:</p>\(list)" + paragraphs(Array(Self.story[1...])))
    #expect(has("Report on the hull", document) && has("Letter of the yard", document))
  }

  @Test("A column of links beside the story goes from a table that lays out the page, and the story is no table")
  func layout() throws {
    let links = ["Harbour", "Weather", "Letters"].map { "<a href=\"/\($0)\">\($0)</a>" }.joined(separator: "<br>")
    let html = """
      <html><head><title>Ferry line opens again</title></head><body><table><tr><td><a href="/">Lake Courier</a></td></tr>\
      <tr><td>\(links)<br><b>More</b></td><td><h1>Ferry line opens again</h1>\(PageCleaningTests.paragraphs)</td></tr></table>
      </body></html>
      """
    let document = try PageCleaningTests().clean(bytes: Array(html.utf8))
    #expect(!has("Harbour", document))
    #expect(document.blocks.filter { $0.kind == .paragraph }.map(\.text) == PageCleaningTests.story)
  }

  @Test("A label and its value in two cells are read as one line")
  func cells() throws {
    let table = "<table><tr><td>News code</td><td>4711</td></tr></table>"
    #expect(try !has("4711", clean(paragraphs(PageCleaningTests.story) + table)))
  }
}
