import Cleaning
import News
import Testing

/// Pages that would take more work than their length allows. One page of 2 MB held up the whole pipeline for 150 seconds.
@Suite("The cost of cleaning")
struct CostTests {
  private func clean(_ html: String) throws -> Document {
    let url = "https://www.lake-courier.example/a/ferry"
    var cleaner = Cleaner()
    return try cleaner.clean(
      Page(
        url: url, answeredURL: url, fetchedAt: Timestamp(milliseconds: 0), source: SourceName(rawValue: "test"),
        mediaType: "text/html", charset: "utf-8", body: Array(html.utf8)))
  }

  @Test("More blocks than a page's length pays for are cut, and the document says so")
  func blocks() throws {
    let document = try clean(
      "<article>" + PageCleaningTests.paragraphs + String(repeating: "<p>a", count: 60_000) + "<p>the end</p>")
    #expect(document.removed.contains { $0.rule == "limit.blocks" })
    #expect(document.blocks.contains { $0.text == PageCleaningTests.story[3] })
    #expect(document.blocks.allSatisfy { $0.text != "the end" })
  }

  @Test("A live blog of five megabytes and a table of ten thousand cells stay whole")
  func longPages() throws {
    let post =
      "<section class=post><h2>Update</h2><p>" + PageCleaningTests.story.joined(separator: " ") + "</p></section>"
    let rows = (0..<2500).map { "<tr><td>\($0)<td>12<td>13<td>14</tr>" }.joined()
    let blog = "<article>" + String(repeating: post, count: 5_000_000 / post.utf8.count)
    for page in [blog + "<p>The last boat left at nine.</p>", "<table>\(rows)</table>" + PageCleaningTests.paragraphs] {
      #expect(try clean(page).removed.allSatisfy { !$0.rule.hasPrefix("limit.") })
    }
  }

  @Test("A page of hundreds of bylines inside each other is rejected with the reason")
  func budget() throws {
    let page = String(repeating: "<div class=byline>", count: 450) + String(repeating: "<i></i>", count: 2100)
    let nested = String(repeating: "<div>" + page + String(repeating: "</div>", count: 451), count: 20)
    let rejection = #expect(throws: Rejection.self) { try clean("<article>\(PageCleaningTests.paragraphs)\(nested)") }
    #expect(rejection?.code == "too-much-work", "\(String(describing: rejection))")
  }

  @Test("A page with more different tags than can be told apart still gives its blocks")
  func tags() throws {
    let names = (0..<66_000).map { "<x-\($0)>a</x-\($0)>" }.joined()
    #expect(try !clean("<article>\(PageCleaningTests.paragraphs)\(names)").blocks.isEmpty)
  }

  @Test("A short hidden part goes with what is hidden inside it, and a long one stays")
  func hidden() throws {
    let short = "<div hidden><p>Subscribe now</p><div hidden><p>and win</p></div></div>"
    let long = "<div hidden>" + String(repeating: "<p>\(PageCleaningTests.story[0])</p>", count: 4) + "</div>"
    let document = try clean("<article>" + PageCleaningTests.paragraphs + short + long)
    #expect(document.blocks.allSatisfy { $0.text != "and win" && $0.text != "Subscribe now" })
    #expect(document.blocks.count { $0.text == PageCleaningTests.story[0] } == 5)
  }

  @Test("Cells are put together by their rows, also in a table within a table", arguments: [false, true])
  func tables(isNested: Bool) throws {
    let rows = [
      ["The boat of the morning is the largest", "of the three that the council owns"],
      ["The boat of the evening is the oldest", "and is to be sold in the spring"],
    ]
    let table = "<table>" + rows.map { "<tr><td>" + $0.joined(separator: "<td>") }.joined() + "</table>"
    let end = "<p>The mayor of the southern town was on the first boat, and said that he would be on the last one.</p>"
    let document = try clean(
      "<article>" + PageCleaningTests.paragraphs + (isNested ? "<table><tr><td>\(table)</table>" : table) + end)
    let text = rows.map { $0.joined(separator: "\t") }.joined(separator: "\n")
    #expect(document.blocks.filter { $0.kind == .table }.map(\.text) == [text])
  }
}
