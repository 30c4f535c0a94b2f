import Cleaning
import News
import Testing

/// Stories far longer than those that the model was trained on. A plain article of 100 paragraphs kept fewer than half
/// of them: the model took so much text for a list of comments.
@Suite("Long stories")
struct LongStoryTests {
  /// How a page writes its paragraphs.
  enum Markup: CaseIterable {
    case paragraphs, divisions, sections, lineBreaks

    func write(_ texts: [String]) -> String {
      switch self {
      case .paragraphs: texts.map { "<p>\($0)</p>\n" }.joined()
      case .divisions: texts.map { "<div class=\"t\">\($0)</div>\n" }.joined()
      case .sections: texts.map { "<section><p>\($0)</p></section>\n" }.joined()
      case .lineBreaks: texts.map { "\($0)<br><br>\n" }.joined()
      }
    }
  }

  private static let openings = [
    "The surveyor", "A shop owner", "The harbour master", "One of the deckhands", "Her brother",
  ]
  private static let acts = ["wrote in the log that", "told the inquiry that", "could not say whether", "denied that"]
  private static let facts = [
    "the pumps had been running since the spring", "the keys were kept at home", "nobody had counted the passengers",
    "the fuel came from the mainland", "the second inspection was never asked for", "two invoices bore the same number",
  ]

  /// Paragraphs of some 30,000 words; every fifth is a line of a few.
  static let story: [String] = {
    var texts: [String] = []
    var words = 0
    while words < 30_000 {
      let number = texts.count
      if number % 5 == 3 {
        texts.append(number % 2 == 0 ? "“No, never,” he said (\(number))." : "Nobody spoke in hall \(number).")
      } else {
        let sentences = (0..<(number % 4 + 2)).map { part in
          let pick = number * 7 + part * 3
          return "\(openings[pick % 5]) \(acts[(pick / 5) % 4]) \(facts[(pick / 3) % 6]), as paper \(pick) shows."
        }
        texts.append(sentences.joined(separator: " "))
      }
      words += texts[number].split(separator: " ").count
    }
    return texts
  }()

  private static func page(_ body: String, hasTeasers: Bool) -> String {
    let teasers = (0..<24).map {
      "<li><h4><a href=\"/n/\($0)\">Ferry stays in port \($0)</a></h4><p>A short line…</p></li>"
    }
    return """
      <!DOCTYPE html><html lang="en"><head><title>The inquiry, day by day | The Lake Courier</title></head><body>
      <header><a href="/">The Lake Courier</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li>
      </ul></nav></header><main><article><h1>The inquiry, day by day</h1><div>\(body)</div></article></main>
      \(hasTeasers ? "<section><h3>More stories</h3><ul>\(teasers.joined())</ul></section>" : "")
      <footer><p>© The Lake Courier. All rights reserved.</p></footer></body></html>
      """
  }

  @Test(
    "A story of 30,000 words keeps every paragraph, short or long, with or without teasers after it",
    arguments: Markup.allCases, [false, true])
  func all(markup: Markup, hasTeasers: Bool) throws {
    var cleaner = Cleaner()
    let url = "https://www.lake-courier.example/2024/inquiry"
    let html = Self.page(markup.write(Self.story), hasTeasers: hasTeasers)
    let document = try cleaner.clean(
      Page(
        url: url, answeredURL: url, fetchedAt: Timestamp(milliseconds: 0), source: SourceName(rawValue: "test"),
        mediaType: "text/html", charset: "utf-8", body: Array(html.utf8)))
    let kept = Set(document.blocks.map(\.text))
    let lost = Self.story.filter { !kept.contains($0) }
    #expect(lost.isEmpty, "\(lost.count) of \(Self.story.count) paragraphs are lost, the first: \(lost.first ?? "")")
    #expect(!document.blocks.contains { $0.text.contains("Ferry stays in port") })
  }
}
