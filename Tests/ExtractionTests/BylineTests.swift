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
      ("文● 岡本 春／北方編集部", ["岡本 春"]), ("取材・文＝岡本春", ["岡本春"]), ("本报记者 林安禾 王小明", ["林安禾", "王小明"]),
      ("撰文：林安禾　发布时间：2024-01-16", ["林安禾"]), ("記者林安禾／台北報導", ["林安禾"]),
      ("김서윤 기자 seoyun@lake.example", ["김서윤"]), ("글=김서윤 기자 사진=이준호 기자", ["김서윤"]),
      ("כתבת: דנה לבנון | צילום: יואב גל", ["דנה לבנון"]), ("דנה לבנון ויואב גל", ["דנה לבנון", "יואב גל"]),
      ("Συντάκτης: Ελένη Μαρκάτου", ["Ελένη Μαρκάτου"]), ("Γράφει ο Νίκος Παπαδάκης", ["Νίκος Παπαδάκης"]),
      ("Haber: Mehmet Kaya - Fotoğraf: Can Demir", ["Mehmet Kaya"]),
      ("लेखक: राजेश तिवारी | Updated: 16 Jan 2024", ["राजेश तिवारी"]),
      ("أحمد الخطيب وسارة حداد", ["أحمد الخطيب", "سارة حداد"]), ("كتب - وليد حمدان", ["وليد حمدان"]),
      ("به قلم سارا کریم‌زاده", ["سارا کریم‌زاده"]), ("Текст: Анна Смирнова, фото: Пётр Орлов", ["Анна Смирнова"]),
      ("Von Anke Dahl (Text) und Jens Reuver (Fotos)", ["Anke Dahl", "Jens Reuver"]),
      ("Text und Fotos: Anke Dahl", ["Anke Dahl"]), ("Text/Fotos: Anke Dahl", ["Anke Dahl"]),
      ("Words and pictures by Tor Watk", ["Tor Watk"]), ("Text and photos: Tor Watk", ["Tor Watk"]),
      ("Text: Anke Dahl, Fotos: Jens Reuver", ["Anke Dahl"]),
      ("Par Élodie Marchandin (Port-Rive, bureau européen)", ["Élodie Marchandin"]),
      ("By Amy \"Tinker\" Tan", ["Amy \"Tinker\" Tan"]), ("By Mara \"The Pen\" Lund", ["Mara \"The Pen\" Lund"]),
      ("By Goh Wei Min", ["Goh Wei Min"]), ("By Kim Sec and Ana Min", ["Kim Sec", "Ana Min"]),
      ("By Laura June Topol", ["Laura June Topol"]), ("By Ann March, March 4, 2024", ["Ann March"]),
      ("By Lee Min | 5 min read", ["Lee Min"]), ("Island · Mara Lund, Tove Brask", ["Mara Lund", "Tove Brask"]),
      ("Reported by Swati Bhan, Updated: January 16, 2024 12:33 IST", ["Swati Bhan"]),
      ("Reported By: Swati Bhan Edited By: Arun Mehta Last Updated: May 4", ["Swati Bhan", "Arun Mehta"]),
      ("Photographs by Tor Watk. Story by Mara Lund", ["Mara Lund"]), ("A cura di Giulia Conti", ["Giulia Conti"]),
      ("BY MARA O'LUND-BRASK", ["Mara O'Lund-Brask"]), ("Text Size Small Medium Large", []),
      ("Door onze verslaggever Joost Brink", ["Joost Brink"]), ("Par notre envoyé spécial Jean Marin", ["Jean Marin"]),
      ("گزارش از نیلوفر کاویان، خبرنگار لیک کوریر", ["نیلوفر کاویان"]), ("रिपोर्ट: अनिल राठौड़, घाटीपुर", ["अनिल राठौड़"]),
      ("By Staff", []), ("By News Desk", []), ("Redaktion", []), ("By Reuters", []), ("By Lake Courier", []),
      ("Published June 4, 2023", []), ("By Admin", []), ("Share this article", []),
    ])
  func names(_ text: String, _ names: [String]) throws {
    let page = SamplePage().meta("og:site_name", "Lake Courier").mark(.byline, text, sign: "byline class=byline")
    #expect(try Extractor().extract(page.document).authors == names, "\(text)")
  }

  @Test("The line that names the author is not part of the body, but a sentence about her is")
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

  @Test("Of three names, two of them editors', the author is the one that metadata and byline give alone")
  func editors() throws {
    let page = SamplePage().data(#"{"@type":"NewsArticle","author":{"@type":"Person","name":"Ann Lee"}}"#)
      .mark(.byline, "Ann Lee Bo Chen Carl Ox", sign: "author class=credits", at: 190)
      .mark(.byline, "By Ann Lee", sign: "byline class=byline", at: 150)
    #expect(try Extractor().extract(page.document).authors == ["Ann Lee"])
  }

  @Test("Names side by side without a separator are told apart by the metadata")
  func sideBySide() throws {
    let page = SamplePage()
      .data(
        #"{"@type":"NewsArticle","author":[{"@type":"Person","name":"Jan Rie"},{"@type":"Person","name":"Eva Ost"}]}"#
      )
      .mark(.byline, "Jan Rie Eva Ost", sign: "author class=authors", at: 150)
    #expect(try Extractor().extract(page.document).authors == ["Jan Rie", "Eva Ost"])
  }

  @Test("Organisations that sign stand apart from people")
  func organisations() throws {
    let page = SamplePage().data(
      #"{"@type":"NewsArticle","author":[{"@type":"Organization","name":"Lake Courier"},{"@type":"Person","name":"Ann Lee"}]}"#
    )
    .mark(.byline, "By Ann Lee and the Shore News Desk, June 4", sign: "byline class=byline", at: 150)
    let article = try Extractor().extract(page.document)
    #expect(article.authors == ["Ann Lee"])
    #expect(article.organisations == ["Lake Courier", "the Shore News Desk"])
    #expect(article.evidence.contains { $0.field == "organisations" && $0.value == "Lake Courier" && $0.won })
    #expect(try Extractor().extract(SamplePage().document).organisations == nil)
  }

  @Test("An author with the site's name counts where the page shows her name as well")
  func blogger() throws {
    let page = SamplePage().meta("author", "Steph Angeli").meta("og:site_name", "Steph Angeli")
    #expect(try Extractor().extract(page.document).authors.isEmpty)
    let shown = page.mark(.byline, "Steph Angeli", sign: "author class=author-name", at: 150)
    #expect(try Extractor().extract(shown.document).authors == ["Steph Angeli"])
  }

  @Test("A name before the day and time of a line is the author's")
  func dated() throws {
    let page = SamplePage().mark(.date, "TOVA BRANDT | January 16, 2023 09:30 AM EST | AP", sign: "text", at: 150)
    #expect(try Extractor().extract(page.document).authors == ["Tova Brandt"])
    let section = page.meta("article:section", "Tova Brandt")
    #expect(try Extractor().extract(section.document).authors.isEmpty)
  }

  @Test("What is said of the authors after the story is no part of it, unless the story is about them")
  func notes() throws {
    let notes = [
      "Ann Lee is a reporter in Lakeview and has written about ferries since 2001.",
      "Before that, Lee worked on one of them.",
    ]
    var page = SamplePage().meta("author", "Ann Lee").block("And so it went on until the autumn, said the mayor.")
    page = page.block("About Ann", .heading)
    for note in notes { page = page.block(note) }
    let article = try Extractor().extract(page.document)
    #expect(article.body.map(\.text) == SamplePage.story + ["And so it went on until the autumn, said the mayor."])
    #expect(article.removed.filter { $0.rule == "author-note" }.map(\.text) == ["About Ann"] + notes)
    let about = "The first boat was steered by Ann Lee, who had waited for this day on the northern shore since 2012."
    let story = try Extractor().extract(page.block(about, first: true).document)
    #expect(story.body.suffix(2).map(\.text) == notes)
    let other = try Extractor().extract(page.block("The ferry goes on Sundays too.").document)
    #expect(other.body.last?.text == "The ferry goes on Sundays too.")
    #expect(other.body.contains { $0.text == notes[0] })
  }
}
