import Cleaning
import News
import Testing

@Suite("Tables, poems and data")
struct TextFormsTests {
  private let cleaning = PageCleaningTests()

  /// Only those of the first cell were kept.
  @Test("A table keeps the links of all its cells, in order")
  func tableLinks() throws {
    let rows = [("north", "two"), ("south", "three"), ("east", "four")].map { pier, hours in
      "<tr><td>Pier \(pier)</td><td>Every \(hours) hours, see <a href='/\(pier)'>boats from the \(pier)</a></td></tr>"
    }
    let table = "<table><tr><th>Pier</th><th>When</th></tr>\(rows.joined())</table>"
    let document = try cleaning.clean(PageCleaningTests.paragraphs + table + PageCleaningTests.paragraphs)
    let block = try #require(document.blocks.first { $0.kind == .table })
    #expect(
      block.links?.compactMap(\.text) == ["boats from the north", "boats from the south", "boats from the east"],
      "\(block)")
  }

  /// From the third line on they were one.
  @Test("The lines of a poem stay lines, and those wrapped at a width become one")
  func lines() throws {
    let poem = "The boat goes out\nThe lake is wide\nThe gulls cry loud\nBelow the tide"
    let wrapped = PageCleaningTests.story[0].replacing(" eleven years", with: "\neleven years")
    let text = "Ferry line opens again\n\n\(wrapped)\n\n\(poem)\n\n\(PageCleaningTests.story[1])\n"
    let blocks = try cleaning.clean(text, type: "text/plain").blocks.map(\.text)
    #expect(blocks.contains(poem), "\(blocks)")
    #expect(blocks.contains(PageCleaningTests.story[0]), "\(blocks)")
  }

  /// The byline was in the headline, or was the headline.
  @Test(
    "The head of a text gives its title, its author and its date",
    arguments: [
      ("T\nنویسنده: مریم احمدی\n۱۴ خرداد ۱۴۰۲", "نویسنده: مریم احمدی", "۱۴ خرداد ۱۴۰۲"),
      ("T\n\nنویسنده: مریم احمدی\n۱۴ خرداد ۱۴۰۲", "نویسنده: مریم احمدی", "۱۴ خرداد ۱۴۰۲"),
      ("T\nبقلم: أحمد علي\n4 يونيو 2023", "بقلم: أحمد علي", "4 يونيو 2023"),
      ("T\nMara Linden\n4 June 2023", "Mara Linden", "4 June 2023"),
      ("T\n\nBy Mara Linden, June 4, 2023", "By Mara Linden", "June 4, 2023"),
      ("T\nby Mara Linden | June 4, 2023", "by Mara Linden", "June 4, 2023"),
      ("Title: T\nAuthor: Mara Linden\nDate: 4 June 2023", "Author: Mara Linden", "Date: 4 June 2023"),
      ("Headline: T\nByline: Mara Linden\nDate: 4 June 2023", "By Mara Linden", "Date: 4 June 2023"),
      ("T\n=======\nBoats are full\n\nBy Mara Linden\n4 June 2023", "By Mara Linden", "4 June 2023"),
      ("Lake Courier\n=======\n\nT\nBy Mara Linden\n4 June 2023", "By Mara Linden", "4 June 2023"),
      ("T\n=======\nBy Mara Linden\n4 June 2023", "By Mara Linden", "4 June 2023"),
      ("T\n-------\n\nMara Linden\n4 June 2023", "Mara Linden", "4 June 2023"),
      ("T\nBy Mara Linden\n4 June 2023", "By Mara Linden", "4 June 2023"),
    ])
  func heads(head: String, byline: String, date: String) throws {
    let title = "Ferry line opens again"
    let story = PageCleaningTests.story
    let text = head.replacing("T\n", with: "\(title)\n") + "\n\n" + story.joined(separator: "\n\n")
    let document = try cleaning.clean(text, type: "text/plain")
    let marks = [Document.Mark.Field.headline, .byline, .date].map { field in
      document.marks.filter { $0.field == field }.map(\.text)
    }
    #expect(marks == [[title], [byline], [date]], "\(document.marks)")
    #expect(document.blocks.map(\.text) == story)
  }

  @Test(
    "A second line between the title and the date that is no name stays in the headline",
    arguments: [
      ("The long way home to", "Green Harbour"), ("Lake Courier", "Ferry Crosses Again"),
      ("Ferry line opens again", "Boats are full"),
    ])
  func wrappedTitles(first: String, second: String) throws {
    let text = "\(first)\n\(second)\n4 June 2023\n\n" + PageCleaningTests.story.joined(separator: "\n\n")
    let marks = try cleaning.clean(text, type: "text/plain").marks
    #expect(marks.filter { $0.field == .headline }.map(\.text) == ["\(first)\n\(second)"], "\(marks)")
    #expect(!marks.contains { $0.field == .byline })
  }

  /// RSS 0.91 begins with one, and was read as a page.
  @Test(
    "A document type before the root hides no data",
    arguments: [
      (
        "<?xml version='1.0'?><!DOCTYPE rss PUBLIC '-//Netscape//DTD RSS 0.91//EN' 'x.dtd'><rss version='0.91'/>", "RSS"
      ),
      ("<!DOCTYPE opml><opml><body/></opml>", "OPML"),
    ])
  func documentType(text: String, name: String) {
    let error = #expect(throws: Rejection.self) { try cleaning.clean(bytes: Array(text.utf8)) }
    #expect(error?.description.contains(name) == true, "\(String(describing: error))")
  }
}
