import Launching

/// The ways to spoil a page.
enum Mutation {
  /// What parsers of markup, dates, names and data have stumbled over.
  private static let pieces = [
    "<a", "</p ", "<b><p>", "<table><tr><td>", "<!--", "<svg><![CDATA[", "&#x110000;", "&#0;", "\u{0}", "\u{301}",
    "\u{202E}",
    "<time datetime='99999999999999999年1月1日'>99999999999999999年1月1日</time>", "<p>99999999999999999 years ago</p>",
    "<p class=date>令和99999999999999999年1月1日</p>", "<p class=byline>By </p>", "<div class=byline>", "<div hidden>",
    "<meta property=og:title content='| | |'>", "<meta name=author content=','>", "<title>", "<h1>",
    "<meta property=article:published_time content='9223372036854775807'>", "<meta http-equiv=refresh content='-1'>",
    "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":[{\"@id\":\"#a\"}],\"@id\":\"#a\"}</script>",
    "<script type=application/ld+json>{\"@type\":[[[\"NewsArticle\"]]],\"headline\":{\"@value\":[]}}</script>",
    "<script type=application/ld+json>[[[[{\"a\":", "<img src='data:,'>", "<link rel=canonical href='http://[1|2|3]/'>",
    "<link rel=canonical href='http://a:99999999999/'>", "<base href='http://%61/'>", "<x-\u{130}\u{0}>", "<plaintext>",
    "<p>12/31/99999999999999999</p>", "<time>1e999</time>", "<ruby><rt>", "<select><option>", "<template>",
    "<frameset>",
  ].map { Array($0.utf8) }

  /// Changes a page in one of ten ways.
  static func apply(to page: inout [UInt8], other: [UInt8], _ random: inout SplitMix) {
    guard !page.isEmpty, !other.isEmpty else { return page = pieces[random.below(pieces.count)] }
    let place = random.below(page.count)
    let length = 1 + random.below(min(page.count - place, 1 << random.below(14)))
    let part = Array(page[place..<place + length])
    switch random.below(10) {
    case 0:
      for _ in 0..<1 + random.below(40) { page[random.below(page.count)] = UInt8(truncatingIfNeeded: random.next()) }
    case 1: page.removeSubrange(place..<place + length)
    case 2: page.insert(contentsOf: repeated(part, random.below(200)), at: place)
    case 3: page.insert(contentsOf: part, at: random.below(page.count))
    case 4: page.insert(contentsOf: pieces[random.below(pieces.count)], at: place)
    case 5: page.insert(contentsOf: repeated(pieces[random.below(pieces.count)], random.below(3000)), at: place)
    case 6: page.removeSubrange(place...)
    case 7:
      let start = random.below(other.count)
      page.insert(contentsOf: other[start..<min(other.count, start + 1 + random.below(20_000))], at: place)
    case 8: growNumbers(in: &page, from: place, &random)
    default: for _ in 0..<8 { page.swapAt(random.below(page.count), random.below(page.count)) }
    }
  }

  private static func repeated(_ part: [UInt8], _ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < min(300_000, part.count * count) { bytes += part }
    return bytes
  }

  /// Makes the next numbers of a page ones that overflow.
  private static func growNumbers(in page: inout [UInt8], from start: Int, _ random: inout SplitMix) {
    let numbers = [
      "99999999999999999", "-1", "9223372036854775807", "0", "00000000000000001", "18446744073709551616", "٩٩٩٩٩٩٩٩٩",
    ]
    var place = start
    for _ in 0..<1 + random.below(8) {
      guard let digit = page[min(place, page.count)...].firstIndex(where: { $0 >= 48 && $0 <= 57 }) else { return }
      let end = page[digit...].firstIndex { $0 < 48 || $0 > 57 } ?? page.count
      let number = Array(numbers[random.below(numbers.count)].utf8)
      page.replaceSubrange(digit..<end, with: number)
      place = digit + number.count
    }
  }
}
