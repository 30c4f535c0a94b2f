import HTML

/// Removes other stories after the page's own: stories for endless scrolling, a blog's older posts, long teasers.
///
/// Such a story is an element with its own headline, which is a link or has a date or byline beside it. It is an
/// `article`, or has the same tag and classes as the element of the page's own story, or its headline is a second `h1`
/// with a date or byline.
enum SecondStory {
  static let rule = "page.second-story"

  /// How many characters of running text the page's own story must have before another can follow.
  private static let leastOwn = 350
  /// The number of twins without a date, each at most half as long as the page's own part, from which they are entries
  /// of a list.
  private static let fewestEntries = 5

  /// Headings with at least six tenths of the page's title are the page's own. Without a headline, or without kept
  /// running text after it, nothing is removed. Other stories that may be entries of a list, because they have no date,
  /// go only if they are no longer than the page's own.
  static func apply(to verdicts: inout [BlockVerdict], _ page: StoryPage) {
    guard let headline = page.marks.headline,
      let first = verdicts.indices.first(where: { $0 > headline && verdicts[$0].isKept && page.sums.isRunning[$0] })
    else { return }
    var found: [Other] = []
    var index = first + 1
    while index < verdicts.count {
      guard page.isHeading(index), page.marks.titleLikeness[index] < 0.6,
        let place = page.outermost(around: index, without: [headline, first])
      else {
        index += 1
        continue
      }
      let other = other(at: index, in: place, own: headline, page)
      if let other { found.append(other) }
      index = max(index + 1, other?.blocks.upperBound ?? 0)
    }
    guard let start = found.first?.blocks.lowerBound else { return }
    let own = page.running(first..<start, verdicts)
    guard own >= leastOwn else { return }
    // A list of things with a link each is the story itself; teasers are shorter than the story.
    let twins = found.filter { $0.isTwin && !$0.isDated }.map { page.kept($0.blocks, verdicts) }
    let areEntries = twins.count >= fewestEntries && twins.reduce(0, +) * 2 < own * twins.count
    let mayBeEntries = found.map { !$0.isDated && (!$0.isTwin || areEntries) }
    let undated = zip(found, mayBeEntries).reduce(0) { $0 + ($1.1 ? page.kept($1.0.blocks, verdicts) : 0) }
    for (other, mayBeEntry) in zip(found, mayBeEntries) where !mayBeEntry || undated <= own {
      page.remove(other.blocks, rule: rule, &verdicts)
    }
  }

  /// Another story's blocks.
  private struct Other {
    var blocks: Range<Int>
    /// Whether a date or byline is beside its headline.
    var isDated: Bool
    /// Whether it has the same tag and classes as the element that contains the page's own headline.
    var isTwin = false
  }

  /// The other story that begins with a heading, in an element that contains nothing of the page's own. Its headline
  /// must be among the element's first five blocks.
  private static func other(at headline: Int, in place: Int, own: Int, _ page: StoryPage) -> Other? {
    let isLinked = page.isLinked(headline)
    let isDated = isDated(headline, in: place, page)
    guard isLinked || isDated else { return nil }
    if isTwin(of: own, place, page), headline - page.blocks(of: place).lowerBound <= 4 {
      return Other(blocks: page.blocks(of: place), isDated: isDated, isTwin: true)
    }
    let opens = headline - page.blocks(of: place).lowerBound <= 4
    if isDated, opens, page.around(headline).contains(.topHeading), page.around(own).contains(.topHeading) {
      return Other(blocks: page.blocks(of: place), isDated: true)
    }
    guard let article = article(around: headline, in: place, page) else { return nil }
    let blocks = page.blocks(of: article)
    // An entry of a live blog is an article within the article, with a time; a card is one with a link.
    let isInside = page.around(own).contains(.article) && isWithinArticle(article, page)
    guard headline - blocks.lowerBound <= 4, isLinked || !isInside else { return nil }
    return Other(blocks: blocks, isDated: isDated && !isInside)
  }

  /// The outermost article around a heading, up to an element; nil if there is none.
  private static func article(around headline: Int, in place: Int, _ page: StoryPage) -> Int? {
    var element = Int(page.text.blocks[headline].element)
    var found: Int?
    while element >= place {
      if page.text.elements[element].tag == .article { found = element }
      element = page.text.parent(of: element)
    }
    return found
  }

  /// Whether an article is inside another one.
  private static func isWithinArticle(_ story: Int, _ page: StoryPage) -> Bool {
    let parent = page.text.parent(of: story)
    return parent >= 0 && page.text.elements[parent].around.contains(.article)
  }

  /// Whether a date or byline is beside a headline.
  ///
  /// Within three blocks; only small elements count. At most 120 elements are examined, so that a page of many empty
  /// ones costs no more.
  private static func isDated(_ headline: Int, in place: Int, _ page: StoryPage) -> Bool {
    let near = (headline - 3)...(headline + 3)
    // Elements are in page order.
    let start = max(place, Int(page.text.blocks[headline].element) - 40)
    for element in page.text.elements[start...].indices.prefix(120) {
      let record = page.text.elements[element]
      if Int(record.firstBlock) > near.upperBound { return false }
      guard near.contains(Int(record.firstBlock)), record.endBlock - record.firstBlock <= 2 else { continue }
      if record.tag == .time || !page.elements.words[element].isDisjoint(with: [.date, .byline, .author]) {
        return true
      }
    }
    return false
  }

  /// Whether an element has the same tag and classes as its sibling that contains the page's headline.
  ///
  /// The page's own element must have at least two blocks: a single paragraph is like any other.
  private static func isTwin(of own: Int, _ story: Int, _ page: StoryPage) -> Bool {
    let parent = page.text.parent(of: story)
    var element = Int(page.text.blocks[own].element)
    while element >= 0, page.text.parent(of: element) != parent { element = page.text.parent(of: element) }
    guard element >= 0, element != story, page.text.elements[element].tag != .p else { return false }
    let nodes = [element, story].map { NodeID(index: page.text.elements[$0].node) }
    return page.tree.signature(of: nodes[0]) == page.tree.signature(of: nodes[1])
      && page.text.elements[element].firstBlock + 1 < page.text.elements[element].endBlock
  }
}
