import News
import Testing

/// Text that a page has for no reader, or for those alone who hear it.
@Suite("Hidden text")
struct HiddenTextTests {
  private static let story = PageCleaningTests.story.map { "<p>\($0)</p>" }
  private static let short = "The pilot continues to read each sign."

  /// Cleans a page with markup in the midst of its story.
  private func clean(_ markup: String) throws -> Document {
    try PageCleaningTests().clean(Self.story[0] + Self.story[1] + markup + Self.story[2] + Self.story[3])
  }

  /// Of `visibility` only the spelling without a space was known.
  @Test(
    "A style hides text whatever white space is around its colon, and in either case",
    arguments: ["visibility: hidden", "visibility :hidden", "color:red; display \n: none", "DISPLAY:NONE;color:red"])
  func styles(style: String) throws {
    let document = try clean("<p style='\(style)'>\(Self.short)</p>")
    #expect(!document.blocks.contains { $0.text == Self.short })
  }

  @Test("A style that hides only the back of an element hides no text")
  func backface() throws {
    let document = try clean("<p style='backface-visibility:hidden'>\(Self.short)</p>")
    #expect(document.blocks.contains { $0.text == Self.short })
  }

  /// One hidden word took its paragraph with it.
  @Test("A paragraph with a hidden word stays")
  func part() throws {
    let document = try clean("<p>\(Self.short) <span style='display:none'>Sign</span></p>")
    #expect(document.blocks.contains { $0.text.hasPrefix(Self.short) })
  }
}
