import News
import Testing

/// Lists lost single entries, most often the last, because the model judged each alone.
@Suite("Entries that are made alike")
struct LikeGroupsTests {
  private static let entries = [
    "This high-spirited corner room takes on contemporary cooking with raw fish, smoked dates and a wine list of four pages.",
    "A chef who channels his grandmother's cooking brings stuffed cabbage and poppy seeds to a counter of twelve seats. What happens when a fine dining cook opens a more casual spot? Tortillas pressed to order and a line around the block.",
    "What happens when a fine dining cook opens a more casual spot? Tortillas pressed to order and a line around the block.",
    "Nestled under the arches is a kitchen that lays on the smoke, and the brisket leaves the bone at the touch of a fork. <a href=\"/v/3\">See the rating of The Long Table and shop the sale</a>.",
    "One of the city's oldest rooms showcases the craft of a baker who spent eleven years in the mountains above the lake.",
    "Get ready to rethink chicken. Thirteen courses of it come off the charcoal here, and none of them is like the other.",
    "The pies remain as great as ever, and the new dining room doubles the seats without losing any of the old charm. Sign up for free shipping at <a href=\"/v/6\">Fig and Thistle</a>.",
    "There's magic brewing by the canal, where mole simmers for two days and the mezcal comes in small clay cups.",
    "Throw together two restless cooks and a former garage, and you get the noisiest and happiest bistro in town. Follow us for more offers.",
    "Dry pots with lotus root and cuttlefish brought an entirely new way of eating to this street of tailors.",
    "Bring friends, since every plate is made for four, and the lamb shoulder needs at least that many to finish it. <a href=\"/v/10\">See the rating of Bell Tower and shop the sale</a>.",
    "The menu changes with the tide, the room seats eighteen, and the oysters come from the bay that you look at.",
  ]
  private static let names = [
    "Harbour Larder", "Copper Kettle", "Mill Lane", "The Long Table", "Number Nine", "Old Customs House",
    "Fig and Thistle", "Stone Bridge", "Green Door", "Salt Yard", "Bell Tower", "Fox Corner",
  ]

  @Test("The last entry of a list stays if the model keeps most of the others")
  func last() throws {
    let items = zip(Self.names, Self.entries).enumerated().map { number, entry in
      "<li class=\"related-item\"><h4><a href=\"/v/\(number)\">\(entry.0)</a></h4><p class=\"teaser\">\(entry.1)</p></li>"
    }
    let html = """
      <!DOCTYPE html><html lang="en"><head><title>Twelve new rooms in the guide</title></head><body><nav><a href="/">Home</a> \
      <a href="/lake">Lake</a></nav><main><h1>Twelve new rooms in the guide</h1><p>The guide's inspectors ate in four \
      hundred rooms this year, and twelve of them are new on the list that came out on Monday.</p>\
      <div class="related">\(items.joined())</div></main><footer>All rights reserved</footer></body></html>
      """
    let document = try PageCleaningTests().clean(bytes: Array(html.utf8))
    #expect(document.blocks.contains { $0.text.hasPrefix("The menu changes with the tide") })
  }

  /// A list of short entries; the model is sure of some of their lines and doubts the rest.
  private static let list: [(name: String, lines: [String], link: String?)] = [
    ("Number Nine", ["Add a rack to the hall in two hours", "Sturdy, pretty and functional"], nil),
    ("The Long Table", ["Rated: good"], nil), ("Salt Yard", ["Shop the sale"], nil),
    (
      "Copper Kettle", ["Open daily from noon, closed in August", "Open daily from noon, closed in August"],
      "Read our full review"
    ),
    ("Green Door", ["From 25 € a head, cards welcome", "Raw fish, smoked dates and a long wine list"], nil),
    ("Harbour Larder", ["Rated: good", "Sturdy, pretty and functional"], nil),
    ("Mill Lane", ["Get the free plans here", "Made from two boards and a dowel"], "Shop the sale"),
    ("Fox Corner", ["Follow us for more offers"], nil),
    ("Old Customs House", ["From 25 € a head, cards welcome", "Follow us for more offers"], "Plans for the coat rack"),
    ("Fig and Thistle", ["The smallest of the twelve, and the cheapest"], "More rooms like this"),
  ]

  private func cleaned() throws -> [String] {
    let items = Self.list.enumerated().map { number, entry in
      let lines = entry.lines.map { "<p class=\"more\">\($0)</p>" }.joined()
      let link = entry.link.map { "<p><a href=\"/v/\(number)\">\($0)</a></p>" } ?? ""
      return "<div class=\"teaser\"><strong>\(entry.name)</strong>\(lines)\(link)</div>"
    }
    let html = """
      <!DOCTYPE html><html lang="en"><head><title>Twelve new rooms in the guide</title></head><body><nav><a href="/">Home</a> \
      <a href="/lake">Lake</a></nav><article><h1>Twelve new rooms in the guide</h1><p>The guide's inspectors ate in four \
      hundred rooms this year, and twelve of them are new on the list that came out on Monday.</p>\
      <div class="teasers">\(items.joined())</div><p>All of them take bookings by telephone, and the list is in the shops \
      from Friday on.</p></article><footer>All rights reserved</footer></body></html>
      """
    return try PageCleaningTests().clean(bytes: Array(html.utf8)).blocks.map(\.text)
  }

  @Test("On a page of lists, short pieces stay if others that are made alike do")
  func pieces() throws {
    let texts = try cleaned()
    for entry in Self.list { #expect(texts.contains(entry.name)) }
    #expect(texts.count { $0 == "Rated: good" } == 2)
  }

  @Test("A line that is all link goes if the model doubts it and much around it was removed")
  func links() throws {
    let texts = try cleaned()
    #expect(!texts.contains("Read our full review"))
    #expect(texts.contains { $0.hasPrefix("All of them take bookings") })
  }
}
