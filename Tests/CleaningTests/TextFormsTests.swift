import Cleaning
import News
import Testing

@Suite("Tables, poems and data")
struct TextFormsTests {
  private let cleaning = PageCleaningTests()

  /// Only those of the first cell were kept.
  @Test("A table keeps the links of all its cells, in order")
  func tableLinks() throws {
    let rows = ["north", "south", "east"].map {
      "<tr><td>Pier \($0)</td><td><a href='/\($0)'>Boats \($0)</a></td></tr>"
    }
    let table = "<table><tr><th>Pier</th><th>Timetable</th></tr>\(rows.joined())</table>"
    let document = try cleaning.clean(PageCleaningTests.paragraphs + table + PageCleaningTests.paragraphs)
    let block = try #require(document.blocks.first { $0.kind == .table })
    #expect(block.links?.compactMap(\.text) == ["Boats north", "Boats south", "Boats east"], "\(block)")
  }

  /// From the third line on they were one.
  @Test("The lines of a poem stay lines, and those wrapped at a width become one")
  func lines() throws {
    let poem = "The boat goes out\nThe lake is wide\nThe gulls cry loud\nBelow the tide"
    let wrapped = PageCleaningTests.story[0].replacing(" lake runs", with: " lake\nruns").replacing(
      "full before", with: "full\nbefore")
    let text = "Ferry line opens again\n\n\(wrapped)\n\n\(poem)\n\n\(PageCleaningTests.story[1])\n"
    let blocks = try cleaning.clean(text, type: "text/plain").blocks.map(\.text)
    #expect(blocks.contains(poem), "\(blocks)")
    #expect(blocks.contains(PageCleaningTests.story[0]), "\(blocks)")
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
