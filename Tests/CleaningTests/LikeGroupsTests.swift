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
}
