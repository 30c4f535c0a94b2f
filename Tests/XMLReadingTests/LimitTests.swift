import Testing
import XMLReading

@Suite("Nothing in a document costs more than its length")
struct LimitTests {
  @Test("A document type is passed over and nothing it declares is expanded")
  func documentType() throws {
    let markup = """
      <!DOCTYPE a [<!ENTITY one "]]>lol"><!ENTITY two "&one;&one;"> <!ENTITY three SYSTEM "file:///etc/passwd">]>
      <a>&one;&two;&three;</a>
      """
    let root = try #require(try XMLElement.document(Array(markup.utf8)).children.first)
    #expect(root.text == "&one;&two;&three;")
  }

  /// The apostrophe opened a quoted value that took the rest of the document.
  @Test("A comment in a document type may have quotes and brackets")
  func commentInDocumentType() throws {
    let markup = "<!DOCTYPE a [<!-- don't ]> --><!ENTITY one '>'>]><a>kept</a>"
    #expect(try XMLElement.document(Array(markup.utf8)).children.first?.text == "kept")
  }

  @Test("Elements beyond the depth limit give their text to the deepest one kept")
  func depth() throws {
    let markup = String(repeating: "<a>", count: 200_000) + "text" + String(repeating: "</a>", count: 200_000)
    let document = try XMLElement.document(Array("<r>\(markup)<b>after</b></r>".utf8))
    #expect(document.text == "textafter")
    #expect(document.children[0].children.map(\.name.local) == ["a", "b"])
  }

  @Test("Too many bytes or elements are an error")
  func limits() {
    let markup = Array(("<a>" + String(repeating: "<b/>", count: 100) + "</a>").utf8)
    #expect(throws: XMLError.tooManyElements(limit: 50)) {
      try XMLElement.document(markup, limits: XMLLimits(elements: 50))
    }
    #expect(throws: XMLError.tooLarge(bytes: 407, limit: 100)) {
      try XMLElement.document(markup, limits: XMLLimits(bytes: 100))
    }
    #expect(throws: XMLError.noElement) { try XMLElement.document(Array("no markup".utf8)) }
  }

  @Test(
    "Openings that never end are read in linear time", .timeLimit(.minutes(1)),
    arguments: ["<!--", "<![CDATA[", "<?", "<!DOCTYPE [", "<a b='", "&", "<", "</", "<a ", "&#x", "<a xmlns:x='"])
  func unended(opening: String) throws {
    let markup = "<r>" + String(repeating: opening, count: 300_000)
    var reader = try XMLReader(utf8: Array(markup.utf8))
    var starts = 0
    while let event = try reader.next() { if case .start = event { starts += 1 } }
    #expect(starts >= 1)
  }
}
