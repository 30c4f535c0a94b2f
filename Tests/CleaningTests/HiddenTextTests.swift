import News
import Testing

/// Text that a page has for no reader, or for those alone who hear it.
@Suite("Hidden text")
struct HiddenTextTests {
  private static let story = PageCleaningTests.story.map { "<p>\($0)</p>" }
  private static let dogs = "Dogs may come aboard on a lead"
  private static let pilot = "and the pilot said that nobody had yet been bitten on the way across the lake"
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

  /// The words stood in the paragraph: `TicketsOpens in new tab cost as much`.
  @Test(
    "Words for screen readers are left out of a paragraph and of its links",
    arguments: ["sr-only", "visually-hidden", "icon screen-reader-text", "a1-VisuallyHidden"])
  func spoken(name: String) throws {
    let words = "<span class='\(name)'>"
    let document = try PageCleaningTests().clean(
      """
      \(Self.story[0])\(Self.story[1])<p>\(words)Fares:</span> <a href='/t'>Tickets\(words)Opens in new tab</span></a> cost \
      as much as a loaf of bread, and boats leave \(words)<b>(see</b> the board)</span> every two hours, as long as the ice \
      on the lake allows it.</p>\(Self.story[3])
      """)
    let block = try #require(document.blocks.first { $0.text == PageCleaningTests.story[2] }, "\(document.blocks)")
    #expect(block.links?.map(\.text) == ["Tickets"])
  }

  @Test(
    "A line that is all for screen readers stays, and so do words that are not for them alone",
    arguments: [
      "<p><span class='sr-only'>\(dogs), \(pilot).</span></p>",
      "<p><span class='sr-only'>\(dogs),</span> <span class='sr-only'>\(pilot).</span></p>",
      "<p><span class='sr-only not-sr-only'>\(dogs)</span>, \(pilot).</p>",
      "<p><span class='sr-only'>--</span></p><p>\(dogs), \(pilot).</p>",
    ])
  func onlySpoken(markup: String) throws {
    #expect(try clean(markup).blocks.contains { $0.text == "\(Self.dogs), \(Self.pilot)." })
  }

  /// One hidden word took its paragraph with it, and hidden signs the next one.
  @Test(
    "A paragraph with a hidden word stays, and so does one after a hidden sign",
    arguments: [
      "<p>\(short) <span style='display:none'>Sign</span></p>",
      "<p><span style='display:none'>--</span></p><p>\(short)</p>",
    ])
  func part(markup: String) throws {
    #expect(try clean(markup).blocks.contains { $0.text.hasPrefix(Self.short) })
  }

  @Test("A line of which half is hidden goes")
  func half() throws {
    let document = try clean("<p><span style='display:none'>Was this of any use to you?</span> It was.</p>")
    #expect(!document.blocks.contains { $0.text.hasSuffix("It was.") })
  }
}
