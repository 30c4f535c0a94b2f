import Extraction
import News
import Testing

@Suite("Authors")
struct BylineTests {
  /// A byline as a page shows it, and the people in it.
  @Test(
    "A byline gives people, and people only",
    arguments: [
      ("By Ann Lee", ["Ann Lee"]),
      ("By Ann Lee and Bo de Vries", ["Ann Lee", "Bo de Vries"]),
      ("Von Jana Krüger, Berlin", ["Jana Krüger"]),
      ("Par Zoé Martin avec AFP", ["Zoé Martin"]),
      ("Por María José García Pérez", ["María José García Pérez"]),
      ("By Ann Lee | Staff Writer", ["Ann Lee"]),
      ("Ann Lee, Political Editor", ["Ann Lee"]),
      ("Emma Mason Lifestyle Writer", ["Emma Mason"]),
      ("By Ann Lee, Bo Chen & Carl O'Neill", ["Ann Lee", "Bo Chen", "Carl O'Neill"]),
      ("Ann O'Brien Ann O'Brien Ann", ["Ann O'Brien"]),
      ("Eckart von Hirsch", ["Eckart von Hirsch"]), ("Text von Jana Krüger", ["Jana Krüger"]),
      ("Wolf von Gotha und Eckart von Hirsch", ["Wolf von Gotha", "Eckart von Hirsch"]),
      ("Artikel von Alexa von Heiden", ["Alexa von Heiden"]), ("Ein Gedicht von Jana Krüger", ["Jana Krüger"]),
      ("June Thomas", ["June Thomas"]), ("By April Lee and August Brown", ["April Lee", "August Brown"]),
      ("作者：王小明", ["王小明"]), ("记者：王小明、李梅", ["王小明", "李梅"]),
      ("著者：鈴木一郎/山田花子", ["鈴木一郎", "山田花子"]), ("Ann Lee/Bo Chen", ["Ann Lee", "Bo Chen"]),
      ("Автор: Анна Иванова", ["Анна Иванова"]),
      ("By Staff", []), ("By News Desk", []), ("Redaktion", []), ("By Reuters", []), ("By Lake Courier", []),
      ("Published June 4, 2023", []), ("By Admin", []), ("Share this article", []),
    ])
  func names(_ text: String, _ names: [String]) throws {
    let page = SamplePage().meta("og:site_name", "Lake Courier").mark(.byline, text, sign: "byline class=byline")
    #expect(try Extractor().extract(page.document).authors == names, "\(text)")
  }

  @Test("The line that names the author is no part of the body, and a sentence about her is")
  func line() throws {
    let sentence = "Ann Lee is the lake's only captain, and she was on deck before anybody else that morning."
    let lines = ["By Ann Lee"] + SamplePage.story + [sentence]
    let page = SamplePage(paragraphs: lines).mark(.byline, "By Ann Lee", sign: "byline class=byline")
      .mark(.byline, sentence, sign: "author class=author-note")
    let article = try Extractor().extract(page.document)
    #expect(article.authors == ["Ann Lee"])
    #expect(article.body.map(\.text) == Array(lines.dropFirst()))
    #expect(article.removed.contains { $0.text == "By Ann Lee" && $0.rule == "byline" })
  }

  @Test("Nobody is invented where nobody is named")
  func nobody() throws {
    let page = SamplePage().meta("author", "Lake Courier Staff").meta("og:site_name", "Lake Courier")
      .data(#"{"@type":"NewsArticle","author":{"@type":"Organization","name":"Lake Courier"}}"#)
      .mark(.byline, "Rita Moss", sign: "author class=author", at: 6000, in: .comments)
    #expect(try Extractor().extract(page.document).authors.isEmpty)
  }

  @Test("Photographers and reviewers whom the page names as such are not authors")
  func helpers() throws {
    let page = SamplePage()
      .data(
        #"{"@type":"NewsArticle","author":[{"@type":"Person","name":"Ann Lee"},{"@type":"Person","name":"Tom Ray"}]}"#
      )
      .mark(.byline, "By Ann Lee", sign: "byline class=a", at: 150)
      .mark(.byline, "Photography by Tom Ray", sign: "byline class=b", at: 170)
    #expect(try Extractor().extract(page.document).authors == ["Ann Lee"])
  }

  @Test("Of three names, two of them the editors', the author is the one whom machines and the byline give alone")
  func editors() throws {
    let page = SamplePage().data(#"{"@type":"NewsArticle","author":{"@type":"Person","name":"Ann Lee"}}"#)
      .mark(.byline, "Ann Lee Bo Chen Carl Ox", sign: "author class=credits", at: 190)
      .mark(.byline, "By Ann Lee", sign: "byline class=byline", at: 150)
    #expect(try Extractor().extract(page.document).authors == ["Ann Lee"])
  }

  @Test("Names that stand side by side without a sign are told apart by what machines are told")
  func sideBySide() throws {
    let page = SamplePage()
      .data(
        #"{"@type":"NewsArticle","author":[{"@type":"Person","name":"Jan Rie"},{"@type":"Person","name":"Eva Ost"}]}"#
      )
      .mark(.byline, "Jan Rie Eva Ost", sign: "author class=authors", at: 150)
    #expect(try Extractor().extract(page.document).authors == ["Jan Rie", "Eva Ost"])
  }
}
